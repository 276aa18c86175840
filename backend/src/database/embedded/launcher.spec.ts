// The real PostgreSQL: what a newsroom's database goes through in its life.
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';

import { startEmbedded, type EmbeddedPostgres } from './index.js';
import { pidFilePath } from './pid-file.js';
import { clusterIn } from './places.js';

jest.setTimeout(60_000);

let parent: string;
let dataDir: string;
let started: EmbeddedPostgres[] = [];

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'claimdesk-launcher-'));
  chmodSync(parent, 0o711);
  // A path that an address, a list of settings and a shell would each take amiss.
  dataDir = join(parent, `the desk's, "own" & data`);
});
afterEach(async () => {
  for (const server of started) await server.stop();
  started = [];
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

async function start(directory = dataDir): Promise<EmbeddedPostgres> {
  const server = await startEmbedded({ dataDir: directory, isDurable: false });
  started.push(server);
  return server;
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  // A server that is killed under a connection is part of these tests.
  client.on('error', () => {});
  await client.connect();
  try {
    return Object.values((await client.query<Record<string, unknown>>(sql)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

const socketOf = (url: string): string => join(new URL(url).searchParams.get('host') ?? '', '.s.PGSQL.5432');

describe('the embedded database', () => {
  it('speaks UTF-8 and knows letters beyond ASCII, whatever the locale of the caller', async () => {
    const { url } = await start();
    expect(await ask(url, "SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()")).toBe('UTF8');
    expect(await ask(url, "SELECT lower('ÉÀŽ')")).toBe('éàž');
  });

  it('listens on a socket of this user alone and on no port', async () => {
    const { url } = await start();
    expect(await ask(url, "SELECT current_setting('listen_addresses') || current_setting('unix_socket_permissions')")).toBe('0700');
  });

  it('keeps what it was given over a stop and a start', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    await first.exited;
    const second = await start();
    expect(second).toMatchObject({ url: first.url, adopted: false });
    expect(await ask(second.url, 'SELECT answer FROM kept')).toBe(42);
  });

  it('is adopted when it still runs', async () => {
    const first = await start();
    const second = await start();
    expect(second).toMatchObject({ pid: first.pid, url: first.url, adopted: true });
  });

  it('goes to one server alone when two start at the same moment', async () => {
    const [one, other] = await Promise.all([start(), start()]);
    expect(one.pid).toBe(other.pid);
    expect([one.adopted, other.adopted].sort()).toEqual([false, true]);
  });

  it('recovers after the server was killed, and tells that it is gone', async () => {
    const killed = await start();
    process.kill(killed.pid, 'SIGKILL');
    await killed.exited;
    const next = await start();
    expect(next.adopted).toBe(false);
    expect(await ask(next.url, 'SELECT 1')).toBe(1);
  });

  it('starts although the number on its lock file now belongs to somebody else', async () => {
    const killed = await start();
    process.kill(killed.pid, 'SIGKILL');
    await killed.exited;
    const file = pidFilePath(clusterIn(dataDir));
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)));
    expect(await ask((await start()).url, 'SELECT 1')).toBe(1);
  });

  it('is started anew when its socket was swept away', async () => {
    const deaf = await start();
    rmSync(socketOf(deaf.url));
    const next = await start();
    expect(next.pid).not.toBe(deaf.pid);
    expect(await ask(next.url, 'SELECT 1')).toBe(1);
  });

  it('refuses a database of another version in one line', async () => {
    const file = join(clusterIn(dataDir), 'PG_VERSION');
    writeFileSync(file, '17\n');
    await expect(start()).rejects.toThrow(/^The database in .* was made by PostgreSQL 17, but this Claimdesk brings 18: .*$/);
    writeFileSync(file, '18\n');
  });

  it('says in one line what the server complained of when it does not start', async () => {
    const settings = join(clusterIn(dataDir), 'postgresql.auto.conf');
    writeFileSync(settings, 'shared_buffers = nonsense\n');
    await expect(start()).rejects.toThrow(/^The database did not start \(.*\): the whole story is in .*postgres\.log\.$/);
    writeFileSync(settings, '');
  });
});
