// `npm start` end to end: the real scripts and the real PostgreSQL, with fake servers (test/fakes).
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';

import { identify, isAlive } from '../lib/process-identity.mjs';
import { makeFakeCheckout, makeNewsroom, READY } from './fake-checkout.mjs';

let checkout;
let newsroom;

before(async () => {
  checkout = await makeFakeCheckout();
  newsroom = await makeNewsroom(checkout);
});
afterEach(() => newsroom.reset());
after(async () => {
  await newsroom.close();
  checkout.remove();
});

const postmasterOf = (dataDir) => Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
/** Empty where there is no such file, as between two servers. */
const contentOf = (file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};
const lastPid = (event) => Number(newsroom.events().findLast((line) => line.startsWith(event)).split(' ').at(-1));

async function until(isTrue) {
  while (!isTrue()) await delay(20);
}

describe('npm start', () => {
  it('brings up database, schema, demo and servers, and says where to go and how to sign in', async () => {
    const start = newsroom.start();
    await start.line(READY);
    await start.line(/Stop/);

    assert.match(start.stdout, new RegExp(`Claimdesk is ready at ${newsroom.url}\n`));
    assert.match(start.stdout, /reviewer\s+reviewer@example\.org/);
    assert.match(start.stdout, /demo-credentials\.json/);
    assert.doesNotMatch(start.stdout, /not shown/);
    assert.equal(start.stderr, '');
    assert.deepEqual(newsroom.events().slice(0, 2), ['cli migrate', 'cli seed-demo']);
    assert.equal(await (await fetch(newsroom.url)).text(), 'ok');
  });

  it('tells the command line alone where the running newsroom is, and forgets it on stop', async () => {
    const start = newsroom.start();
    await start.line(READY);

    const runtime = JSON.parse(newsroom.read('runtime.json'));
    assert.equal(runtime.pid, start.pid);
    assert.equal(runtime.url, newsroom.url);
    assert.match(runtime.databaseUrl, /^postgres:\/\/claimdesk@localhost\/claimdesk\?host=%2F/);
    assert.equal(statSync(newsroom.path('runtime.json')).mode & 0o777, 0o600);

    start.kill('SIGINT');
    await start.exited;
    assert.equal(existsSync(newsroom.path('runtime.json')), false);
  });

  it('stops everything on Ctrl-C and ends with 0', async () => {
    const start = newsroom.start();
    await start.line(READY);
    const postmaster = identify(postmasterOf(newsroom.dataDir));
    start.kill('SIGINT');

    assert.deepEqual(await start.exited, { code: 0, signal: null });
    assert.equal(start.stderr, '');
    assert.equal(isAlive(postmaster), false);
    assert.equal(existsSync(newsroom.path('claimdesk.lock')), false);
    const ends = newsroom.events().slice(-2).map((line) => line.replace(/ \d+$/, '')).sort();
    assert.deepEqual(ends, ['main ends on SIGTERM', 'worker ends on SIGTERM']);
  });

  it('kills a server that does not drain when Ctrl-C is pressed again', async () => {
    newsroom.put('worker.ignores-signals');
    const start = newsroom.start();
    await start.line(READY);
    start.kill('SIGINT');
    await until(() => newsroom.events().some((line) => line.startsWith('worker ignores SIGTERM')));
    const impatience = setInterval(() => start.kill('SIGINT'), 200);
    await start.line(/at once/);
    clearInterval(impatience);
    assert.deepEqual(await start.exited, { code: 0, signal: null });
  });

  it('loads the demo on the first start alone, and never with DEMO=off', async () => {
    for (let round = 0; round < 2; round += 1) {
      const start = newsroom.start();
      await start.line(READY);
      start.kill('SIGTERM');
      await start.exited;
    }
    assert.equal(newsroom.events().filter((line) => line === 'cli seed-demo').length, 1);

    await newsroom.reset();
    const start = newsroom.start({ DEMO: 'off' });
    await start.line(/Stop/);
    assert.match(start.stdout, /user add/);
    assert.equal(newsroom.events().includes('cli seed-demo'), false);
  });

  it('lets the servers end and adopts the database after a SIGKILL', async () => {
    const first = newsroom.start();
    await first.line(READY);
    const postmaster = postmasterOf(newsroom.dataDir);
    first.kill('SIGKILL');
    await first.exited;

    const second = newsroom.start();
    await second.line(READY);
    assert.equal(second.stderr, '');
    assert.equal(postmasterOf(newsroom.dataDir), postmaster);
    assert.equal(newsroom.events().filter((line) => / ends on disconnect /.test(line)).length, 2);
  });

  it('refuses a second copy on the same data directory in one line that names the first', async () => {
    const first = newsroom.start();
    await first.line(READY);
    const second = newsroom.start();

    assert.equal((await second.exited).code, 1);
    assert.equal(second.stdout, '');
    assert.match(second.stderr, new RegExp(`^Claimdesk is already running on .* \\(process ${first.pid}, ${newsroom.url}\\).*\n$`));
    assert.equal(await (await fetch(newsroom.url)).text(), 'ok');
  });

  it('refuses a port in use in one line, before the database is made', async () => {
    const fresh = await makeNewsroom(checkout);
    const other = createServer().listen(fresh.port, '127.0.0.1');
    const start = fresh.start();

    assert.equal((await start.exited).code, 1);
    assert.match(start.stderr, new RegExp(`^Port ${fresh.port} on 127\\.0\\.0\\.1 is in use.*PORT=\\d+ npm start\\.\n$`));
    assert.equal(existsSync(fresh.path('postgres')), false);
    other.close();
    await fresh.close();
  });

  it('refuses a database that does not answer in one line without the password', async () => {
    const start = newsroom.start({ DATABASE_URL: 'postgres://desk:secret@127.0.0.1:1/desk' });
    assert.equal((await start.exited).code, 1);
    assert.match(start.stderr, /^DATABASE_URL is set, but no server answers on 127\.0\.0\.1:1\..*\n$/);
    assert.doesNotMatch(start.stderr, /secret/);
  });

  it('ends with 1 and the reason in one line when the API cannot come up, and closes the database', async () => {
    newsroom.put('main.broken');
    const start = newsroom.start();
    assert.equal((await start.exited).code, 1);
    assert.match(start.stderr, /^The api ended with code 1 \(the schema is from another planet\): .*api\.log\.\n$/);
    assert.equal(existsSync(newsroom.path('postgres/postmaster.pid')), false);
  });

  it('ends with 1 and the reason in one line when the migration fails', async () => {
    newsroom.put('migrate.broken');
    const start = newsroom.start();
    assert.equal((await start.exited).code, 1);
    assert.equal(start.stderr, '"claimdesk migrate" failed: the disk is full: free some space\n');
  });

  it('starts a crashed worker again', async () => {
    const start = newsroom.start();
    await start.line(READY);
    process.kill(lastPid('worker starts'), 'SIGKILL');
    await until(() => newsroom.events().filter((line) => line.startsWith('worker starts')).length === 2);
    assert.match(start.stderr, /^The worker was ended by SIGKILL.*Starting it again\.\n$/);
  });

  it('starts a crashed API again on the same address', async () => {
    const start = newsroom.start();
    await start.line(READY);
    process.kill(lastPid('main starts'), 'SIGKILL');
    await until(() => newsroom.events().filter((line) => line.startsWith('main starts')).length === 2);
    await until(() => JSON.parse(newsroom.read('claimdesk.lock')).servers.length === 2);
  });

  it('starts a killed database server again in the same place', async () => {
    const start = newsroom.start();
    await start.line(READY);
    const file = join(newsroom.dataDir, 'postgres/postmaster.pid');
    const killed = postmasterOf(newsroom.dataDir);
    process.kill(killed, 'SIGKILL');
    await until(() => {
      const lines = contentOf(file).split('\n');
      return Number(lines[0]) !== killed && lines.some((line) => line.startsWith('ready'));
    });
  });
});

