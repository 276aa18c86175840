import { mkdirSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { findBinaries } from './binaries.js';
import { checkCluster, createCluster, DATABASE, ROLE } from './cluster.js';
import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import { isPostmasterOf, readPidFile, retirePidFile } from './pid-file.js';
import { clusterIn, databaseHome, socketDirectory } from './places.js';
import { answersOn, launchPostmaster, stopPostmaster, type LaunchOrder } from './postmaster.js';
import { clusterOwner, isRoot, unprivilegedUser } from './system-user.js';

const ADOPTION_WAIT_MS = 60_000;

export interface EmbeddedOptions {
  /** The newsroom's directory. The cluster goes into `postgres/` in it, or where `postgres.location` in it says. */
  dataDir: string;
  /** False for throw-away databases only: a power cut may lose or break everything. Default true. */
  isDurable?: boolean;
  /** Takes one line for each step that a person may have to wait for. */
  log?: (line: string) => void;
}

export interface EmbeddedPostgres {
  /** For pg, TypeORM and psql: through a Unix socket that only this user can open. */
  url: string;
  pid: number;
  /** The server was running already, left over by a start that was killed. */
  adopted: boolean;
  /** Resolves when the server is gone, however that came. */
  exited: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Brings up the embedded PostgreSQL on a data directory: makes the cluster on first use, adopts a server that still
 * runs, recovers from a killed one. One line of the reason in the error if it cannot.
 * @throws EmbeddedPostgresError
 */
export async function startEmbedded({ dataDir, isDurable = true, log = () => {} }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  if (process.platform === 'win32') {
    throw new EmbeddedPostgresError('The embedded PostgreSQL needs Linux or macOS: set DATABASE_URL to a PostgreSQL 18 server, or start in WSL.');
  }
  mkdirSync(dataDir, { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
  const order = prepare(realpathSync(resolve(dataDir)), isDurable, log);
  const running = await findRunning(order);
  if (running) return handle(order.cluster, running.pid, running.socketDirectory, true);
  try {
    return handle(order.cluster, await launchPostmaster(order), order.socketDirectory, false);
  } catch (error) {
    // Another process was faster by a moment: PostgreSQL lets only one server onto a cluster.
    const winner = isLockTaken(error) ? await findRunning(order) : undefined;
    if (!winner) throw error;
    return handle(order.cluster, winner.pid, winner.socketDirectory, true);
  }
}

const isLockTaken = (error: unknown): boolean =>
  error instanceof EmbeddedPostgresError && /lock file .* already exists/.test(error.detail);

function prepare(dataDir: string, isDurable: boolean, log: (line: string) => void): LaunchOrder {
  const dropTo = unprivilegedUser();
  const home = databaseHome(dataDir, dropTo);
  const cluster = clusterIn(home);
  const binaries = findBinaries(dropTo);
  const user = checkCluster(cluster, binaries, dropTo);
  if (!clusterOwner(cluster)) {
    log('creating the database');
    createCluster(home, binaries, user, isDurable);
  }
  const directory = socketDirectory(home, user);
  return {
    postgres: binaries.postgres,
    cluster,
    socketDirectory: directory,
    logFile: join(dataDir, 'logs', 'postgres.log'),
    user,
    settings: serverSettings(directory, isDurable),
  };
}

function serverSettings(directory: string, isDurable: boolean): Record<string, string | number> {
  return {
    listen_addresses: '',
    // A list to PostgreSQL: quoted, so that a comma in the path is not a separator.
    unix_socket_directories: `"${directory.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    port: 5432,
    max_connections: 100,
    jit: 'off',
    logging_collector: 'off',
    log_line_prefix: '%m [%p] ',
    ...(isDurable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
}

/**
 * The server that already runs on the cluster, once it is ready. Cases:
 * 1. no lock file: none
 * 2. its process is gone, or the number is now a zombie's or a stranger's: none, after the file is retired
 * 3. ours and answering: adopted
 * 4. ours, still starting or stopping: waited for
 * 5. ours, ready, but its socket is gone (a cleaner of /tmp): stopped, none
 */
async function findRunning(order: LaunchOrder): Promise<{ pid: number; socketDirectory: string } | undefined> {
  for (const until = Date.now() + ADOPTION_WAIT_MS; ; await delay(50)) {
    const held = readPidFile(order.cluster);
    if (!held) return undefined;
    if (!isPostmasterOf(order.cluster, held.pid)) {
      retirePidFile(order.cluster, order.socketDirectory);
      return undefined;
    }
    if (held.isReady && (await answersOn(held.socketDirectory))) return held;
    if (!held.isReady && Date.now() < until) continue;
    await stopPostmaster(order.cluster, held.pid);
    return undefined;
  }
}

function handle(cluster: string, pid: number, directory: string, adopted: boolean): EmbeddedPostgres {
  const isDown = new AbortController();
  return {
    // The parameter decides; the name before it is there for parsers that want one.
    url: `postgres://${ROLE}@localhost/${DATABASE}?host=${encodeURIComponent(directory)}`,
    pid,
    adopted,
    exited: untilGone(cluster, pid, isDown.signal),
    stop: async () => {
      await stopPostmaster(cluster, pid);
      isDown.abort();
    },
  };
}

async function untilGone(cluster: string, pid: number, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted && isPostmasterOf(cluster, pid)) {
    await delay(500, undefined, { ref: false });
  }
}
