import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { EmbeddedPostgresError } from './embedded-postgres.error.js';
import { isPostmasterOf, readPidFile } from './pid-file.js';
import { socketIn } from './places.js';
import { serverEnvironment, type SystemUser } from './system-user.js';

const POLL_MS = 10;
const ORPHANS_LEAVE_MS = 15_000;
const FAST_STOP_MS = 30_000;
const IMMEDIATE_STOP_MS = 10_000;

export interface LaunchOrder {
  postgres: string;
  cluster: string;
  socketDirectory: string;
  logFile: string;
  user: SystemUser | undefined;
  settings: Record<string, string | number>;
}

/**
 * Starts the server and waits until it takes connections, which after a crash includes the recovery.
 * @returns its process id
 * @throws EmbeddedPostgresError with the server's own reason
 */
export async function launchPostmaster(order: LaunchOrder): Promise<number> {
  const giveUpAt = Date.now() + ORPHANS_LEAVE_MS;
  for (;;) {
    const { child, reason } = await attempt(order);
    if (reason === undefined) return child.pid as number;
    // The children of a killed server leave within moments; until then its memory block is taken.
    const areOrphansLeaving = /shared memory block .* is still in use/.test(reason) && Date.now() < giveUpAt;
    if (!areOrphansLeaving) {
      throw new EmbeddedPostgresError(`The database did not start (${firstFatal(reason)}): the whole story is in ${order.logFile}.`, reason);
    }
    await delay(100);
  }
}

async function attempt(order: LaunchOrder): Promise<{ child: ChildProcess; reason?: string }> {
  mkdirSync(dirname(order.logFile), { recursive: true });
  const log = openSync(order.logFile, 'a', 0o600);
  const logStart = statSync(order.logFile).size;
  const settings = Object.entries(order.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // Detached, so that Ctrl-C in the terminal does not reach the server before the processes that use it have closed.
  const child = spawn(order.postgres, ['-D', order.cluster, ...settings], {
    ...order.user,
    env: serverEnvironment(),
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  child.unref();
  let failure: string | undefined;
  child.once('error', (error) => (failure = error.message));
  child.once('exit', (code, signal) => (failure = `exit ${code ?? signal}\n${textFrom(order.logFile, logStart)}`));
  for (;;) {
    if (failure !== undefined) return { child, reason: failure };
    const held = readPidFile(order.cluster);
    if (held?.pid === child.pid && held?.isReady) return { child };
    await delay(POLL_MS);
  }
}

/** Stops a server by "fast shutdown": open transactions are rolled back, everything is flushed. Resolves when it is gone. */
export async function stopPostmaster(cluster: string, pid: number): Promise<void> {
  if (!signal(pid, 'SIGINT')) return;
  if (await isGoneWithin(FAST_STOP_MS, cluster, pid)) return;
  // Immediate: no checkpoint. Nothing committed is lost, the next start recovers.
  signal(pid, 'SIGQUIT');
  await isGoneWithin(IMMEDIATE_STOP_MS, cluster, pid);
}

/** @returns whether the server went within the time, in ms */
export async function isGoneWithin(timeMs: number, cluster: string, pid: number): Promise<boolean> {
  for (const until = Date.now() + timeMs; Date.now() < until; await delay(POLL_MS)) {
    if (!isPostmasterOf(cluster, pid)) return true;
  }
  return !isPostmasterOf(cluster, pid);
}

export function answersOn(socketDirectory: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketIn(socketDirectory));
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

function textFrom(file: string, start: number): string {
  return readFileSync(file).subarray(start).toString('utf8').trim();
}

function firstFatal(reason: string): string {
  const line = reason.split('\n').find((text) => /FATAL|PANIC/.test(text)) ?? reason.split('\n')[0] ?? '';
  return line.replace(/^.*?(FATAL|PANIC):\s*/, '').trim();
}
