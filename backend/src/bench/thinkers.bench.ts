import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { agent, post, type Reviewer, startApi } from './api.js';
import { besideExports } from './export.bench.js';
import { DONE } from './lease.bench.js';
import { round } from './measure.js';

const THINK_MS = 3000;

export interface ThinkersFigures {
  reviewers: number;
  perSecond: number;
  p99Ms: number;
  doubles: number;
  lost: number;
  /** Told to come back later (503), in both runs: the machine is too small, nothing is lost. */
  refused: number;
  /** With exports written one after the other meanwhile. */
  besideExport: { perSecond: number; p99Ms: number; ratio: number };
}

/** People who take a claim, think for three seconds, and take the next: without anything beside them, and beside an export. */
export async function benchThinkers(databaseUrl: string, queues: readonly string[], people: readonly Reviewer[], seconds: number): Promise<ThinkersFigures> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 16 });
  const taken: string[] = [];
  let lost = 0;
  let refused = 0;
  const api = await startApi(databaseUrl);
  const work = async (): Promise<{ perSecond: number; p99Ms: number }> => {
    const durations: number[] = [];
    const end = performance.now() + seconds * 1000;
    await Promise.all(
      people.map(async ({ cookie }, index) => {
        await pause(Math.random() * THINK_MS);
        while (performance.now() < end) {
          const start = performance.now();
          const { status, text } = await post(`${api.url}/api/v1/queues/${queues[index % queues.length]!}/next`, cookie, { ahead: 0 });
          if (status !== 200) {
            refused += 1;
            await pause(THINK_MS);
            continue;
          }
          const { id } = JSON.parse(text) as { id: string };
          durations.push(performance.now() - start);
          taken.push(id);
          const done = await pool.query({ ...DONE, values: [id] });
          lost += 1 - (done.rowCount ?? 0);
          await pause(THINK_MS);
        }
      }),
    );
    durations.sort((a, b) => a - b);
    return { perSecond: round(durations.length / seconds), p99Ms: round(durations[Math.floor(durations.length * 0.99)] ?? 0) };
  };
  try {
    const alone = await work();
    const doubles = taken.length - new Set(taken).size;
    const beside = await besideExports(databaseUrl, work);
    return { reviewers: people.length, ...alone, doubles, lost, refused, besideExport: { ...beside, ratio: round(beside.perSecond / alone.perSecond) } };
  } finally {
    agent.destroy();
    await api.stop();
    await pool.end();
  }
}
