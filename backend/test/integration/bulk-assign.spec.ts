import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aQueue, aReview, queuedClaims } from '../harness/builders.js';
import type { Answer, Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';

let newsroom: Newsroom;
let editor: Client;
let mira: Client;
let jonas: Client;

beforeAll(async () => {
  newsroom = await openNewsroom();
  editor = await newsroom.signedIn('editor');
  mira = await newsroom.signedIn('reviewer');
  jonas = await newsroom.signedIn('reviewer');
});
afterAll(() => newsroom.close());

const NOWHERE = '019a0000-0000-7000-8000-000000000000';
const member = (person: Client, fields: object = {}): object => ({ userId: person.person!.id, ...fields });
const give = (body: object, by = editor): Promise<Answer> => by.post('/claims/assign', body);

/** A queue with so many claims. @returns its id and theirs, in the order of their slots */
async function work(count: number, members: object[], fields: object = {}): Promise<{ queueId: string; claimIds: string[] }> {
  const queueId = await aQueue(editor, [], { memberIds: undefined, members, ...fields });
  await queuedClaims(newsroom.sql, queueId, count);
  const { rows } = await newsroom.sql.query<{ id: string }>(`SELECT id FROM claims WHERE queue_id = $1 ORDER BY id`, [queueId]);
  return { queueId, claimIds: rows.map(({ id }) => id) };
}
const outcomes = ({ body }: Answer): string[] => body.data.map((each: { outcome: string }) => each.outcome);
const loadOf = async (queueId: string, { person }: Client): Promise<number> =>
  (await newsroom.sql.query(`SELECT 1 FROM assignments WHERE queue_id = $1 AND assigned_to = $2`, [queueId, person!.id])).rowCount!;

describe('assigning many claims', () => {
  it('shares them out evenly, up to the limits, and says of each what happened', async () => {
    const { queueId, claimIds } = await work(7, [member(mira, { claimLimit: 2 }), member(jonas, { claimLimit: 3 })]);
    const answer = await give({ claimIds: [...claimIds, claimIds[0], NOWHERE], strategy: 'round_robin' });
    expect(answer).toMatchObject({ status: 200, body: { assigned: 5 } });
    expect(outcomes(answer)).toEqual([...Array<string>(5).fill('assigned'), 'limit', 'limit', 'not_found']);
    expect([await loadOf(queueId, mira), await loadOf(queueId, jonas)]).toEqual([2, 3]);
    expect(outcomes(await give({ claimIds: [claimIds[0]], strategy: 'least_loaded' }))).toEqual(['given_already']);
    const { rows } = await newsroom.sql.query<{ after: object }>(`SELECT after FROM audit_events WHERE action = 'claim.assign' AND subject_id = $1`, [claimIds[0]]);
    expect(rows).toEqual([{ after: { assignedTo: expect.any(String), strategy: 'round_robin' } }]);
  });

  it('gives the least loaded first, and prefers skills', async () => {
    const { queueId, claimIds } = await work(4, [member(mira, { skills: ['event'], claimLimit: 3 }), member(jonas)]);
    expect((await give({ claimIds, strategy: 'least_loaded' })).body.assigned).toBe(4);
    expect([await loadOf(queueId, mira), await loadOf(queueId, jonas)]).toEqual([3, 1]);
  });

  it('leaves alone what is held or decided, and gives again what a person had who has not begun', async () => {
    const { queueId, claimIds } = await work(3, [member(mira), member(jonas)]);
    const { body: first } = await mira.post(`/queues/${queueId}/next`, {});
    await mira.post(`/assignments/${first.id}/review`, aReview(first.leaseToken));
    const { body: second } = await mira.post(`/queues/${queueId}/next`, {});
    const third = claimIds.find((id) => id !== first.claim.id && id !== second.claim.id)!;
    await editor.post(`/claims/${third}/assign`, { userId: mira.person!.id });
    const answer = await give({ claimIds: [first.claim.id, second.claim.id, third], userId: jonas.person!.id });
    expect(outcomes(answer)).toEqual(['not_waiting', 'held', 'assigned']);
    expect(answer.body.data[1].person).toEqual({ id: mira.person!.id, name: mira.person!.name });
    expect(await loadOf(queueId, jonas)).toBe(1);
    expect(outcomes(await give({ claimIds: [third], userId: jonas.person!.id }))).toEqual(['assigned']);
  });

  it('never gives a person both reviews of a claim, nor one they reviewed', async () => {
    const { queueId, claimIds } = await work(1, [member(mira), member(jonas)]);
    await newsroom.sql.query(`INSERT INTO assignments (claim_id, queue_id, slot, priority) VALUES ($1, $2, 2, 1)`, [claimIds[0], queueId]);
    expect(outcomes(await give({ claimIds, userId: mira.person!.id }))).toEqual(['assigned']);
    expect(outcomes(await give({ claimIds, userId: mira.person!.id }))).toEqual(['barred']);
    expect((await give({ claimIds, strategy: 'round_robin' })).body.data[0].person.id).toBe(jonas.person!.id);
  });

  it('moves them to another queue with its own number of reviews', async () => {
    const { claimIds } = await work(2, [member(mira)]);
    const target = await aQueue(editor, [jonas], { reviewPolicy: 'two_blind' });
    expect((await give({ claimIds, userId: mira.person!.id, queueId: target })).status).toBe(422);
    expect((await give({ claimIds, userId: jonas.person!.id, queueId: target })).body.assigned).toBe(2);
    const { rows } = await newsroom.sql.query<{ n: number; given: number }>(`SELECT count(*)::int AS n, count(assigned_to)::int AS given FROM assignments WHERE queue_id = $1 AND state = 'open'`, [target]);
    expect(rows).toEqual([{ n: 4, given: 2 }]);
    expect((await editor.get(`/claims/${claimIds[0]}`)).body.queue.id).toBe(target);
  });

  it('tells each person once, of the claim or of how many', async () => {
    const { queueId, claimIds } = await work(4, [member(mira), member(jonas)]);
    expect((await give({ claimIds: claimIds.slice(0, 1), userId: jonas.person!.id })).status).toBe(200);
    expect((await give({ claimIds: claimIds.slice(1), userId: mira.person!.id })).status).toBe(200);
    const told = async (person: Client) => (await person.get('/notifications?page[size]=3')).body.data;
    expect((await told(jonas))[0]).toMatchObject({ kind: 'claim.assigned', subject: { type: 'claim', id: claimIds[0] } });
    expect((await told(mira)).slice(0, 2)).toMatchObject([{ kind: 'queue.claims_given', subject: { id: queueId }, params: { count: 3 } }, { kind: 'queue.joined', subject: { id: queueId } }]);
  });

  it('passes over who has a conflict of interest', async () => {
    const { claimIds } = await work(1, [member(mira)]);
    await mira.post(`/users/${mira.person!.id}/conflicts`, { topic: 'claim' });
    expect(outcomes(await give({ claimIds, strategy: 'round_robin' }))).not.toEqual(['assigned']);
    expect(outcomes(await give({ claimIds, userId: mira.person!.id }))).toEqual(['barred']);
    await newsroom.sql.query(`DELETE FROM conflicts_of_interest`);
  });

  it('does it once where two editors press at the same time', async () => {
    const { queueId, claimIds } = await work(20, [member(mira), member(jonas)]);
    const answers = await Promise.all([give({ claimIds, strategy: 'round_robin' }), give({ claimIds: [...claimIds].reverse(), strategy: 'least_loaded' })]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[0].body.assigned + answers[1].body.assigned).toBe(20);
    expect([await loadOf(queueId, mira), await loadOf(queueId, jonas)]).toEqual([10, 10]);
  });

  it('is refused without a person or a strategy, with both, for more than 500, and to reviewers', async () => {
    expect((await give({ claimIds: [NOWHERE] })).status).toBe(422);
    expect((await give({ claimIds: [NOWHERE], userId: mira.person!.id, strategy: 'round_robin' })).status).toBe(422);
    expect((await give({ claimIds: Array<string>(501).fill(NOWHERE), strategy: 'round_robin' })).status).toBe(422);
    expect((await give({ claimIds: [NOWHERE], strategy: 'round_robin' }, mira)).status).toBe(403);
    const { claimIds } = await work(1, []);
    expect(outcomes(await give({ claimIds, strategy: 'round_robin' }))).toEqual(['nobody']);
    expect(outcomes(await give({ claimIds, userId: mira.person!.id }))).toEqual(['not_a_member']);
  });
});
