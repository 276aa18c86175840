import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aQueue, aReview, queuedClaims } from '../harness/builders.js';
import type { Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

const REVIEWERS = 50;
const CLAIMS = 1_000;

/** What one person was told: whose the claim is, and that their verdict is saved. */
interface Ledger {
  leased: Array<{ assignmentId: string; token: string; by: string }>;
  acknowledged: Array<{ reviewId: string; claimId: string; by: string }>;
  refused: string[];
}

async function reviewUntilEmpty(person: Client, queueId: string, ledger: Ledger): Promise<void> {
  for (;;) {
    const next = await person.post(`/queues/${queueId}/next`, {});
    if (next.status === 204) return;
    if (next.status !== 200) throw new Error(next.text);
    const { id, leaseToken, claim } = next.body;
    ledger.leased.push({ assignmentId: id, token: leaseToken, by: person.person!.id });
    const review = await person.post(`/assignments/${id}/review`, aReview(leaseToken));
    if (review.status === 201) ledger.acknowledged.push({ reviewId: review.body.id, claimId: claim.id, by: person.person!.id });
    else ledger.refused.push(review.text);
  }
}

const distinct = (values: string[]): number => new Set(values).size;

describe(`${REVIEWERS} reviewers on one queue of ${CLAIMS} claims`, () => {
  let newsroom: Newsroom;
  let queueId: string;
  const ledger: Ledger = { leased: [], acknowledged: [], refused: [] };

  beforeAll(async () => {
    newsroom = await openNewsroom();
    const [admin] = await aTeam(newsroom, 'admin', 1);
    const team = await aTeam(newsroom, 'reviewer', REVIEWERS);
    queueId = await aQueue(admin!, team);
    await queuedClaims(newsroom.sql, queueId, CLAIMS);
    await Promise.all(team.map((person) => reviewUntilEmpty(person, queueId, ledger)));
  }, 60_000);
  afterAll(() => newsroom.close());

  it('are never given a claim that somebody else holds', () => {
    expect(distinct(ledger.leased.map((lease) => lease.assignmentId))).toBe(CLAIMS);
    expect(distinct(ledger.leased.map((lease) => lease.token))).toBe(ledger.leased.length);
    expect(ledger.leased).toHaveLength(CLAIMS);
  });

  it('lose no claim and no verdict', () => {
    expect(ledger.refused).toEqual([]);
    expect(distinct(ledger.acknowledged.map((review) => review.claimId))).toBe(CLAIMS);
  });

  it('find each acknowledged review in the database, under their own name, and no other', async () => {
    const { rows } = await newsroom.sql.query<{ reviewId: string; claimId: string; by: string }>(
      `SELECT id AS "reviewId", claim_id AS "claimId", reviewer_id AS by FROM reviews`,
    );
    const byId = (a: { reviewId: string }, b: { reviewId: string }): number => (a.reviewId < b.reviewId ? -1 : 1);
    expect(rows.sort(byId)).toEqual(ledger.acknowledged.sort(byId));
  });

  it('leave one lease, one review and one decision for each claim in the log', async () => {
    const { rows } = await newsroom.sql.query(
      `SELECT action, count(*)::int AS events, count(DISTINCT subject_id)::int AS subjects FROM audit_events
        WHERE action IN ('assignment.lease', 'review.submit', 'claim.decide') GROUP BY action ORDER BY action`,
    );
    expect(rows).toEqual(['assignment.lease', 'claim.decide', 'review.submit'].map((action) => ({ action, events: CLAIMS, subjects: CLAIMS })));
  });

  it('leave every claim decided and no assignment behind', async () => {
    const { rows } = await newsroom.sql.query(
      `SELECT c.state AS claim, s.state AS assignment, d.verdict, count(*)::int FROM claims c JOIN assignments s ON s.claim_id = c.id
        JOIN decisions d ON d.claim_id = c.id AND d.superseded_at IS NULL GROUP BY 1, 2, 3`,
    );
    expect(rows).toEqual([{ claim: 'decided', assignment: 'done', verdict: 'verified', count: CLAIMS }]);
  });
});

describe('two requests at the same moment', () => {
  let newsroom: Newsroom;
  let queueId: string;
  let admin: Client;
  let team: Client[];

  beforeAll(async () => {
    newsroom = await openNewsroom();
    [admin] = (await aTeam(newsroom, 'admin', 1)) as [Client];
    team = await aTeam(newsroom, 'reviewer', 12);
    queueId = await aQueue(admin, team);
  });
  afterAll(() => newsroom.close());

  it('of one person for the next claim give the same claim', async () => {
    await queuedClaims(newsroom.sql, queueId, 20);
    const answers = await Promise.all(Array.from({ length: 8 }, () => team[0]!.post(`/queues/${queueId}/next`, { ahead: 2 })));
    const hands = answers.map(({ body }) => [body.id, ...body.ahead.map((one: { id: string }) => one.id)].sort());
    for (const hand of hands) expect(hand).toEqual(hands[0]);
    expect(hands[0]).toHaveLength(3);
  });

  it('for one certain claim give it to one of them', async () => {
    const { rows } = await newsroom.sql.query<{ id: string }>(`SELECT id FROM assignments WHERE state = 'open' LIMIT 1`);
    const answers = await Promise.all(team.map((person) => person.post(`/assignments/${rows[0]!.id}/take`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...team.slice(1).map(() => 409)]);
  });

  it('with one lease take one review', async () => {
    const { body: held } = await team[0]!.post(`/queues/${queueId}/next`, {});
    const answers = await Promise.all(Array.from({ length: 6 }, () => team[0]!.post(`/assignments/${held.id}/review`, aReview(held.leaseToken))));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    const { rows } = await newsroom.sql.query(`SELECT count(*)::int FROM reviews WHERE claim_id = $1`, [held.claim.id]);
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('with one draft keep the newer one, also where the older one had to wait for it', async () => {
    const { body: held } = await team[0]!.post(`/queues/${queueId}/next`, {});
    const otherTab = await newsroom.sql.connect();
    await otherTab.query('BEGIN');
    await otherTab.query(`INSERT INTO drafts (assignment_id, user_id, rationale, evidence, revision) VALUES ($1, $2, 'Newer', '[]', 5)`, [held.id, team[0]!.person!.id]);
    const answer = team[0]!.put(`/assignments/${held.id}/draft`, { leaseToken: held.leaseToken, revision: 1, verdict: null, rationale: 'Older', evidence: [] });
    await Promise.race([answer, somebodyWaits()]);
    await otherTab.query('COMMIT');
    otherTab.release();
    expect(await answer).toMatchObject({ status: 200, body: { revision: 5 } });
  });

  it('for the last claim that takes two people give each of them one of its reviews', async () => {
    for (let round = 0; round < 10; round++) {
      const last = await aQueue(admin, team, { reviewPolicy: 'two_blind' });
      await queuedClaims(newsroom.sql, last, 1);
      const answers = await Promise.all(team.slice(0, 4).map((person) => person.post(`/queues/${last}/next`, { ahead: 2 })));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 204, 204]);
    }
  });

  it('while a colleague’s is not through yet waits for it, and finds the other review', async () => {
    const last = await aQueue(admin, team, { reviewPolicy: 'two_blind' });
    await queuedClaims(newsroom.sql, last, 1);
    const colleague = await newsroom.sql.connect();
    await colleague.query('BEGIN');
    await colleague.query(
      `UPDATE assignments SET state = 'leased', lease_token = gen_random_uuid(), leased_by = $2, leased_at = now(), lease_expires_at = now() + interval '1 minute'
        WHERE queue_id = $1 AND slot = 1`,
      [last, team[0]!.person!.id],
    );
    const answer = team[1]!.post(`/queues/${last}/next`, {});
    await Promise.race([answer, somebodyWaits()]);
    await colleague.query('COMMIT');
    colleague.release();
    expect((await answer).status).toBe(200);
  });

  async function somebodyWaits(): Promise<void> {
    for (let waiting = 0; waiting === 0; ) {
      const { rows } = await newsroom.sql.query<{ waiting: number }>(
        `SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      waiting = rows[0]!.waiting;
    }
  }
});
