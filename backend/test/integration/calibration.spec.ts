import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDecidedClaim, aQueue, aQueueForAll, aReview, queuedClaims } from '../harness/builders.js';
import type { Answer, Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

const AGAINST = { verdict: 'contradicted', evidence: [{ url: 'https://register.example/2', quote: 'Nine.', stance: 'contradicts' }] };

let newsroom: Newsroom;
let editor: Client;
let admin: Client;
let ada: Client;
let ben: Client;
let queueId: string;
let gold: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  [editor] = (await aTeam(newsroom, 'editor', 1)) as [Client];
  [admin] = (await aTeam(newsroom, 'admin', 1)) as [Client];
  [ada, ben] = (await aTeam(newsroom, 'reviewer', 2)) as [Client, Client];
  // One gold claim after each second review of Ada's; Ben decided it.
  queueId = await aQueueForAll(editor, [ada, ben, editor]);
  gold = (await aDecidedClaim(newsroom, editor, queueId)).id;
  await newsroom.sql.query(`UPDATE queues SET gold_percent = 50 WHERE id = $1`, [queueId]);
  await queuedClaims(newsroom.sql, queueId, 40);
});
afterAll(() => newsroom.close());

const next = async (person: Client): Promise<Answer['body']> => (await person.post(`/queues/${queueId}/next`, {})).body;
async function review(person: Client, hand: Answer['body'], fields: Record<string, unknown> = {}): Promise<Answer> {
  return person.post(`/assignments/${hand.id}/review`, aReview(hand.leaseToken, fields));
}
/** Reviews until the gold claim is in hand. */
async function untilGold(person: Client): Promise<Answer['body']> {
  for (let count = 0; count < 5; count++) {
    const hand = await next(person);
    if (hand.claim.id === gold) return hand;
    await review(person, hand);
  }
  throw new Error('it never came');
}

describe('a gold claim', () => {
  it('is a decided one, and known as gold to those only who manage it', async () => {
    const { body: waiting } = await editor.get('/claims?filter[state]=queued&page[size]=1');
    expect(await editor.put(`/claims/${waiting.data[0].id}/gold`, {})).toMatchObject({ status: 409 });
    expect((await ada.put(`/claims/${gold}/gold`, {})).status).toBe(403);
    expect((await editor.put(`/claims/${gold}/gold`, {})).status).toBe(204);
    expect((await editor.put(`/claims/${gold}/gold`, {})).status).toBe(204);
    expect((await editor.get(`/claims/${gold}`)).body.isGold).toBe(true);
    expect((await ada.get(`/claims/${gold}`)).body.isGold).toBeNull();
    expect((await editor.get('/gold-claims')).body).toMatchObject({ data: [{ id: gold, verdict: 'verified', answers: 0 }], page: { total: 1 } });
  });

  it('comes after so many reviews, once, and looks like any other claim', async () => {
    const hand = await untilGold(ada);
    expect(hand.claim).toMatchObject({ id: gold, state: 'queued', verdict: null });
    expect(hand.article.sightings.find((sighting: { claimId: string }) => sighting.claimId === gold)).toMatchObject({ state: 'queued', verdict: null });
    expect((await ada.get(`/claims/${gold}/reviews`)).body).toMatchObject({ data: [], decision: null });
    const answer = await review(ada, hand, AGAINST);
    expect(answer).toMatchObject({ status: 201, body: { verdict: 'contradicted', outcome: 'decided', status: 'counted', undoSeconds: 10 } });
    const ordinary = await review(ada, await next(ada));
    expect(Object.keys(answer.body).sort()).toEqual(Object.keys(ordinary.body).sort());
    for (let count = 0; count < 4; count++) {
      const later = await next(ada);
      expect(later.claim.id).not.toBe(gold);
      await review(ada, later);
    }
  });

  it('never counts towards the claim', async () => {
    const { body } = await editor.get(`/claims/${gold}/reviews`);
    expect(body).toMatchObject({ data: [{ reviewer: { id: editor.person!.id } }], decision: { verdict: 'verified' } });
    expect((await editor.get(`/claims/${gold}`)).body).toMatchObject({ state: 'decided', verdict: 'verified', hold: null });
  });

  it('is no gold claim in the history that reviewers read', async () => {
    const actions = async (who: Client): Promise<string[]> => (await who.get(`/claims/${gold}/history`)).body.data.map(({ action }: { action: string }) => action);
    expect(await actions(editor)).toEqual(expect.arrayContaining(['gold.add', 'gold.answer']));
    expect((await actions(ben)).filter((action) => action.startsWith('gold.'))).toEqual([]);
  });

  it('can be taken back like any review, and answered anew', async () => {
    const hand = await untilGold(ben);
    const { body } = await review(ben, hand, AGAINST);
    expect((await ada.post(`/reviews/${body.id}/undo`)).status).toBe(404);
    const undone = await ben.post(`/reviews/${body.id}/undo`);
    expect(undone.status).toBe(200);
    expect((await next(ben)).draft).toMatchObject({ verdict: 'contradicted' });
    expect((await ben.post(`/assignments/${hand.id}/review`, aReview(undone.body.leaseToken))).status).toBe(201);
    expect((await editor.get('/gold-claims')).body.data).toEqual([expect.objectContaining({ answers: 2, right: 1 })]);
  });
});

