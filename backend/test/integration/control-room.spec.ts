import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aQueue, aReview, queuedClaims } from '../harness/builders.js';
import type { Answer, Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

let newsroom: Newsroom;
let admin: Client;
let editor: Client;
let mira: Client;
let jonas: Client;

beforeAll(async () => {
  newsroom = await openNewsroom();
  [admin] = (await aTeam(newsroom, 'admin', 1)) as [Client];
  [editor] = (await aTeam(newsroom, 'editor', 1)) as [Client];
  [mira, jonas] = (await aTeam(newsroom, 'reviewer', 2)) as [Client, Client];
});
afterAll(() => newsroom.close());

const AGAINST = { verdict: 'contradicted', evidence: [{ url: 'https://register.example/2', quote: 'Nine.', stance: 'contradicts' }] };

const member = (person: Client, fields: object = {}): object => ({ userId: person.person!.id, ...fields });
const healthOf = async (queueId: string, who = editor): Promise<Answer['body']> =>
  (await who.get('/control-room')).body.queues.find(({ id }: { id: string }) => id === queueId);
const loadOf = async (person: Client, who = admin): Promise<Answer['body']> =>
  (await who.get('/control-room/people')).body.data.find((each: Answer['body']) => each.person.id === person.person!.id);
const next = async (queueId: string, person: Client): Promise<Answer['body']> => (await person.post(`/queues/${queueId}/next`, {})).body;
const of = (person: Client): object => ({ id: person.person!.id, name: person.person!.name });
const exactly = (count: number): object => ({ count, isMore: false });

/** As if it had been written then: a review itself never changes. */
const writtenBefore = (reviewId: string, interval: string): Promise<unknown> =>
  newsroom.sql.query(`BEGIN; SET LOCAL session_replication_role = replica; UPDATE reviews SET created_at = now() - interval '${interval}' WHERE id = '${reviewId}'; COMMIT`);

/** A queue with so many claims, and their ids in the order of their reviews. */
async function work(count: number, fields: object = {}): Promise<{ queueId: string; claimIds: string[] }> {
  const queueId = await aQueue(editor, [], { memberIds: undefined, members: [member(mira), member(jonas)], ...fields });
  await queuedClaims(newsroom.sql, queueId, count);
  const { rows } = await newsroom.sql.query<{ claim_id: string }>(`SELECT claim_id FROM assignments WHERE queue_id = $1 ORDER BY id`, [queueId]);
  return { queueId, claimIds: rows.map(({ claim_id }) => claim_id) };
}

describe('the health of a queue', () => {
  it('counts what waits, is given, put off, under way and asleep, and says who is at it', async () => {
    const { queueId, claimIds } = await work(10);
    for (const claimId of claimIds.slice(0, 2)) await editor.post(`/claims/${claimId}/assign`, { userId: jonas.person!.id });
    const held = await next(queueId, mira);
    expect((await mira.post(`/assignments/${held.id}/hold`, { leaseToken: held.leaseToken })).status).toBe(204);
    await next(queueId, mira);
    expect((await editor.post(`/claims/${claimIds[2]}/snooze`, { onSighting: true })).status).toBe(204);
    expect(await healthOf(queueId)).toMatchObject({
      waiting: exactly(5),
      given: exactly(2),
      parked: exactly(1),
      held: exactly(1),
      snoozed: exactly(1),
      disputed: exactly(0),
      atRisk: exactly(0),
      breached: exactly(0),
      paused: false,
      draining: false,
      people: [of(mira)],
    });
    const { rows } = await newsroom.sql.query<{ at: Date }>(`SELECT min(created_at) AS at FROM assignments WHERE queue_id = $1 AND state = 'open' AND assigned_to IS NULL`, [queueId]);
    expect((await healthOf(queueId)).oldestWaitingAt).toBe(rows[0]!.at.toISOString());
    await newsroom.sql.query(`UPDATE assignments SET lease_expires_at = now() - interval '1 second' WHERE queue_id = $1 AND state = 'leased'`, [queueId]);
    expect(await healthOf(queueId)).toMatchObject({ held: exactly(0), people: [] });
  });

  it('tells claims at risk from those past their time, as the list of claims does', async () => {
    const { queueId, claimIds } = await work(6);
    const due = (claimId: string, age: string, left: string): Promise<unknown> =>
      newsroom.sql.query(`UPDATE assignments SET created_at = now() - $2::interval, due_at = now() + $3::interval WHERE claim_id = $1`, [claimId, age, left]);
    await due(claimIds[0]!, '4 hours', '-1 minute');
    await due(claimIds[1]!, '9 hours', '-2 hours');
    await due(claimIds[2]!, '3 hours 10 minutes', '50 minutes');
    await due(claimIds[3]!, '1 hour', '3 hours');
    await due(claimIds[4]!, '20 hours', '4 hours');
    expect(await healthOf(queueId)).toMatchObject({ breached: exactly(2), atRisk: exactly(2), waiting: exactly(6) });
    const listed = async (which: string): Promise<number> => (await editor.get(`/claims?filter[queueId]=${queueId}&filter[due]=${which}`)).body.page.total;
    expect([await listed('overdue'), await listed('at_risk')]).toEqual([2, 2]);
  });

  it('counts disputes, and a claim with two reviews once where claims are meant', async () => {
    const { queueId, claimIds } = await work(2, { reviewPolicy: 'two_blind' });
    await newsroom.sql.query(`UPDATE assignments SET created_at = now() - interval '2 hours', due_at = now() - interval '1 hour' WHERE queue_id = $1`, [queueId]);
    expect(await healthOf(queueId)).toMatchObject({ waiting: exactly(2), breached: exactly(2) });
    for (const [person, fields] of [[mira, {}], [jonas, AGAINST]] as const) {
      const hand = await next(queueId, person);
      expect((await person.post(`/assignments/${hand.id}/review`, aReview(hand.leaseToken, fields))).status).toBe(201);
    }
    expect(await healthOf(queueId)).toMatchObject({ waiting: exactly(1), disputed: exactly(1), breached: exactly(1) });
    expect(new Set(claimIds).size).toBe(2);
  });

  it('says "more" beyond a thousand, without counting on', async () => {
    const { queueId } = await work(1_003);
    await newsroom.sql.query(`UPDATE assignments SET created_at = now() - interval '2 hours', due_at = now() - interval '1 hour' WHERE queue_id = $1`, [queueId]);
    expect(await healthOf(queueId)).toMatchObject({ waiting: { count: 1_000, isMore: true }, breached: { count: 1_000, isMore: true }, atRisk: exactly(0) });
  });
});

describe('the load of people', () => {
  it('is what they have and what they did; what they did is for admins', async () => {
    const [ada] = (await aTeam(newsroom, 'reviewer', 1)) as [Client];
    const { queueId, claimIds } = await work(8, { members: [member(ada)] });
    expect(await loadOf(ada)).toMatchObject({ person: of(ada), held: 0, given: 0, parked: 0, done: { today: 0, week: 0 } });
    await editor.post(`/claims/${claimIds[0]}/assign`, { userId: ada.person!.id });
    await editor.post(`/claims/${claimIds[1]}/assign`, { userId: ada.person!.id });
    const first = await next(queueId, ada);
    await ada.post(`/assignments/${first.id}/review`, aReview(first.leaseToken));
    const second = await next(queueId, ada);
    await ada.post(`/assignments/${second.id}/hold`, { leaseToken: second.leaseToken });
    const third = await next(queueId, ada);
    const { body: review } = await ada.post(`/assignments/${third.id}/review`, aReview(third.leaseToken));
    await writtenBefore(review.id, '3 days');
    await next(queueId, ada);
    expect(await loadOf(ada)).toMatchObject({ held: 1, given: 0, parked: 1, done: { today: 1, week: 2 } });
    expect(await loadOf(ada, editor)).toMatchObject({ held: 1, done: null });
  });
});

describe('throughput', () => {
  it('has a step for each hour or day, and counts what was not taken back', async () => {
    const { queueId } = await work(4);
    const total = async (span: string): Promise<number[]> => {
      const { body } = await editor.get(`/control-room/throughput?span=${span}`);
      return ['reviews', 'decisions'].map((what) => body.steps.reduce((sum: number, step: Answer['body']) => sum + step[what], 0) as number);
    };
    const [before, weekBefore] = [await total('day'), await total('week')];
    const reviewed: string[] = [];
    for (let count = 0; count < 3; count++) {
      const hand = await next(queueId, mira);
      reviewed.push((await mira.post(`/assignments/${hand.id}/review`, aReview(hand.leaseToken))).body.id);
    }
    await writtenBefore(reviewed[0]!, '2 days');
    await mira.post(`/reviews/${reviewed[2]}/undo`);
    const gained = (after: number[], from: number[]): number[] => after.map((value, index) => value - from[index]!);
    expect(gained(await total('day'), before)).toEqual([1, 2]);
    expect(gained(await total('week'), weekBefore)).toEqual([2, 2]);
    for (const [span, steps, width] of [['day', 24, 3_600_000], ['week', 7, 86_400_000], ['month', 30, 86_400_000]] as const) {
      const { body } = await editor.get(`/control-room/throughput?span=${span}`);
      const times = body.steps.map(({ from }: { from: string }) => Date.parse(from));
      expect([body.span, times.length, body.isCut]).toEqual([span, steps, false]);
      expect(new Set(times.slice(1).map((time: number, index: number) => time - times[index])).size).toBe(1);
      expect(times[1] - times[0]).toBe(width);
    }
  });
});

describe('the board of a queue', () => {
  it('shows the first that wait in the order of the queue, and what each of its people has', async () => {
    const { queueId, claimIds } = await work(60, { members: [member(mira, { claimLimit: 2 }), member(jonas)], workOrder: 'oldest' });
    await editor.post(`/claims/${claimIds[3]}/assign`, { userId: mira.person!.id });
    const held = await next(queueId, jonas);
    const { body } = await editor.get(`/control-room/queues/${queueId}/board`);
    const waiting = claimIds.filter((id) => ![claimIds[3], held.claim.id].includes(id));
    expect(body.waiting.map(({ claimId }: { claimId: string }) => claimId)).toEqual(waiting.slice(0, 50));
    expect(body).toMatchObject({ queue: { id: queueId, reviews: 1 }, isMore: true });
    const column = (person: Client): Answer['body'] => body.people.find((each: Answer['body']) => each.person.id === person.person!.id);
    expect(column(mira)).toMatchObject({ limit: 2, load: 1, cards: [{ claimId: claimIds[3], heldUntil: null }] });
    expect(column(jonas)).toMatchObject({ limit: null, load: 1, cards: [{ claimId: held.claim.id, heldUntil: held.leaseExpiresAt }] });
  });

  it('is kept to when a claim is given by hand: nobody gets more than they take, and the refusal says so', async () => {
    const { claimIds } = await work(3, { members: [member(mira, { claimLimit: 1 })] });
    const give = (claimId: string): Promise<Answer> => editor.post(`/claims/${claimId}/assign`, { userId: mira.person!.id });
    expect((await give(claimIds[0]!)).status).toBe(204);
    expect((await give(claimIds[0]!)).status).toBe(204);
    expect(await give(claimIds[1]!)).toMatchObject({ status: 422, body: { errors: [{ code: 'limit', detail: `${mira.person!.name} has 1 claims of this queue and takes 1 at most.` }] } });
  });
});

describe('agreement in the control room', () => {
  it('is that of queues, never of pairs', async () => {
    const { body, status } = await editor.get('/control-room/agreement');
    expect([status, Object.keys(body)]).toEqual([200, ['queues']]);
    expect(body.queues[0]).toMatchObject({ queue: { id: expect.any(String) }, claims: expect.any(Number) });
  });
});

describe('the jobs', () => {
  const read = async (who: Client | null, path = ''): Promise<{ status: number; text: string; policy: unknown }> => {
    const answer = await newsroom.app.inject({ method: 'GET', url: `/admin/jobs${path}`, headers: who ? who.headers() : {} });
    return { status: answer.statusCode, text: answer.body, policy: answer.headers['content-security-policy'] };
  };

  it('are shown to admins, under a policy that keeps other origins out', async () => {
    const page = await read(admin);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Claimdesk jobs');
    expect(page.text).not.toMatch(/(href|src)="https?:/);
    expect(page.policy).not.toMatch(/https?:/);
    const { queues } = JSON.parse((await read(admin, '/api/queues')).text) as { queues: Array<{ name: string; readOnlyMode: boolean }> };
    expect(queues.map(({ name, readOnlyMode }) => [name, readOnlyMode])).toEqual([['extract', true], ['assist', true], ['fetch', true], ['export', true], ['notify', true], ['maintain', true]]);
  });

  it('are closed to everybody else, page, parts and data', async () => {
    for (const path of ['', '/', '/api/queues', '/queue/extract', '/static/css/main.css']) {
      expect([path, (await read(null, path)).status, (await read(editor, path)).status, (await read(mira, path)).status]).toEqual([path, 401, 403, 403]);
    }
  });

  it('can’t be changed there by anybody', async () => {
    for (const url of ['/api/queues/extract/pause', '/api/queues/extract/retry/failed', '/api/queues/extract/obliterate']) {
      const { statusCode } = await newsroom.app.inject({ method: 'PUT', url: `/admin/jobs${url}`, headers: admin.headers() });
      expect([url, statusCode]).toEqual([url, 404]);
    }
  });
});

describe('the control room', () => {
  it('is closed to reviewers', async () => {
    const { queueId } = await work(1);
    for (const path of ['', '/people', '/throughput', '/agreement', `/queues/${queueId}/board`]) expect([path, (await mira.get(`/control-room${path}`)).status]).toEqual([path, 403]);
  });
});
