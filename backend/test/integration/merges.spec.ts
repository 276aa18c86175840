import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aQueue, aReview, queuedClaims } from '../harness/builders.js';
import type { Client } from '../harness/client.js';
import { merge, standingOf, undo } from '../harness/merging.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

let newsroom: Newsroom;
let editor: Client;
let other: Client;
let ada: Client;
let ben: Client;
let queueId: string;
let pairsId: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  [editor, other] = (await aTeam(newsroom, 'editor', 2)) as [Client, Client];
  [ada, ben] = (await aTeam(newsroom, 'reviewer', 2)) as [Client, Client];
  queueId = await aQueue(editor, [ada, ben], { holdLimit: 50 });
  pairsId = await aQueue(editor, [ada, ben], { reviewPolicy: 'two_blind' });
});
afterAll(() => newsroom.close());

/** Fresh claims, each seen once. */
async function claims(count: number, inQueue = queueId): Promise<string[]> {
  await queuedClaims(newsroom.sql, inQueue, count);
  const { rows } = await newsroom.sql.query<{ id: string }>(`SELECT id FROM claims ORDER BY id DESC LIMIT $1`, [count]);
  return rows.map(({ id }) => id);
}

async function held(by: Client, claimId: string): Promise<{ id: string; leaseToken: string }> {
  const { body } = await by.get(`/claims/${claimId}`);
  const taken = await by.post(`/assignments/${body.assignmentId}/take`, {});
  if (taken.status !== 200) throw new Error(taken.text);
  return taken.body;
}

async function reviewed(by: Client, claimId: string, fields: Record<string, unknown> = {}): Promise<void> {
  const { id, leaseToken } = await held(by, claimId);
  const answer = await by.post(`/assignments/${id}/review`, aReview(leaseToken, fields));
  if (answer.status !== 201) throw new Error(answer.text);
}

const LIVES: Readonly<Record<string, (claimId: string) => Promise<unknown>>> = {
  queued: async () => undefined,
  decided: (claimId) => reviewed(ada, claimId),
  'asleep until it is seen': (claimId) => editor.post(`/claims/${claimId}/snooze`, { onSighting: true }),
  'asleep until a day': (claimId) => editor.post(`/claims/${claimId}/snooze`, { until: new Date(Date.now() + 86_400_000).toISOString() }),
  dismissed: (claimId) => editor.post(`/claims/${claimId}/dismiss`, { reason: 'out_of_scope' }),
  'given to somebody': (claimId) => editor.post(`/claims/${claimId}/assign`, { userId: ben.person!.id }),
};

/** Found in the words of that claim once more. */
async function seenAgain(claimId: string): Promise<string> {
  const { rows } = await newsroom.sql.query<{ id: string }>(
    `INSERT INTO sightings (claim_id, article_id, span_start, span_end, quote, record)
      SELECT $1, article_id, 100 + (random() * 1e6)::int, 2000000, 'Seen again.', record FROM sightings WHERE detected_as = $1 LIMIT 1 RETURNING id`,
    [claimId],
  );
  return rows[0]!.id;
}

