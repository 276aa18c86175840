import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { withRooms } from '../cli/rooms.js';
import { readConfig } from '../config/index.js';
import { runMigrations } from '../database/index.js';
import { systemActor } from '../domain/ids.js';
import { migrateJobs } from '../jobs/index.js';
import { UsersService } from '../users/index.js';
import { benchExports } from './export.bench.js';
import { benchExtract } from './extract.bench.js';
import { benchIngest } from './ingest.bench.js';
import { benchLeases } from './lease.bench.js';
import { populateFacts, populateQueues } from './populate.js';

const PASSWORD = 'correct horse battery staple';
const REVIEWERS = 16;
const BENCH = systemActor('benchmark');

const { values: options, positionals } = parseArgs({
  options: { claims: { type: 'string', default: '100000' }, seconds: { type: 'string', default: '8' }, sentences: { type: 'string', default: '100000' } },
  allowPositionals: true,
});
const claims = Number(options.claims);
const seconds = Number(options.seconds);
const say = (line: string): void => console.error(line);

const wanted = new Set(positionals.length > 0 ? positionals : ['newsroom', 'extract']);
const unknown = [...wanted].filter((name) => name !== 'newsroom' && name !== 'extract');
if (unknown.length > 0) throw new Error(`There is no benchmark "${unknown.join(' ')}": newsroom or extract.`);
const config = readConfig();
const figures = {
  machine: { cpus: os.cpus().length, node: process.version },
  ...(wanted.has('extract') ? { extract: extraction() } : {}),
  ...(wanted.has('newsroom') ? await newsroom() : {}),
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
    const people = await Promise.all(
      Array.from({ length: REVIEWERS + 1 }, (_, n) =>
        rooms.get(UsersService).createWithPassword(BENCH, {
          email: `bench${n}@newsroom.example`,
          name: `Bench ${n}`,
          role: n === REVIEWERS ? 'editor' : 'reviewer',
          password: PASSWORD,
          mustChangePassword: false,
        }),
      ),
    );
    const reviewers = people.slice(0, REVIEWERS).map(({ id }, n) => ({ id, email: `bench${n}@newsroom.example` }));
    say(`Filling in ${claims} queued claims and ${claims} facts …`);
    const queues = await populate(databaseUrl, { reviewer: reviewers[0]!.id, editor: people[REVIEWERS]!.id });
    say('Next claim, 16 clients …');
    const leases = await benchLeases(databaseUrl, queues, reviewers, PASSWORD, seconds);
    say('Ingest …');
    const ingest = await benchIngest(rooms, databaseUrl, 20_000);
    say('Export …');
    const exported = await benchExports(rooms, databaseUrl);
    return { claims, leases, ingest, export: exported };
  });
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

async function populate(url: string, people: { reviewer: string; editor: string }): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const queues = await populateQueues(client, claims);
  for (const queueId of queues) {
    await client.query(`INSERT INTO queue_members (queue_id, user_id) SELECT $1, id FROM users WHERE role = 'reviewer'`, [queueId]);
  }
  await populateFacts(client, claims, people);
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
