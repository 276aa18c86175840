import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';

import { lockDataDirectory } from '../lib/data-lock.mjs';
import { acquireLock } from '../lib/lock.mjs';
import { identify } from '../lib/process-identity.mjs';
import { throwAwayDirectory } from '../lib/throw-away.mjs';

let directory;
let file;
let sleepers;

beforeEach(() => {
  directory = throwAwayDirectory('lock');
  file = join(directory.path, 'claimdesk.lock');
  sleepers = [];
});
afterEach(() => {
  for (const sleeper of sleepers) sleeper.kill('SIGKILL');
  directory.remove();
});

function sleeper() {
  const child = spawn('sleep', ['60']);
  sleepers.push(child);
  const ended = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
  return { ...identify(child.pid), ended, end: () => child.kill('SIGKILL') && ended };
}

const heldBy = (holder) => writeFileSync(file, JSON.stringify({ url: 'http://127.0.0.1:3000', ...holder }));
const never = { shouldWait: () => false, refuse: (holder) => new Error(`held by ${holder.pid}`) };

describe('a lock file', () => {
  it('names its holder while it is held and is gone after', async () => {
    const lock = await acquireLock(file, { ...never, details: { url: 'here' } });
    assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), { ...identify(process.pid), url: 'here' });
    lock.update({ url: 'there' });
    assert.equal(JSON.parse(readFileSync(file, 'utf8')).url, 'there');
    lock.release();
    assert.equal(existsSync(file), false);
  });

  it('is refused while its holder lives', async () => {
    const holder = sleeper();
    heldBy(holder);
    await assert.rejects(acquireLock(file, never), { message: `held by ${holder.pid}` });
  });

  it('is taken over from a holder that has died', async () => {
    const holder = sleeper();
    heldBy(holder);
    await holder.end();
    const lock = await acquireLock(file, never);
    assert.equal(lock.abandoned.pid, holder.pid);
  });

  it('is taken over when the number of its holder now belongs to another process', async () => {
    heldBy({ pid: process.pid, startedAt: 'long ago' });
    assert.equal((await acquireLock(file, never)).abandoned.startedAt, 'long ago');
  });

  it('is taken over when a crash left it empty', async () => {
    writeFileSync(file, '');
    const lock = await acquireLock(file, never);
    assert.equal(lock.abandoned, undefined);
  });

  it('goes to one alone of many that find the same dead holder', async () => {
    heldBy({ pid: process.pid, startedAt: 'long ago' });
    const tries = Array.from({ length: 8 }, () => acquireLock(file, never));
    const results = await Promise.allSettled(tries);
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, 1);
  });
});

describe('the lock of a data directory', { timeout: 30_000 }, () => {
  it('waits for a holder that says it is stopping', async () => {
    const holder = sleeper();
    heldBy({ ...holder, isStopping: true });
    const locked = lockDataDirectory(directory.path, { url: 'new' });
    await delay(150);
    await holder.end();
    assert.equal((await locked).abandoned.pid, holder.pid);
  });

  it('waits for a holder whose npm has died, and refuses one whose npm lives', async () => {
    const [holder, npm] = [sleeper(), sleeper()];
    heldBy({ ...holder, ancestors: [npm] });
    await assert.rejects(lockDataDirectory(directory.path, { url: 'new' }), /^Failure: Claimdesk is already running/);
    await npm.end();
    const locked = lockDataDirectory(directory.path, { url: 'new' });
    await delay(150);
    await holder.end();
    await locked;
  });

  it('ends the servers that a killed start left behind when they do not end by themselves', async () => {
    const server = sleeper();
    heldBy({ pid: process.pid, startedAt: 'long ago', servers: [server] });
    await lockDataDirectory(directory.path, { url: 'new', leftBehindMs: 100 });
    assert.equal(await server.ended, 'SIGKILL');
  });
});