describe('joining a claim to another', () => {
  it('makes its sightings the other’s, those to come too, and stands in the list of what was joined', async () => {
    const [absorbed, kept] = (await claims(2)) as [string, string];
    expect(await merge(editor, absorbed, kept, { note: 'The same flood.' })).toMatchObject({
      status: 201,
      body: { keptId: kept, absorbedId: absorbed, by: { id: editor.person!.id }, note: 'The same flood.', undoneAt: null, sightings: 1 },
    });
    await seenAgain(absorbed);
    expect((await ada.get(`/claims/${kept}/sightings`)).body.data).toHaveLength(3);
    expect((await ada.get(`/claims/${absorbed}`)).body).toMatchObject({ state: 'dismissed', mergedInto: kept, sightingCount: 0 });
    expect((await ada.get(`/claims/${kept}/merges`)).body.data).toMatchObject([{ absorbedId: absorbed, sightings: 2 }]);
  });

  it.each(Object.keys(LIVES))('and taking it back leaves a claim that is %s as it was', async (life) => {
    const [absorbed, kept] = (await claims(2)) as [string, string];
    await LIVES[life]!(absorbed);
    const before = await standingOf(newsroom, [absorbed, kept]);
    const { body } = await merge(editor, absorbed, kept);
    expect(await standingOf(newsroom, [absorbed, kept])).not.toEqual(before);
    expect((await undo(editor, body.id)).status).toBe(204);
    expect(await standingOf(newsroom, [absorbed, kept])).toEqual(before);
    expect((await undo(editor, body.id)).status).toBe(409);
  });

  it('keeps the first of two reviews, and asks for the second again once it is taken back', async () => {
    const [absorbed, kept] = (await claims(2, pairsId)) as [string, string];
    await reviewed(ada, absorbed);
    const { body } = await merge(editor, absorbed, kept);
    await undo(editor, body.id);
    await reviewed(ben, absorbed);
    expect((await ada.get(`/claims/${absorbed}`)).body).toMatchObject({ state: 'decided', verdict: 'verified' });
  });

  it('gives the decision back as it was: it can be approved by the hash that was seen before', async () => {
    const [absorbed, kept] = (await claims(2)) as [string, string];
    await reviewed(ada, absorbed);
    const { contentHash } = (await editor.get(`/claims/${absorbed}`)).body;
    await undo(editor, (await merge(editor, absorbed, kept)).body.id);
    expect((await other.post(`/claims/${absorbed}/approve`, { contentHash })).status).toBe(201);
  });

  it('takes it from whoever holds it, and keeps what they wrote', async () => {
    const [absorbed, kept] = (await claims(2)) as [string, string];
    const { id, leaseToken } = await held(ada, absorbed);
    const { body } = await merge(editor, absorbed, kept);
    const late = await ada.post(`/assignments/${id}/review`, aReview(leaseToken, { rationale: 'Nearly done.' }));
    expect(late).toMatchObject({ status: 409, body: { draftKept: true } });
    await undo(editor, body.id);
    expect((await ada.post(`/assignments/${id}/take`, {})).body.draft).toMatchObject({ rationale: 'Nearly done.' });
  });

  it('goes to another queue when its own has been archived since', async () => {
    const old = await aQueue(editor, [ada]);
    const [absorbed, kept] = [...(await claims(1, old)), ...(await claims(1))] as [string, string];
    const { body } = await merge(editor, absorbed, kept);
    await newsroom.sql.query(`UPDATE queues SET archived_at = now() WHERE id = $1`, [old]);
    expect((await undo(editor, body.id)).status).toBe(204);
    const { rows } = await newsroom.sql.query(
      `SELECT c.state, q.is_fallback, s.state AS slot FROM claims c JOIN queues q ON q.id = c.queue_id JOIN assignments s ON s.claim_id = c.id AND s.queue_id = q.id WHERE c.id = $1`,
      [absorbed],
    );
    expect(rows).toEqual([{ state: 'queued', is_fallback: true, slot: 'open' }]);
  });
});

describe('who may join claims', () => {
  it('is a reviewer only for the claim that they hold, and they may take it back themselves', async () => {
    const [mine, foreign, kept] = (await claims(3)) as [string, string, string];
    const { leaseToken } = await held(ada, mine);
    expect((await merge(ada, foreign, kept)).status).toBe(403);
    expect((await merge(ada, foreign, kept, { leaseToken })).status).toBe(409);
    const { body } = await merge(ada, mine, kept, { leaseToken });
    expect(body).toMatchObject({ by: { id: ada.person!.id } });
    expect((await undo(ben, body.id)).status).toBe(403);
    expect((await undo(ada, body.id)).status).toBe(204);
  });

  it('does not tell a reviewer which claims people are measured by', async () => {
    const [gold, kept] = (await claims(2)) as [string, string];
    await reviewed(ben, gold);
    await editor.put(`/claims/${gold}/gold`, undefined);
    await editor.post(`/claims/${gold}/reopen`, { note: 'Again.' });
    const { leaseToken } = await held(ada, gold);
    const refused = await merge(ada, gold, kept, { leaseToken });
    expect([refused.status, refused.text.includes('gold')]).toEqual([409, false]);
    expect((await merge(editor, gold, kept)).text).toContain('gold claim');
  });
});

