import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SnoozeService } from '../../src/assignments/index.js';
import { anArticle, anIngestedArticle, aQueue, aQueueForAll, aReview, queuedClaims } from '../harness/builders.js';
import type { Answer, Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

let newsroom: Newsroom;
let editor: Client;
let ada: Client;
let ben: Client;
let lea: Client;

beforeAll(async () => {
  newsroom = await openNewsroom();
  [editor] = (await aTeam(newsroom, 'editor', 1)) as [Client];
  [ada, ben, lea] = (await aTeam(newsroom, 'reviewer', 3)) as [Client, Client, Client];
});
afterAll(() => newsroom.close());

const sql = (text: string, values: unknown[] = []) => newsroom.sql.query(text, values);
const set = (queueId: string, change: string) => sql(`UPDATE queues SET ${change} WHERE id = $1`, [queueId]);
const makeLead = (queueId: string, person: Client) => sql(`UPDATE queue_members SET role = 'lead' WHERE queue_id = $1 AND user_id = $2`, [queueId, person.person!.id]);

/** A fresh queue of the three; Ada holds its first claim and has typed something. */
async function held(count = 1, change = '') {
  const queueId = await aQueue(editor, [ada, ben, lea]);
  if (change) await set(queueId, change);
  await queuedClaims(newsroom.sql, queueId, count);
  const { body } = await ada.post(`/queues/${queueId}/next`, {});
  await ada.put(`/assignments/${body.id}/draft`, { leaseToken: body.leaseToken, verdict: null, rationale: 'Half a thought', evidence: [], revision: 1 });
  const out = (way: string, fields: Record<string, unknown> = {}, person = ada): Promise<Answer> =>
    person.post(`/assignments/${body.id}/${way}`, { leaseToken: body.leaseToken, ...fields });
  return { queueId, id: body.id as string, token: body.leaseToken as string, claimId: body.claim.id as string, out };
}
const next = async (person: Client, queueId: string) => (await person.post(`/queues/${queueId}/next`, {})).body;
const keptBy = async (person: Client, id: string) => (await person.get('/drafts')).body.data.filter((one: { assignmentId: string }) => one.assignmentId === id);
const inboxOf = async (person: Client, claimId: string) =>
  (await person.get('/notifications')).body.data.filter((one: { subject: { id: string } }) => one.subject.id === claimId);
const actionsOn = async (claimId: string) => (await editor.get(`/claims/${claimId}/history`)).body.data.map((one: { action: string }) => one.action);
const lost = { status: 409, body: { type: '/problems/lease-lost', draftKept: true } };
const ways: Array<[string, Record<string, unknown>]> = [
  ['skip', { meaning: 'not_me' }],
  ['skip', { meaning: 'later' }],
  ['hold', {}],
  ['snooze', { onSighting: true }],
  ['escalate', { note: 'Who decides?' }],
];

describe('every way to let go of a claim', () => {
  it.each(ways)('%s %j needs the lease, ends it, keeps the draft and is in the claim’s history', async (way, fields) => {
    const { queueId, id, token, claimId, out } = await held();
    await makeLead(queueId, lea);
    expect(await out(way, fields, ben)).toMatchObject(lost);
    expect((await out(way, fields)).status).toBe(204);
    expect(await out(way, fields)).toMatchObject(lost);
    expect(await ada.post(`/assignments/${id}/review`, aReview(token))).toMatchObject(lost);
    expect(await keptBy(ada, id)).toHaveLength(1);
    expect(await actionsOn(claimId)).toContain(`claim.${way}`);
  });

  it('says what is missing', async () => {
    const { out } = await held();
    const refusals: Array<[string, Record<string, unknown>, string]> = [
      ['skip', {}, '/meaning'],
      ['skip', { meaning: 'ask', note: 'Is it so?' }, '/userId'],
      ['skip', { meaning: 'ask', userId: ben.person!.id }, '/note'],
      ['snooze', {}, '/until'],
      ['snooze', { until: '2020-01-01T00:00:00.000Z' }, '/until'],
      ['snooze', { until: '2200-01-01T00:00:00.000Z' }, '/until'],
      ['hand-over', { note: 'Yours.' }, '/userId'],
      ['hand-over', { userId: ben.person!.id }, '/note'],
      ['hand-over', { userId: ada.person!.id, note: 'Mine.' }, '/userId'],
      ['escalate', { note: ' ' }, '/note'],
    ];
    for (const [way, fields, pointer] of refusals) {
      expect([way, fields, await out(way, fields)]).toMatchObject([way, fields, { status: 422, body: { errors: [{ pointer }] } }]);
    }
  });
});

describe('skipping', () => {
  it('by everybody leaves a claim that editors find, until somebody new could take it', async () => {
    const { queueId, claimId, out } = await held(2);
    const passedOn = async () => (await editor.get(`/claims?filter[passedOn]=everybody&filter[queueId]=${queueId}`)).body.data.map(({ id }: { id: string }) => id);
    await out('skip', { meaning: 'not_me' });
    await sql(`INSERT INTO claim_skips (user_id, claim_id) VALUES ($1, $2)`, [ben.person!.id, claimId]);
    expect(await passedOn()).toEqual([]);
    await lea.post(`/users/${lea.person!.id}/conflicts`, { topic: (await editor.get(`/claims/${claimId}`)).body.wording });
    expect(await passedOn()).toEqual([claimId]);
    await sql(`INSERT INTO queue_members (queue_id, user_id) VALUES ($1, $2)`, [queueId, editor.person!.id]);
    expect(await passedOn()).toEqual([]);
    await sql(`DELETE FROM conflicts_of_interest WHERE user_id = $1`, [lea.person!.id]);
  });

  it('"not me" sends it on to others and never back, unless one takes it on purpose', async () => {
    const { queueId, id, out } = await held();
    await out('skip', { meaning: 'not_me', reason: 'I know the speaker.' });
    expect((await ada.post(`/queues/${queueId}/next`, {})).status).toBe(204);
    expect((await ada.get(`/queues/${queueId}/standstill`)).body).toMatchObject({ notForMe: 1, onHold: 0 });
    const { body } = await ada.post(`/assignments/${id}/take`);
    expect(body.draft).toMatchObject({ rationale: 'Half a thought' });
    await ada.post(`/assignments/${id}/skip`, { leaseToken: body.leaseToken, meaning: 'not_me' });
    expect((await next(ben, queueId)).id).toBe(id);
  });

  it('"later" keeps it mine, after everything else', async () => {
    const { queueId, id, out } = await held(2);
    await out('skip', { meaning: 'later' });
    const other = await next(ada, queueId);
    expect(other.id).not.toBe(id);
    expect((await ben.post(`/queues/${queueId}/next`, {})).status).toBe(204);
    await ada.post(`/assignments/${other.id}/review`, aReview(other.leaseToken));
    expect((await next(ada, queueId)).id).toBe(id);
  });

  it('"ask" gives it to the person asked, with the question', async () => {
    const { queueId, id, claimId, out } = await held();
    expect((await out('skip', { meaning: 'ask', userId: ben.person!.id, note: 'Is this the 2019 figure?' })).status).toBe(204);
    expect((await ada.post(`/queues/${queueId}/next`, {})).status).toBe(204);
    expect(await next(ben, queueId)).toMatchObject({ id, handedOver: { by: { id: ada.person!.id }, note: 'Is this the 2019 figure?', escalated: false }, draft: null });
    expect(await inboxOf(ben, claimId)).toMatchObject([{ kind: 'claim.asked', actor: { id: ada.person!.id }, params: { note: 'Is this the 2019 figure?' } }]);
  });
});

describe('on hold', () => {
  it('it is nobody else’s, does not come by itself, and is taken up again with its draft', async () => {
    const { queueId, id, claimId, out } = await held();
    await out('hold');
    for (const person of [ada, ben]) expect((await person.post(`/queues/${queueId}/next`, {})).status).toBe(204);
    expect(await ben.post(`/assignments/${id}/take`)).toMatchObject({ status: 403, body: { detail: 'This claim was given to reviewer 1.' } });
    const mine = (await ada.get('/assignments/parked')).body.data.filter((one: { assignmentId: string }) => one.assignmentId === id);
    expect(mine).toMatchObject([{ claimId, parked: 'held', queue: { id: queueId } }]);
    expect(new Date(mine[0].until).getTime()).toBeGreaterThan(Date.now() + 23 * 3600 * 1000);
    expect((await ada.get(`/queues/${queueId}/standstill`)).body).toMatchObject({ onHold: 1 });
    expect(await ada.post(`/assignments/${id}/take`)).toMatchObject({ status: 200, body: { draft: { rationale: 'Half a thought' } } });
  });

  it('there are no more than the queue allows, also when two are put there at once', async () => {
    const { queueId, id, token, out } = await held(2, 'hold_limit = 1');
    const [, second] = [token, (await ada.post(`/queues/${queueId}/next`, { ahead: 1 })).body.ahead[0]];
    const answers = await Promise.all([out('hold'), ada.post(`/assignments/${second.id}/hold`, { leaseToken: second.leaseToken })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect(answers.find(({ status }) => status === 409)!.body.detail).toMatch(/^You have 1 claim of .+ on hold, which is the most/);
    expect(id).toBeTruthy();
  });

  it('it can be forbidden', async () => {
    const { out } = await held(1, 'hold_limit = 0');
    expect(await out('hold')).toMatchObject({ status: 409, body: { detail: expect.stringContaining("can't be kept on hold") } });
  });
});

describe('handing over', () => {
  it('to a person brings it to them alone, with the note', async () => {
    const { queueId, id, claimId, out } = await held();
    expect((await out('hand-over', { userId: ben.person!.id, note: 'You covered this.' })).status).toBe(204);
    expect((await lea.post(`/queues/${queueId}/next`, {})).status).toBe(204);
    expect(await next(ben, queueId)).toMatchObject({ id, handedOver: { note: 'You covered this.' } });
    expect(await inboxOf(ben, claimId)).toMatchObject([{ kind: 'claim.handed_over' }]);
  });

  it('to a queue moves the claim there, with the note for whoever gets it', async () => {
    const { id, claimId, out, queueId } = await held();
    const other = await aQueue(editor, [lea]);
    expect(await out('hand-over', { queueId, note: 'Here?' })).toMatchObject({ status: 422 });
    expect((await out('hand-over', { queueId: other, note: 'It is about floods.' })).status).toBe(204);
    expect(await next(lea, other)).toMatchObject({ id, claim: { queue: { id: other } }, handedOver: { note: 'It is about floods.' } });
    expect(await actionsOn(claimId)).toEqual(expect.arrayContaining(['claim.hand-over', 'claim.route']));
  });

  it('is refused to outsiders, to people who passed on it, and to those with the other review', async () => {
    const [outsider] = (await aTeam(newsroom, 'reviewer', 1)) as [Client];
    const { queueId, claimId, out } = await held(1, `review_policy = 'two_blind'`);
    expect(await out('hand-over', { userId: outsider.person!.id, note: 'n' })).toMatchObject({ status: 422, body: { errors: [{ code: 'not-a-member' }] } });
    await sql(`INSERT INTO claim_skips (user_id, claim_id) VALUES ($1, $2)`, [lea.person!.id, claimId]);
    expect(await out('hand-over', { userId: lea.person!.id, note: 'n' })).toMatchObject({ status: 422, body: { errors: [{ code: 'passed-on' }] } });
    await next(ben, queueId);
    expect(await out('hand-over', { userId: ben.person!.id, note: 'n' })).toMatchObject({ status: 422, body: { errors: [{ code: 'second-review' }] } });
    expect(await out('hand-over', { queueId: await aQueue(editor, [lea]), note: 'n' })).toMatchObject({ status: 409, body: { detail: expect.stringContaining('reviewer 2 is reviewing this claim, too') } });
  });
});

describe('escalating', () => {
  it('is refused where nobody else leads the queue', async () => {
    const { queueId, out } = await held();
    await makeLead(queueId, ada);
    expect(await out('escalate', { note: 'Help.' })).toMatchObject({ status: 409, body: { detail: expect.stringContaining('no other lead') } });
  });

  it('puts it before a lead’s other work, with the note', async () => {
    const { queueId, id, claimId, out } = await held(3);
    await makeLead(queueId, lea);
    await out('escalate', { note: 'Legal should see this.' });
    expect((await next(ben, queueId)).id).not.toBe(id);
    expect(await next(lea, queueId)).toMatchObject({ id, handedOver: { escalated: true, note: 'Legal should see this.' } });
    expect(await inboxOf(lea, claimId)).toMatchObject([{ kind: 'claim.escalated', params: { note: 'Legal should see this.' } }]);
  });
});

describe('snoozing', () => {
  const inAnHour = () => new Date(Date.now() + 3600_000).toISOString();
  const wakeDue = () => newsroom.app.get(SnoozeService).wakeDue();

  it('ends when its time has come by the database’s clock, and not before', async () => {
    const { queueId, id, claimId, out } = await held();
    const until = inAnHour();
    expect((await out('snooze', { until, note: 'The count comes at noon.' })).status).toBe(204);
    expect((await editor.get(`/claims/${claimId}`)).body).toMatchObject({ state: 'snoozed', snooze: { until, onSighting: false }, slots: [] });
    await wakeDue();
    expect((await ben.post(`/queues/${queueId}/next`, {})).status).toBe(204);
    expect((await ben.get(`/queues/${queueId}/standstill`)).body).toMatchObject({ snoozed: 1 });
    expect(await ben.post(`/assignments/${id}/take`)).toMatchObject({ status: 409, body: { detail: 'This claim is snoozed.' } });
    expect(await editor.post(`/claims/${claimId}/assign`, { userId: ben.person!.id })).toMatchObject({ status: 409 });
    await sql(`UPDATE claims SET snoozed_until = clock_timestamp() WHERE id = $1`, [claimId]);
    await wakeDue();
    expect(await next(ben, queueId)).toMatchObject({ id, handedOver: { note: 'The count comes at noon.' }, claim: { state: 'queued', snooze: null } });
    expect(await actionsOn(claimId)).toEqual(expect.arrayContaining(['claim.snooze', 'claim.wake']));
  });

  it('ends when the claim is seen again, once, and no repeat of an old job wakes it', async () => {
    const queueId = await aQueueForAll(editor, [ada]);
    const place = 'Snoozeville';
    const first = await anIngestedArticle(newsroom, editor, anArticle(place));
    const { body } = await ada.post(`/queues/${queueId}/next`, {});
    await ada.post(`/assignments/${body.id}/snooze`, { leaseToken: body.leaseToken, onSighting: true });
    const state = async () => (await ada.get(`/claims/${body.claim.id}`)).body.state;
    await sql(`UPDATE articles SET status = 'received' WHERE id = $1`, [first]);
    await newsroom.work(first);
    expect(await state()).toBe('snoozed');
    await anIngestedArticle(newsroom, editor, { ...anArticle(place), source: 'Another Gazette' });
    expect(await state()).toBe('queued');
    await editor.put(`/queues/${queueId}/routing-rules`, { data: [] });
  });

  it('waits for the person at the other review', async () => {
    const { queueId, claimId, out } = await held(1, `review_policy = 'two_blind'`);
    await next(ben, queueId);
    expect(await out('snooze', { onSighting: true })).toMatchObject({ status: 409, body: { detail: expect.stringMatching(/^reviewer 2 is reviewing this claim until \d\d:\d\d UTC/) } });
    expect((await editor.post(`/claims/${claimId}/snooze`, { onSighting: true })).status).toBe(409);
  });

  it('takes all reviews of the claim along; an editor can do it and undo it', async () => {
    const { queueId, id, token, claimId } = await held(1, `review_policy = 'two_blind'`);
    await ada.post(`/assignments/${id}/release`, { leaseToken: token });
    expect((await ada.post(`/claims/${claimId}/snooze`, { onSighting: true })).status).toBe(403);
    expect((await editor.post(`/claims/${claimId}/snooze`, { until: inAnHour(), onSighting: true })).status).toBe(204);
    expect((await sql(`SELECT state FROM assignments WHERE claim_id = $1`, [claimId])).rows).toEqual([{ state: 'snoozed' }, { state: 'snoozed' }]);
    expect((await editor.post(`/claims/${claimId}/wake`)).status).toBe(204);
    expect(await editor.post(`/claims/${claimId}/wake`)).toMatchObject({ status: 409 });
    for (const person of [ada, ben]) expect((await next(person, queueId)).claim.id).toBe(claimId);
  });

  it('a sleeping claim can be dismissed', async () => {
    const { claimId, out } = await held();
    await out('snooze', { onSighting: true });
    expect((await editor.post(`/claims/${claimId}/dismiss`, { reason: 'duplicate' })).status).toBe(204);
    expect((await editor.get(`/claims/${claimId}`)).body).toMatchObject({ state: 'dismissed', snooze: null });
  });
});

describe('taking over', () => {
  const reason = 'The wire needs it at six.';

  it('ends the other’s lease, tells them who and why, and keeps their text theirs', async () => {
    const { id, token, claimId } = await held();
    const taken = await editor.post(`/assignments/${id}/take-over`, { reason });
    expect(taken).toMatchObject({ status: 200, body: { id, draft: null } });
    const told = { status: 409, body: { type: '/problems/lease-lost', draftKept: true, takenBy: { id: editor.person!.id, name: 'editor 1' }, takenReason: reason, takenAt: expect.any(String) } };
    expect(await ada.post(`/assignments/${id}/renew`, { leaseToken: token })).toMatchObject(told);
    expect(await ada.put(`/assignments/${id}/draft`, { leaseToken: token, verdict: null, rationale: 'More', evidence: [], revision: 2 })).toMatchObject(told);
    expect(await keptBy(ada, id)).toMatchObject([{ canTakeAgain: false, draft: { rationale: 'More' } }]);
    expect(await inboxOf(ada, claimId)).toMatchObject([{ kind: 'claim.taken_over', params: { reason } }]);
    expect(await actionsOn(claimId)).toContain('claim.take-over');
    expect((await editor.post(`/assignments/${id}/renew`, { leaseToken: taken.body.leaseToken })).status).toBe(200);
    expect((await editor.post(`/assignments/${id}/review`, aReview(taken.body.leaseToken))).status).toBe(201);
  });

  it('is for editors, admins and leads of the queue', async () => {
    const { queueId, id } = await held();
    expect(await ben.post(`/assignments/${id}/take-over`, { reason })).toMatchObject({ status: 403, body: { detail: 'Editors and the leads of the queue take claims over.' } });
    await makeLead(queueId, ben);
    expect((await ben.post(`/assignments/${id}/take-over`, { reason })).status).toBe(200);
  });

  it('is refused where nobody holds it, to its holder, and to those with the other review', async () => {
    const { queueId, id, token, claimId } = await held(1, `review_policy = 'two_blind'`);
    await makeLead(queueId, ada);
    await makeLead(queueId, ben);
    expect(await ada.post(`/assignments/${id}/take-over`, { reason })).toMatchObject({ status: 409, body: { detail: expect.stringContaining('yourself') } });
    const other = await next(ben, queueId);
    expect(await ben.post(`/assignments/${id}/take-over`, { reason })).toMatchObject({ status: 409, body: { detail: expect.stringContaining('two people') } });
    await ben.post(`/assignments/${other.id}/release`, { leaseToken: other.leaseToken });
    expect(await ada.post(`/assignments/${other.id}/take-over`, { reason })).toMatchObject({ status: 409, body: { detail: expect.stringContaining('Nobody') } });
    await ada.post(`/assignments/${id}/review`, aReview(token));
    expect((await editor.post(`/assignments/${id}/take-over`, { reason })).status).toBe(409);
    expect(claimId).toBeTruthy();
  });

  it('of the same claim by two at once is won by one', async () => {
    const [other] = (await aTeam(newsroom, 'editor', 1)) as [Client];
    const { id } = await held();
    const answers = await Promise.all([editor, other].map((person) => person.post(`/assignments/${id}/take-over`, { reason })));
    const holder = (await sql(`SELECT leased_by, lease_token FROM assignments WHERE id = $1`, [id])).rows[0];
    const winners = answers.filter(({ status, body }) => status === 200 && body.leaseToken === holder.lease_token);
    expect(winners).toHaveLength(1);
  });
});
