import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RerouteClaimsHandler } from '../../src/assignments/index.js';
import { DryRunService } from '../../src/queues/dry-run.service.js';
import { anArticle, anIngestedArticle, aQueue, aTown } from '../harness/builders.js';
import type { Answer, Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';

let newsroom: Newsroom;
let admin: Client;
let editor: Client;
let mira: Client;
let floods: string;
let bridges: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  admin = await newsroom.signedIn('admin');
  editor = await newsroom.signedIn('editor');
  mira = await newsroom.signedIn('reviewer');
  floods = await aQueue(admin, [mira], { name: 'Floods' });
  bridges = await aQueue(admin, [mira], { name: 'Bridges' });
});
afterAll(() => newsroom.close());
beforeEach(async () => {
  await newsroom.sql.query(`DELETE FROM routing_rules USING rule_sets WHERE rule_sets.id = rule_set_id AND state = 'draft'`);
  await newsroom.sql.query(`DELETE FROM rule_sets WHERE state = 'draft'`);
});

const routing = async (): Promise<Answer['body']> => (await admin.get('/routing-rules')).body;
const rule = (name: string, queueId: string, condition: object, priority = 60): object => ({ name, queueId, condition, priority });
const deaths = { field: 'kind', in: ['deaths'] };
const draftOf = async (rules: object[], revision: number | null = null): Promise<Answer> =>
  admin.put('/routing-rules/draft', { rules, basedOn: (await routing()).live.version, revision });
async function goLive(rules: object[], fields: object = {}): Promise<Answer['body']> {
  const { body: draft } = await draftOf(rules, (await routing()).draft?.revision ?? null);
  const { status, body, text } = await admin.post('/routing-rules/draft/live', { revision: draft.revision, ...fields });
  if (status !== 200) throw new Error(text);
  return body;
}
const claimsOf = async (articleId: string): Promise<Answer['body'][]> => (await admin.get(`/claims?filter[articleId]=${articleId}&sort=-priority`)).body.data;

describe('a draft of the rules', () => {
  it('routes nothing until it is made live, as the next version, with who and why', async () => {
    const { live } = await routing();
    const { status, body: draft } = await draftOf([rule('Deaths', floods, deaths, 90), rule('The rest', bridges, { all: [] })]);
    expect([status, draft]).toMatchObject([200, { state: 'draft', version: null, basedOn: live.version, revision: 1, changedBy: { name: admin.person!.name } }]);
    const before = await claimsOf(await anIngestedArticle(newsroom, editor));
    expect(before.map((claim) => claim.queue.name)).toEqual(['General', 'General']);
    const { body } = await admin.post('/routing-rules/draft/live', { revision: 1, note: 'Floods have their own people now' });
    expect(body).toMatchObject({ state: 'live', version: live.version + 1, note: 'Floods have their own people now', liveBy: { name: admin.person!.name } });
    const after = await claimsOf(await anIngestedArticle(newsroom, editor));
    expect(after.map(({ queue, rule: name, routing: way }) => [queue.name, name, way.version, way.liveBy.name])).toEqual([
      ['Floods', 'Deaths', body.version, admin.person!.name],
      ['Bridges', 'The rest', body.version, admin.person!.name],
    ]);
    expect((await claimsOf((await admin.get('/articles')).body.data.at(-1).id))[0].routing.version).toBe(live.version);
    expect((await admin.get('/rule-sets')).body.data.slice(0, 2)).toMatchObject([{ version: body.version, ruleCount: 2 }, { version: live.version, state: 'retired' }]);
    expect((await admin.get(`/rule-sets/${body.id}`)).body.rules).toMatchObject([{ name: 'Deaths', queue: { name: 'Floods' } }, { name: 'The rest' }]);
  });

  it('is not overwritten by somebody who has not seen it: the other is named', async () => {
    await draftOf([]);
    const blind = await editor.put('/routing-rules/draft', { rules: [], basedOn: (await routing()).live.version, revision: null });
    expect(blind).toMatchObject({ status: 409, body: { by: admin.person!.name } });
    expect(blind.body.detail).toContain(admin.person!.name);
    expect((await draftOf([], 1)).body.revision).toBe(2);
    expect((await draftOf([], 1)).status).toBe(409);
    expect((await admin.delete('/routing-rules/draft')).status).toBe(422);
    expect((await admin.send('DELETE', '/routing-rules/draft', { revision: 2 })).status).toBe(204);
    expect((await routing()).draft).toBeNull();
  });

  it('does not go live over rules that went live after it was begun', async () => {
    await draftOf([rule('Late', floods, deaths)]);
    await editor.put(`/queues/${bridges}/routing-rules`, { data: [{ name: 'Bridges', condition: { field: 'words', in: ['bridge'] }, priority: 40 }] });
    const refused = await admin.post('/routing-rules/draft/live', { revision: 1 });
    expect(refused).toMatchObject({ status: 409, body: { by: editor.person!.name } });
  });

  it('goes live once when two people press at the same time', async () => {
    const { body: draft } = await draftOf([rule('Once', floods, deaths)]);
    const { live } = await routing();
    const answers = await Promise.all([admin, editor].map((person) => person.post('/routing-rules/draft/live', { revision: draft.revision })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await routing()).live.version).toBe(live.version + 1);
  });

  it('may not lead to a queue that is archived or does not exist', async () => {
    const gone = await aQueue(admin, []);
    await draftOf([rule('Gone', gone, deaths)]);
    await admin.post(`/queues/${gone}/archive`, { version: 1 });
    expect(await admin.post('/routing-rules/draft/live', { revision: 1 })).toMatchObject({ status: 422, body: { errors: [{ pointer: '/rules/0/queueId', code: 'archived-queue' }] } });
    expect((await draftOf([rule('Nowhere', '019a0000-0000-7000-8000-000000000000', deaths)], 1)).status).toBe(422);
    expect((await admin.post('/routing-rules/dry-run', { rules: [rule('Gone', gone, deaths)] })).status).toBe(422);
  });

  it.each([
    ['a bound of nothing', { field: 'quantity', kinds: ['deaths'] }],
    ['bounds the wrong way round', { field: 'sightings', atLeast: 5, atMost: 2 }],
    ['an unknown field', { field: 'mood', in: ['grim'] }],
    ['no terms', { field: 'language', in: [] }],
  ])('refuses %s', async (_, condition) => {
    expect((await draftOf([rule('Odd', floods, condition)])).status).toBe(422);
  });
});

