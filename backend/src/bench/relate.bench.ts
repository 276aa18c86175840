import { performance } from 'node:perf_hooks';
import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { UnitOfWork } from '../database/index.js';
import { Matcher, StatementsRepository } from '../relations/index.js';
import { round } from './measure.js';
import { addArticle, fillStatements, vacuumStatements } from './populate-statements.js';

const SIZES = [10_000, 100_000, 1_000_000];
const WARM_UP = 50;
const PROBES = 300;

export interface RelateFigures {
  claims: number;
  keys: number;
  p50Ms: number;
  p95Ms: number;
  /** Of one statement, on average. */
  relations: number;
}

/**
 * One new statement after the other: its keys are stored, candidates found and compared, among ever more claims.
 *
 * @param most the largest size that is measured
 */
export async function benchRelate(rooms: INestApplicationContext, databaseUrl: string, most: number, say: (line: string) => void): Promise<{ sizes: RelateFigures[]; growth: number }> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const sizes: RelateFigures[] = [];
    let filled = 0;
    for (const size of SIZES.filter((one) => one <= most)) {
      say(`Filling in ${size - filled} claims …`);
      await fillStatements(client, filled, size);
      filled = size;
      await vacuumStatements(client);
      sizes.push({ claims: size, keys: await keysIn(client), ...(await probe(rooms, client, size)) });
      say(JSON.stringify(sizes.at(-1)));
    }
    return { sizes, growth: round(sizes.at(-1)!.p95Ms / sizes[0]!.p95Ms) };
  } finally {
    await client.end();
  }
}

async function probe(rooms: INestApplicationContext, client: pg.Client, size: number): Promise<Pick<RelateFigures, 'p50Ms' | 'p95Ms' | 'relations'>> {
  const [matcher, statements, { reader }] = [rooms.get(Matcher), rooms.get(StatementsRepository), rooms.get(UnitOfWork)];
  const durations: number[] = [];
  let relations = 0;
  for (let n = 0; n < WARM_UP + PROBES; n += 1) {
    const articleId = await addArticle(client, size, n);
    const sightings = await statements.unrelated(reader, articleId, 1);
    const start = performance.now();
    const found = await matcher.match(articleId, sightings);
    if (n < WARM_UP) continue;
    durations.push(performance.now() - start);
    relations += found.length;
  }
  durations.sort((a, b) => a - b);
  const at = (share: number): number => round(durations[Math.floor(durations.length * share)]!);
  return { p50Ms: at(0.5), p95Ms: at(0.95), relations: round(relations / PROBES, 1) };
}

async function keysIn(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`SELECT reltuples::int AS count FROM pg_class WHERE relname = 'statement_keys'`);
  return rows[0]!.count;
}
