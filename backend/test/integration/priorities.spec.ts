import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReprioritiseService } from '../../src/assignments/index.js';
import { aQueue, aQueueForAll, anIngestedArticle, queuedClaims } from '../harness/builders.js';
import type { Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

let newsroom: Newsroom;
let editor: Client;
let lead: Client;
let reviewer: Client;

beforeAll(async () => {
  newsroom = await openNewsroom();
  [editor] = (await aTeam(newsroom, 'editor', 1)) as [Client];
  [lead, reviewer] = (await aTeam(newsroom, 'reviewer', 2)) as [Client, Client];
});
afterAll(() => newsroom.close());

const sql = <Row>(text: string, values: unknown[] = []): Promise<Row[]> => newsroom.sql.query(text, values).then(({ rows }) => rows as Row[]);
const run = () => newsroom.app.get(ReprioritiseService).run();
const inAnHour = (): string => new Date(Date.now() + 3_600_000).toISOString();
const boost = (fields: Record<string, unknown>) => editor.post('/priorities/boosts', { factor: 4, endsAt: inAnHour(), reason: 'The dam broke.', ...fields });
const neutral = { checkWorthiness: 1, spread: 1, velocity: 1, clash: 1, harm: 1, deadline: 1, boost: 1 };

/** Claims of a priority in a queue of their own, with these words. */
async function claimsOf(priority: number, ...wordings: string[]): Promise<{ queueId: string; ids: string[] }> {
  const queueId = await aQueue(editor, [reviewer]);
  await queuedClaims(newsroom.sql, queueId, wordings.length);
  await editor.put(`/queues/${queueId}/routing-rules`, { data: [{ name: 'Given', condition: { any: [] }, priority }] });
  const ids = (await sql<{ id: string }>(`SELECT id FROM claims WHERE queue_id = $1 ORDER BY id`, [queueId])).map(({ id }) => id);
  await sql(
    `UPDATE claims SET wording = new.wording, check_worthiness = 0.5, priority = $3, rule_id = (
        SELECT r.id FROM routing_rules r JOIN rule_sets s ON s.id = r.rule_set_id WHERE r.queue_id = $4 AND s.state = 'live')
      FROM unnest($1::uuid[], $2::text[]) AS new(id, wording) WHERE claims.id = new.id`,
    [ids, wordings, priority, queueId],
  );
  await sql(`UPDATE assignments SET priority = $2 WHERE claim_id = ANY ($1)`, [ids, priority]);
  await sql(`UPDATE sightings SET created_at = now() - interval '1 day' WHERE claim_id = ANY ($1)`, [ids]);
  return { queueId, ids };
}

/** Claim and assignment, which must never differ. */
async function prioritiesOf(ids: readonly string[]): Promise<number[]> {
  const found = await sql<{ priority: number; given: number }>(
    `SELECT c.priority, s.priority AS given FROM claims c JOIN assignments s ON s.claim_id = c.id AND s.state <> 'cancelled' WHERE c.id = ANY ($1) ORDER BY c.id`,
    [ids],
  );
  for (const { priority, given } of found) expect(given).toBe(priority);
  return found.map(({ priority }) => priority);
}

describe('a claim that is routed', () => {
  it('gets a priority of its rule, its words and its sources, and can say why', async () => {
    const queueId = await aQueueForAll(editor, [reviewer]);
    const place = `Port ${randomUUID().slice(0, 8)}`;
    const articleId = await anIngestedArticle(newsroom, editor, {
      text: `At least 12 people were killed when the crane fell in ${place} on Monday, the ministry said.\n\nThe bridge of ${place} has been closed for more than two weeks.`,
    });
    const claims = await sql<{ id: string; wording: string }>(
      `SELECT c.id, c.wording FROM claims c JOIN sightings s ON s.claim_id = c.id WHERE s.article_id = $1 ORDER BY c.priority DESC`,
      [articleId],
    );
    const [killed] = (await prioritiesOf([claims[0]!.id])) as [number];
    const [closed] = (await prioritiesOf([claims[1]!.id])) as [number];
    expect(claims[0]!.wording).toContain('killed');
    expect(killed).toBeGreaterThan(closed);
    const { body } = await reviewer.get(`/claims/${claims[0]!.id}/priority`);
    expect(body).toMatchObject({ priority: killed, base: 50, rule: 'All', boostReason: null, dueAt: null });
    expect(body.parts.find((part: { name: string }) => part.name === 'harm')).toEqual({ name: 'harm', value: 'death', factor: 1.6, weight: 1 });
    expect(body.parts).toHaveLength(7);
    expect((await reviewer.get(`/claims/${queueId}/priority`)).status).toBe(404);
  });
});

describe('a breaking-news boost', () => {
  it('raises the claims with its words, and lowers them again when it is ended', async () => {
    const { queueId, ids } = await claimsOf(30, 'The Aldermoor dam gave way.', 'The mayor resigned.');
    const answer = await boost({ words: ['aldermoor DAM'] });
    expect(answer).toMatchObject({ status: 201, body: { active: true, factor: 4, words: ['aldermoor DAM'], queue: null } });
    await run();
    const [raised, other] = await prioritiesOf(ids);
    expect([raised! > 60, other]).toEqual([true, 30]);
    expect((await reviewer.get(`/claims/${ids[0]}/priority`)).body).toMatchObject({ priority: raised, boostReason: 'The dam broke.' });
    expect((await reviewer.post(`/queues/${queueId}/next`, {})).body.claim.id).toBe(ids[0]);
    expect(await editor.post(`/priorities/boosts/${answer.body.id}/end`)).toMatchObject({ status: 200, body: { active: false } });
    expect((await editor.post(`/priorities/boosts/${answer.body.id}/end`)).status).toBe(409);
    await run();
    expect(await prioritiesOf(ids)).toEqual([30, 30]);
  });

  it('of a queue is over when its time is over, without anybody’s doing', async () => {
    const { queueId, ids } = await claimsOf(40, 'One.', 'Two.');
    const { body } = await boost({ queueId });
    await run();
    expect((await prioritiesOf(ids)).every((priority) => priority > 60)).toBe(true);
    await sql(`UPDATE priority_boosts SET created_at = now() - interval '2 hours', ends_at = now() - interval '1 second' WHERE id = $1`, [body.id]);
    await run();
    expect(await prioritiesOf(ids)).toEqual([40, 40]);
    expect((await editor.get('/priorities/boosts')).body.data.find((one: { id: string }) => one.id === body.id)).toMatchObject({ active: false });
  });

  it('is for words or a queue, ends in the future, and is an editor’s', async () => {
    const { queueId } = await claimsOf(40, 'One.');
    expect((await boost({})).status).toBe(422);
    expect((await boost({ words: ['a'], queueId })).status).toBe(422);
    expect((await boost({ words: ['!?'] })).body).toMatchObject({ status: 422, errors: [{ pointer: '/words', code: 'no-words' }] });
    expect((await boost({ queueId: randomUUID() })).body).toMatchObject({ status: 422, errors: [{ pointer: '/queueId' }] });
    expect((await boost({ queueId, endsAt: '2020-01-01' })).body).toMatchObject({ status: 422, errors: [{ pointer: '/endsAt' }] });
    expect((await reviewer.post('/priorities/boosts', {})).status).toBe(403);
  });
});

describe('the newsroom’s weights', () => {
  it('can be tried on a queue, are stored once for a version, and reach what is queued', async () => {
    const { queueId, ids } = await claimsOf(50, 'The hall burnt down.', 'Nine people were killed.');
    await sql(`UPDATE claims SET check_worthiness = 0.9 WHERE id = $1`, [ids[0]]);
    const { body: before } = await editor.get('/priorities/weights');
    const changed = { ...before, harm: 0 };
    const { version, ...weights } = changed;
    const preview = (await editor.post('/priorities/weights/preview', { queueId, weights })).body;
    expect([preview.before[0].id, preview.after[0].id, preview.considered]).toEqual([ids[1], ids[0], 2]);
    expect(await editor.put('/priorities/weights', changed)).toMatchObject({ status: 200, body: { harm: 0, version: version + 1 } });
    expect(await editor.put('/priorities/weights', changed)).toMatchObject({ status: 409, body: { type: '/problems/stale-version' } });
    await run();
    expect(await prioritiesOf(ids)).toEqual([55, 50]);
    await editor.put('/priorities/weights', { ...neutral, version: version + 1 });
    await run();
    expect((await prioritiesOf(ids))[1]).toBe(62);
    const audited = await sql<{ action: string }>(`SELECT action FROM audit_events WHERE subject_type = 'priority' AND action LIKE '%weights'`);
    expect(audited).toHaveLength(2);
  });
});

describe('a queued claim', () => {
  it('rises with each other claim that clashes with it, as far as the newsroom weighs that', async () => {
    const { ids } = await claimsOf(30, 'One.', 'Two.', 'Three.');
    await sql(`UPDATE claims SET clashes = n, reckon_at = now() FROM unnest($1::uuid[], $2::int[]) AS given(id, n) WHERE claims.id = given.id`, [ids, [0, 1, 3]]);
    await run();
    const [agreed, clashing, disputed] = (await prioritiesOf(ids)) as [number, number, number];
    expect([agreed, clashing > agreed, disputed > clashing]).toEqual([30, true, true]);
    const { body } = await reviewer.get(`/claims/${ids[1]}/priority`);
    expect(body.parts.find((part: { name: string }) => part.name === 'clash')).toEqual({ name: 'clash', value: 1, factor: 1.4, weight: 1 });
  });

  it('rises when it is seen again, and sinks when that is no longer new', async () => {
    const { ids } = await claimsOf(50, `Something was seen ${randomUUID()}.`);
    await run();
    const seen = (text: string) =>
      sql(`INSERT INTO sightings (claim_id, article_id, span_start, span_end, quote, record)
        SELECT $1, (SELECT id FROM articles ORDER BY id LIMIT 1), n, n + 5, 'Seen.', '{}' FROM generate_series(100, ${text}) n`, [ids[0]]);
    await seen('106');
    await sql(`UPDATE claims SET reckon_at = now() WHERE id = $1`, [ids[0]]);
    await run();
    const [risen] = await prioritiesOf(ids);
    expect(risen).toBeGreaterThan(60);
    const [{ due }] = (await sql<{ due: boolean }>(`SELECT reckon_at BETWEEN now() + interval '5 hours' AND now() + interval '6 hours' AS due FROM claims WHERE id = $1`, [ids[0]])) as [{ due: boolean }];
    expect(due).toBe(true);
    await sql(`UPDATE sightings SET created_at = now() - interval '7 hours' WHERE claim_id = $1`, [ids[0]]);
    await sql(`UPDATE claims SET reckon_at = now() WHERE id = $1`, [ids[0]]);
    await run();
    expect((await prioritiesOf(ids))[0]).toBeLessThan(risen!);
  });

  it('that is overdue comes first, and those who answer for its queue are told once', async () => {
    const { queueId, ids } = await claimsOf(50, 'In time.', 'Too late.');
    await sql(`INSERT INTO queue_members (queue_id, user_id, role) VALUES ($1, $2, 'lead')`, [queueId, lead.person!.id]);
    await sql(`UPDATE assignments SET created_at = now() - interval '3 hours', due_at = now() - interval '1 minute' WHERE claim_id = $1`, [ids[1]]);
    await sql(`UPDATE claims SET reckon_at = now() WHERE id = ANY ($1)`, [ids]);
    await run();
    const [inTime, late] = await prioritiesOf(ids);
    expect(late).toBeGreaterThan(inTime!);
    await sql(`UPDATE claims SET reckon_at = now() WHERE id = ANY ($1)`, [ids]);
    await run();
    expect((await lead.get('/notifications')).body.data).toMatchObject([{ kind: 'queue.sla_breached', subject: { type: 'claim', id: ids[1], label: 'Too late.' }, actor: null }]);
    expect((await reviewer.get('/notifications')).body.data.map(({ kind }: { kind: string }) => kind)).not.toContain('queue.sla_breached');
  });

  it('that somebody holds keeps its lease, and one that is being worked with is taken up again', async () => {
    const { queueId, ids } = await claimsOf(50, 'Held.', 'Busy.');
    const { body: held } = await reviewer.post(`/queues/${queueId}/next`, {});
    const other = await newsroom.sql.connect();
    await other.query(`BEGIN; SELECT 1 FROM assignments WHERE claim_id = '${ids[1]}' FOR UPDATE`);
    await boost({ queueId });
    await run();
    const lease = await sql(`SELECT lease_token AS token, leased_by AS by FROM assignments WHERE claim_id = $1`, [held.claim.id]);
    expect(lease).toEqual([{ token: held.leaseToken, by: reviewer.person!.id }]);
    expect(await sql(`SELECT priority FROM assignments WHERE claim_id = $1`, [ids[1]])).toEqual([{ priority: 50 }]);
    await other.query('ROLLBACK');
    other.release();
    await sql(`UPDATE claims SET reckon_at = now() WHERE reckon_at > now() AND id = ANY ($1)`, [ids]);
    await run();
    expect((await prioritiesOf(ids)).every((priority) => priority > 70)).toBe(true);
    expect((await reviewer.post(`/assignments/${held.id}/renew`, { leaseToken: held.leaseToken })).status).toBe(200);
  });

  it('that nothing has happened to is not looked at again', async () => {
    await run();
    expect(await run()).toEqual({ reckoned: 0, changed: 0 });
  });
});
