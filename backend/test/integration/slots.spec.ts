import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LeasesService } from '../../src/assignments/index.js';
import { anIngestedArticle, aQueue, aQueueForAll, aReview, queuedClaims } from '../harness/builders.js';
import type { Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

let newsroom: Newsroom;
let admin: Client;
let ada: Client;
let ben: Client;
let cleo: Client;

beforeAll(async () => {
  newsroom = await openNewsroom();
  [admin] = (await aTeam(newsroom, 'admin', 1)) as [Client];
  [ada, ben, cleo] = (await aTeam(newsroom, 'reviewer', 3)) as [Client, Client, Client];
});
afterAll(() => newsroom.close());

const set = (queueId: string, change: string) => newsroom.sql.query(`UPDATE queues SET ${change} WHERE id = $1`, [queueId]);
/** A queue of the three whose claims take two people each. */
async function forTwo(count: number, change = ''): Promise<string> {
  const queueId = await aQueue(admin, [ada, ben, cleo]);
  await set(queueId, `review_policy = 'two_blind'${change}`);
  await queuedClaims(newsroom.sql, queueId, count);
  return queueId;
}
const next = async (person: Client, queueId: string, ahead = 0) => {
  const { status, body } = await person.post(`/queues/${queueId}/next`, { ahead });
  return status === 200 ? [body, ...body.ahead] : [];
};
const claimsOf = (hand: Array<{ claim: { id: string } }>) => hand.map(({ claim }) => claim.id);
const slotsOf = async (claimId: string) =>
  (await newsroom.sql.query(`SELECT id, slot, state, assigned_to, leased_by, queue_id, due_at, created_at FROM assignments WHERE claim_id = $1 AND state <> 'cancelled' ORDER BY slot`, [claimId])).rows;

describe('a claim that takes two people', () => {
  it('is opened for as many as its queue asks for, each due by the queue’s hours', async () => {
    const queueId = await aQueueForAll(admin, [ada, ben]);
    await set(queueId, `review_policy = 'two_blind', sla_normal_hours = 24`);
    await anIngestedArticle(newsroom, admin);
    const [{ claim }] = await next(ada, queueId);
    const slots = await slotsOf(claim.id);
    expect(slots).toMatchObject([{ slot: 1, state: 'leased' }, { slot: 2, state: 'open' }]);
    for (const { due_at, created_at } of slots) expect(due_at - created_at).toBeCloseTo(24 * 3600 * 1000, -4);
  });

  it('is never in one hand twice, however many are held ready', async () => {
    const queueId = await forTwo(3);
    const hand = claimsOf(await next(ada, queueId, 3));
    expect(hand).toHaveLength(3);
    expect(new Set(hand).size).toBe(3);
    expect(claimsOf(await next(ben, queueId, 3)).sort()).toEqual([...hand].sort());
    expect(await next(cleo, queueId, 3)).toEqual([]);
  });

  it('says how many are left for this very person', async () => {
    const queueId = await forTwo(3);
    const [first] = await next(ada, queueId);
    expect(first.progress.left).toBe(3);
    await ada.post(`/assignments/${first.id}/review`, aReview(first.leaseToken));
    expect((await next(ada, queueId))[0].progress.left).toBe(2);
  });

  it('keeps its other review open when one is done, for anybody but its writer', async () => {
    const queueId = await forTwo(1);
    const [mine] = await next(ada, queueId);
    await newsroom.sql.query(`UPDATE queues SET review_policy = 'two_blind' WHERE id = $1`, [queueId]);
    const submitted = await ada.post(`/assignments/${mine.id}/review`, aReview(mine.leaseToken));
    expect(submitted.status).toBe(201);
    expect(await slotsOf(mine.claim.id)).toMatchObject([{ state: 'done' }, { state: 'open' }]);
    expect(await next(ada, queueId)).toEqual([]);
    const { id } = (await slotsOf(mine.claim.id))[1];
    expect(await ada.post(`/assignments/${id}/take`)).toMatchObject({ status: 409, body: { detail: expect.stringContaining('somebody else') } });
    expect(claimsOf(await next(ben, queueId))).toEqual([mine.claim.id]);
  });

  it('can’t be taken a second time by the person who has it', async () => {
    const queueId = await forTwo(1);
    const [mine] = await next(ada, queueId);
    const [, other] = await slotsOf(mine.claim.id);
    expect(await ada.post(`/assignments/${other.id}/take`)).toMatchObject({ status: 409, body: { detail: 'You have the other review of this claim: it takes two people.' } });
  });

  it('is shown with everybody who is at it', async () => {
    const queueId = await forTwo(1);
    const [{ claim }] = await next(ada, queueId);
    await next(ben, queueId);
    const { body } = await admin.get(`/claims/${claim.id}`);
    expect(body.slots.map((slot: { hold: { by: { id: string } } }) => slot.hold.by.id)).toEqual([ada.person!.id, ben.person!.id]);
    expect(body.hold.by.id).toBe(ada.person!.id);
    const listed = (await admin.get(`/claims?filter[queueId]=${queueId}`)).body.data[0];
    expect(listed.slots.map((slot: { hold: { until: string } }) => new Date(slot.hold.until) > new Date())).toEqual([true, true]);
  });

  it('is opened on the desk by the slot that is one’s own, or free', async () => {
    const queueId = await forTwo(1);
    const [{ id, claim }] = await next(ada, queueId);
    expect((await ada.get(`/claims/${claim.id}`)).body.assignmentId).toBe(id);
    expect((await ben.get(`/claims/${claim.id}`)).body.assignmentId).toBe((await slotsOf(claim.id))[1].id);
  });
});

describe('giving one of two reviews to a person', () => {
  const assign = (claimId: string, body: Record<string, unknown>) => admin.post(`/claims/${claimId}/assign`, body);
  const someClaim = async (queueId: string): Promise<string> =>
    (await newsroom.sql.query(`SELECT claim_id FROM assignments WHERE queue_id = $1 LIMIT 1`, [queueId])).rows[0].claim_id;

  it('takes the first that is free, and the other stays with whoever has it', async () => {
    const claimId = await someClaim(await forTwo(1));
    expect((await assign(claimId, { userId: ada.person!.id })).status).toBe(204);
    expect((await assign(claimId, { userId: ben.person!.id })).status).toBe(204);
    expect(await slotsOf(claimId)).toMatchObject([{ assigned_to: ada.person!.id }, { assigned_to: ben.person!.id }]);
    expect((await assign(claimId, { userId: ada.person!.id })).status).toBe(204);
    expect(await slotsOf(claimId)).toMatchObject([{ assigned_to: ada.person!.id }, { assigned_to: ben.person!.id }]);
  });

  it('takes the one that is named', async () => {
    const claimId = await someClaim(await forTwo(1));
    const [, second] = await slotsOf(claimId);
    await assign(claimId, { userId: ada.person!.id, assignmentId: second.id });
    expect(await slotsOf(claimId)).toMatchObject([{ assigned_to: null }, { assigned_to: ada.person!.id }]);
  });

  it('is refused to a person who has the other, or wrote it', async () => {
    const queueId = await forTwo(1);
    const [mine] = await next(ada, queueId);
    const [, second] = await slotsOf(mine.claim.id);
    const refused = { status: 422, body: { detail: expect.stringContaining('it takes two people'), errors: [{ pointer: '/userId', code: 'second-review' }] } };
    expect(await assign(mine.claim.id, { userId: ada.person!.id, assignmentId: second.id })).toMatchObject(refused);
    await ada.post(`/assignments/${mine.id}/review`, aReview(mine.leaseToken));
    expect(await assign(mine.claim.id, { userId: ada.person!.id })).toMatchObject(refused);
  });

  it('moves both to the other queue, in the number that is wanted there', async () => {
    const claimId = await someClaim(await forTwo(1));
    const forOne = await aQueue(admin, [ada]);
    await assign(claimId, { userId: ada.person!.id, queueId: forOne });
    expect(await slotsOf(claimId)).toMatchObject([{ slot: 1, queue_id: forOne, assigned_to: ada.person!.id }]);
    await assign(claimId, { userId: null, queueId: await forTwo(0, ', sla_low_hours = 5') });
    const slots = await slotsOf(claimId);
    expect(slots).toMatchObject([{ slot: 1, assigned_to: null }, { slot: 2, assigned_to: null }]);
    expect(slots.every((slot) => slot.due_at !== null && slot.queue_id !== forOne)).toBe(true);
  });

  it('does not move a claim away from the person at its other review', async () => {
    const queueId = await forTwo(1);
    const [{ claim }] = await next(ada, queueId);
    const other = await aQueue(admin, [ben]);
    expect(await assign(claim.id, { userId: ben.person!.id, queueId: other })).toMatchObject({ status: 409, body: { detail: expect.stringMatching(/^reviewer 1 is reviewing this claim, too, until \d\d:\d\d UTC/) } });
  });

  it('does not move a claim to a queue that is archived', async () => {
    const other = await aQueue(admin, [ben]);
    await set(other, 'archived_at = now()');
    expect((await assign(await someClaim(await forTwo(1)), { userId: null, queueId: other })).status).toBe(409);
  });
});

describe('the order of a queue', () => {
  const arrange = async (order: string): Promise<{ queueId: string; ids: string[] }> => {
    const queueId = await aQueue(admin, [ada]);
    await set(queueId, `work_order = '${order}'`);
    await queuedClaims(newsroom.sql, queueId, 3);
    const { rows } = await newsroom.sql.query<{ id: string }>(`SELECT id FROM assignments WHERE queue_id = $1 ORDER BY id`, [queueId]);
    const ids = rows.map(({ id }) => id);
    await newsroom.sql.query(
      `UPDATE assignments SET priority = v.priority, due_at = now() + make_interval(hours => v.hours)
        FROM unnest($1::uuid[], '{10,90,50}'::int[], '{5,null,2}'::int[]) AS v(id, priority, hours) WHERE assignments.id = v.id`,
      [ids],
    );
    return { queueId, ids };
  };
  it.each([
    ['priority', [1, 2, 0]],
    ['oldest', [0, 1, 2]],
    ['due', [2, 0, 1]],
  ])('by %s', async (order, expected) => {
    const { queueId, ids } = await arrange(order);
    expect((await next(ada, queueId, 2)).map(({ id }) => id)).toEqual(expected.map((index) => ids[index]));
  });
});

describe('what was escalated', () => {
  it('comes first to a lead, and to nobody else', async () => {
    const queueId = await aQueue(admin, [ada, ben]);
    await newsroom.sql.query(`UPDATE queue_members SET role = 'lead' WHERE queue_id = $1 AND user_id = $2`, [queueId, ben.person!.id]);
    await queuedClaims(newsroom.sql, queueId, 2);
    const { rows } = await newsroom.sql.query<{ id: string }>(
      `UPDATE assignments SET for_leads = true WHERE id = (SELECT id FROM assignments WHERE queue_id = $1 ORDER BY priority LIMIT 1) RETURNING id`, [queueId]);
    expect(await ada.post(`/assignments/${rows[0]!.id}/take`)).toMatchObject({ status: 403 });
    const hand = await next(ada, queueId, 1);
    expect(hand).toHaveLength(1);
    expect(hand[0].progress.left).toBe(1);
    expect((await next(ben, queueId, 1)).map(({ id }) => id)).toEqual([rows[0]!.id]);
  });

  it('is not handed to a lead along with the other review of its claim', async () => {
    const queueId = await forTwo(1);
    await newsroom.sql.query(`UPDATE queue_members SET role = 'lead' WHERE queue_id = $1 AND user_id = $2`, [queueId, ben.person!.id]);
    await newsroom.sql.query(`UPDATE assignments SET for_leads = true WHERE queue_id = $1 AND slot = 2`, [queueId]);
    expect(await next(ben, queueId, 3)).toHaveLength(1);
    expect(await next(ada, queueId, 3)).toHaveLength(1);
    expect(await slotsOf((await newsroom.sql.query(`SELECT claim_id FROM assignments WHERE queue_id = $1`, [queueId])).rows[0].claim_id))
      .toMatchObject([{ slot: 1, leased_by: ada.person!.id }, { slot: 2, leased_by: ben.person!.id }]);
  });
});

describe('a queue that is paused or archived', () => {
  it.each(['paused = true', 'archived_at = now()'])('with %s hands out nothing new, and what one holds can be finished', async (change) => {
    const queueId = await aQueue(admin, [ada, ben]);
    await queuedClaims(newsroom.sql, queueId, 3);
    const [mine] = await next(ada, queueId);
    const { rows } = await newsroom.sql.query(`SELECT id FROM assignments WHERE queue_id = $1 AND state = 'open' LIMIT 1`, [queueId]);
    await set(queueId, change);
    expect((await next(ada, queueId, 2)).map(({ id }) => id)).toEqual([mine.id]);
    expect((await ben.post(`/queues/${queueId}/next`, {})).status).toBe(409);
    expect((await ben.post(`/assignments/${rows[0].id}/take`)).status).toBe(409);
    expect((await ada.post(`/assignments/${mine.id}/review`, aReview(mine.leaseToken))).status).toBe(201);
  });
});

describe('what was put off', () => {
  const park = (id: string, person: Client, how: string, hours = 1) =>
    newsroom.sql.query(`UPDATE assignments SET assigned_to = $2, parked = $3, parked_until = clock_timestamp() + make_interval(hours => $4) WHERE id = $1`, [id, person.person!.id, how, hours]);

  it('for later comes last, and what is on hold never by itself', async () => {
    const queueId = await aQueue(admin, [ada]);
    await queuedClaims(newsroom.sql, queueId, 3);
    const { rows } = await newsroom.sql.query<{ id: string }>(`SELECT id FROM assignments WHERE queue_id = $1 ORDER BY priority DESC`, [queueId]);
    await park(rows[0]!.id, ada, 'later');
    await park(rows[1]!.id, ada, 'held');
    const hand = await next(ada, queueId, 3);
    expect(hand.map(({ id }) => id)).toEqual([rows[2]!.id, rows[0]!.id]);
    expect(hand[0].progress.left).toBe(2);
    expect((await ada.post(`/assignments/${rows[1]!.id}/take`)).status).toBe(200);
  });

  it('for too long goes back to all', async () => {
    const queueId = await aQueue(admin, [ada, ben]);
    await queuedClaims(newsroom.sql, queueId, 1);
    const { rows } = await newsroom.sql.query<{ id: string }>(`SELECT id FROM assignments WHERE queue_id = $1`, [queueId]);
    await park(rows[0]!.id, ada, 'held', -1);
    await newsroom.app.get(LeasesService).expire();
    expect((await next(ben, queueId)).map(({ id }) => id)).toEqual([rows[0]!.id]);
  });
});
