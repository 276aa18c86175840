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

describe('a change of mind', () => {
  const wordsOf = async (person: Client, claimId: string) => (await person.get(`/claims/${claimId}/reviews`)).body.data.map((one: { verdict: string; status: string }) => `${one.verdict} ${one.status}`);

  it('after the ten seconds gives the claim back with what was written, and the next verdict supersedes', async () => {
    const { id, token, claimId } = await held();
    const review = await submit(id, aReview(token, { rationale: 'As the register said.' }));
    await elevenSecondsPass(review.body.id);
    const { contentHash } = (await editor.get(`/claims/${claimId}`)).body;
    const again = await ada.post(`/reviews/${review.body.id}/revise`);
    expect(again).toMatchObject({ status: 200, body: { id, claim: { id: claimId }, draft: { verdict: 'verified', rationale: 'As the register said.' } } });
    expect((await ada.get(`/claims/${claimId}`)).body).toMatchObject({ state: 'queued', verdict: null });
    expect((await editor.post(`/claims/${claimId}/approve`, { contentHash })).status).toBe(409);
    expect((await submit(id, aReview(again.body.leaseToken, { verdict: 'not_checkable', rationale: 'A forecast.', evidence: [] }))).status).toBe(201);
    expect(await wordsOf(ada, claimId)).toEqual(['not_checkable counted', 'verified superseded']);
    const { data } = (await editor.get(`/claims/${claimId}/history`)).body;
    expect(data.map(({ action }: { action: string }) => action)).toContain('claim.reopen');
  });

  it('is one’s own alone, and possible once for each verdict', async () => {
    const { id, token } = await held();
    const { body } = await submit(id, aReview(token));
    expect((await ben.post(`/reviews/${body.id}/revise`)).status).toBe(404);
    const answers = await Promise.all([1, 2, 3].map(() => ada.post(`/reviews/${body.id}/revise`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });

  it('is refused where the claim has gone on', async () => {
    const { id, token, claimId } = await held();
    const { body } = await submit(id, aReview(token));
    const { contentHash } = (await editor.get(`/claims/${claimId}`)).body;
    expect((await editor.post(`/claims/${claimId}/approve`, { contentHash })).status).toBe(201);
    expect(await ada.post(`/reviews/${body.id}/revise`)).toMatchObject({ status: 409, body: { detail: expect.stringContaining('published') } });
    expect((await ada.get('/reviews/mine?limit=1')).body.data).toMatchObject([{ id: body.id, outcome: 'decided', mayRevise: false }]);
  });

  it('waits with a blind pair until the other verdict is in, and not beyond', async () => {
    const queueId = await aQueue(editor, [ada, ben], { reviewPolicy: 'two_blind' });
    await queuedClaims(newsroom.sql, queueId, 1);
    const mine = (await ada.post(`/queues/${queueId}/next`, {})).body;
    const first = (await submit(mine.id, aReview(mine.leaseToken))).body;
    const again = await ada.post(`/reviews/${first.id}/revise`);
    expect(again.status).toBe(200);
    const second = (await submit(mine.id, aReview(again.body.leaseToken))).body;
    const theirs = (await ben.post(`/queues/${queueId}/next`, {})).body;
    await submit(theirs.id, aReview(theirs.leaseToken), ben);
    expect((await ada.get('/reviews/mine?limit=1')).body.data).toMatchObject([{ id: second.id, outcome: 'decided', mayRevise: false }]);
    expect(await ada.post(`/reviews/${second.id}/revise`)).toMatchObject({ status: 409, body: { detail: expect.stringContaining('other verdict') } });
  });

  it('is refused to whoever has left the queue', async () => {
    const { queueId, id, token } = await held();
    const { body } = await submit(id, aReview(token));
    await newsroom.sql.query(`DELETE FROM queue_members WHERE queue_id = $1 AND user_id = $2`, [queueId, ada.person!.id]);
    expect((await ada.post(`/reviews/${body.id}/revise`)).status).toBe(403);
  });
});

describe('one’s last verdicts', () => {
  it('are those that count, newest first, with the time that is left to take them back', async () => {
    const [older, newer, undone] = [await held(), await held(), await held()];
    const ids: string[] = [];
    for (const { id, token } of [older, newer, undone]) ids.push((await submit(id, aReview(token))).body.id);
    await ada.post(`/reviews/${ids[2]}/undo`);
    await elevenSecondsPass(ids[0]!);
    const { data } = (await ada.get('/reviews/mine?limit=50')).body;
    expect(data[0]).toMatchObject({ id: ids[1], claimId: newer.claimId, assignmentId: newer.id, verdict: 'verified', outcome: 'decided', mayRevise: true, queue: { id: newer.queueId } });
    expect(data.find((one: { id: string }) => one.id === ids[0])).toMatchObject({ undoSecondsLeft: 0 });
    expect(data.find((one: { id: string }) => one.id === ids[2])).toBeUndefined();
    expect((await ada.get('/reviews/mine?limit=1')).body.data).toHaveLength(1);
    expect(data[0].undoSecondsLeft).toBeGreaterThan(0);
    expect(data[0].undoSecondsLeft).toBeLessThanOrEqual(10);
    expect((await ben.get('/reviews/mine')).body.data.map(({ id }: { id: string }) => id)).not.toContain(ids[1]);
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