describe('a gold claim that is put away', () => {
  it('ends with that, is nobody else’s, and does not wait in the queue', async () => {
    const [eve] = (await aTeam(newsroom, 'reviewer', 1)) as [Client];
    await newsroom.sql.query(`INSERT INTO queue_members (queue_id, user_id) VALUES ($1, $2)`, [queueId, eve.person!.id]);
    const hand = await untilGold(eve);
    expect((await eve.post(`/assignments/${hand.id}/hand-over`, { leaseToken: hand.leaseToken, userId: ada.person!.id, note: 'Yours?' })).status).toBe(409);
    expect((await eve.post(`/assignments/${hand.id}/skip`, { leaseToken: hand.leaseToken, meaning: 'later' })).status).toBe(204);
    expect((await next(eve)).claim.id).not.toBe(gold);
    const { rows } = await newsroom.sql.query(`SELECT state FROM assignments WHERE gold AND assigned_to = $1`, [eve.person!.id]);
    expect(rows).toEqual([{ state: 'cancelled' }]);
  });
});

describe('calibration', () => {
  it('shows a person their own figures', async () => {
    const { body } = await ada.get('/calibration/me');
    expect(body).toMatchObject({ person: { id: ada.person!.id }, gold: { answered: 1, right: 0 }, overturned: 0, shared: 0, agreement: null });
    expect(body.decided).toBeGreaterThanOrEqual(6);
  });

  it('shows admins everybody’s, and nobody else', async () => {
    for (const path of ['/calibration/people', '/calibration/agreement']) {
      expect([path, (await ada.get(path)).status, (await editor.get(path)).status]).toEqual([path, 403, 403]);
    }
    const { body } = await admin.get('/calibration/people?days=30');
    expect(body.data.find(({ person }: { person: { id: string } }) => person.id === ben.person!.id)).toMatchObject({ gold: { answered: 1, right: 1 } });
    expect((await admin.get('/calibration/people?days=0')).status).toBe(422);
  });

  it('tells how sure people were when they were right, how often they were overturned, and how far they agree', async () => {
    const shared = await aQueue(editor, [ada, ben], { name: 'Shared' });
    await newsroom.sql.query(`UPDATE queues SET review_policy = 'two_blind' WHERE id = $1`, [shared]);
    await queuedClaims(newsroom.sql, shared, 3);
    const both = async (person: Client, fields: Record<string, unknown>): Promise<Answer['body']> => {
      const { body } = await person.post(`/queues/${shared}/next`, {});
      return (await person.post(`/assignments/${body.id}/review`, aReview(body.leaseToken, fields))).body;
    };
    const first = await both(ada, { confidence: 5 });
    const second = await both(ben, { ...AGAINST, confidence: 2 });
    for (const fields of [{}, AGAINST]) for (const person of [ada, ben]) await both(person, fields);
    await editor.post(`/claims/${first.claimId}/adjudicate`, { reviewIds: [first.id, second.id], verdict: 'verified', rationale: 'Twelve it is.', evidence: aReview('').evidence });
    const { body: bens } = await ben.get('/calibration/me');
    expect(bens).toMatchObject({ overturned: 1, shared: 3, confidence: [{ level: 2, answered: 1, right: 0 }] });
    expect(bens.agreement).toBeCloseTo(2 / 3, 10);
    const { body } = await admin.get('/calibration/agreement');
    expect(body.queues).toEqual([{ queue: { id: shared, name: 'Shared' }, claims: 3, percent: expect.closeTo(2 / 3, 10), fleiss: expect.closeTo(1 / 3, 10), krippendorff: expect.closeTo(0.4444, 3) }]);
    expect(body.pairs).toEqual([{ people: expect.arrayContaining([{ id: ada.person!.id, name: ada.person!.name }]), claims: 3, percent: expect.closeTo(2 / 3, 10), cohen: expect.closeTo(0.4, 10) }]);
    expect(body.isCut).toBe(false);
  });

  it('stops when the claim is gold no more', async () => {
    expect((await editor.delete(`/claims/${gold}/gold`)).status).toBe(204);
    expect((await editor.delete(`/claims/${gold}/gold`)).status).toBe(404);
    expect((await editor.get('/gold-claims')).body.data).toEqual([]);
    expect((await ada.get('/calibration/me')).body.gold).toEqual({ answered: 1, right: 0 });
  });
});
