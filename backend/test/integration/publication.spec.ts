import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ExpireFactsHandler, FactVersionsRepository, FactsRepository } from '../../src/facts/index.js';
import { UnitOfWork } from '../../src/database/index.js';
import { aDecidedClaim, aQueueForAll, aReview } from '../harness/builders.js';
import type { Answer, Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

let newsroom: Newsroom;
let reviewer: Client;
let editor: Client;
let admin: Client;
let queueId: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  [reviewer, editor] = (await aTeam(newsroom, 'editor', 2)) as [Client, Client];
  [admin] = (await aTeam(newsroom, 'admin', 1)) as [Client];
  queueId = await aQueueForAll(reviewer, [reviewer, editor]);
});
afterAll(() => newsroom.close());

type Body = Answer['body'];
const decided = (fields?: Record<string, unknown>): Promise<Body> => aDecidedClaim(newsroom, reviewer, queueId, fields);
const approve = (claim: Body, fields: Record<string, unknown> = {}): Promise<Answer> => editor.post(`/claims/${claim.id}/approve`, { contentHash: claim.contentHash, ...fields });
const aFact = async (fields: Record<string, unknown> = {}): Promise<Body> => (await approve(await decided(), fields)).body;
const act = (fact: Body, name: string, fields: Record<string, unknown> = {}, who = editor): Promise<Answer> => who.post(`/facts/${fact.id}/${name}`, { version: fact.version, ...fields });
const words = ({ statement, summary, speaker, validFrom, asOf, validUntil }: Body): Record<string, unknown> => ({ statement, summary, speaker, validFrom, asOf, validUntil });
const correct = (fact: Body, fields: Record<string, unknown>, who = editor): Promise<Answer> => act(fact, 'correct', { ...words(fact), note: 'It was the northern bridge.', ...fields }, who);
const stateOf = async (claimId: string): Promise<string> => (await editor.get(`/claims/${claimId}`)).body.state as string;
const versionsOf = async (fact: Body): Promise<Body[]> => (await editor.get(`/facts/${fact.id}/versions`)).body.data as Body[];
const reviewAnew = async (verdict: string): Promise<void> => {
  const { body } = await reviewer.post(`/queues/${queueId}/next`, {});
  const stance = verdict === 'contradicted' ? 'contradicts' : 'supports';
  const answer = await reviewer.post(`/assignments/${body.id}/review`, aReview(body.leaseToken, { verdict, evidence: [{ url: 'https://register.example/2', quote: 'Fifteen.', stance }] }));
  expect(answer.status).toBe(201);
};

