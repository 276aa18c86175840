import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDecidedClaim, aQueueForAll, aReview } from '../harness/builders.js';
import type { Answer, Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

let newsroom: Newsroom;
let editor: Client;
let second: Client;
let queueId: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  [editor, second] = (await aTeam(newsroom, 'editor', 2)) as [Client, Client];
  queueId = await aQueueForAll(editor, [editor, second]);
});
afterAll(() => newsroom.close());

/** A claim that `editor` decided. */
const decided = (fields?: Record<string, unknown>): Promise<Answer['body']> => aDecidedClaim(newsroom, editor, queueId, fields);
const approve = (person: Client, claim: Answer['body'], fields: Record<string, unknown> = {}): Promise<Answer> =>
  person.post(`/claims/${claim.id}/approve`, { contentHash: claim.contentHash, ...fields });
const factsOf = async (claimId: string): Promise<number> => (await newsroom.sql.query(`SELECT 1 FROM facts WHERE claim_id = $1`, [claimId])).rows.length;

describe('an approval', () => {
  it('is never given by the person who wrote the review', async () => {
    const claim = await decided();
    expect(await approve(editor, claim)).toMatchObject({ status: 403, body: { detail: expect.stringContaining('somebody else has to approve') } });
    expect((await editor.get(`/claims/${claim.id}`)).body).toMatchObject({ state: 'decided', may: { approve: false }, approvalBar: expect.any(String) });
    expect(await factsOf(claim.id)).toBe(0);
  });

  it('is refused by the database itself for one’s own review', async () => {
    const claim = await decided();
    const { rows } = await newsroom.sql.query<{ id: string }>(`SELECT id FROM decisions WHERE claim_id = $1`, [claim.id]);
    const insert = newsroom.sql.query(`INSERT INTO approvals (claim_id, decision_id, approved_by, content_hash) VALUES ($1, $2, $3, $4)`, [
      claim.id,
      rows[0]!.id,
      editor.person!.id,
      claim.contentHash,
    ]);
    await expect(insert).rejects.toMatchObject({ constraint: 'approvals_four_eyes' });
  });

  it('is bound to what was seen: another hash is stale', async () => {
    const claim = await decided();
    const stale = await approve(second, { ...claim, contentHash: '0'.repeat(64) });
    expect(stale).toMatchObject({ status: 409, body: { type: '/problems/stale-version' } });
    await second.post(`/claims/${claim.id}/reopen`, { note: 'Look again.' });
    const next = await editor.post(`/queues/${queueId}/next`, {});
    await editor.post(`/assignments/${next.body.id}/review`, aReview(next.body.leaseToken, { rationale: 'Another reason.' }));
    expect((await second.get(`/claims/${claim.id}`)).body.contentHash).not.toBe(claim.contentHash);
    expect((await approve(second, claim)).status).toBe(409);
    expect(await factsOf(claim.id)).toBe(0);
  });

  it('pressed many times at once publishes one fact', async () => {
    const claim = await decided();
    const answers = await Promise.all([1, 2, 3, 4].map(() => approve(second, claim)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect(await factsOf(claim.id)).toBe(1);
  });

  it('keeps what was approved, whatever becomes of the claim', async () => {
    const claim = await decided({ rationale: 'Internal note.' });
    const { body } = await approve(second, claim, { summary: ' The register lists twelve. ' });
    expect(body).toMatchObject({
      statement: claim.wording,
      summary: 'The register lists twelve.',
      contentHash: claim.contentHash,
      evidence: [{ url: 'https://register.example/1', stance: 'supports' }],
      appearances: [{ source: 'The Test Gazette' }],
      approvedBy: { id: second.person!.id },
    });
    expect((await second.post(`/claims/${claim.id}/reopen`, { note: 'Wrong after all.' })).status).toBe(409);
  });
});
