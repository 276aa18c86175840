import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { withRooms } from '../cli/rooms.js';
import { readConfig } from '../config/index.js';
import { runMigrations } from '../database/index.js';
import { systemActor } from '../domain/ids.js';
import { migrateJobs } from '../jobs/index.js';
import { UsersService } from '../users/index.js';
import { aCrowd } from './api.js';
import { benchCrowd } from './crowd.bench.js';
import { benchExports } from './export.bench.js';
import { benchExtract } from './extract.bench.js';
import { benchIngest } from './ingest.bench.js';
import { benchLeases } from './lease.bench.js';
import { populateFacts, populateQueues } from './populate.js';
import { benchRelate } from './relate.bench.js';
import { benchThinkers } from './thinkers.bench.js';

const PASSWORD = 'correct horse battery staple';
const REVIEWERS = 16;
const THINKERS = 1000;
const CROWD = { reviewers: 200, claims: 10_000 };
const NAMES = ['newsroom', 'lease', 'export', 'crowd', 'extract', 'relate'];
/** The largest newsroom that matching is measured in, unless --claims says another. */
const MOST_RELATED = 1_000_000;
/** Likewise for exports, and what reviewers work on meanwhile. */
const MOST_EXPORTED = 1_000_000;
const QUEUED_BESIDE = 100_000;
const BENCH = systemActor('benchmark');

const { values: options, positionals } = parseArgs({
  options: { claims: { type: 'string' }, seconds: { type: 'string', default: '8' }, sentences: { type: 'string', default: '100000' } },
  allowPositionals: true,
});
const claims = Number(options.claims ?? 100_000);
const seconds = Number(options.seconds);
const say = (line: string): void => console.error(line);

const wanted = new Set(positionals.length > 0 ? positionals : ['newsroom', 'extract']);
const unknown = [...wanted].filter((name) => !NAMES.includes(name));
if (unknown.length > 0) throw new Error(`There is no benchmark "${unknown.join(' ')}": ${NAMES.join(', ')}.`);
const config = readConfig();
const figures = {
  machine: { cpus: os.cpus().length, node: process.version },
  ...(wanted.has('extract') ? { extract: extraction() } : {}),
  ...(wanted.has('newsroom') || wanted.has('lease') ? await newsroom() : {}),
  ...(wanted.has('export') ? { export: await exported() } : {}),
  ...(wanted.has('relate') ? { relate: await related() } : {}),
  ...(wanted.has('crowd') ? { crowd: await crowded() } : {}),
};
await report(figures);

function extraction(): ReturnType<typeof benchExtract> {
  say(`Extract, ${options.sentences} sentences on one core …`);
  return benchExtract(Number(options.sentences));
}

/** What needs a database: an empty one, that is filled. */
async function newsroom(): Promise<object> {
  const databaseUrl = config.databaseUrl;
  if (!databaseUrl) throw new Error('The benchmark needs DATABASE_URL: start it with `npm run bench`.');
  await migrate(databaseUrl);
  return withRooms(async (rooms) => {
    const [reviewer, editor] = [await makePerson(rooms, 'reviewer'), await makePerson(rooms, 'editor')];
    say(`Filling in ${claims} queued claims and ${claims} facts …`);
    const queues = await populate(databaseUrl, { reviewer: reviewer.id, editor: editor.id }, { queued: claims, facts: claims });
    const crowd = await crowdOf(databaseUrl);
    say(`Next claim, ${REVIEWERS} clients …`);
    const leases = await benchLeases(databaseUrl, queues, crowd.slice(0, REVIEWERS), seconds);
    say(JSON.stringify(leases));
    if (wanted.has('lease')) {
      say(`${THINKERS} reviewers who think for three seconds, alone and beside an export …`);
      return { claims, leases, thinkers: await benchThinkers(databaseUrl, queues, crowd, seconds) };
    }
    say('Ingest …');
    const ingest = await benchIngest(rooms, databaseUrl, 20_000);
    say('Export …');
    return { claims, leases, ingest, export: await benchExports(databaseUrl, claims, say) };
  });
}

