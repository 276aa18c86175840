import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aQueue, aReview, queuedClaims } from '../harness/builders.js';
import type { Answer, Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

let newsroom: Newsroom;
let admin: Client;
let ada: Client;
let ben: Client;

beforeAll(async () => {
  newsroom = await openNewsroom();
  [admin] = (await aTeam(newsroom, 'admin', 1)) as [Client];
  [ada, ben] = (await aTeam(newsroom, 'reviewer', 2)) as [Client, Client];
});
afterAll(() => newsroom.close());

/** A fresh queue of the two with `count` claims; Ada holds the first. */
async function held(count = 1, fields: Record<string, unknown> = {}): Promise<{ queueId: string; id: string; token: string; body: Answer['body'] }> {
  const queueId = await aQueue(admin, [ada, ben], fields);
  await queuedClaims(newsroom.sql, queueId, count);
  const { body } = await ada.post(`/queues/${queueId}/next`, {});
  return { queueId, id: body.id, token: body.leaseToken, body };
}
const runOut = (id: string) => newsroom.sql.query(`UPDATE assignments SET lease_expires_at = clock_timestamp() - interval '1 second' WHERE id = $1`, [id]);
const draftOf = (token: string, revision: number, rationale: string) => ({ leaseToken: token, verdict: null, rationale, evidence: [], confidence: 4, revision });
const lost = { status: 409, body: { type: '/problems/lease-lost', draftKept: true } };

describe('a lease', () => {
  it('lasts as long as the queue says, and a renewal begins anew', async () => {
    const { id, token, body } = await held(1, { leaseMinutes: 7 });
    expect(body.leaseSecondsLeft).toBeGreaterThan(410);
    expect(body.leaseSecondsLeft).toBeLessThanOrEqual(420);
    await newsroom.sql.query(`UPDATE assignments SET lease_expires_at = clock_timestamp() + interval '9 seconds' WHERE id = $1`, [id]);
    const renewed = await ada.post(`/assignments/${id}/renew`, { leaseToken: token });
    expect(renewed.status).toBe(200);
    expect(renewed.body.leaseSecondsLeft).toBeGreaterThan(410);
  });

  it('survives a reload: the same claim comes again with the same token', async () => {
    const { queueId, id, token } = await held(3);
    const again = await ada.post(`/queues/${queueId}/next`, { ahead: 1 });
    expect(again.body).toMatchObject({ id, leaseToken: token, ahead: [expect.anything()] });
    expect((await ada.get(`/assignments/${id}`)).body).toMatchObject({ id, leaseToken: token });
  });

  it('belongs to its holder: nobody else can renew, release, take or review it, even with the token', async () => {
    const { id, token } = await held();
    for (const verb of ['renew', 'release']) expect(await ben.post(`/assignments/${id}/${verb}`, { leaseToken: token })).toMatchObject(lost);
    expect(await ben.post(`/assignments/${id}/review`, aReview(token))).toMatchObject(lost);
    expect(await ben.post(`/assignments/${id}/take`)).toMatchObject({ status: 409, body: { detail: expect.stringContaining('reviewer 1 has taken this claim') } });
    expect((await ada.post(`/assignments/${id}/review`, aReview(token))).status).toBe(201);
  });

  it('ends with a release: the claim goes back and its token is worth nothing', async () => {
    const { queueId, id, token } = await held();
    expect((await ada.post(`/assignments/${id}/release`, { leaseToken: token })).status).toBe(204);
    expect(await ada.post(`/assignments/${id}/review`, aReview(token))).toMatchObject(lost);
    expect((await ben.post(`/queues/${queueId}/next`, {})).body.id).toBe(id);
  });

  it('that ran out goes to the next who asks, and the old token never wins', async () => {
    const { queueId, id, token } = await held();
    await runOut(id);
    const taken = await ben.post(`/queues/${queueId}/next`, {});
    expect(taken.body.id).toBe(id);
    expect(taken.body.leaseToken).not.toBe(token);
    for (const verb of ['renew', 'release']) expect(await ada.post(`/assignments/${id}/${verb}`, { leaseToken: token })).toMatchObject(lost);
    expect(await ada.post(`/assignments/${id}/review`, aReview(token))).toMatchObject(lost);
    expect((await ben.post(`/assignments/${id}/review`, aReview(taken.body.leaseToken))).status).toBe(201);
  });

  it('that ran out can not be renewed, even where nobody else has taken the claim', async () => {
    const { id, token } = await held();
    await runOut(id);
    expect(await ada.post(`/assignments/${id}/renew`, { leaseToken: token })).toMatchObject(lost);
    expect(await ada.get(`/assignments/${id}`)).toMatchObject({ status: 409 });
  });

  it('stays with its holder when the claim is given to just that person', async () => {
    const { id, token, body } = await held();
    expect((await admin.post(`/claims/${body.claim.id}/assign`, { userId: ada.person!.id })).status).toBe(204);
    expect((await ada.post(`/assignments/${id}/review`, aReview(token))).status).toBe(201);
  });

  it('is not broken by giving the claim to somebody else', async () => {
    const { body } = await held();
    expect(await admin.post(`/claims/${body.claim.id}/assign`, { userId: ben.person!.id })).toMatchObject({ status: 409 });
  });
});

describe('the wording of a held claim', () => {
  it('can be improved by its holder alone; the quote stays, and the history says what it was', async () => {
    const { id, token, body } = await held();
    const { wording } = body.claim;
    const better = { leaseToken: token, wording: '  The river Sael\n drove 40 families from their homes. ' };
    expect(await ben.put(`/assignments/${id}/wording`, better)).toMatchObject(lost);
    expect(await ada.put(`/assignments/${id}/wording`, { leaseToken: token, wording: ' ' })).toMatchObject({ status: 422 });
    expect(await ada.put(`/assignments/${id}/wording`, better)).toMatchObject({ status: 200, body: { wording: 'The river Sael drove 40 families from their homes.' } });
    const claim = (await ada.get(`/claims/${body.claim.id}`)).body;
    expect(claim).toMatchObject({ wording: 'The river Sael drove 40 families from their homes.', sightings: [{ quote: body.sighting.quote }] });
    const history = (await ada.get(`/claims/${body.claim.id}/history`)).body.data;
    expect(history).toContainEqual(expect.objectContaining({ action: 'claim.reword', before: { wording }, after: { wording: claim.wording } }));
  });

  it('is what gets decided, and stands once it is', async () => {
    const { id, token, body } = await held();
    await ada.put(`/assignments/${id}/wording`, { leaseToken: token, wording: 'Better words.' });
    await ada.post(`/assignments/${id}/review`, aReview(token));
    expect(await ada.put(`/assignments/${id}/wording`, { leaseToken: token, wording: 'Still better words.' })).toMatchObject(lost);
    expect((await ada.get(`/claims/${body.claim.id}`)).body).toMatchObject({ wording: 'Better words.', state: 'decided' });
  });
});

describe('what was typed', () => {
  const keptBy = async (person: Client, id: string) => (await person.get('/drafts')).body.data.filter((one: { assignmentId: string }) => one.assignmentId === id);

  it('is kept when the lease is lost, and offered until it is dropped', async () => {
    const { id, token } = await held();
    await runOut(id);
    expect(await ada.put(`/assignments/${id}/draft`, draftOf(token, 1, 'Half a thought'))).toMatchObject(lost);
    expect(await keptBy(ada, id)).toMatchObject([{ canTakeAgain: true, draft: { rationale: 'Half a thought', confidence: 4, revision: 1 } }]);
    expect(await keptBy(ben, id)).toEqual([]);
    await ben.delete(`/drafts/${id}`);
    expect(await keptBy(ada, id)).toHaveLength(1);
    await ada.delete(`/drafts/${id}`);
    expect(await keptBy(ada, id)).toEqual([]);
  });

  it('is kept from a review that came too late, and comes back with the claim', async () => {
    const { id, token } = await held();
    await runOut(id);
    expect(await ada.post(`/assignments/${id}/review`, aReview(token, { rationale: 'Too late' }))).toMatchObject(lost);
    const again = await ada.post(`/assignments/${id}/take`);
    expect(again).toMatchObject({ status: 200, body: { draft: { verdict: 'verified', rationale: 'Too late', evidence: [{ stance: 'supports' }] } } });
    expect(await keptBy(ada, id)).toEqual([]);
    expect((await ada.post(`/assignments/${id}/review`, aReview(again.body.leaseToken))).status).toBe(201);
  });

  it('is not offered when it only is the second press of a save that went through', async () => {
    const { id, token } = await held();
    await ada.post(`/assignments/${id}/review`, aReview(token));
    expect(await ada.post(`/assignments/${id}/review`, aReview(token))).toMatchObject(lost);
    expect(await keptBy(ada, id)).toEqual([]);
  });

  it('can not be taken up again while a colleague holds the claim', async () => {
    const { id, token, queueId } = await held();
    await runOut(id);
    await ada.put(`/assignments/${id}/draft`, draftOf(token, 1, 'Mine'));
    await ben.post(`/queues/${queueId}/next`, {});
    expect(await keptBy(ada, id)).toMatchObject([{ canTakeAgain: false, draft: { rationale: 'Mine' } }]);
    expect((await ben.get(`/assignments/${id}`)).body.draft).toBeNull();
  });

  it('is never overwritten by an older save that arrives later', async () => {
    const { id, token } = await held();
    expect((await ada.put(`/assignments/${id}/draft`, draftOf(token, 2, 'Second'))).body).toMatchObject({ revision: 2 });
    expect((await ada.put(`/assignments/${id}/draft`, draftOf(token, 1, 'First'))).body).toMatchObject({ revision: 2 });
    expect((await ada.get(`/assignments/${id}`)).body.draft).toMatchObject({ rationale: 'Second', revision: 2 });
    await Promise.all([5, 3, 9, 4].map((revision) => ada.put(`/assignments/${id}/draft`, draftOf(token, revision, `Save ${revision}`))));
    expect((await ada.get(`/assignments/${id}`)).body.draft).toMatchObject({ rationale: 'Save 9', revision: 9 });
  });

  it('is not promised for a claim that does not exist', async () => {
    const nowhere = randomUUID();
    expect((await ada.put(`/assignments/${nowhere}/draft`, draftOf(randomUUID(), 1, 'Lost'))).status).toBe(404);
    expect((await ada.post(`/assignments/${nowhere}/review`, aReview(randomUUID()))).status).toBe(404);
  });
});
