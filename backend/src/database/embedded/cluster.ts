import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { Binaries } from './binaries.js';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import { clusterIn, isUsable } from './places.js';
import { clusterOwner, isRoot, runAs, type SystemUser } from './system-user.js';

export const ROLE = 'claimdesk';
export const DATABASE = 'claimdesk';

const PARTIAL = 'postgres.partial-';

/** The same on every system: UTF-8 text, sorting by code point, lower and upper case by Unicode. */
const INITDB_OPTIONS = [
  '--auth=trust',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
];

/**
 * Makes a new cluster with an empty `claimdesk` database. It grows under another name and is renamed when it is
 * complete, so that a kill at any moment leaves either no cluster or a whole one.
 */
export function createCluster(home: string, binaries: Binaries, user: SystemUser | undefined, isDurable: boolean): void {
  removeRemains(home);
  // Of this process alone: an initdb whose parent was killed goes on for a moment in its own.
  const partial = join(home, `${PARTIAL}${process.pid}`);
  if (!isUsable(partial, user)) throw new EmbeddedPostgresError(`The database's directory ${partial} cannot be written: check its rights, or set DATA_DIR.`);
  const noSync = isDurable ? [] : ['--no-sync'];
  run(user, binaries.initdb, ['-D', partial, '-U', ROLE, ...INITDB_OPTIONS, ...noSync]);
  run(user, binaries.postgres, ['--single', '-D', partial, ...(isDurable ? [] : ['-c', 'fsync=off']), 'postgres'], `CREATE DATABASE ${DATABASE}\n`);
  rmSync(clusterIn(home), { recursive: true, force: true });
  renameSync(partial, clusterIn(home));
}

function removeRemains(home: string): void {
  if (!existsSync(home)) return;
  for (const name of readdirSync(home).filter((entry) => entry.startsWith(PARTIAL))) {
    rmSync(join(home, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Who must run the server of an existing cluster. @throws EmbeddedPostgresError when this process may not, or the version differs */
export function checkCluster(cluster: string, binaries: Binaries, dropTo: SystemUser | undefined): SystemUser | undefined {
  const owner = clusterOwner(cluster);
  if (!owner) return dropTo;
  if (!isRoot() && owner.uid !== process.getuid?.()) {
    throw new EmbeddedPostgresError(
      `The database in ${cluster} belongs to another user (uid ${owner.uid}): start Claimdesk as that user, or set DATA_DIR to another directory.`,
    );
  }
  const major = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (major !== binaries.major) {
    throw new EmbeddedPostgresError(
      `The database in ${cluster} was made by PostgreSQL ${major}, but this Claimdesk brings ${binaries.major}: back it up with the version that made it and restore it here.`,
    );
  }
  if (!isRoot()) return undefined;
  if (owner.uid !== 0) return owner;
  // Copied back by root, from a backup: the server's account must own every file.
  if (dropTo) run(undefined, 'chown', ['-R', `${dropTo.uid}:${dropTo.gid}`, cluster]);
  return dropTo;
}

function run(user: SystemUser | undefined, file: string, args: string[], input?: string): void {
  const result = runAs(user, file, args, input === undefined ? {} : { input });
  // The single-user server reports an error of its statement in the text only.
  if (result.status === 0 && !/^.*(ERROR|FATAL|PANIC): /m.test(result.stderr)) return;
  const output = `${result.error?.message ?? ''}\n${result.stdout ?? ''}\n${result.stderr ?? ''}`.trim();
  const reason = output.split('\n').find((line) => /error|fatal|panic/i.test(line)) ?? output.split('\n').at(-1);
  throw new EmbeddedPostgresError(`The database could not be created (${reason?.trim()}): check free space and rights, or set DATABASE_URL.`, output);
}
