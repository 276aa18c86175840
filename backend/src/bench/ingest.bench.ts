import { createHash, randomUUID } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type DetectedClaim, SightingsRepository, wordingKey } from '../claims/index.js';
import { UnitOfWork } from '../database/index.js';
import { round, secondsOf } from './measure.js';

const CLAIMS_A_CHUNK = 400;

export interface IngestFigures {
  rowsPerSecond: number;
  copyRowsPerSecond: number;
  ratio: number;
}

/** Claims with their sightings as the extract job stores them, over COPY of the same rows into the same tables. */
export async function benchIngest(rooms: INestApplicationContext, databaseUrl: string, claims: number): Promise<IngestFigures> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const article = await oneArticle(client);
    const copied = detected(claims, 'copied');
    const stored = detected(claims, 'stored');
    const copySeconds = await secondsOf(() => copyAll(client, article, copied));
    const storeSeconds = await secondsOf(() => storeAll(rooms, article, stored));
    return {
      rowsPerSecond: Math.round(claims / storeSeconds),
      copyRowsPerSecond: Math.round(claims / copySeconds),
      ratio: round(copySeconds / storeSeconds),
    };
  } finally {
    await client.end();
  }
}

async function oneArticle(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO articles (title, text, content_hash) VALUES ('Bulk', 'Bulk.', $1) RETURNING id`,
    [createHash('sha256').update(randomUUID()).digest()],
  );
  return rows[0]!.id;
}

async function storeAll(rooms: INestApplicationContext, article: string, claims: readonly DetectedClaim[]): Promise<void> {
  const sightings = rooms.get(SightingsRepository);
  for (let done = 0; done < claims.length; done += CLAIMS_A_CHUNK) {
    await rooms.get(UnitOfWork).transaction((tx) => sightings.store(tx, article, claims.slice(done, done + CLAIMS_A_CHUNK)));
  }
}

async function copyAll(client: pg.Client, article: string, claims: readonly DetectedClaim[]): Promise<void> {
  const ids = claims.map(() => randomUUID());
  await copy(
    client,
    'claims (id, wording, wording_key, type, check_worthiness, sighting_count)',
    claims.map((claim, index) => [ids[index], claim.wording, `\\\\x${claim.wordingKey}`, claim.type, claim.checkWorthiness, 1]),
  );
  await copy(
    client,
    'sightings (claim_id, article_id, span_start, span_end, quote, record)',
    claims.map((claim, index) => [ids[index], article, claim.start, claim.end, claim.quote, JSON.stringify(claim.record)]),
  );
}

async function copy(client: pg.Client, target: string, lines: ReadonlyArray<readonly unknown[]>): Promise<void> {
  const text = lines.map((line) => `${line.join('\t')}\n`);
  await pipeline(Readable.from(text), client.query(copyFrom(`COPY ${target} FROM STDIN`)));
}

function detected(count: number, batch: string): DetectedClaim[] {
  return Array.from({ length: count }, (_, n) => {
    const wording = `In the ${batch} account of day ${n}, ${n + 3} bridges were closed to traffic.`;
    return {
      wording,
      wordingKey: wordingKey(wording, null),
      type: 'quantity',
      kinds: [],
      speaker: null,
      checkWorthiness: 0.7,
      start: n * 80 + (batch === 'stored' ? 1 : 0),
      end: n * 80 + 70,
      quote: wording,
      cue: null,
      hedged: false,
      record: { quantities: [], dates: [], places: [], entities: [], reasons: ['a figure'] },
    };
  });
}
