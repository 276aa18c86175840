import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AdjustQueueHandler, DrainQueuesHandler } from '../../src/assignments/index.js';
import { aQueue, aReview, queuedClaims } from '../harness/builders.js';
import type { Answer, Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';

let newsroom: Newsroom;
let admin: Client;
let mira: Client;
let jonas: Client;

beforeAll(async () => {
  newsroom = await openNewsroom();
  admin = await newsroom.signedIn('admin');
  mira = await newsroom.signedIn('reviewer');
  jonas = await newsroom.signedIn('reviewer');
});
afterAll(() => newsroom.close());

const queueOf = async (id: string): Promise<Answer['body']> => (await admin.get(`/queues/${id}`)).body;
const change = async (id: string, fields: object): Promise<Answer> => admin.patch(`/queues/${id}`, { ...fields, version: (await queueOf(id)).version });
const adjust = (queueId: string): Promise<void> => newsroom.app.get(AdjustQueueHandler).handle({ queueId });
const archive = async (id: string, moveTo?: string): Promise<Answer> => admin.post(`/queues/${id}/archive`, { version: (await queueOf(id)).version, moveTo });
/** Live reviews of each claim of a queue: "1 open, 2 leased". */
async function slots(queueId: string): Promise<string[]> {
  const { rows } = await newsroom.sql.query<{ slots: string }>(
    `SELECT string_agg(slot || ' ' || state, ', ' ORDER BY slot) AS slots FROM assignments WHERE queue_id = $1 AND state <> 'cancelled' GROUP BY claim_id ORDER BY 1`,
    [queueId],
  );
  return rows.map((row) => row.slots);
}

describe('the settings of a queue', () => {
  it('are stored and shown as they were given, with what was not given as it is by default', async () => {
    const id = await aQueue(admin, [mira]);
    expect(await queueOf(id)).toMatchObject({ reviewPolicy: 'one', workOrder: 'priority', holdLimit: 5, slaHours: { urgent: null, normal: null, low: null }, goldPercent: 0, starred: false, draining: null, archivedAt: null });
    expect((await queueOf(id)).allowedVerdicts).toHaveLength(5);
    const settings = {
      reviewPolicy: 'two_and_editor',
      allowedVerdicts: ['verified', 'contradicted'],
      workOrder: 'due',
      holdLimit: 2,
      slaHours: { urgent: 4, normal: 24, low: null },
      goldPercent: 10,
      members: [{ userId: mira.person!.id, role: 'lead', claimLimit: 7, skills: ['fr', 'deaths'] }],
    };
    const { status, body } = await change(id, settings);
    const { members, ...others } = settings;
    expect(status).toBe(200);
    expect(body).toMatchObject({ ...others, members: [{ id: mira.person!.id, name: mira.person!.name, role: 'lead', claimLimit: 7, skills: ['fr', 'deaths'] }] });
    expect(members).toHaveLength(1);
  });

  it('keep what is said of people who stay, when only the list of people is given', async () => {
    const id = await aQueue(admin, []);
    await change(id, { members: [{ userId: mira.person!.id, role: 'lead' }] });
    const { body } = await change(id, { memberIds: [mira.person!.id, jonas.person!.id] });
    expect(body.members.map((member: { role: string }) => member.role)).toEqual(['lead', 'reviewer']);
  });

  it.each([
    ['no verdict', { allowedVerdicts: [] }],
    ['an unknown verdict', { allowedVerdicts: ['true'] }],
    ['a deadline of no time', { slaHours: { urgent: 0, normal: null, low: null } }],
    ['a negative hold limit', { holdLimit: -1 }],
    ['more gold claims than new ones', { goldPercent: 51 }],
    ['both lists of people', { members: [], memberIds: [] }],
    ['a limit of nothing', { members: [{ userId: '019a0000-0000-7000-8000-000000000000', claimLimit: 0 }] }],
    ['a person who does not exist', { members: [{ userId: '019a0000-0000-7000-8000-000000000000' }] }],
  ])('refuse %s', async (_, fields) => {
    const id = await aQueue(admin, []);
    expect((await change(id, fields)).status).toBe(422);
  });

  it('are not overwritten by someone who read them before the last change', async () => {
    const id = await aQueue(admin, []);
    const { version } = await queueOf(id);
    await change(id, { holdLimit: 1 });
    expect(await admin.patch(`/queues/${id}`, { holdLimit: 9, version })).toMatchObject({ status: 409, body: { type: expect.stringContaining('stale-version') } });
    expect((await queueOf(id)).holdLimit).toBe(1);
  });
});

describe('a star', () => {
  it('puts the queue first for the one who gave it, and for nobody else, in either direction and across pages', async () => {
    const id = await aQueue(admin, [], { name: 'Zebra crossings' });
    expect((await jonas.put(`/queues/${id}/star`, {})).status).toBe(204);
    expect((await jonas.put(`/queues/${id}/star`, {})).status).toBe(204);
    const first = (await jonas.get('/queues?page[size]=1')).body;
    expect(first.data[0]).toMatchObject({ id, starred: true });
    const second = (await jonas.get(`/queues?page[size]=1&page[after]=${first.page.after}`)).body;
    expect(second.data[0]).toMatchObject({ starred: false });
    expect((await jonas.get('/queues?sort=-name')).body.data[0]).toMatchObject({ id });
    expect((await mira.get('/queues')).body.data[0]).not.toMatchObject({ id });
    expect((await jonas.delete(`/queues/${id}/star`)).status).toBe(204);
    expect((await queueOf(id)).starred).toBe(false);
    expect((await jonas.put('/queues/019a0000-0000-7000-8000-000000000000/star', {})).status).toBe(404);
  });
});

describe('a change of a queue in use', () => {
  it('opens the second reviews that are asked for now, also of what is held', async () => {
    const id = await aQueue(admin, [mira, jonas]);
    await queuedClaims(newsroom.sql, id, 2);
    await mira.post(`/queues/${id}/next`, {});
    await change(id, { reviewPolicy: 'two_blind' });
    await adjust(id);
    await adjust(id);
    expect(await slots(id)).toEqual(['1 leased, 2 open', '1 open, 2 open']);
  });

  it('cancels the second reviews that nobody holds, and leaves a claim that has one review its second', async () => {
    const id = await aQueue(admin, [mira, jonas]);
    await queuedClaims(newsroom.sql, id, 3);
    await change(id, { reviewPolicy: 'two_blind' });
    await adjust(id);
    const { rows } = await newsroom.sql.query<{ id: string; claim_id: string; slot: number }>(`SELECT id, claim_id, slot FROM assignments WHERE queue_id = $1 ORDER BY claim_id, slot`, [id]);
    const second = rows.filter(({ slot }) => slot === 2);
    await mira.post(`/assignments/${second[0]!.id}/take`, {});
    await newsroom.sql.query(`UPDATE assignments SET state = 'done', closed_at = now() WHERE id = $1`, [rows.find((row) => row.claim_id === second[1]!.claim_id)!.id]);
    await change(id, { reviewPolicy: 'one' });
    await adjust(id);
    expect(await slots(id)).toEqual(['1 done, 2 open', '1 open', '2 leased']);
  });

  it('gives back what a person had who leaves the queue, keeps their draft, and lets limits be', async () => {
    const id = await aQueue(admin, [mira, jonas]);
    await queuedClaims(newsroom.sql, id, 2);
    const { body: held } = await mira.post(`/queues/${id}/next`, {});
    await mira.put(`/assignments/${held.id}/draft`, { leaseToken: held.leaseToken, verdict: null, rationale: 'Half a thought', evidence: [], revision: 1 });
    await newsroom.sql.query(`UPDATE assignments SET assigned_to = $2 WHERE queue_id = $1 AND state = 'open'`, [id, mira.person!.id]);
    await change(id, { members: [{ userId: mira.person!.id, claimLimit: 1 }, { userId: jonas.person!.id }] });
    await adjust(id);
    expect((await newsroom.sql.query(`SELECT 1 FROM assignments WHERE queue_id = $1 AND assigned_to = $2`, [id, mira.person!.id])).rowCount).toBe(1);
    await change(id, { memberIds: [jonas.person!.id] });
    await adjust(id);
    expect((await newsroom.sql.query(`SELECT 1 FROM assignments WHERE queue_id = $1 AND (state <> 'open' OR assigned_to IS NOT NULL)`, [id])).rowCount).toBe(0);
    expect((await mira.get('/drafts')).body.data).toMatchObject([{ draft: { rationale: 'Half a thought' } }]);
    expect((await mira.post(`/assignments/${held.id}/review`, aReview(held.leaseToken))).status).toBe(409);
  });

  it('promises its job only where open work may have to change', async () => {
    const id = await aQueue(admin, [mira]);
    const promised = async (): Promise<number> =>
      (await newsroom.sql.query(`SELECT 1 FROM outbox_events WHERE name = 'queue.adjust' AND payload ->> 'queueId' = $1`, [id])).rowCount!;
    await change(id, { leaseMinutes: 30, members: [{ userId: mira.person!.id, claimLimit: 1 }] });
    expect(await promised()).toBe(0);
    await change(id, { reviewPolicy: 'two_blind' });
    await change(id, { reviewPolicy: 'two_and_editor' });
    expect(await promised()).toBe(1);
  });
});

describe('archiving a queue', () => {
  it('is refused with what is in the way', async () => {
    const id = await aQueue(admin, [mira]);
    await queuedClaims(newsroom.sql, id, 3);
    await mira.post(`/queues/${id}/next`, {});
    expect(await archive(id)).toMatchObject({ status: 409, body: { inTheWay: { rules: [], waiting: 3, held: 1 } } });
    await admin.put(`/queues/${id}/routing-rules`, { data: [{ name: 'Coast', condition: { field: 'words', in: ['coast'] }, priority: 1 }] });
    const refused = await archive(id, await aQueue(admin, []));
    expect(refused).toMatchObject({ status: 409, body: { inTheWay: { rules: [{ name: 'Coast' }] } } });
    expect(refused.body.detail).toContain('“Coast”');
    expect(await queueOf(id)).toMatchObject({ draining: null, archivedAt: null });
  });

  it('is refused for the fallback, into itself, into an archived queue, and with an old version', async () => {
    const [id, gone] = [await aQueue(admin, []), await aQueue(admin, [])];
    const fallback = (await admin.get('/queues')).body.data.find((queue: { isFallback: boolean }) => queue.isFallback);
    expect((await archive(fallback.id)).status).toBe(409);
    expect((await archive(id, id)).status).toBe(409);
    expect((await archive(gone)).body.archivedAt).not.toBeNull();
    expect((await archive(id, gone)).status).toBe(409);
    expect((await archive(gone)).status).toBe(409);
    expect((await admin.post(`/queues/${id}/archive`, { version: 0 })).status).toBe(409);
  });

  it('moves what waits at once, lets what is held be finished, and then archives itself', async () => {
    const [id, target] = [await aQueue(admin, [mira, jonas], { name: 'Tides' }), await aQueue(admin, [jonas], { reviewPolicy: 'two_blind' })];
    await queuedClaims(newsroom.sql, id, 3);
    const { body: held } = await mira.post(`/queues/${id}/next`, {});
    const draining = await archive(id, target);
    expect(draining).toMatchObject({ status: 200, body: { archivedAt: null, draining: { to: { id: target } }, waiting: 0, held: 1 } });
    expect(await slots(target)).toEqual(['1 open, 2 open', '1 open, 2 open']);
    expect((await jonas.post(`/queues/${id}/next`, {})).status).toBe(409);
    expect((await mira.post(`/queues/${id}/next`, {})).body.id).toBe(held.id);
    expect((await admin.post(`/claims/${held.claim.id}/assign`, { userId: null, queueId: id })).status).toBe(409);
    expect((await mira.post(`/assignments/${held.id}/review`, aReview(held.leaseToken))).status).toBe(201);
    await newsroom.app.get(DrainQueuesHandler).handle();
    expect(await queueOf(id)).toMatchObject({ draining: null, waiting: 0, held: 0, archivedAt: expect.any(String) });
    expect((await admin.get('/queues?filter[q]=Tides')).body.data).toEqual([]);
    expect((await admin.get('/queues?filter[archived]=true&filter[q]=Tides')).body.data).toHaveLength(1);
    const history = (await admin.get(`/claims?filter[queueId]=${target}`)).body.data[0];
    expect((await admin.get(`/claims/${history.id}/history`)).body.data.at(-1)).toMatchObject({ action: 'claim.route', actor: 'queue archive', after: { archived: 'Tides' } });
  });

  it('sends on what comes back to it later: nothing is left behind where nobody works', async () => {
    const [id, target] = [await aQueue(admin, [mira]), await aQueue(admin, [jonas])];
    await queuedClaims(newsroom.sql, id, 1);
    const { body: held } = await mira.post(`/queues/${id}/next`, {});
    await mira.post(`/assignments/${held.id}/review`, aReview(held.leaseToken));
    await archive(id, target);
    expect((await queueOf(id)).archivedAt).not.toBeNull();
    expect((await admin.post(`/claims/${held.claim.id}/reopen`, { note: 'A new register.' })).status).toBe(204);
    await newsroom.app.get(DrainQueuesHandler).handle();
    expect((await admin.get(`/claims/${held.claim.id}`)).body).toMatchObject({ state: 'queued', queue: { id: target } });
    expect(await slots(target)).toEqual(['1 open']);
  });

  it('keeps claims that sleep or are in dispute in their state', async () => {
    const [id, target] = [await aQueue(admin, []), await aQueue(admin, [])];
    await queuedClaims(newsroom.sql, id, 2);
    const { rows } = await newsroom.sql.query<{ id: string }>(`SELECT id FROM claims WHERE queue_id = $1 ORDER BY id`, [id]);
    await newsroom.sql.query(`UPDATE assignments SET state = 'snoozed' WHERE claim_id = $1`, [rows[0]!.id]);
    await newsroom.sql.query(`UPDATE claims SET state = 'snoozed', snoozed_until = now() + interval '1 day' WHERE id = $1`, [rows[0]!.id]);
    await newsroom.sql.query(`UPDATE assignments SET state = 'cancelled', closed_at = now() WHERE claim_id = $1`, [rows[1]!.id]);
    await newsroom.sql.query(`UPDATE claims SET state = 'disputed' WHERE id = $1`, [rows[1]!.id]);
    expect((await archive(id, target)).body.archivedAt).not.toBeNull();
    const { body } = await admin.get(`/claims?filter[queueId]=${target}`);
    expect(body.data.map((claim: { state: string }) => claim.state).sort()).toEqual(['disputed', 'snoozed']);
    expect(await slots(target)).toEqual(['1 snoozed']);
  });

  it('can be taken back, unless its name is taken', async () => {
    const id = await aQueue(admin, [mira], { name: 'Harbours' });
    await archive(id);
    const again = await aQueue(admin, [], { name: 'Harbours' });
    const { version } = await queueOf(id);
    expect((await admin.post(`/queues/${id}/unarchive`, { version })).status).toBe(409);
    await change(again, { name: 'Other harbours' });
    expect(await admin.post(`/queues/${id}/unarchive`, { version })).toMatchObject({ status: 200, body: { archivedAt: null, members: [{ id: mira.person!.id }] } });
    expect((await admin.post(`/queues/${id}/unarchive`, { version: version + 1 })).status).toBe(409);
  });
});
