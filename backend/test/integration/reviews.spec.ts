import { randomUUID } from 'node:crypto';
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
async function held(person = ada): Promise<{ queueId: string; id: string; token: string; claimId: string }> {
  const queueId = await aQueue(editor, [ada, ben]);
  await queuedClaims(newsroom.sql, queueId, 1);
  const { body } = await person.post(`/queues/${queueId}/next`, {});
  return { queueId, id: body.id, token: body.leaseToken, claimId: body.claim.id };
}
const submit = (id: string, body: Record<string, unknown>, key?: string, person = ada): Promise<Answer> =>
  person.post(`/assignments/${id}/review`, body, key ? { 'idempotency-key': key } : {});
const countReviews = async (claimId: string): Promise<number> =>
  (await newsroom.sql.query<{ count: number }>(`SELECT count(*)::int FROM reviews WHERE claim_id = $1`, [claimId])).rows[0]!.count;
const pointers = (answer: Answer): string[] => answer.body.errors.map((error: { pointer: string }) => error.pointer);

describe('a review', () => {
  it.each([
    ['verified', [{ stance: 'contradicts' }], '/evidence'],
    ['contradicted', [], '/evidence'],
    ['conflicting_evidence', [{ stance: 'supports' }], '/evidence'],
    ['not_enough_evidence', [], '/rationale'],
    ['not_checkable', [], '/rationale'],
  ])('%s is refused with a pointer to what is missing', async (verdict, stances, pointer) => {
    const { id, token, claimId } = await held();
    const evidence = stances.map(({ stance }) => ({ url: 'https://a.example', quote: 'Twelve.', stance }));
    const answer = await submit(id, { leaseToken: token, verdict, rationale: ' ', evidence });
    expect(answer).toMatchObject({ status: 422, headers: { 'content-type': expect.stringContaining('application/problem+json') } });
    expect(pointers(answer)).toEqual([pointer]);
    expect(await countReviews(claimId)).toBe(0);
    expect((await submit(id, { leaseToken: token, verdict: 'not_checkable', rationale: 'An opinion.' })).status).toBe(201);
  });

  it.each([
    ['an address that is none', { evidence: [{ url: 'javascript:alert(1)', quote: 'x', stance: 'supports' }] }, '/evidence/0/url'],
    ['an empty quotation', { evidence: [{ url: 'https://a.example', quote: '', stance: 'supports' }] }, '/evidence/0/quote'],
    ['NUL in the rationale', { rationale: 'A\0B' }, '/rationale'],
    ['half of a character', { rationale: '\ud800' }, '/rationale'],
    ['a verdict of their own making', { verdict: 'true' }, '/verdict'],
  ])('is refused with %s', async (_, fields, pointer) => {
    const { id, token } = await held();
    const answer = await submit(id, aReview(token, fields));
    expect(answer.status).toBe(422);
    expect(pointers(answer)).toEqual([pointer]);
  });

  it('can not name its own author, state or time', async () => {
    const { id, token } = await held();
    for (const field of ['reviewerId', 'status', 'createdAt', 'claimId']) {
      expect(await submit(id, aReview(token, { [field]: randomUUID() }))).toMatchObject({ status: 400, body: { type: '/problems/unknown-field' } });
    }
  });

  it('sent again with its key gets the same answer, and counts once', async () => {
    const { id, token, claimId } = await held();
    const key = randomUUID();
    const first = await submit(id, aReview(token), key);
    const again = await Promise.all(Array.from({ length: 5 }, () => submit(id, aReview(token), key)));
    for (const answer of again) expect([answer.status, answer.body]).toEqual([201, first.body]);
    expect(await countReviews(claimId)).toBe(1);
  });

  it('sent many times at once with one key gets one answer', async () => {
    const { id, token, claimId } = await held();
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 10 }, () => submit(id, aReview(token), key)));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]!.status).toBe(201);
    expect(await countReviews(claimId)).toBe(1);
  });

  it('with the key of another one is refused, and not stored', async () => {
    const { id, token, claimId } = await held();
    const key = randomUUID();
    await submit(id, aReview(token), key);
    const other = await submit(id, aReview(token, { rationale: 'Something else.' }), key);
    expect(other).toMatchObject({ status: 422, body: { type: '/problems/idempotency-key-reused' } });
    expect(await countReviews(claimId)).toBe(1);
  });

  it('may use a key that somebody else used: keys are one’s own', async () => {
    const key = randomUUID();
    const mine = await held();
    const theirs = await held(ben);
    expect((await submit(mine.id, aReview(mine.token), key)).status).toBe(201);
    expect((await submit(theirs.id, aReview(theirs.token), key, ben)).status).toBe(201);
  });

  it('with a key that can not be one is refused rather than taken without', async () => {
    const { id, token, claimId } = await held();
    for (const key of ['short', 'with blanks in it', 'x'.repeat(201)]) expect((await submit(id, aReview(token), key)).status).toBe(422);
    expect(await countReviews(claimId)).toBe(0);
  });
});
