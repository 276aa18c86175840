import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { exists, isPostmasterOf, readPidFile, retirePidFile } from './pid-file.js';

let cluster: string;
let children: ChildProcess[];

beforeEach(() => {
  cluster = mkdtempSync(join(tmpdir(), 'claimdesk-pid-file-'));
  children = [];
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(cluster, { recursive: true });
});

const lines = (pid: number, state = 'ready   '): string => [pid, cluster, 1_760_000_000, 5432, '/run/desk', '', '  4711  12', state, ''].join('\n');
const write = (pid: number, state?: string): void => writeFileSync(join(cluster, 'postmaster.pid'), lines(pid, state));

function start(command: string, ...args: string[]): ChildProcess {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  children.push(child);
  return child;
}

describe('postmaster.pid', () => {
  it('tells the process, the directory of the socket and whether the server is ready', () => {
    write(4711);
    expect(readPidFile(cluster)).toEqual({ pid: 4711, socketDirectory: '/run/desk', isReady: true });
    write(4711, 'starting');
    expect(readPidFile(cluster)?.isReady).toBe(false);
  });

  it('tells of no server when it is missing, empty or cut off', () => {
    expect(readPidFile(cluster)).toBeUndefined();
    writeFileSync(join(cluster, 'postmaster.pid'), '');
    expect(readPidFile(cluster)).toBeUndefined();
    writeFileSync(join(cluster, 'postmaster.pid'), '47');
    expect(readPidFile(cluster)).toEqual({ pid: 47, socketDirectory: '', isReady: false });
  });

  it('is retired by another number alone, with the socket and its lock', () => {
    write(process.pid);
    for (const name of ['.s.PGSQL.5432', '.s.PGSQL.5432.lock']) writeFileSync(join(cluster, name), '');
    retirePidFile(cluster, cluster);
    const retired = readPidFile(cluster);
    expect(exists(retired?.pid ?? 0)).toBe(false);
    expect(retired).toMatchObject({ socketDirectory: '/run/desk', isReady: true });
    expect(existsSync(join(cluster, '.s.PGSQL.5432'))).toBe(false);
    expect(existsSync(join(cluster, '.s.PGSQL.5432.lock'))).toBe(false);
  });
});

describe('the process on the lock file', () => {
  it('is our server when it lives and works on this cluster', () => {
    const server = start('sh', '-c', 'read line', 'postgres', '-D', cluster);
    expect(isPostmasterOf(cluster, server.pid as number)).toBe(true);
    expect(isPostmasterOf(`${cluster}-other`, server.pid as number)).toBe(false);
  });

  it('is not our server when it has ended', async () => {
    const server = start('true');
    await once(server, 'close');
    expect(isPostmasterOf(cluster, server.pid as number)).toBe(false);
  });

  it('is not our server when it is a zombie that nobody reaps', async () => {
    // The shell becomes a program that never waits for the child it has inherited; only then is the child let go.
    const script = `sh -c 'read go <&3; exit 0; ${cluster}' & echo $!; exec cat 3<&- 4>&-`;
    const parent = spawn('sh', ['-c', script], { stdio: ['pipe', 'pipe', 'ignore', 'pipe', 'pipe'] });
    children.push(parent);
    const [input, output, , go, lifeOfChild] = parent.stdio as [Writable, Readable, null, Writable, Readable];
    const [line] = (await once(output, 'data')) as [Buffer];
    const zombie = Number(line.toString());
    input.write('Are you a cat?');
    await once(output, 'data');
    go.write('\n');
    await once(lifeOfChild.resume(), 'end');
    expect(exists(zombie)).toBe(true);
    expect(isPostmasterOf(cluster, zombie)).toBe(false);
  });
});
