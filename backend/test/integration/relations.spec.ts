import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ReopenClaimHandler } from '../../src/facts/index.js';
import { RefileRelationsHandler, RelateClaimsHandler } from '../../src/relations/index.js';
import { aQueueForAll, aReview, aTown } from '../harness/builders.js';
import type { Answer, Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';

type Body = Answer['body'];

let newsroom: Newsroom;
let editor: Client;
let other: Client;
let reviewer: Client;

beforeAll(async () => {
  newsroom = await openNewsroom();
  editor = await newsroom.signedIn('editor');
  other = await newsroom.signedIn('editor');
  reviewer = await newsroom.signedIn('reviewer');
  await aQueueForAll(editor, [reviewer, editor]);
});
afterAll(() => newsroom.close());
// Texts of other tests are alike: none of them is found any more.
beforeEach(() => newsroom.sql.query(`TRUNCATE statement_keys`));

const crash = {
  first: (town: string, dead = 12) => `${dead} people died when a bus fell into a ravine near ${town} on Monday, police said.`,
  again: (town: string, dead = 12) => `Police said a bus fell into a ravine near ${town} on Monday and ${dead} people died.`,
};

let articles = 0;
async function said(text: string, over: Record<string, string> = {}): Promise<string> {
  articles += 1;
  const { status, body, text: answer } = await editor.post('/articles', { title: `Report ${articles}`, source: `Outlet ${articles}`, text, ...over });
  if (status !== 202) throw new Error(answer);
  await newsroom.work(body.id);
  return body.id as string;
}

/** The claim that the article's only sighting counts for. */
async function claimOf(articleId: string): Promise<Body> {
  const { body } = await editor.get(`/articles/${articleId}/sightings`);
  expect(body.data).toHaveLength(1);
  return (await editor.get(`/claims/${body.data[0].claimId}`)).body;
}
const claimSaid = async (text: string): Promise<Body> => claimOf(await said(text));
const relationsOf = async (claimId: string): Promise<Body[]> => (await editor.get(`/claims/${claimId}/relations`)).body.data;
const ask = async <Row extends object>(statement: string, values: unknown[] = []): Promise<Row[]> => (await newsroom.sql.query(statement, values)).rows as Row[];

/** Runs what was promised for a claim, twice as it may happen. */
async function takenUpAgain(claimId: string): Promise<void> {
  const jobs = await ask<{ payload: { claimId: string; relationId: string } }>(`SELECT payload FROM outbox_events WHERE name = 'claim.reopen' AND payload ->> 'claimId' = $1`, [claimId]);
  for (const { payload } of [...jobs, ...jobs]) await newsroom.app.get(ReopenClaimHandler).handle(payload);
}

const REFUTED = [{ url: 'https://register.example/2', quote: 'Three entries for that day.', stance: 'contradicts' }];

async function decided(claimId: string, verdict = 'verified'): Promise<Body> {
  const slot = (await editor.get(`/claims/${claimId}`)).body.slots[0].assignmentId as string;
  const lease = await reviewer.post(`/assignments/${slot}/take`, {});
  if (lease.status !== 200) throw new Error(lease.text);
  const review = await reviewer.post(`/assignments/${slot}/review`, aReview(lease.body.leaseToken, { verdict, ...(verdict === 'contradicted' && { evidence: REFUTED }) }));
  if (review.status !== 201) throw new Error(review.text);
  return (await editor.get(`/claims/${claimId}`)).body;
}

describe('the same claim in other words', () => {
  it('is one claim with two sightings, each of which knows its own words', async () => {
    const town = aTown();
    const first = await claimSaid(crash.first(town));
    const again = await claimSaid(crash.again(town));
    expect(again).toMatchObject({ id: first.id, state: 'queued', sightingCount: 2 });
    const own = again.sightings.map((sighting: Body) => sighting.detectedAs);
    expect(own[0]).toBe(first.id);
    const absorbed = (await editor.get(`/claims/${own[1]}`)).body;
    expect(absorbed).toMatchObject({ state: 'dismissed', mergedInto: first.id, sightingCount: 0, may: { reopen: false } });
    expect((await editor.post(`/claims/${own[1]}/reopen`, { note: 'Why not?' })).status).toBe(409);
    const history = (await editor.get(`/claims/${first.id}/history`)).body.data;
    expect(history.map(({ action, actor }: Body) => [action, actor])).toContainEqual(['claim.absorb', 'matcher']);
    expect(await ask(`SELECT kept_id, absorbed_id, made_by FROM merges WHERE kept_id = $1`, [first.id])).toEqual([{ kept_id: first.id, absorbed_id: own[1], made_by: null }]);
  });

  it('said once more in either wording counts for the one claim', async () => {
    const town = aTown();
    const { id } = await claimSaid(crash.first(town));
    await said(crash.again(town));
    await said(crash.again(town));
    expect((await editor.get(`/claims/${id}`)).body).toMatchObject({ sightingCount: 3 });
  });

  it('wakes a claim that sleeps until it is seen again', async () => {
    const town = aTown();
    const { id } = await claimSaid(crash.first(town));
    expect((await editor.post(`/claims/${id}/snooze`, { onSighting: true })).status).toBeLessThan(300);
    await said(crash.again(town));
    expect((await editor.get(`/claims/${id}`)).body).toMatchObject({ state: 'queued', snooze: null, sightingCount: 2 });
  });

  it('printed by many almost word for word is one voice', async () => {
    const town = aTown();
    await said(crash.first(town));
    await said(`UPDATE: ${crash.first(town)}`);
    const { sightings } = await claimSaid(crash.again(town));
    expect(sightings.map(({ voice }: Body) => voice)).toEqual([1, 1, 2]);
  });

  it('is only suggested where people may have worked on both', async () => {
    const town = aTown();
    await withPolicy({ same: { accept: null, suggest: 0.6 } }, async () => {
      const [first, again] = [await claimSaid(crash.first(town)), await claimSaid(crash.again(town))];
      expect(first.id).not.toBe(again.id);
      expect(await relationsOf(first.id)).toMatchObject([{ kind: 'same', state: 'suggested', decidedBy: null, otherIs: 'later', other: { id: again.id } }]);
      const [{ id }] = (await relationsOf(first.id)) as [Body];
      expect(await reviewer.post(`/relations/${id}/confirm`, {})).toMatchObject({ status: 409, body: { detail: 'Merge the two claims instead.' } });
    });
    const open = await ask(`SELECT 1 FROM claims WHERE merged_into IS NULL AND wording LIKE '%' || $1 || '%'`, [town]);
    expect(open).toHaveLength(2);
  });

  it('of another town is another claim', async () => {
    const [one, two] = [await claimSaid(crash.first(aTown())), await claimSaid(crash.first(aTown()))];
    expect(one.id).not.toBe(two.id);
  });
});

/** Works under other thresholds and puts the old ones back. */
async function withPolicy(change: Record<string, { accept: number | null; suggest: number }>, work: () => Promise<void>): Promise<void> {
  const { thresholds } = (await editor.get('/relation-policy')).body;
  const set = async (wanted: object): Promise<void> => {
    const { version } = (await editor.get('/relation-policy')).body;
    expect((await editor.put('/relation-policy', { version, thresholds: wanted })).status).toBe(200);
    const [policy] = await ask<{ id: string }>(`SELECT id FROM relation_policies ORDER BY version DESC LIMIT 1`);
    await newsroom.app.get(RefileRelationsHandler).handle({ policyId: policy!.id });
  };
  await set({ ...thresholds, ...change });
  await work().finally(() => set(thresholds));
}

describe('a clash', () => {
  it('is flagged on both claims, told with its reason, and found by the list', async () => {
    const town = aTown();
    const [first, later] = [await claimSaid(crash.first(town)), await claimSaid(crash.again(town, 15))];
    const [relation] = await relationsOf(first.id);
    expect(relation).toMatchObject({ kind: 'differs_in_quantity', state: 'confirmed', decidedBy: null, otherIs: 'later', other: { id: later.id, sources: [expect.stringMatching(/^Outlet/)] } });
    expect(relation!.why).toContain('12 against 15 dead');
    expect([relation!.mine.claimId, relation!.theirs.claimId]).toEqual([first.id, later.id]);
    for (const { id } of [first, later]) expect((await editor.get(`/claims/${id}`)).body.clashes).toBe(1);
    const { body } = await editor.get(`/claims?filter[clash]=true&filter[q]=${town}`);
    expect(body.data.map(({ id }: Body) => id).sort()).toEqual([first.id, later.id].sort());
    expect((await editor.get('/relations?filter[kind]=differs_in_quantity&sort=-createdAt')).body.data[0]).toMatchObject({ id: relation!.id, earlier: { id: first.id }, later: { id: later.id } });
  });

  it('lies on the desk of whoever reviews either of them', async () => {
    const town = aTown();
    const first = await claimSaid(crash.first(town));
    const later = await claimSaid(crash.again(town, 15));
    const lease = await reviewer.post(`/assignments/${first.slots[0].assignmentId}/take`, {});
    expect(lease.body.relations).toMatchObject([{ kind: 'differs_in_quantity', other: { id: later.id } }]);
    await reviewer.post(`/assignments/${first.slots[0].assignmentId}/release`, { leaseToken: lease.body.leaseToken });
  });

  it('that somebody rejects is a clash no more, and never comes back by itself', async () => {
    const town = aTown();
    const first = await claimSaid(crash.first(town));
    const articleId = await said(crash.again(town, 15));
    const [{ id }] = (await relationsOf(first.id)) as [Body];
    expect((await reviewer.post(`/relations/${id}/reject`, { reason: 'other_event', note: 'Another bus.' })).status).toBe(200);
    expect((await editor.get(`/claims/${first.id}`)).body.clashes).toBe(0);
    await ask(`UPDATE sightings SET related_at = NULL WHERE article_id = $1`, [articleId]);
    await newsroom.app.get(RelateClaimsHandler).handle({ articleId });
    expect(await relationsOf(first.id)).toMatchObject([{ id, state: 'rejected', reason: 'other_event', note: 'Another bus.', decidedBy: { id: reviewer.person!.id } }]);
    const colleague = await newsroom.signedIn('reviewer');
    expect((await colleague.post(`/relations/${id}/reset`, {})).status).toBe(403);
    expect((await reviewer.post(`/relations/${id}/reset`, {})).status).toBe(200);
    expect((await editor.get(`/claims/${first.id}`)).body.clashes).toBe(1);
    expect(await relationsOf(first.id)).toMatchObject([{ id, state: 'suggested', reason: null, decidedBy: null }]);
  });

  it('of one claim with two that are one counts once', async () => {
    const town = aTown();
    const first = await claimSaid(crash.first(town));
    await said(crash.again(town, 15));
    await said(crash.first(town, 15));
    expect((await editor.get(`/claims/${first.id}`)).body.clashes).toBe(1);
  });
});

describe('a clash with a claim that was decided on', () => {
  const clashedNotices = async (person: Client, claimId: string): Promise<Body[]> =>
    (await person.get('/notifications')).body.data.filter((notice: Body) => notice.kind === 'claim.clashed' && notice.subject.id === claimId);

  it('takes it up again and tells the editors, once', async () => {
    const town = aTown();
    const { id } = await claimSaid(crash.first(town));
    await decided(id);
    await said(crash.again(town, 15));
    await takenUpAgain(id);
    const again = (await editor.get(`/claims/${id}`)).body;
    expect(again).toMatchObject({ state: 'queued', verdict: null, slots: [{ hold: null }] });
    expect((await reviewer.get(`/claims/${id}/reviews`)).body).toMatchObject({ data: [{ status: 'superseded' }], decision: null });
    expect(await clashedNotices(editor, id)).toMatchObject([{ params: { reopened: true, note: expect.stringContaining('12 against 15 dead') } }]);
  });

  it('keeps its fact as it is until the next approval, which makes it another version', async () => {
    const town = aTown();
    const { id } = await claimSaid(crash.first(town));
    const { contentHash } = await decided(id);
    const { body: fact } = await other.post(`/claims/${id}/approve`, { contentHash });
    await said(crash.again(town, 15));
    await takenUpAgain(id);
    expect((await editor.get(`/facts/${fact.id}`)).body).toMatchObject({ id: fact.id, verdict: 'verified', version: 1 });
    const { contentHash: next } = await decided(id, 'contradicted');
    expect((await other.post(`/claims/${id}/approve`, { contentHash: next })).body.errors).toEqual([expect.objectContaining({ pointer: '/note' })]);
    const republished = await other.post(`/claims/${id}/approve`, { contentHash: next, note: 'Fifteen died, not twelve.' });
    expect(republished).toMatchObject({ status: 201, body: { id: fact.id, slug: fact.slug, verdict: 'contradicted', version: 2 } });
    expect(await ask(`SELECT voided_at IS NULL AS stands FROM approvals WHERE claim_id = $1 ORDER BY id`, [id])).toEqual([{ stands: false }, { stands: true }]);
  });

  it('leaves a claim alone that was found to be wrong, and tells of it once', async () => {
    const town = aTown();
    const { id } = await claimSaid(crash.first(town));
    await decided(id, 'contradicted');
    await said(crash.again(town, 15));
    await takenUpAgain(id);
    expect((await editor.get(`/claims/${id}`)).body).toMatchObject({ state: 'decided', verdict: 'contradicted' });
    expect(await clashedNotices(editor, id)).toMatchObject([{ params: { reopened: false } }]);
  });

  it('that was known when it was decided changes nothing', async () => {
    const town = aTown();
    const { id } = await claimSaid(crash.first(town));
    const articleId = await said(crash.again(town, 15));
    await decided(id);
    await ask(`DELETE FROM relations WHERE earlier_id = $1`, [id]);
    await ask(`UPDATE sightings SET related_at = NULL WHERE article_id = $1`, [articleId]);
    await newsroom.app.get(RelateClaimsHandler).handle({ articleId });
    await takenUpAgain(id);
    expect((await editor.get(`/claims/${id}`)).body).toMatchObject({ state: 'decided', verdict: 'verified', clashes: 1 });
  });

  it('that a person links takes it up again too', async () => {
    const { id } = await claimSaid(crash.first(aTown()));
    const { id: otherId } = await claimSaid(`The harbour of ${aTown()} was closed for nine days after the storm, the port authority said.`);
    await decided(id);
    const linked = await reviewer.post('/relations', { claimId: id, otherId, kind: 'contradicts', note: 'The road was closed that day.' });
    expect(linked).toMatchObject({ status: 201, body: { kind: 'contradicts', state: 'confirmed', why: 'The road was closed that day.', other: { id: otherId }, decidedBy: { id: reviewer.person!.id } } });
    await takenUpAgain(id);
    expect((await editor.get(`/claims/${id}`)).body).toMatchObject({ state: 'queued', clashes: 1 });
    expect((await reviewer.post('/relations', { claimId: id, otherId, kind: 'same', note: 'One.' })).status).toBe(409);
    expect((await reviewer.post('/relations', { claimId: id, otherId: id, kind: 'updates', note: 'Itself.' })).status).toBe(409);
  });
});

describe('the policy', () => {
  it('tells in a dry run what it then does', async () => {
    const town = aTown();
    const first = await claimSaid(crash.first(town));
    await said(crash.again(town, 15));
    const { thresholds, version } = (await editor.get('/relation-policy')).body;
    const stricter = { ...thresholds, differs_in_quantity: { accept: 1, suggest: 0.99 } };
    const { body: run } = await editor.post('/relation-policy/dry-run', { thresholds: stricter, days: 1 });
    const move = run.moves.find(({ kind, to }: Body) => kind === 'differs_in_quantity' && to === 'unlisted');
    expect(move).toMatchObject({ from: 'accepted', count: expect.any(Number), examples: expect.arrayContaining([{ why: expect.any(String), score: expect.any(Number), earlier: expect.any(String), later: expect.any(String) }]) });
    expect(run.pairs).toBeGreaterThanOrEqual(move.count);
    const [before] = await ask<{ count: number }>(`SELECT count(*)::int FROM relations WHERE state = 'unlisted' AND kind = 'differs_in_quantity'`);
    await withPolicy({ differs_in_quantity: { accept: 1, suggest: 0.99 } }, async () => {
      const [after] = await ask<{ count: number }>(`SELECT count(*)::int FROM relations WHERE state = 'unlisted' AND kind = 'differs_in_quantity'`);
      expect(after!.count - before!.count).toBe(move.count);
      expect(await relationsOf(first.id)).toEqual([]);
      expect((await editor.get(`/claims/${first.id}`)).body.clashes).toBe(0);
    });
    expect((await editor.get(`/claims/${first.id}`)).body.clashes).toBe(1);
    expect((await editor.put('/relation-policy', { version, thresholds })).status).toBe(409);
  });

  it('never takes a contradiction in words as told, nor accepts below what it suggests', async () => {
    const { thresholds, version } = (await editor.get('/relation-policy')).body;
    for (const [kind, threshold] of [['contradicts', { accept: 0.9, suggest: 0.5 }], ['same', { accept: 0.5, suggest: 0.6 }]] as const) {
      expect((await editor.put('/relation-policy', { version, thresholds: { ...thresholds, [kind]: threshold } })).status).toBe(422);
    }
  });
});
