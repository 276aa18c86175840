import pg from 'pg';
import { agent, next, type Reviewer, startApi } from './api.js';
import { pgbench } from './pgbench.js';
import { type Rate, rateOf, round } from './measure.js';

const CLIENTS = 16;

/** The lease alone, as a raw program without session, audit or guarantees would take it. */
const BARE = {
  name: 'bare',
  text: `WITH chosen AS (SELECT id FROM assignments WHERE queue_id = $1 AND state = 'open' AND assigned_to IS NULL
      ORDER BY priority DESC, id LIMIT 1 FOR UPDATE SKIP LOCKED)
    UPDATE assignments SET state = 'leased', lease_token = gen_random_uuid(), leased_by = $2, leased_at = clock_timestamp(),
      lease_expires_at = clock_timestamp() + interval '15 minutes'
    FROM chosen WHERE assignments.id = chosen.id RETURNING assignments.id`,
};
/** Work done: the next call of the same person then takes another claim. Both sides pay for it. */
export const DONE = {
  name: 'done',
  text: `UPDATE assignments SET state = 'done', closed_at = now(), lease_token = NULL, leased_by = NULL, leased_at = NULL, lease_expires_at = NULL
    WHERE id = $1`,
};

export interface LeaseFigures {
  http: Rate;
  /** The same SQL from a client of ours. */
  bare: Rate;
  ratio: number;
  /** The same SQL from pgbench; null where there is none on this machine. */
  pgbench: { perSecond: number; ratio: number } | null;
  doubles: number;
  apiRssMb: number;
}

/**
 * `POST /queues/:id/next` of the API in a process of its own, over the bare lease statement, 16 clients each.
 */
export async function benchLeases(databaseUrl: string, queues: readonly string[], people: readonly Reviewer[], seconds: number): Promise<LeaseFigures> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: CLIENTS });
  const taken: string[] = [];
  const done = async (id: string): Promise<void> => {
    taken.push(id);
    await pool.query({ ...DONE, values: [id] });
  };
  const person = (client: number): Reviewer => people[client % people.length]!;
  const queue = (client: number): string => queues[client % queues.length]!;
  const bare = await rateOf(CLIENTS, seconds, async (client) => {
    const { rows } = await pool.query<{ id: string }>({ ...BARE, values: [queue(client), person(client).id] });
    await done(rows[0]!.id);
  });
  const api = await startApi(databaseUrl);
  try {
    const overHttp = await rateOf(CLIENTS, seconds, async (client) => {
      await done(await next(api.url, person(client).cookie, queue(client)));
    });
    const apiRssMb = await api.memory();
    const raw = await pgbench(databaseUrl, CLIENTS, seconds, queues, people[0]!.id);
    return {
      http: overHttp,
      bare,
      ratio: round(overHttp.perSecond / bare.perSecond),
      pgbench: raw === null ? null : { perSecond: raw, ratio: round(overHttp.perSecond / raw) },
      doubles: taken.length - new Set(taken).size,
      apiRssMb,
    };
  } finally {
    agent.destroy();
    await api.stop();
    await pool.end();
  }
}