describe('the rules of one queue', () => {
  it('are replaced in their place, before those of the fallback, as a version of their own', async () => {
    const general = (await admin.get('/queues')).body.data.find((queue: { isFallback: boolean }) => queue.isFallback).id;
    await goLive([rule('A', floods, deaths), rule('B', bridges, deaths), rule('C', floods, deaths), rule('D', general, { all: [] })]);
    const names = async (): Promise<string[]> => (await routing()).live.rules.map((each: { name: string }) => each.name);
    await admin.put(`/queues/${floods}/routing-rules`, { data: [{ name: 'E', condition: deaths, priority: 1 }] });
    expect(await names()).toEqual(['E', 'B', 'D']);
    const fresh = await aQueue(admin, []);
    await admin.put(`/queues/${fresh}/routing-rules`, { data: [{ name: 'F', condition: deaths, priority: 1 }] });
    expect(await names()).toEqual(['E', 'B', 'F', 'D']);
    expect((await admin.get(`/queues/${fresh}/routing-rules`)).body.data).toMatchObject([{ name: 'F' }]);
  });
});

describe('a dry run', () => {
  it('says where the claims of the last days would go, which rules take them, and changes nothing', async () => {
    await goLive([]);
    await newsroom.sql.query(`UPDATE claims SET created_at = now() - interval '40 days', version = version + 1`);
    const articleId = await anIngestedArticle(newsroom, editor, { ...anArticle(), language: 'en' });
    await anIngestedArticle(newsroom, editor, { ...anArticle(), language: 'en', source: 'Die Warte' });
    const rules = [
      rule('Many deaths', floods, { all: [{ field: 'quantity', kinds: ['deaths'], atLeast: 10 }, { field: 'language', in: ['en'] }, { not: { field: 'source', in: ['Die Warte'] } }] }),
      rule('Never', bridges, { field: 'sightings', atLeast: 50 }),
      rule('Bridges', bridges, { any: [{ field: 'words', in: ['main bridge'] }, { field: 'source', in: ['die warte'] }] }),
    ];
    const snapshot = (): Promise<unknown> => newsroom.sql.query(`SELECT (SELECT count(*) FROM rule_sets), (SELECT count(*) FROM audit_events), (SELECT sum(version) FROM claims)`).then((result) => result.rows);
    const before = await snapshot();
    const { status, body } = await admin.post('/routing-rules/dry-run', { rules, days: 30 });
    expect([status, await snapshot()]).toEqual([200, before]);
    expect(body).toMatchObject({
      days: 30,
      considered: 4,
      cut: false,
      stays: 0,
      moves: [{ from: { name: 'General' }, to: { name: 'Bridges' }, claims: 3, movable: 3 }, { from: { name: 'General' }, to: { name: 'Floods' }, claims: 1, movable: 1 }],
      rules: [{ name: 'Many deaths', claims: 1 }, { name: 'Never', claims: 0 }, { name: 'Bridges', claims: 3 }],
      fallback: { queue: { name: 'General' }, claims: 0 },
    });
    expect(body.examples).toHaveLength(4);
    expect(body.examples).toContainEqual(expect.objectContaining({ id: (await claimsOf(articleId)).find((claim) => claim.wording.includes('killed')).id, to: { id: floods, name: 'Floods' }, rule: 'Many deaths' }));
    expect((await admin.post('/routing-rules/dry-run', { rules, days: 90 })).body.considered).toBeGreaterThan(4);
    const ofOne = await admin.post(`/queues/${bridges}/routing-rules/dry-run`, { data: [{ name: 'All', condition: { all: [] }, priority: 1 }], days: 30 });
    expect(ofOne.body.moves).toMatchObject([{ to: { name: 'Bridges' }, claims: 4 }]);
    expect((await newsroom.app.get(DryRunService).run([], 90, 3))).toMatchObject({ considered: 3, cut: true });
    expect((await mira.post('/routing-rules/dry-run', { rules, days: 30 })).status).toBe(403);
  });

  it('reads page by page to the end, each claim once', async () => {
    await newsroom.sql.query(`INSERT INTO claims (wording, wording_key, type, check_worthiness, state, queue_id, rule_set_id)
      SELECT 'Page claim ' || n, sha256(('page' || n)::bytea), 'event', 0.9, 'queued', $1, (SELECT id FROM rule_sets WHERE state = 'live') FROM generate_series(1, 2500) n`, [floods]);
    const { body } = await admin.post('/routing-rules/dry-run', { rules: [rule('Pages', bridges, { field: 'words', in: ['page claim'] })], days: 1 });
    expect(body.rules[0].claims).toBe(2500);
    expect(body.moves.find((move: { from: { id: string } }) => move.from.id === floods)).toMatchObject({ claims: 2500, movable: 0 });
    expect(body.examples).toHaveLength(25);
    await newsroom.sql.query(`DELETE FROM claims WHERE wording LIKE 'Page claim %'`);
  });
});

