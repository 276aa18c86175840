import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { agent, post, type Reply, type Reviewer, type RunningApi, startApi } from './api.js';
import { round } from './measure.js';

const KILL_EVERY_MS = 10_000;
const PORT = 38921;

/** What the people were told, kept by themselves. */
interface Ledger {
  reviews: Map<string, { claimId: string; by: string }>;
  /** Who was given each lease. */
  leases: Map<string, string>;
  /** Leases that were given to somebody else, too. */
  shared: number;
  kills: number;
  takeOvers: number;
  skips: number;
  expiries: number;
}

export interface CrowdFigures extends Omit<Ledger, 'reviews' | 'leases' | 'shared'> {
  reviewers: number;
  claims: number;
  seconds: number;
  acknowledged: number;
  /** Rows that break a promise; all are 0. */
  doubleLeases: number;
  doubleReviews: number;
  lost: number;
  undecided: number;
}

const VERDICT = { verdict: 'not_checkable', rationale: 'Nobody can know.', evidence: [] };

/**
 * Reviewers who work through a queue, pass on claims, let leases run out and take claims over from each other, while the API is killed every few
 * seconds. What they were told is compared with what the tables say in the end.
 */
export async function benchCrowd(databaseUrl: string, queueId: string, people: readonly Reviewer[]): Promise<CrowdFigures> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 8 });
  const claims = await count(pool, `SELECT count(*)::int FROM claims WHERE queue_id = $1`, [queueId]);
  await pool.query(`UPDATE queue_members SET role = 'lead' WHERE queue_id = $1`, [queueId]);
  const ledger: Ledger = { reviews: new Map(), leases: new Map(), shared: 0, kills: 0, takeOvers: 0, skips: 0, expiries: 0 };
  const start = performance.now();
  let api = await startApi(databaseUrl, PORT);
  let working = true;
  const killer = (async () => {
    while (working) {
      await pause(KILL_EVERY_MS);
      if (working) api = await killed(api, databaseUrl, ledger);
    }
  })();
  const left = (): Promise<number> => count(pool, `SELECT count(*)::int FROM claims WHERE queue_id = $1 AND state = 'queued'`, [queueId]);
  await Promise.all(people.map((person) => workUntilDone(person, { url: api.url, queueId, pool, ledger, left })));
  working = false;
  await killer;
  await api.stop();
  agent.destroy();
  const seconds = round((performance.now() - start) / 1000, 1);
  const { reviews, leases: _leases, shared: _shared, ...counted } = ledger;
  const figures = { reviewers: people.length, claims, seconds, acknowledged: reviews.size, ...counted, ...(await compare(pool, queueId, ledger)) };
  await pool.end();
  return figures;
}

interface Desk {
  url: string;
  queueId: string;
  pool: pg.Pool;
  ledger: Ledger;
  left(): Promise<number>;
}

async function killed(api: RunningApi, databaseUrl: string, ledger: Ledger): Promise<RunningApi> {
  await api.stop('SIGKILL');
  ledger.kills += 1;
  return startApi(databaseUrl, PORT);
}

async function workUntilDone(person: Reviewer, desk: Desk): Promise<void> {
  for (;;) {
    const next = await asked(person, `${desk.url}/api/v1/queues/${desk.queueId}/next`, { ahead: 0 });
    if (next?.status === 200) await judge(person, JSON.parse(next.text) as Held, desk);
    else if (next?.status === 204 && (await desk.left()) === 0) return;
    else await pause(500 + Math.random() * 1000);
  }
}

interface Held {
  id: string;
  leaseToken: string;
  claim: { id: string };
}

async function judge(person: Reviewer, { id, leaseToken, claim }: Held, { url, pool, ledger }: Desk): Promise<void> {
  if ((ledger.leases.get(leaseToken) ?? person.id) !== person.id) ledger.shared += 1;
  ledger.leases.set(leaseToken, person.id);
  const chance = Math.random();
  const at = (what: string): string => `${url}/api/v1/assignments/${id}/${what}`;
  if (chance < 0.05) {
    ledger.skips += 1;
    return void (await asked(person, at('skip'), { leaseToken, meaning: chance < 0.01 ? 'not_me' : 'later' }));
  }
  if (chance < 0.1) {
    ledger.expiries += 1;
    await pool.query(`UPDATE assignments SET lease_expires_at = clock_timestamp() WHERE id = $1 AND lease_token = $2`, [id, leaseToken]);
  }
  if (chance > 0.97) return void (await takeOver(person, pool, url, ledger));
  const answer = await asked(person, at('review'), { leaseToken, ...VERDICT });
  if (answer?.status === 201) ledger.reviews.set((JSON.parse(answer.text) as { id: string }).id, { claimId: claim.id, by: person.id });
}

/** From whoever holds one; what the person held before stays theirs and comes back with the next. */
async function takeOver(person: Reviewer, pool: pg.Pool, url: string, ledger: Ledger): Promise<void> {
  const { rows } = await pool.query<{ id: string }>(`SELECT id FROM assignments WHERE state = 'leased' AND leased_by <> $1 LIMIT 1`, [person.id]);
  if (!rows[0]) return;
  const answer = await asked(person, `${url}/api/v1/assignments/${rows[0].id}/take-over`, { reason: 'Urgent.' });
  if (answer?.status === 200) ledger.takeOvers += 1;
}

/** @returns null when the process died under the request: then nobody knows what came of it */
async function asked(person: Reviewer, url: string, body: unknown): Promise<Reply | null> {
  const answer = await post(url, person.cookie, body).catch(() => null);
  if (answer && answer.status >= 500 && answer.status !== 503) throw new Error(`${url} answered ${answer.status}: ${answer.text}`);
  return answer;
}

const COUNTED = 'superseded_at IS NULL AND undone_at IS NULL';

async function compare(pool: pg.Pool, queueId: string, { reviews: told, shared }: Ledger): Promise<Pick<CrowdFigures, 'doubleLeases' | 'doubleReviews' | 'lost' | 'undecided'>> {
  const { rows } = await pool.query<{ id: string; claim_id: string; reviewer_id: string }>(
    `SELECT r.id, r.claim_id, r.reviewer_id FROM reviews r JOIN claims c ON c.id = r.claim_id WHERE c.queue_id = $1 AND ${COUNTED}`,
    [queueId],
  );
  const found = new Map(rows.map((review) => [review.id, review]));
  const lost = [...told].filter(([id, { claimId, by }]) => found.get(id)?.claim_id !== claimId || found.get(id)?.reviewer_id !== by).length;
  return {
    lost,
    doubleReviews: rows.length - new Set(rows.map(({ claim_id }) => claim_id)).size,
    // Given to two people, or good for two reviews of one slot.
    doubleLeases: shared + (await count(pool, `SELECT count(*)::int FROM (SELECT assignment_id FROM reviews WHERE ${COUNTED} GROUP BY assignment_id HAVING count(*) > 1) twice`, [])),
    undecided: await count(pool, `SELECT count(*)::int FROM claims WHERE queue_id = $1 AND state <> 'decided'`, [queueId]),
  };
}

const count = async (pool: pg.Pool, sql: string, values: unknown[]): Promise<number> => (await pool.query<{ count: number }>(sql, values)).rows[0]!.count;
