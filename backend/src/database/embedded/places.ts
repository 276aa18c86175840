import { createHash } from 'node:crypto';
import { chownSync, existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import { runAs, type SystemUser } from './system-user.js';

const SYSTEM_HOME = '/var/lib/claimdesk';
const POINTER = 'postgres.location';
const SOCKET = '.s.PGSQL.5432';
/** sockaddr_un.sun_path holds 108 bytes on Linux, 104 on the BSDs and macOS, both with the closing NUL. */
const SOCKET_PATH_LIMIT = process.platform === 'linux' ? 107 : 103;

export const clusterIn = (home: string): string => join(home, 'postgres');
const socketHome = (home: string): string => join(home, 'run');
export const socketIn = (directory: string): string => join(directory, SOCKET);

/**
 * The directory that holds (or will hold) the cluster: the data directory itself, or one below /var/lib when the
 * account that the server must run as cannot get at the data directory. A pointer file then says where it went.
 */
export function databaseHome(dataDir: string, user: SystemUser | undefined, systemHome = SYSTEM_HOME): string {
  const pointed = followPointer(dataDir);
  if (pointed) return pointed;
  if (!user || existsSync(join(clusterIn(dataDir), 'PG_VERSION'))) return dataDir;
  if (isUsable(socketHome(dataDir), user)) return dataDir;
  const elsewhere = join(systemHome, createHash('sha256').update(dataDir).digest('hex').slice(0, 16));
  if (!isUsable(socketHome(elsewhere), user)) {
    throw new EmbeddedPostgresError(
      `The database server cannot run as root and its own account can reach neither ${dataDir} nor ${elsewhere}: set DATA_DIR to a directory that others may enter, or set DATABASE_URL.`,
    );
  }
  writeFileSync(join(dataDir, POINTER), `${JSON.stringify({ madeFor: dataDir, home: elsewhere })}\n`, { mode: 0o600 });
  return elsewhere;
}

/** A copied data directory must not lead two newsrooms into one database; a moved one must find its own again. */
function followPointer(dataDir: string): string | undefined {
  const file = join(dataDir, POINTER);
  if (!existsSync(file)) return undefined;
  const { madeFor, home } = JSON.parse(readFileSync(file, 'utf8')) as { madeFor: string; home: string };
  const isOriginal = madeFor === dataDir || !existsSync(join(madeFor, POINTER));
  return isOriginal && existsSync(clusterIn(home)) ? home : undefined;
}

/** The directory of the Unix socket: beside the cluster where the path is short enough, else a short one of its own. */
export function socketDirectory(home: string, user: SystemUser | undefined): string {
  const short = `claimdesk-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`;
  const candidates = [socketHome(home), join(tmpdir(), short), join('/tmp', short)];
  for (const directory of candidates) {
    if (Buffer.byteLength(socketIn(directory)) <= SOCKET_PATH_LIMIT && isUsable(directory, user)) return directory;
  }
  throw new EmbeddedPostgresError(
    `No directory for the database's socket could be made (tried ${candidates.join(', ')}): set DATA_DIR to a shorter path, or set DATABASE_URL.`,
  );
}

/** Makes the directory if need be (0700, the server's own) and tries, as that account, whether it can be written. */
export function isUsable(directory: string, user: SystemUser | undefined): boolean {
  try {
    mkdirSync(dirname(directory), { recursive: true, mode: 0o755 });
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const found = lstatSync(directory);
    if (!found.isDirectory()) return false;
    if (user && found.uid === 0) chownSync(directory, user.uid, user.gid);
    else if (found.uid !== (user?.uid ?? process.getuid?.())) return false;
  } catch {
    return false;
  }
  return runAs(user, '/bin/sh', ['-c', 'cd "$1" && : > .probe && rm .probe', 'sh', directory]).status === 0;
}