describe('moving claims now', () => {
  it('routes again what waits untouched, and leaves what is held, given or was moved by hand', async () => {
    await goLive([]);
    const ids: string[] = [];
    for (let n = 0; n < 5; n++) ids.push(...(await claimsOf(await anIngestedArticle(newsroom, editor))).map((claim) => claim.id as string));
    const [held, given, byHand] = ids as [string, string, string];
    const { rows } = await newsroom.sql.query<{ id: string }>(`SELECT id FROM assignments WHERE claim_id = $1`, [held]);
    const general = (await admin.get(`/claims/${held}`)).body.queue.id as string;
    await admin.patch(`/queues/${general}`, { memberIds: [mira.person!.id], version: (await admin.get(`/queues/${general}`)).body.version });
    expect((await mira.post(`/assignments/${rows[0]!.id}/take`, {})).status).toBe(200);
    await admin.post(`/claims/${given}/assign`, { userId: mira.person!.id });
    await admin.post(`/claims/${byHand}/assign`, { userId: null, queueId: bridges });
    const live = await goLive([rule('All', floods, { all: [] }, 77)], { moveNow: true });
    const promised = await newsroom.sql.query<{ payload: { ruleSetId: string } }>(`SELECT payload FROM outbox_events WHERE name = 'claims.reroute' ORDER BY id DESC LIMIT 1`);
    expect(promised.rows[0]!.payload).toEqual({ ruleSetId: live.id });
    await newsroom.app.get(RerouteClaimsHandler).handle({ ruleSetId: live.id });
    await newsroom.app.get(RerouteClaimsHandler).handle({ ruleSetId: live.id });
    const queues = await Promise.all(ids.map(async (id) => (await admin.get(`/claims/${id}`)).body));
    expect(queues.map(({ queue }) => queue.name)).toEqual(['General', 'General', 'Bridges', ...Array<string>(ids.length - 3).fill('Floods')]);
    expect(queues.at(-1)).toMatchObject({ rule: 'All', priority: 77, routing: { version: live.version } });
    const moved = await newsroom.sql.query<{ n: number }>(`SELECT count(*)::int AS n FROM assignments WHERE claim_id = ANY ($1) AND queue_id = $2 AND priority = 77 AND state = 'open'`, [ids, floods]);
    expect(moved.rows[0]!.n).toBe(ids.length - 3);
    const { data } = (await admin.get(`/claims/${ids.at(-1)}/history`)).body;
    expect(data.at(-1)).toMatchObject({ action: 'claim.route', actor: 'router', before: { queueId: general }, after: { queueId: floods } });
    expect(data.filter((entry: { action: string }) => entry.action === 'claim.route')).toHaveLength(2);
  });

  it('stops where other rules have gone live meanwhile', async () => {
    const stale = await goLive([rule('All', bridges, { all: [] })]);
    await goLive([rule('All', floods, { all: [] })]);
    const [claim] = await claimsOf(await anIngestedArticle(newsroom, editor));
    await newsroom.app.get(RerouteClaimsHandler).handle({ ruleSetId: stale.id });
    expect((await admin.get(`/claims/${claim.id}`)).body.queue.name).toBe('Floods');
  });
});

describe('a rule about clashes', () => {
  it('sends what clashes with what others said to a queue of its own', async () => {
    await goLive([rule('Clashes', floods, { field: 'clashes', atLeast: 1 }, 90), rule('The rest', bridges, { all: [] })]);
    const town = aTown();
    const toll = (dead: number): string => `${dead} people were killed when the dam above ${town} burst on Monday, the ministry said.`;
    const queuesOf = async (text: string): Promise<string[]> => (await claimsOf(await anIngestedArticle(newsroom, editor, { text, source: `Outlet of ${text}` }))).map(({ queue }) => queue.name);
    expect(await queuesOf(toll(12))).toEqual(['Bridges']);
    expect(await queuesOf(toll(90))).toEqual(['Floods']);
  });
});