describe('a merge that can’t be', () => {
  const preview = async (absorbed: string, kept: string) => (await editor.get(`/claims/${absorbed}/merge-preview?into=${kept}`)).body;

  it('is refused in the words of its preview', async () => {
    const [published, kept, gone] = (await claims(3)) as [string, string, string];
    await reviewed(ada, published);
    await other.post(`/claims/${published}/approve`, { contentHash: (await other.get(`/claims/${published}`)).body.contentHash });
    await editor.post(`/claims/${gone}/dismiss`, { reason: 'duplicate' });
    for (const [absorbed, into] of [[published, kept], [kept, gone], [kept, kept]] as const) {
      const { refusal } = await preview(absorbed, into);
      const answer = await merge(editor, absorbed, into);
      expect([answer.status, answer.body.detail]).toEqual([409, refusal]);
    }
    expect((await merge(editor, kept, published)).status).toBe(201);
  });

  it('is one of claims that do not exist, or by a relation of others', async () => {
    const [one, two] = (await claims(2)) as [string, string];
    const nobody = '019a0000-0000-7000-8000-000000000000';
    expect([(await merge(editor, nobody, one)).status, (await merge(editor, one, nobody)).status]).toEqual([404, 404]);
    expect((await merge(editor, one, two, { relationId: nobody })).body.errors[0].pointer).toBe('/relationId');
  });

  it('of two in a circle is one of them', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, two] = (await claims(2)) as [string, string];
      const answers = await Promise.all([merge(editor, one, two), merge(other, two, one)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    }
  });

  it('tells beforehand what it would change', async () => {
    const [absorbed, kept] = (await claims(2, pairsId)) as [string, string];
    await reviewed(ada, absorbed);
    const { id, leaseToken } = await held(ben, absorbed);
    await ben.put(`/assignments/${id}/draft`, { leaseToken, verdict: null, rationale: 'Half a thought', evidence: [], revision: 1 });
    expect(await preview(absorbed, kept)).toMatchObject({
      kept: { id: kept, decision: null, fact: null },
      absorbed: { id: absorbed, sightingCount: 1 },
      sightingsMoved: 1,
      reviewsNoLongerCounting: 1,
      draftsKept: 1,
      openSlotsClosed: 1,
      exports: [],
      warnings: [expect.stringContaining(`${ben.person!.name} is reviewing it right now`)],
      refusal: null,
    });
  });

  it('names the exports that hold the kept claim’s fact', async () => {
    const [absorbed, kept] = (await claims(2)) as [string, string];
    await reviewed(ada, kept);
    await other.post(`/claims/${kept}/approve`, { contentHash: (await other.get(`/claims/${kept}`)).body.contentHash });
    const exported = (filter: object): Promise<{ rows: Array<{ id: string }> }> =>
      newsroom.sql.query(
        `INSERT INTO exports (format, filter, as_of, status, fact_count, bytes, sha256, ready_at, created_by) VALUES ('csv', $1, clock_timestamp(), 'ready', 1, 1, repeat('a', 64), now(), $2) RETURNING id`,
        [filter, editor.person!.id],
      );
    const { rows } = await exported({ verdict: 'verified' });
    for (const another of [{ verdict: 'contradicted' }, { since: '2131-01-01' }, { until: '2021-01-01' }, { q: 'no such words' }]) await exported(another);
    const { kept: side, exports, warnings } = await preview(absorbed, kept);
    expect(side).toMatchObject({ state: 'published', decision: { verdict: 'verified', by: [{ id: ada.person!.id }] }, fact: { publicationState: 'published' } });
    expect(exports.map(({ id }: { id: string }) => id)).toEqual([rows[0]!.id]);
    expect(warnings).toEqual([expect.stringContaining('The published fact stays as it is')]);
  });
});

