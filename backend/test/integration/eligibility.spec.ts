import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LeasesService } from '../../src/assignments/index.js';
import { aQueue, aReview, queuedClaims } from '../harness/builders.js';
import type { Answer, Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

const PEOPLE = 5;
const CLAIMS = 8;
const WAYS = ['review', 'not_me', 'later', 'hold', 'release', 'hand-over', 'escalate', 'run-out', 'assign', 'take-over', 'keep'] as const;
type Way = (typeof WAYS)[number];

let newsroom: Newsroom;
let editor: Client;
let team: Client[];

beforeAll(async () => {
  newsroom = await openNewsroom();
  [editor] = (await aTeam(newsroom, 'editor', 1)) as [Client];
  team = await aTeam(newsroom, 'reviewer', PEOPLE);
});
afterAll(() => newsroom.close());

interface Held {
  id: string;
  leaseToken: string;
  claim: { id: string };
}

/** What somebody does with the claim that they have just been handed. */
async function act(person: Client, { id, leaseToken, claim }: Held, way: Way, other: Client): Promise<Answer | undefined> {
  const out = (name: string, fields: Record<string, unknown> = {}) => person.post(`/assignments/${id}/${name}`, { leaseToken, ...fields });
  if (way === 'review') return person.post(`/assignments/${id}/review`, aReview(leaseToken));
  if (way === 'not_me' || way === 'later') return out('skip', { meaning: way });
  if (way === 'hold' || way === 'release') return out(way);
  if (way === 'hand-over') return out(way, { userId: other.person!.id, note: 'Yours.' });
  if (way === 'escalate') return out(way, { note: 'Help.' });
  if (way === 'assign') return editor.post(`/claims/${claim.id}/assign`, { userId: other.person!.id });
  if (way === 'take-over') return editor.post(`/assignments/${id}/take-over`, { reason: 'Urgent.' });
  if (way === 'run-out') await newsroom.sql.query(`UPDATE assignments SET lease_expires_at = clock_timestamp() WHERE id = $1 AND state = 'leased'`, [id]);
  return undefined;
}

/** Rows that must not exist, each with what it would break. */
const BROKEN = `
  SELECT 'two slots of a claim with one person' AS what FROM assignments WHERE queue_id = $1 AND state IN ('open', 'leased')
    GROUP BY claim_id, coalesce(leased_by, assigned_to) HAVING count(*) > 1 AND coalesce(leased_by, assigned_to) IS NOT NULL
  UNION ALL SELECT 'a slot with somebody who reviewed the claim' FROM assignments s JOIN reviews r ON r.claim_id = s.claim_id
    AND r.reviewer_id = coalesce(s.leased_by, s.assigned_to) AND r.superseded_at IS NULL AND r.undone_at IS NULL
    WHERE s.queue_id = $1 AND s.state IN ('open', 'leased')
  UNION ALL SELECT 'what was passed on, with who passed' FROM assignments s JOIN claim_skips k ON k.claim_id = s.claim_id AND k.user_id = s.leased_by
    WHERE s.queue_id = $1 AND s.state = 'leased'
  UNION ALL SELECT 'what was escalated, with somebody who is no lead' FROM assignments s JOIN queue_members m ON m.queue_id = s.queue_id AND m.user_id = s.leased_by
    WHERE s.queue_id = $1 AND s.state = 'leased' AND s.for_leads AND m.role <> 'lead'
  UNION ALL SELECT 'a claim that takes two people, without two slots' FROM assignments WHERE queue_id = $1 AND state <> 'cancelled'
    GROUP BY claim_id HAVING count(*) <> 2`;

/** The claims that stand still because of `parked`, `for_leads` or their people, against what `next` says to a person who gets nothing. */
const NOTHING_LEFT = `SELECT a.id FROM assignments a WHERE a.queue_id = $1 AND a.state = 'open' AND a.assigned_to IS NULL AND NOT a.for_leads
  AND NOT EXISTS (SELECT 1 FROM assignments o WHERE o.claim_id = a.claim_id AND o.id <> a.id AND o.state <> 'done' AND $2 IN (o.leased_by, o.assigned_to))
  AND NOT EXISTS (SELECT 1 FROM reviews r WHERE r.claim_id = a.claim_id AND r.reviewer_id = $2 AND r.superseded_at IS NULL AND r.undone_at IS NULL)
  AND NOT EXISTS (SELECT 1 FROM claim_skips k WHERE k.claim_id = a.claim_id AND k.user_id = $2)`;

const step = fc.record({
  who: fc.nat(PEOPLE - 1),
  other: fc.nat(PEOPLE - 1),
  ahead: fc.nat(3),
  way: fc.constantFrom(...WAYS),
});

describe('the next claim', () => {
  it('is always one that the person may review, whatever happened before, and is only refused where there is none', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 30 }), fc.constantFrom('priority', 'oldest', 'due'), async (steps, order) => {
        const queueId = await aQueue(editor, team);
        await newsroom.sql.query(`UPDATE queues SET review_policy = 'two_blind', work_order = $2 WHERE id = $1`, [queueId, order]);
        await newsroom.sql.query(`UPDATE queue_members SET role = 'lead' WHERE queue_id = $1 AND user_id = ANY ($2)`, [queueId, team.slice(0, 2).map(({ person }) => person!.id)]);
        await queuedClaims(newsroom.sql, queueId, CLAIMS);
        for (const { who, other, ahead, way } of steps) {
          const person = team[who]!;
          const { status, body } = await person.post(`/queues/${queueId}/next`, { ahead });
          expect([200, 204]).toContain(status);
          if (status === 204) expect((await newsroom.sql.query(NOTHING_LEFT, [queueId, person.person!.id])).rows).toEqual([]);
          const answer = status === 200 ? await act(person, body, way, team[other]!) : undefined;
          expect(answer?.status ?? 200).toBeLessThan(500);
          if (way === 'run-out') await newsroom.app.get(LeasesService).expire();
          expect((await newsroom.sql.query(BROKEN, [queueId])).rows).toEqual([]);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('goes to different people when many ask for the few slots at once', async () => {
    const queueId = await aQueue(editor, team);
    await newsroom.sql.query(`UPDATE queues SET review_policy = 'two_blind' WHERE id = $1`, [queueId]);
    // A hand's worth stays unfilled, so that whoever has room left is never somebody who has the other review of all that is left.
    await queuedClaims(newsroom.sql, queueId, 8);
    for (let round = 0; round < 4; round++) {
      const answers = await Promise.all(team.flatMap((person) => [0, 1].map(() => person.post(`/queues/${queueId}/next`, { ahead: 3 }))));
      expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
      expect((await newsroom.sql.query(BROKEN, [queueId])).rows).toEqual([]);
    }
    const { rows } = await newsroom.sql.query(`SELECT count(*)::int FROM assignments WHERE queue_id = $1 AND state = 'leased'`, [queueId]);
    expect(rows).toEqual([{ count: 16 }]);
  });

  it('is never about what the person has declared an interest in, nor can it be taken or given to them', async () => {
    const [ada] = team as [Client];
    const queueId = await aQueue(editor, [ada]);
    await queuedClaims(newsroom.sql, queueId, 1);
    const { rows } = await newsroom.sql.query<{ id: string; claim_id: string }>(
      `WITH source AS (INSERT INTO sources (name) VALUES ('The Interested Gazette') RETURNING id),
         declared AS (INSERT INTO conflicts_of_interest (user_id, source_id, declared_by) SELECT $2, id, $2 FROM source)
       UPDATE articles SET source_id = source.id FROM source, sightings si, assignments a
         WHERE a.queue_id = $1 AND si.claim_id = a.claim_id AND articles.id = si.article_id RETURNING a.id, a.claim_id`,
      [queueId, ada.person!.id],
    );
    const { id, claim_id } = rows[0]!;
    expect((await ada.post(`/queues/${queueId}/next`, {})).status).toBe(204);
    expect(await ada.post(`/assignments/${id}/take`)).toMatchObject({ status: 403, body: { detail: expect.stringContaining('conflict of interest') } });
    expect(await editor.post(`/claims/${claim_id}/assign`, { userId: ada.person!.id })).toMatchObject({ status: 422, body: { errors: [{ code: 'conflict-of-interest' }] } });
  });
});