describe('a fact', () => {
  it('can be approved with words for readers and days, held back, and published later', async () => {
    const fact = await aFact({ statement: ' The bridge is closed. ', validFrom: '2031-04-17', asOf: '2031-05-02', validUntil: '2031-06-01', holdBack: true });
    expect(fact).toMatchObject({ statement: 'The bridge is closed.', validFrom: '2031-04-17', asOf: '2031-05-02', validUntil: '2031-06-01', publicationState: 'unpublished', change: 'held' });
    expect((await editor.get('/facts')).body.data.map(({ id }: Body) => id)).not.toContain(fact.id);
    expect((await editor.get('/facts?filter[state]=unpublished')).body.data.map(({ id }: Body) => id)).toContain(fact.id);
    expect((await act(fact, 'pause', { note: 'Not yet.' })).body.type).toBe('/problems/illegal-transition');
    const published = await act(fact, 'publish');
    expect(published).toMatchObject({ status: 200, body: { publicationState: 'published', version: 2 } });
    expect(Date.parse(published.body.publishedAt)).toBeGreaterThan(Date.parse(fact.publishedAt));
  });

  it('refuses days that end before they begin, wherever they are given', async () => {
    const claim = await decided();
    expect((await approve(claim, { asOf: '2031-05-02', validUntil: '2031-05-01' })).body.errors).toEqual([expect.objectContaining({ pointer: '/validUntil' })]);
    // The day of the decision is today: the server fills it in, and the database compares.
    expect((await approve(claim, { validUntil: '2021-05-01' })).body.errors).toEqual([expect.objectContaining({ pointer: '/validUntil', code: 'out-of-order' })]);
    expect((await approve(claim)).status).toBe(201);
  });

  it('is paused, put back and withdrawn, each a version, and never comes back from that', async () => {
    const fact = await aFact();
    const paused = (await act(fact, 'pause', { note: 'A call came in.' }, admin)).body;
    expect(paused).toMatchObject({ publicationState: 'paused', note: null });
    const resumed = (await act(paused, 'resume')).body;
    const gone = await act(resumed, 'withdraw', { note: 'It was another bridge.' });
    expect(gone.body).toMatchObject({ publicationState: 'withdrawn', note: 'It was another bridge.', publishedAt: fact.publishedAt, corrections: [{ change: 'withdrawn', note: 'It was another bridge.' }] });
    expect(await stateOf(fact.claimId)).toBe('withdrawn');
    expect((await versionsOf(fact)).map(({ change, version }) => [version, change])).toEqual([[4, 'withdrawn'], [3, 'resumed'], [2, 'paused'], [1, 'published']]);
    for (const name of ['resume', 'publish']) expect((await act(gone.body, name)).status).toBe(409);
    expect((await editor.get(`/facts/${fact.id}`)).body.may).toEqual([]);
  });

  it('is changed by one person at a time: who read an older version is told so', async () => {
    const fact = await aFact();
    const answers = await Promise.all([act(fact, 'pause', { note: 'One.' }), act(fact, 'pause', { note: 'Two.' }, admin), act(fact, 'withdraw', { note: 'Three.' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(await versionsOf(fact)).toHaveLength(2);
  });

  it('is never without a reason when readers lose it', async () => {
    const fact = await aFact();
    for (const note of [undefined, '', '  ']) expect((await act(fact, 'withdraw', { note })).status).toBe(422);
    expect((await editor.get(`/facts/${fact.id}`)).body.version).toBe(1);
  });
});

describe('a correction', () => {
  it('changes the words for readers, tells them, and keeps what stood there', async () => {
    const fact = await aFact();
    const corrected = await correct(fact, { statement: 'The northern bridge is closed.', validUntil: '2131-06-01' });
    expect(corrected).toMatchObject({ status: 200, body: { statement: 'The northern bridge is closed.', verdict: fact.verdict, evidence: fact.evidence, version: 2, slug: fact.slug, corrections: [{ note: 'It was the northern bridge.' }] } });
    expect(await stateOf(fact.claimId)).toBe('corrected');
    const [newest, oldest] = await versionsOf(fact);
    expect(newest).toMatchObject({
      change: 'corrected',
      note: 'It was the northern bridge.',
      madeBy: { id: editor.person!.id },
      changes: [{ field: 'statement', before: fact.statement, after: 'The northern bridge is closed.' }, { field: 'validUntil', before: null, after: '2131-06-01' }],
    });
    expect(oldest).toMatchObject({ change: 'published', changes: [] });
    expect((await editor.get(`/facts/${fact.id}/claim-review`)).body).toMatchObject({ correction: [{ text: 'It was the northern bridge.' }], expires: '2131-06-01' });
    expect((await correct(corrected.body, { summary: 'And said better.' })).body).toMatchObject({ version: 3, corrections: [{}, {}] });
  });

  it('is an approval by itself: nobody who reviewed the claim makes one', async () => {
    const fact = await aFact();
    expect(await correct(fact, { statement: 'Mine.' }, reviewer)).toMatchObject({ status: 403, body: { detail: expect.stringContaining('somebody else') } });
    expect((await correct(fact, { statement: 'Mine.' }, admin)).status).toBe(403);
    expect(await versionsOf(fact)).toHaveLength(1);
  });

  it('waits while the claim is reviewed anew; what comes of that corrects the fact, with a word to readers', async () => {
    const fact = await aFact();
    expect((await act(fact, 'review-again', { note: 'The ministry says fifteen.' })).status).toBe(200);
    expect(await stateOf(fact.claimId)).toBe('queued');
    expect((await newsroom.sql.query(`SELECT 1 FROM approvals WHERE claim_id = $1 AND voided_at IS NULL`, [fact.claimId])).rows).toEqual([]);
    expect(await correct(fact, { statement: 'X' })).toMatchObject({ status: 409, body: { detail: expect.stringContaining('being reviewed anew') } });
    expect((await editor.get(`/facts/${fact.id}`)).body).toMatchObject({ publicationState: 'published', may: ['pause', 'withdraw'] });
    await reviewAnew('contradicted');
    const draft = (await editor.get(`/claims/${fact.claimId}/approval`)).body;
    expect(draft).toMatchObject({ label: 'Contradicted', needsNote: true, bar: null, voided: { approvedBy: { id: editor.person!.id } }, fact: { id: fact.id, version: 1 } });
    expect(draft.changes.map(({ field }: Body) => field)).toEqual(expect.arrayContaining(['verdict', 'evidence']));
    expect((await editor.post(`/claims/${fact.claimId}/approve`, { contentHash: draft.contentHash })).body.errors).toEqual([expect.objectContaining({ pointer: '/note' })]);
    const again = await editor.post(`/claims/${fact.claimId}/approve`, { contentHash: draft.contentHash, note: 'Fifteen, not twelve.' });
    expect(again).toMatchObject({ status: 201, body: { id: fact.id, version: 2, verdict: 'contradicted', change: 'corrected', corrections: [{ note: 'Fifteen, not twelve.' }] } });
  });

  it('with the same verdict is an update that needs no note', async () => {
    const fact = await aFact();
    await act(fact, 'review-again', { note: 'Half a year later.' });
    await reviewAnew('verified');
    const draft = (await editor.get(`/claims/${fact.claimId}/approval`)).body;
    expect(draft.needsNote).toBe(false);
    expect((await editor.post(`/claims/${fact.claimId}/approve`, { contentHash: draft.contentHash })).body).toMatchObject({ version: 2, change: 'updated', corrections: [] });
  });
});

describe('what waits for an approval', () => {
  it('is listed with verdict, agreement and evidence, and whether it is one’s own', async () => {
    const claim = await decided({ rationale: 'The register lists it.', confidence: 4 });
    const mine = async (who: Client): Promise<Body> => (await who.get('/approvals?sort=-decidedAt')).body.data.find(({ id }: Body) => id === claim.id);
    expect(await mine(editor)).toMatchObject({
      wording: claim.wording,
      verdict: 'verified',
      basis: 'single',
      reviews: [{ reviewer: { id: reviewer.person!.id }, verdict: 'verified', confidence: 4 }],
      rationale: 'The register lists it.',
      evidence: [{ url: 'https://register.example/1' }],
      fact: null,
      bar: null,
    });
    expect(await mine(reviewer)).toMatchObject({ bar: expect.stringContaining('somebody else') });
    expect(await mine(admin)).toMatchObject({ bar: 'Only editors approve.' });
    await approve(claim);
    expect(await mine(editor)).toBeUndefined();
    expect((await editor.get(`/claims/${claim.id}/approval`)).status).toBe(404);
  });

  it('is returned with a reason: queued again, its reviewer told, the words kept with the claim', async () => {
    const claim = await decided();
    const back = { contentHash: claim.contentHash, reason: 'evidence_weak', note: 'Ask the ministry itself.' };
    expect((await editor.post(`/claims/${claim.id}/return`, { ...back, contentHash: '0'.repeat(64) })).body.type).toBe('/problems/stale-version');
    expect((await editor.post(`/claims/${claim.id}/return`, back)).status).toBe(204);
    expect(await stateOf(claim.id)).toBe('queued');
    const { data } = (await reviewer.get('/notifications')).body;
    expect(data.find(({ kind }: Body) => kind === 'claim.returned')).toMatchObject({ subject: { id: claim.id }, params: { reason: 'evidence_weak', note: 'Ask the ministry itself.' } });
    expect((await reviewer.get(`/claims/${claim.id}/comments`)).body.data).toEqual([expect.objectContaining({ body: 'Ask the ministry itself.' })]);
    expect((await editor.post(`/claims/${claim.id}/return`, back)).status).toBe(409);
    await reviewAnew('verified');
  });
});

describe('a fact whose last day is over', () => {
  it('has its claim reviewed anew once, and editors are told; what still holds is left alone', async () => {
    const [over, holds] = [await aFact({ asOf: '2021-04-01', validUntil: '2021-05-01' }), await aFact({ validUntil: '2131-05-01' })];
    await newsroom.app.get(ExpireFactsHandler).handle();
    await newsroom.app.get(ExpireFactsHandler).handle();
    expect([await stateOf(over.claimId), await stateOf(holds.claimId)]).toEqual(['queued', 'published']);
    const told = (await editor.get('/notifications')).body.data.filter(({ kind }: Body) => kind === 'fact.expired');
    expect(told).toEqual([expect.objectContaining({ subject: expect.objectContaining({ id: over.claimId }), params: { validUntil: '2021-05-01' } })]);
    expect((await editor.get(`/facts/${over.id}`)).body).toMatchObject({ publicationState: 'published', version: 1 });
    await reviewAnew('verified');
  });
});

describe('facts as they were', () => {
  it('are the same whatever happened since, and what was withdrawn before is there to be told of', async () => {
    const [versions, facts, tx] = [newsroom.app.get(FactVersionsRepository), newsroom.app.get(FactsRepository), newsroom.app.get(UnitOfWork).reader];
    const [changed, gone] = [await aFact(), await aFact()];
    await act(gone, 'withdraw', { note: 'It was another bridge.' });
    const asOf = await versions.moment();
    const then = await facts.pageAfter(tx, { asOf }, null, 1_000);
    expect(then.find(({ id }) => id === gone.id)).toMatchObject({ publication_state: 'withdrawn', note: 'It was another bridge.' });
    await correct(changed, { statement: 'Other words.' });
    await aFact();
    await newsroom.sql.query(`UPDATE users SET name = 'Renamed' WHERE id = $1`, [editor.person!.id]);
    expect(await facts.pageAfter(tx, { asOf }, null, 1_000)).toEqual(then);
    const now = await facts.pageAfter(tx, {}, null, 1_000);
    expect(now.length).toBe(then.length + 1);
    expect(now.find(({ id }) => id === changed.id)).toMatchObject({ statement: 'Other words.', version: 2 });
  });

  it('wait for those who are changing facts just now', async () => {
    const [versions, facts, unit] = [newsroom.app.get(FactVersionsRepository), newsroom.app.get(FactsRepository), newsroom.app.get(UnitOfWork)];
    const fact = await aFact();
    const waits = (): Promise<boolean> => newsroom.sql.query(`SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`).then(({ rows }) => rows.length > 0);
    const asked = await unit.transaction(async (tx) => {
      await tx.query(`UPDATE facts SET publication_state = 'paused', change = 'paused', version = version + 1 WHERE id = $1`, [fact.id]);
      const moment = versions.moment();
      while (!(await waits()));
      return { moment };
    });
    const asOf = await asked.moment;
    expect((await facts.pageAfter(unit.reader, { asOf }, null, 1_000)).map(({ id }) => id)).not.toContain(fact.id);
  });
});

describe('the newsroom’s scale of verdicts', () => {
  const current = async (): Promise<Body> => (await admin.get('/verdict-scale')).body;
  const change = async (ratings: Record<string, unknown>, version?: number): Promise<Answer> => {
    const { madeBy: _by, madeAt: _at, ...scale } = await current();
    return admin.put('/verdict-scale', { ...scale, version: version ?? scale.version, ratings: { ...scale.ratings, ...ratings } });
  };

  it('begins as the program’s own, and names verdicts in the markup from the next moment on', async () => {
    expect(await current()).toMatchObject({ version: 1, worst: 1, best: 5, madeBy: null, ratings: { verified: { labels: { en: 'Verified' }, value: 5 } } });
    const fact = await aFact();
    expect((await change({ verified: { labels: { en: 'True' }, colour: 'blue', value: 4 } })).body).toMatchObject({ version: 2, madeBy: { id: admin.person!.id } });
    expect((await editor.get(`/facts/${fact.id}/claim-review`)).body.reviewRating).toMatchObject({ alternateName: 'True', ratingValue: 4, bestRating: 5 });
  });

  it('is changed by one admin at a time, and only to what readers of markup understand', async () => {
    expect((await change({}, 1)).body.type).toBe('/problems/stale-version');
    expect((await change({ not_checkable: { labels: { en: 'Opinion' }, colour: 'grey', value: 2 } })).body.errors).toEqual([expect.objectContaining({ pointer: '/ratings/not_checkable/value' })]);
  });
});
