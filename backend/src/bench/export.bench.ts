import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { INestApplicationContext } from '@nestjs/common';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { EXPORT_FORMATS, type FormatName } from '../domain/export-formats.js';
import { FactWriter } from '../exports/index.js';
import { peakMemoryOf, round, secondsOf } from './measure.js';

export interface ExportFigures {
  copyMbPerSecond: number;
  /** By format: MB/s, over COPY of the same facts, and the highest memory of the process meanwhile. */
  formats: Record<FormatName, { mbPerSecond: number; ratio: number; peakRssMb: number }>;
}

/** The same columns that an export writes, as the database itself would hand them out. */
const COPY = `COPY (SELECT f.id, f.claim_id, f.slug, f.statement, f.verdict, f.summary, f.speaker, f.evidence, f.appearances, f.published_at,
    f.version, u.name, a.content_hash
  FROM facts f JOIN approvals a ON a.id = f.approval_id JOIN users u ON u.id = a.approved_by) TO STDOUT`;

/** Every export format over COPY TO of the same facts. */
export async function benchExports(rooms: INestApplicationContext, databaseUrl: string): Promise<ExportFigures> {
  const copy = await copySpeed(databaseUrl);
  const formats = {} as ExportFigures['formats'];
  for (const format of EXPORT_FORMATS) formats[format] = await formatSpeed(rooms, format, copy);
  return { copyMbPerSecond: round(copy), formats };
}

async function formatSpeed(rooms: INestApplicationContext, format: FormatName, copy: number): Promise<ExportFigures['formats'][FormatName]> {
  global.gc?.();
  let bytes = 0;
  let seconds = 0;
  const peakRssMb = await peakMemoryOf(async () => {
    seconds = await secondsOf(async () => {
      ({ bytes } = await rooms.get(FactWriter).write(format, {}, async () => undefined));
    });
  });
  const mbPerSecond = bytes / 1e6 / seconds;
  return { mbPerSecond: round(mbPerSecond), ratio: round(mbPerSecond / copy), peakRssMb };
}

async function copySpeed(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  let bytes = 0;
  const counter = new Writable({
    write(chunk: Buffer, _encoding, done) {
      bytes += chunk.byteLength;
      done();
    },
  });
  const seconds = await secondsOf(() => pipeline(client.query(copyTo(COPY)), counter));
  await client.end();
  return bytes / 1e6 / seconds;
}
