import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aQueue, aReview, queuedClaims } from '../harness/builders.js';
import type { Answer, Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

const AGAINST = { verdict: 'contradicted', rationale: 'The register says otherwise.', evidence: [{ url: 'https://register.example/2', quote: 'Nine.', stance: 'contradicts' }] };

let newsroom: Newsroom;
let editor: Client;
let other: Client;
let admin: Client;
let ada: Client;
let ben: Client;
let eve: Client;

beforeAll(async () => {
  newsroom = await openNewsroom();
  [editor, other] = (await aTeam(newsroom, 'editor', 2)) as [Client, Client];
  [admin] = (await aTeam(newsroom, 'admin', 1)) as [Client];
  [ada, ben, eve] = (await aTeam(newsroom, 'reviewer', 3)) as [Client, Client, Client];
});
afterAll(() => newsroom.close());

/** A queue of one claim that two people review. */
async function aQueueOfTwo(policy = 'two_blind', members = [ada, ben]): Promise<string> {
  const queueId = await aQueue(editor, members);
  await newsroom.sql.query(`UPDATE queues SET review_policy = $2 WHERE id = $1`, [queueId, policy]);
  await queuedClaims(newsroom.sql, queueId, 1);
  return queueId;
}

async function reviewed(person: Client, queueId: string, fields: Record<string, unknown> = {}): Promise<Answer['body']> {
  const { body } = await person.post(`/queues/${queueId}/next`, {});
  const answer = await person.post(`/assignments/${body.id}/review`, aReview(body.leaseToken, fields));
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body;
}

async function aDispute(members = [ada, ben]): Promise<{ claimId: string; reviewIds: string[] }> {
  const queueId = await aQueueOfTwo('two_blind', members);
  const first = await reviewed(members[0]!, queueId);
  const second = await reviewed(members[1]!, queueId, AGAINST);
  return { claimId: first.claimId, reviewIds: [first.id, second.id] };
}

const stateOf = async (claimId: string): Promise<string> => (await editor.get(`/claims/${claimId}`)).body.state;
const word = (reviewIds: string[], fields: Record<string, unknown> = {}) => ({ reviewIds, verdict: 'contradicted', rationale: 'The second register is the newer one.', evidence: AGAINST.evidence, ...fields });

describe('two reviews that agree', () => {
  it('decide the claim by themselves, with the reasons and evidence of both', async () => {
    const queueId = await aQueueOfTwo();
    expect((await editor.get(`/queues/${queueId}`)).body.waiting).toBe(1);
    const first = await reviewed(ada, queueId);
    expect(first.outcome).toBe('waits');
    expect(await stateOf(first.claimId)).toBe('queued');
    const second = await reviewed(ben, queueId, { rationale: 'So says the clerk.', evidence: [...aReview('').evidence as object[], { url: 'https://clerk.example', quote: 'Twelve.', stance: 'supports' }] });
    expect(second.outcome).toBe('decided');
    const { body } = await editor.get(`/claims/${first.claimId}/reviews`);
    expect(body).toMatchObject({ hidden: 0, required: 2, decision: { basis: 'agreed', verdict: 'verified', rationale: 'Two registers agree.\n\nSo says the clerk.', adjudicator: null } });
    expect(body.decision.evidence.map(({ url }: { url: string }) => url)).toEqual(['https://register.example/1', 'https://clerk.example']);
  });

  it('still go to an editor where the queue wants one, who publishes nothing of their own word', async () => {
    const queueId = await aQueueOfTwo('two_and_editor');
    const first = await reviewed(ada, queueId);
    const second = await reviewed(ben, queueId);
    expect(second.outcome).toBe('disputed');
    const { body: dispute } = await editor.get(`/disputes/${first.claimId}`);
    expect(dispute).toMatchObject({ reason: 'policy', common: { verdict: 'verified', evidence: aReview('').evidence }, mayAdjudicate: true });
    expect((await editor.post(`/claims/${first.claimId}/adjudicate`, word([first.id, second.id], { verdict: 'verified', evidence: dispute.common.evidence }))).status).toBe(204);
    const { body: claim } = await editor.get(`/claims/${first.claimId}`);
    expect(claim).toMatchObject({ state: 'decided', may: { approve: false }, approvalBar: 'You decided this claim, so somebody else has to approve it.' });
    expect((await editor.post(`/claims/${first.claimId}/approve`, { contentHash: claim.contentHash })).status).toBe(403);
    const fact = await other.post(`/claims/${first.claimId}/approve`, { contentHash: claim.contentHash });
    expect(fact).toMatchObject({ status: 201, body: { verdict: 'verified', summary: 'The second register is the newer one.', evidence: dispute.common.evidence } });
  });

  it('sent at the same moment decide it once', async () => {
    for (let round = 0; round < 5; round++) {
      const queueId = await aQueueOfTwo();
      const hands = [(await ada.post(`/queues/${queueId}/next`, {})).body, (await ben.post(`/queues/${queueId}/next`, {})).body];
      const answers = await Promise.all([ada, ben].map((person, index) => person.post(`/assignments/${hands[index].id}/review`, aReview(hands[index].leaseToken))));
      expect(answers.map(({ status }) => status)).toEqual([201, 201]);
      expect(answers.map(({ body }) => body.outcome).sort()).toEqual(['decided', 'waits']);
      const { rows } = await newsroom.sql.query(`SELECT basis FROM decisions WHERE claim_id = $1`, [hands[0].claim.id]);
      expect(rows).toEqual([{ basis: 'agreed' }]);
    }
  });
});

describe('where the queue is blind', () => {
  it('the server keeps the other’s review from whoever may still give one, and from them only', async () => {
    const queueId = await aQueueOfTwo();
    const { claimId } = await reviewed(ada, queueId);
    expect((await ben.get(`/claims/${claimId}/reviews`)).body).toMatchObject({ data: [], hidden: 1, decision: null });
    expect((await eve.get(`/claims/${claimId}/reviews`)).body).toMatchObject({ data: [], hidden: 1 });
    expect((await ada.get(`/claims/${claimId}/reviews`)).body).toMatchObject({ data: [{ verdict: 'verified' }], hidden: 0 });
    expect((await editor.get(`/claims/${claimId}/reviews`)).body).toMatchObject({ data: [{ verdict: 'verified' }], hidden: 0 });
    const { body: hand } = await ben.post(`/queues/${queueId}/next`, {});
    expect(JSON.stringify(hand)).not.toContain('Two registers agree.');
    await reviewed(ben, queueId);
    expect((await ben.get(`/claims/${claimId}/reviews`)).body).toMatchObject({ hidden: 0, data: [{}, {}] });
  });

  it('an editor who reviews in it is kept from them as well', async () => {
    const queueId = await aQueueOfTwo('two_blind', [ada, editor]);
    const { claimId } = await reviewed(ada, queueId);
    expect((await editor.get(`/claims/${claimId}/reviews`)).body).toMatchObject({ data: [], hidden: 1 });
  });

  it('one review is taken back without touching the other', async () => {
    const queueId = await aQueueOfTwo();
    const first = await reviewed(ada, queueId);
    const second = await reviewed(ben, queueId);
    expect((await ben.post(`/reviews/${second.id}/undo`)).status).toBe(200);
    const { body } = await editor.get(`/claims/${first.claimId}/reviews`);
    expect(body).toMatchObject({ decision: null, data: [{ status: 'undone' }, { status: 'counted' }] });
    expect(await stateOf(first.claimId)).toBe('queued');
  });

  it('a first review is taken back while the second is awaited', async () => {
    const queueId = await aQueueOfTwo();
    const first = await reviewed(ada, queueId);
    const undone = await ada.post(`/reviews/${first.id}/undo`);
    expect(undone.status).toBe(200);
    const again = await ada.post(`/assignments/${undone.body.assignmentId}/review`, aReview(undone.body.leaseToken, AGAINST));
    expect(again.body).toMatchObject({ outcome: 'waits', verdict: 'contradicted' });
  });
});

describe('a dispute', () => {
  it('is listed with who differs, and only for those who may see it', async () => {
    const { claimId } = await aDispute();
    const { body } = await editor.get('/disputes?sort=-since');
    expect(body.data[0]).toMatchObject({ id: claimId, reason: 'disagreement', verdicts: ['verified', 'contradicted'], reviewers: [{ id: ada.person!.id }, { id: ben.person!.id }] });
    expect((await ada.get('/disputes')).status).toBe(403);
    expect((await admin.get(`/disputes/${claimId}`)).body).toMatchObject({ mayAdjudicate: false, bar: 'Only editors decide between reviews.' });
  });

  it('is decided by an editor, on the reviews that they read', async () => {
    const { claimId, reviewIds } = await aDispute();
    const body = word(reviewIds);
    const key = randomUUID();
    const once = await editor.post(`/claims/${claimId}/adjudicate`, body, { 'idempotency-key': key });
    expect(once.status).toBe(204);
    expect((await editor.post(`/claims/${claimId}/adjudicate`, body, { 'idempotency-key': key })).status).toBe(204);
    expect(await other.post(`/claims/${claimId}/adjudicate`, body)).toMatchObject({ status: 409, body: { type: '/problems/already-decided' } });
    expect((await ada.get(`/claims/${claimId}/reviews`)).body.decision).toMatchObject({ basis: 'adjudicated', verdict: 'contradicted', adjudicator: { id: editor.person!.id } });
    expect((await editor.get(`/disputes/${claimId}`)).status).toBe(404);
  });

  it('is not decided on reviews that are no longer those', async () => {
    const { claimId, reviewIds } = await aDispute();
    const stale = await editor.post(`/claims/${claimId}/adjudicate`, word([reviewIds[0]!]));
    expect(stale).toMatchObject({ status: 409, body: { type: '/problems/stale-version' } });
    expect((await editor.post(`/claims/${claimId}/adjudicate`, word([reviewIds[0]!, randomUUID()]))).status).toBe(409);
    expect(await stateOf(claimId)).toBe('disputed');
  });

  it('is not decided by who reviewed it, nor with a verdict that the queue does not take, nor without a reason', async () => {
    const { claimId, reviewIds } = await aDispute([editor, ben]);
    expect(await editor.post(`/claims/${claimId}/adjudicate`, word(reviewIds))).toMatchObject({ status: 403 });
    expect((await editor.get(`/disputes/${claimId}`)).body).toMatchObject({ mayAdjudicate: false });
    expect((await other.post(`/claims/${claimId}/adjudicate`, word(reviewIds, { rationale: ' ' }))).status).toBe(422);
    expect((await other.post(`/claims/${claimId}/adjudicate`, word(reviewIds, { evidence: [] }))).body.errors).toEqual([expect.objectContaining({ pointer: '/evidence' })]);
    await newsroom.sql.query(`UPDATE queues SET allowed_verdicts = '{verified}' WHERE id = (SELECT queue_id FROM claims WHERE id = $1)`, [claimId]);
    expect((await other.post(`/claims/${claimId}/adjudicate`, word(reviewIds))).body.errors).toEqual([expect.objectContaining({ pointer: '/verdict' })]);
    expect(await stateOf(claimId)).toBe('disputed');
  });

  it('ends when one of its reviews is taken back in time', async () => {
    const { claimId, reviewIds } = await aDispute();
    expect((await ben.post(`/reviews/${reviewIds[1]}/undo`)).status).toBe(200);
    expect(await stateOf(claimId)).toBe('queued');
    expect((await editor.post(`/claims/${claimId}/adjudicate`, word(reviewIds))).status).toBe(409);
  });
});

describe('those concerned', () => {
  const told = async (person: Client, claimId: string): Promise<string[]> =>
    (await person.get('/notifications')).body.data.filter((one: { subject: { id: string } }) => one.subject.id === claimId).map((one: { kind: string }) => one.kind);

  it('are told of a dispute and of its end: editors who may decide, then the reviewers, each with what it means for them', async () => {
    const { claimId, reviewIds } = await aDispute([ada, editor]);
    expect([await told(other, claimId), await told(editor, claimId), await told(ada, claimId)]).toEqual([['claim.disputed'], [], []]);
    await other.post(`/claims/${claimId}/adjudicate`, word(reviewIds));
    expect([await told(ada, claimId), await told(editor, claimId)]).toEqual([['review.overturned'], ['claim.adjudicated']]);
  });
});

describe('breaking the glass', () => {
  it('lets an admin decide and approve what they reviewed, with a reason that stays', async () => {
    const { claimId, reviewIds } = await aDispute([admin, ben]);
    expect((await admin.post(`/claims/${claimId}/adjudicate`, word(reviewIds))).status).toBe(403);
    expect((await editor.post(`/claims/${claimId}/adjudicate/break-glass`, word(reviewIds, { reason: 'Alone tonight.' }))).status).toBe(403);
    expect((await admin.post(`/claims/${claimId}/adjudicate/break-glass`, word(reviewIds))).status).toBe(422);
    expect((await admin.post(`/claims/${claimId}/adjudicate/break-glass`, word(reviewIds, { reason: 'Alone tonight.' }))).status).toBe(204);
    const { body: claim } = await admin.get(`/claims/${claimId}`);
    expect(claim.may).toMatchObject({ approve: false, breakGlass: true });
    const fact = await admin.post(`/claims/${claimId}/approve/break-glass`, { contentHash: claim.contentHash, reason: 'Nobody else awake.' });
    expect(fact.status).toBe(201);
    const { rows } = await newsroom.sql.query(`SELECT d.break_glass AS decided, a.break_glass AS approved FROM decisions d JOIN approvals a ON a.decision_id = d.id WHERE d.claim_id = $1`, [claimId]);
    expect(rows).toEqual([{ decided: 'Alone tonight.', approved: 'Nobody else awake.' }]);
    const { rows: told } = await newsroom.sql.query<{ after: { breakGlass?: string } }>(`SELECT after FROM audit_events WHERE action IN ('claim.adjudicate', 'fact.publish') AND actor_id = $1`, [admin.person!.id]);
    expect(told.map(({ after }) => after.breakGlass)).toEqual(['Alone tonight.', 'Nobody else awake.']);
  });
});

describe('a verdict that the queue does not take', () => {
  it('is refused, and what was typed is still the reviewer’s', async () => {
    const queueId = await aQueue(editor, [ada]);
    await newsroom.sql.query(`UPDATE queues SET allowed_verdicts = '{verified,not_checkable}' WHERE id = $1`, [queueId]);
    await queuedClaims(newsroom.sql, queueId, 1);
    const { body } = await ada.post(`/queues/${queueId}/next`, {});
    const answer = await ada.post(`/assignments/${body.id}/review`, aReview(body.leaseToken, AGAINST));
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/verdict', code: 'not-allowed' }] } });
    expect((await ada.post(`/assignments/${body.id}/review`, aReview(body.leaseToken))).status).toBe(201);
  });
});

describe('a conflict of interest', () => {
  it('is declared for oneself or by an admin, and seen by these two only', async () => {
    const path = `/users/${eve.person!.id}/conflicts`;
    expect((await eve.post(path, { topic: ' harbour tax ', reason: 'My brother works there.' })).body.data).toEqual([expect.objectContaining({ topic: 'harbour tax', source: null })]);
    expect((await admin.post(path, { topic: 'Harbour Tax' })).body.data).toHaveLength(1);
    expect((await editor.get(path)).status).toBe(403);
    expect((await ada.post(path, { topic: 'x' })).status).toBe(403);
    for (const body of [{}, { topic: ' ' }, { topic: 'x', sourceId: randomUUID() }, { sourceId: randomUUID() }]) expect((await eve.post(path, body)).status).toBe(422);
    const [declared] = (await admin.get(path)).body.data;
    expect((await eve.delete(`${path}/${declared.id}`)).status).toBe(204);
    expect((await eve.delete(`${path}/${declared.id}`)).status).toBe(404);
  });
});