/** Every format of very many facts, and people who review beside it. */
async function exported(): Promise<object> {
  const databaseUrl = config.databaseUrl!;
  await migrate(databaseUrl);
  const facts = Number(options.claims ?? MOST_EXPORTED);
  const people = await withRooms(async (rooms) => [await makePerson(rooms, 'reviewer'), await makePerson(rooms, 'editor')] as const);
  say(`Filling in ${facts} facts and ${QUEUED_BESIDE} queued claims …`);
  const queues = await populate(databaseUrl, { reviewer: people[0].id, editor: people[1].id }, { queued: QUEUED_BESIDE, facts });
  const crowd = await crowdOf(databaseUrl);
  say('Every format, over COPY TO of the same facts …');
  const formats = await benchExports(databaseUrl, facts, say);
  say(`${THINKERS} reviewers who think for three seconds, alone and beside an export …`);
  return { facts, ...formats, thinkers: await benchThinkers(databaseUrl, queues, crowd, seconds) };
}

function makePerson(rooms: INestApplicationContext, role: 'reviewer' | 'editor'): Promise<{ id: string }> {
  return rooms.get(UsersService).createWithPassword(BENCH, { email: `${role}@newsroom.example`, name: role, role, password: PASSWORD, mustChangePassword: false });
}

/** What one more statement costs among ever more claims. */
async function related(): Promise<object> {
  const databaseUrl = config.databaseUrl!;
  await migrate(databaseUrl);
  return withRooms((rooms) => benchRelate(rooms, databaseUrl, Number(options.claims ?? MOST_RELATED), say));
}

/** Many people on one queue of an empty database, and an API that is killed again and again. */
async function crowded(): ReturnType<typeof benchCrowd> {
  const databaseUrl = config.databaseUrl!;
  await migrate(databaseUrl);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  const client = await pool.connect();
  const [queueId] = await populateQueues(client, CROWD.claims);
  await client.query(`UPDATE claims SET queue_id = $1 WHERE queue_id IS NOT NULL`, [queueId]);
  await client.query(`UPDATE assignments SET queue_id = $1`, [queueId]);
  client.release();
  const people = await aCrowd(pool, CROWD.reviewers);
  await pool.query('VACUUM ANALYZE');
  await pool.end();
  say(`${CROWD.reviewers} reviewers on ${CROWD.claims} claims, the API killed every few seconds …`);
  return benchCrowd(databaseUrl, queueId!, people);
}

async function crowdOf(url: string): Promise<Awaited<ReturnType<typeof aCrowd>>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const crowd = await aCrowd(client, THINKERS);
  await client.query('ANALYZE users, sessions, queue_members');
  await client.end();
  return crowd;
}

async function migrate(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ used: boolean }>(`SELECT to_regclass('claims') IS NOT NULL AS used`);
  await client.end();
  if (rows[0]!.used) throw new Error('The benchmark fills an empty database; this one is in use.');
  await runMigrations(url);
  await migrateJobs(url);
}

async function populate(url: string, people: { reviewer: string; editor: string }, counts: { queued: number; facts: number }): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const queues = await populateQueues(client, counts.queued);
  await populateFacts(client, counts.facts, people);
  await client.end();
  return queues;
}

/** Standard output for people; the same as JSON, for comparing one run with another. */
async function report(result: object): Promise<void> {
  const directory = path.join(config.dataDir, 'bench');
  await mkdir(directory, { recursive: true });
  const file = path.join(directory, `${new Date().toISOString().replaceAll(':', '-')}.json`);
  await writeFile(file, `${JSON.stringify(result, null, 2)}\n`);
  console.log(JSON.stringify(result, null, 2));
  say(`Written to ${file}`);
}
