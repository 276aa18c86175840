import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aQueue, aReview, queuedClaims } from '../harness/builders.js';
import type { Answer, Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

let newsroom: Newsroom;
let editor: Client;
let ada: Client;
let ben: Client;

beforeAll(async () => {
  newsroom = await openNewsroom();
  [editor] = (await aTeam(newsroom, 'editor', 1)) as [Client];
  [ada, ben] = (await aTeam(newsroom, 'reviewer', 2)) as [Client, Client];
});
afterAll(() => newsroom.close());

/** A claim in a queue of its own, leased to the person. */
async function held(): Promise<{ queueId: string; id: string; token: string; claimId: string }> {
  const queueId = await aQueue(editor, [ada, ben]);
  await queuedClaims(newsroom.sql, queueId, 1);
  const { body } = await ada.post(`/queues/${queueId}/next`, {});
  return { queueId, id: body.id, token: body.leaseToken, claimId: body.claim.id };
}
const submit = (id: string, body: Record<string, unknown>, person = ada): Promise<Answer> => person.post(`/assignments/${id}/review`, body);
/** Past the guard that keeps reviews as they are. */
async function elevenSecondsPass(reviewId: string): Promise<void> {
  await newsroom.sql.query(
    `DO $$ BEGIN SET LOCAL session_replication_role = replica; UPDATE reviews SET created_at = created_at - interval '11 seconds' WHERE id = '${reviewId}'; END $$`,
  );
}

describe('taking a verdict back', () => {
  it('within ten seconds gives claim and text back to its writer', async () => {
    const { id, token, claimId } = await held();
    const review = await submit(id, aReview(token, { rationale: 'A slip.' }));
    expect(review.body.undoSeconds).toBe(10);
    const undone = await ada.post(`/reviews/${review.body.id}/undo`);
    expect(undone).toMatchObject({ status: 200, body: { assignmentId: id, leaseToken: expect.not.stringContaining(token) } });
    expect((await ada.get(`/claims/${claimId}`)).body).toMatchObject({ state: 'queued', verdict: null, contentHash: null });
    expect((await ada.get(`/assignments/${id}`)).body.draft).toMatchObject({ verdict: 'verified', rationale: 'A slip.' });
    expect((await submit(id, aReview(undone.body.leaseToken))).status).toBe(201);
    expect((await ada.get(`/claims/${claimId}/reviews`)).body.data.map((one: { status: string }) => one.status)).toEqual(['counted', 'undone']);
  });

  it('after them is refused, and the verdict stands', async () => {
    const { id, token, claimId } = await held();
    const { body } = await submit(id, aReview(token));
    await elevenSecondsPass(body.id);
    expect(await ada.post(`/reviews/${body.id}/undo`)).toMatchObject({ status: 409, body: { type: '/problems/conflict' } });
    expect((await ada.get(`/claims/${claimId}`)).body).toMatchObject({ state: 'decided', verdict: 'verified' });
  });

  it('works once, and only for one’s own', async () => {
    const { id, token } = await held();
    const { body } = await submit(id, aReview(token));
    expect((await ben.post(`/reviews/${body.id}/undo`)).status).toBe(404);
    const answers = await Promise.all([1, 2, 3].map(() => ada.post(`/reviews/${body.id}/undo`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });
});

describe('reopening a claim', () => {
  it('sends it back to its queue, where its reviews count no longer', async () => {
    const { queueId, id, token, claimId } = await held();
    await submit(id, aReview(token));
    expect((await editor.post(`/claims/${claimId}/reopen`, { note: 'A new register.' })).status).toBe(204);
    expect((await editor.get(`/claims/${claimId}`)).body).toMatchObject({ state: 'queued', verdict: null });
    const again = await ben.post(`/queues/${queueId}/next`, {});
    expect(again.body).toMatchObject({ claim: { id: claimId } });
    expect((await submit(again.body.id, aReview(again.body.leaseToken), ben)).status).toBe(201);
    expect((await ada.get(`/claims/${claimId}/reviews`)).body.data.map((one: { status: string }) => one.status)).toEqual(['counted', 'superseded']);
  });

  it('brings a dismissed one back, and leaves one alone that waits anyway', async () => {
    const { queueId, claimId } = await held();
    expect((await editor.post(`/claims/${claimId}/reopen`, { note: 'Why not.' })).status).toBe(409);
    expect((await editor.post(`/claims/${claimId}/dismiss`, { reason: 'duplicate' })).status).toBe(204);
    expect((await editor.post(`/claims/${claimId}/reopen`, { note: 'It is not.' })).status).toBe(204);
    expect((await ada.post(`/queues/${queueId}/next`, {})).body.claim.id).toBe(claimId);
  });
});
