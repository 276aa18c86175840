import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { socketIn } from './places.js';
import { runAs } from './system-user.js';

/** What postmaster.pid says: line 1 the process, 5 the socket's directory, 8 the state. */
export interface PidFile {
  pid: number;
  socketDirectory: string;
  isReady: boolean;
}

const HIGHEST_PID = 4_194_303;

export const pidFilePath = (cluster: string): string => join(cluster, 'postmaster.pid');

/** @returns undefined when no server holds the cluster, as far as its lock file says */
export function readPidFile(cluster: string): PidFile | undefined {
  let lines: string[];
  try {
    lines = readFileSync(pidFilePath(cluster), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, socketDirectory: lines[4] ?? '', isReady: lines[7]?.trim() === 'ready' };
}

/** Whether `pid` is a living postmaster of this very cluster: neither gone, nor a zombie, nor a reused number. */
export function isPostmasterOf(cluster: string, pid: number): boolean {
  if (!exists(pid)) return false;
  if (process.platform !== 'linux') return commandLine(pid).includes(cluster);
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    if (stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z')) return false;
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster);
  } catch {
    return false;
  }
}

/**
 * Points the lock files of a dead server at a process that does not exist. Needed where the number on them is taken by a
 * zombie (a container whose first process reaps nobody) or by a stranger: PostgreSQL would refuse to start. The line of
 * the shared memory block stays, so that PostgreSQL's own check for surviving children still protects the data.
 */
export function retirePidFile(cluster: string, socketDirectory: string): void {
  let nobody = HIGHEST_PID;
  while (exists(nobody)) nobody -= 1;
  const file = pidFilePath(cluster);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(nobody)));
  rmSync(socketIn(socketDirectory), { force: true });
  rmSync(`${socketIn(socketDirectory)}.lock`, { force: true });
}

/** Whether any process, also a zombie or one of another user, has this number. */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function commandLine(pid: number): string {
  return runAs(undefined, 'ps', ['-o', 'command=', '-p', String(pid)]).stdout;
}
