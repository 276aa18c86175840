import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { EXPORT_FORMATS, type FormatName } from '../domain/export-formats.js';
import type { ExportedAlone } from './export-alone.js';
import { round, secondsOf } from './measure.js';

const run = promisify(execFile);

export interface ExportFigures {
  copyMbPerSecond: number;
  copyFactsPerSecond: number;
  formats: Record<FormatName, FormatFigures>;
}

interface FormatFigures {
  mbPerSecond: number;
  /** Of bytes over COPY's bytes; a workbook is compressed, so that its bytes say little. */
  ratio: number;
  factsPerSecond: number;
  factsRatio: number;
  peakRssMb: number;
  idleRssMb: number;
}

/** The same columns that an export writes, as the database itself would hand them out. */
const COPY = `COPY (SELECT f.id, f.claim_id, f.slug, f.statement, f.verdict, f.summary, f.speaker, f.evidence, f.appearances, f.published_at,
    f.version, u.name, a.content_hash
  FROM facts f JOIN approvals a ON a.id = f.approval_id JOIN users u ON u.id = a.approved_by) TO STDOUT`;

const ALONE = path.join(import.meta.dirname, 'export-alone.js');
/** As the worker has it: left to itself the runtime lets garbage grow to several times what is alive, as long as the machine has memory. */
const NODE_OPTIONS = ['--max-old-space-size=512'];
const environmentOf = (databaseUrl: string): NodeJS.ProcessEnv => ({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'fatal', NODE_ENV: 'production' });

/** Every export format, each in a process of its own, over COPY TO of the same facts just before it. */
export async function benchExports(databaseUrl: string, facts: number, say: (line: string) => void): Promise<ExportFigures> {
  const formats = {} as ExportFigures['formats'];
  const copies: number[] = [];
  let copyBytes = 0;
  for (const format of EXPORT_FORMATS) {
    const copy = await copySpeed(databaseUrl);
    copies.push(copy.seconds);
    copyBytes = copy.bytes;
    const alone = await exportAlone(databaseUrl, format);
    if (alone.facts !== facts) throw new Error(`${format}: ${alone.facts} of ${facts} facts were written`);
    formats[format] = figuresOf(alone, copy);
    say(`${format}: ${JSON.stringify(formats[format])}`);
  }
  const seconds = copies.reduce((sum, one) => sum + one, 0) / copies.length;
  return { copyMbPerSecond: round(copyBytes / 1e6 / seconds), copyFactsPerSecond: Math.round(facts / seconds), formats };
}

function figuresOf({ facts, bytes, seconds, peakRssMb, idleRssMb }: ExportedAlone, copy: { bytes: number; seconds: number }): FormatFigures {
  return {
    mbPerSecond: round(bytes / 1e6 / seconds),
    ratio: round(bytes / seconds / (copy.bytes / copy.seconds)),
    factsPerSecond: Math.round(facts / seconds),
    factsRatio: round(copy.seconds / seconds),
    peakRssMb,
    idleRssMb,
  };
}

/** What `work` gives while one export follows the other in a process of its own. */
export async function besideExports<T>(databaseUrl: string, work: () => Promise<T>): Promise<T> {
  let child: ReturnType<typeof fork> | null = null;
  const going = new AbortController();
  const exporting = (async () => {
    while (!going.signal.aborted) {
      child = fork(ALONE, ['csv'], { env: environmentOf(databaseUrl), execArgv: NODE_OPTIONS, silent: true });
      const [code] = (await once(child, 'exit')) as [number | null];
      if (code !== 0 && !going.signal.aborted) throw new Error(`the export beside it ended with ${code}`);
    }
  })();
  try {
    return await Promise.race([work(), exporting.then(() => Promise.reject(new Error('no export ran beside it')))]);
  } finally {
    going.abort();
    (child as ReturnType<typeof fork> | null)?.kill();
    await exporting.catch(() => undefined);
  }
}

async function exportAlone(databaseUrl: string, format: FormatName): Promise<ExportedAlone> {
  const { stdout } = await run(process.execPath, [...NODE_OPTIONS, ALONE, format], { env: environmentOf(databaseUrl) });
  return JSON.parse(stdout) as ExportedAlone;
}

async function copySpeed(databaseUrl: string): Promise<{ bytes: number; seconds: number }> {
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
  return { bytes, seconds };
}
