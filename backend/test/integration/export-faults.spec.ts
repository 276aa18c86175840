import { createHash } from 'node:crypto';
import { watch as watchFolder } from 'node:fs';
import { mkdir, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { populateFacts } from '../../src/bench/populate.js';
import type { Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { Program, type SmallDisk } from '../harness/processes.js';
import { aTeam } from '../harness/team.js';
import { Watch } from '../harness/watch.js';

const FACTS = 6_000;

let newsroom: Newsroom;
let watch: Watch;
let editor: Client;
let folder: string;
const running: Program[] = [];

async function aWorker(disk?: SmallDisk): Promise<Program> {
  const program = await Program.start('worker', { DATABASE_URL: newsroom.config.databaseUrl!, DATA_DIR: newsroom.config.dataDir }, disk);
  running.push(program);
  return program;
}

beforeAll(async () => {
  newsroom = await openNewsroom();
  folder = path.join(newsroom.config.dataDir, 'exports');
  await mkdir(folder, { recursive: true });
  editor = (await aTeam(newsroom, 'editor', 1))[0]!;
  const [reviewer] = (await aTeam(newsroom, 'reviewer', 1)) as [Client];
  const client = new pg.Client({ connectionString: newsroom.config.databaseUrl! });
  await client.connect();
  await populateFacts(client, FACTS, { reviewer: reviewer.person!.id, editor: editor.person!.id });
  await client.end();
  watch = await Watch.on(newsroom.config.databaseUrl!, 'exports');
}, 120_000);
afterEach(() => Promise.all(running.splice(0).map((program) => program.kill())));
afterAll(async () => {
  await watch.close();
  await newsroom.close();
});

const asked = async (): Promise<string> => (await editor.post('/exports', { format: 'jsonl' })).body.id;
const filesOf = async (id: string): Promise<string[]> => (await readdir(folder)).filter((name) => name.startsWith(id));

async function expectWhole(id: string): Promise<void> {
  const { body } = await editor.get(`/exports/${id}`);
  const file = await editor.get(`/exports/${id}/file`);
  expect(body).toMatchObject({ status: 'ready', factCount: FACTS, failure: null });
  expect(createHash('sha256').update(file.text).digest('hex')).toBe(body.sha256);
  expect(new Set(file.text.trimEnd().split('\n').map((line) => (JSON.parse(line) as { id: string }).id)).size).toBe(FACTS);
  expect(await filesOf(id)).toEqual([`${id}-${body.sha256.slice(0, 16)}.jsonl`]);
}

/** Resolves when there is a file of that export with something in it. */
async function begunToWrite(id: string): Promise<void> {
  const changes = watchFolder(folder);
  try {
    for (;;) {
      const changed = new Promise((resolve) => changes.once('change', resolve));
      const sizes = await Promise.all((await filesOf(id)).map((name) => stat(path.join(folder, name)).then(({ size }) => size)));
      if (sizes.some((size) => size > 0)) return;
      await changed;
    }
  } finally {
    changes.close();
  }
}

describe('a worker that is killed in the middle of an export', () => {
  it('leaves nothing that looks like a file; another one writes it whole, and clears up', async () => {
    const gate = new pg.Client({ connectionString: newsroom.config.databaseUrl! });
    await gate.connect();
    const id = await asked();
    const first = await aWorker();
    await begunToWrite(id);
    // The next page waits for this lock: the file stays as it is.
    await gate.query('BEGIN; LOCK TABLE facts');
    await first.kill();
    expect((await editor.get(`/exports/${id}`)).body).toMatchObject({ status: 'running', sha256: null, bytes: null });
    expect((await editor.get(`/exports/${id}/file`)).status).toBe(409);
    expect((await editor.get(`/exports/${id}/proof`)).status).toBe(404);
    expect(await filesOf(id)).toEqual([expect.stringMatching(/\.part$/)]);
    await gate.query('ROLLBACK');
    await gate.end();

    await aWorker();
    await watch.until(`SELECT 1 FROM exports WHERE id = $1 AND status = 'ready'`, [id]);
    await expectWhole(id);
  }, 90_000);
});

describe('a disk that is full', () => {
  it('fails an export with words for it and leaves nothing; it is written once there is room', async () => {
    const id = await asked();
    const cramped = await aWorker({ directory: folder, kilobytes: 512 });
    await watch.until(`SELECT 1 FROM exports WHERE id = $1 AND status = 'failed'`, [id]);
    expect((await editor.get(`/exports/${id}`)).body).toMatchObject({ failure: expect.stringContaining('The disk is full'), sha256: null, fileName: expect.any(String) });
    expect((await editor.get(`/exports/${id}/file`)).status).toBe(409);
    expect((await cramped.filesIn(folder)).filter((name) => !name.endsWith('.part'))).toEqual([]);
    await cramped.kill();

    await aWorker();
    await watch.until(`SELECT 1 FROM exports WHERE id = $1 AND status = 'ready'`, [id]);
    await expectWhole(id);
  }, 90_000);
});