describe('merges one upon the other', () => {
  it('are taken back in their order, the last one first', async () => {
    const all = (await claims(3)) as [string, string, string];
    const [a, b, c] = all;
    const before = await standingOf(newsroom, all);
    const first = (await merge(editor, a, b)).body.id as string;
    const second = (await merge(editor, b, c)).body.id as string;
    expect((await ada.get(`/claims/${a}`)).body.mergedInto).toBe(c);
    expect(await undo(editor, first)).toMatchObject({ status: 409, body: { detail: expect.stringContaining('third claim') } });
    expect([(await undo(editor, second)).status, (await undo(editor, first)).status]).toEqual([204, 204]);
    expect(await standingOf(newsroom, all)).toEqual(before);
  });

  it('of many at once all hold, without a deadlock', async () => {
    const [kept, ...absorbed] = (await claims(12)) as [string, ...string[]];
    const answers = await Promise.all(absorbed.map((id, n) => merge(n % 2 ? editor : other, id, kept)));
    expect(answers.map(({ status }) => status)).toEqual(absorbed.map(() => 201));
    expect((await ada.get(`/claims/${kept}`)).body.sightingCount).toBe(12);
  });

  it('leave everything as it was when they are taken back, whatever was joined to what', async () => {
    const lives = Object.keys(LIVES);
    const story = fc.record({
      lives: fc.array(fc.constantFrom(...lives), { minLength: 4, maxLength: 4 }),
      merges: fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(story, async ({ lives: chosen, merges }) => {
        const all = await claims(4);
        for (const [n, life] of chosen.entries()) await LIVES[life]!(all[n]!);
        const before = await standingOf(newsroom, all);
        const made: string[] = [];
        for (const [from, to] of merges) {
          const { status, body } = await merge(editor, all[from]!, all[to]!);
          if (status === 201) made.push(body.id as string);
        }
        for (const id of made.reverse()) expect((await undo(editor, id)).status).toBe(204);
        expect(await standingOf(newsroom, all)).toEqual(before);
      }),
      { numRuns: 25, seed: 20_261_121 },
    );
  });
});

describe('splitting a claim', () => {
  const split = (claimId: string, sightingIds: string[], more: Record<string, unknown> = {}) =>
    editor.post(`/claims/${claimId}/split`, { sightingIds, note: 'Another flood.', ...more });
  const sightingsOf = async (claimId: string): Promise<string[]> => (await ada.get(`/claims/${claimId}/sightings`)).body.data.map(({ id }: { id: string }) => id);

  it('gives back a claim that was joined, where just its sightings are taken', async () => {
    const [a, b, c] = (await claims(3)) as [string, string, string];
    const ofA = await sightingsOf(a);
    const before = await standingOf(newsroom, [a]);
    await merge(editor, a, b);
    const last = (await merge(editor, b, c)).body.id as string;
    expect(await split(c, ofA)).toMatchObject({ status: 201, body: { claimId: a } });
    expect(await standingOf(newsroom, [a])).toEqual(before);
    expect((await undo(editor, last)).status).toBe(204);
    expect([(await sightingsOf(a)).length, (await sightingsOf(b)).length, (await sightingsOf(c)).length]).toEqual([1, 1, 1]);
  });

  it('makes a new claim of other sightings, in the same queue and in words of its own', async () => {
    const [claimId] = (await claims(1)) as [string];
    const again = await seenAgain(claimId);
    const { body } = await split(claimId, [again], { wording: 'The other river flooded, too.' });
    expect((await ada.get(`/claims/${body.claimId}`)).body).toMatchObject({
      state: 'queued',
      wording: 'The other river flooded, too.',
      queue: { id: queueId },
      sightingCount: 1,
      slots: [{ assignedTo: null }],
    });
    expect(await sightingsOf(claimId)).toHaveLength(1);
    expect((await ada.get(`/claims/${claimId}/relations`)).body.data).toMatchObject([{ kind: 'same', state: 'rejected', other: { id: body.claimId } }]);
  });

  it('takes the words of the first sighting, though another claim is found by them', async () => {
    const [one, two] = (await claims(2)) as [string, string];
    const made = [await split(one, [await seenAgain(one)]), await split(two, [await seenAgain(two)])];
    expect(made.map(({ status }) => status)).toEqual([201, 201]);
    const wordings = await Promise.all(made.map(async ({ body }) => (await ada.get(`/claims/${body.claimId}`)).body.wording));
    expect(wordings).toEqual(['Seen again.', 'Seen again.']);
  });

  it('can be taken back by joining the two', async () => {
    const [claimId] = (await claims(1)) as [string];
    const { body } = await split(claimId, [await seenAgain(claimId)]);
    const { warnings } = (await editor.get(`/claims/${body.claimId}/merge-preview?into=${claimId}`)).body;
    expect(warnings).toEqual([`${editor.person!.name} said that they are not the same.`]);
    expect((await merge(editor, body.claimId, claimId)).status).toBe(201);
    expect(await sightingsOf(claimId)).toHaveLength(2);
  });

  it('leaves nobody without a sighting', async () => {
    const [claimId, absorbed] = (await claims(2)) as [string, string];
    const own = await sightingsOf(claimId);
    expect((await split(claimId, own)).body.errors[0].code).toBe('all');
    expect((await split(claimId, await sightingsOf(absorbed))).body.errors[0].code).toBe('unknown');
    const joined = (await merge(editor, absorbed, claimId)).body.id as string;
    await split(claimId, own);
    expect(await undo(editor, joined)).toMatchObject({ status: 409, body: { detail: 'Nothing would be left of the claim that it was joined to.' } });
  });

  it('is refused for a claim that was joined to another', async () => {
    const [a, b] = (await claims(2)) as [string, string];
    const ofA = await sightingsOf(a);
    await merge(editor, a, b);
    expect((await split(a, ofA)).status).toBe(409);
  });
});