describe('npm start below npm', () => {
  /** A process that stands for npm: starts the newsroom and can be killed without a word to it. */
  const startBelow = (env = {}) =>
    newsroom.start({ npm_lifecycle_event: 'start', ...env }, [
      process.execPath,
      '-e',
      `require('child_process').spawn(process.execPath, [process.argv[1]], { stdio: 'inherit' })`,
      join(checkout.path, 'scripts/start.mjs'),
    ]);

  it('shuts down cleanly when npm alone is killed, and the next start waits for that', async () => {
    const first = startBelow();
    await first.line(READY);
    const holder = identify(JSON.parse(newsroom.read('claimdesk.lock')).pid);
    first.kill('SIGKILL');

    const second = newsroom.start();
    await second.line(READY);
    assert.equal(second.stderr, '');
    assert.equal(isAlive(holder), false);
    assert.ok(newsroom.events().some((line) => line.startsWith('main ends on SIGTERM')));
  });
});

describe('an interrupted first start', () => {
  it('makes the cluster anew when it was killed half-way', async () => {
    const fresh = await makeNewsroom(checkout);
    const isHalfMade = () => existsSync(fresh.dataDir) && readdirSync(fresh.dataDir).some((name) => name.startsWith('postgres.partial'));
    const first = fresh.start();
    await until(isHalfMade);
    first.kill('SIGKILL');
    await first.exited;
    assert.equal(existsSync(fresh.path('postgres')), false);

    const second = fresh.start();
    await second.line(READY);
    assert.match(second.stdout, /Creating the database/);
    assert.equal(isHalfMade(), false);
    await fresh.close();
  });
});

it('says so in one line on a Node that is too old', async () => {
  const script = join(checkout.path, 'scripts/lib/check-node.mjs');
  const child = spawn(process.execPath, ['-e', `Object.defineProperty(process.versions, 'node', { value: '18.20.4' }); import(${JSON.stringify(script)})`]);
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  assert.equal(code, 1);
  assert.match(stderr, /^Claimdesk needs Node 20\.19 or newer, and this is Node 18\.20\.4: .*\n$/);
});
