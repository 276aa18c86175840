import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const isLinux = process.platform === 'linux';

/**
 * A process that cannot be mistaken for a later one with the same number.
 * @typedef {{ pid: number, startedAt: string }} ProcessIdentity
 */

/** @returns {ProcessIdentity | undefined} undefined when no such process lives (a zombie does not) */
export function identify(pid) {
  const found = describe(pid);
  return found && { pid, startedAt: found.startedAt };
}

/** @param {ProcessIdentity | undefined} identity */
export function isAlive(identity) {
  return identity?.startedAt !== undefined && describe(identity.pid)?.startedAt === identity.startedAt;
}

/**
 * Waits until all have ended by themselves, and ends with SIGKILL those that have not after `patienceMs`.
 * Resolves when none lives.
 */
export async function outlive(identities, { patienceMs = 0, signal } = {}) {
  for (const until = Date.now() + patienceMs; identities.some(isAlive) && Date.now() < until; ) {
    await delay(50, undefined, { signal });
  }
  for (const { pid } of identities.filter(isAlive)) process.kill(pid, 'SIGKILL');
  while (identities.some(isAlive)) await delay(20, undefined, { signal });
}

/** @returns {{ parent: number, name: string, startedAt: string } | undefined} */
export function describe(pid) {
  return isLinux ? fromProc(pid) : fromPs(pid);
}

function fromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in brackets and may itself hold spaces and brackets.
    const end = stat.lastIndexOf(')');
    const fields = stat.slice(end + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    return { parent: Number(fields[1]), name: stat.slice(stat.indexOf('(') + 1, end), startedAt: fields[19] };
  } catch {
    return undefined;
  }
}

function fromPs(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'ppid=,lstart=,comm=', '-p', String(pid)], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  const match = /^\s*(\d+)\s+(\w+ +\w+ +\d+ +[\d:]+ +\d+)\s+(.*)$/m.exec(stdout ?? '');
  return match ? { parent: Number(match[1]), startedAt: match[2], name: match[3].split('/').pop() } : undefined;
}
