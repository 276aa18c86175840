import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aDecidedClaim, aQueueForAll, anIngestedArticle } from '../harness/builders.js';
import type { Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

let newsroom: Newsroom;
let editor: Client;
let second: Client;
let reviewer: Client;
const PLACE = `Aldermoor${randomUUID().slice(0, 6).replaceAll(/\d/g, 'x')}`;

beforeAll(async () => {
  newsroom = await openNewsroom();
  [editor, second] = (await aTeam(newsroom, 'editor', 2)) as [Client, Client];
  [reviewer] = (await aTeam(newsroom, 'reviewer', 1)) as [Client];
  await anIngestedArticle(newsroom, editor, {
    title: 'Rivers rise again',
    source: 'The Test Gazette',
    text: `At least 12 people were killed when two rivers flooded ${PLACE} on Monday, the interior ministry said.\n\nThe bridges of ${PLACE} have been closed for more than two weeks.`,
  });
});
afterAll(() => newsroom.close());

interface Found {
  id: string;
  marks: Array<{ start: number; end: number }>;
}
const wordsOf = (text: string, { marks }: Pick<Found, 'marks'>): string[] => marks.map(({ start, end }) => text.slice(start, end));
const claimsWith = async (q: string) => (await reviewer.get(`/claims?filter[q]=${encodeURIComponent(q)}`)).body.data as Array<Found & { wording: string }>;

describe('claims that are searched', () => {
  it.each([
    ['the stem of a word', `flood ${PLACE}`, [`flooded ${PLACE}`]],
    ['a word that is still being typed', `brid`, ['bridges']],
    ['words in that order', `"two weeks"`, ['two weeks']],
    ['small words too', `were killed`, ['killed']],
  ])('are found by %s, and say where it stands', async (_, q, words) => {
    const found = await claimsWith(q);
    expect(found).toHaveLength(1);
    for (const word of words) expect(wordsOf(found[0]!.wording, found[0]!)).toContain(word);
  });

  it('are without a word that is not wanted', async () => {
    expect(await claimsWith(PLACE)).toHaveLength(2);
    expect((await claimsWith(`${PLACE} -killed`)).map(({ wording }) => /killed/.test(wording))).toEqual([false]);
  });

  it.each([`'`, `"`, '-', '!&|', '<script>alert(1)</script>', 'a'.repeat(200), '((', ':*', `\\`])('answer %j without an error', async (q) => {
    for (const list of ['claims', 'articles', 'facts']) expect((await reviewer.get(`/${list}?filter[q]=${encodeURIComponent(q)}`)).status).toBe(200);
    expect([200, 422]).toContain((await reviewer.get(`/search?q=${encodeURIComponent(q)}`)).status);
  });

  it('have no marks where nothing was sought', async () => {
    expect((await reviewer.get('/claims')).body.data[0].marks).toEqual([]);
  });
});

describe('articles that are searched', () => {
  it('are found by their text, with the part that says it', async () => {
    const { body } = await reviewer.get(`/articles?filter[q]=${PLACE}`);
    expect(body.data).toHaveLength(1);
    const [{ title, marks, snippet }] = body.data;
    expect([title, marks]).toEqual(['Rivers rise again', []]);
    expect(wordsOf(snippet.text, snippet)).toContain(PLACE);
  });

  it('are found by a part of a word of their title', async () => {
    expect((await reviewer.get('/articles?filter[q]=ivers ris')).body.data).toHaveLength(1);
    const { body } = await reviewer.get('/articles?filter[q]=river');
    expect(wordsOf(body.data[0].title, body.data[0])).toEqual(['Rivers']);
  });
});

describe('the search', () => {
  it('looks into everything at once', async () => {
    const queueId = await aQueueForAll(editor, [second]);
    const claim = await aDecidedClaim(newsroom, second, queueId);
    await editor.post(`/claims/${claim.id}/approve`, { contentHash: claim.contentHash });
    const place = (claim.sightings[0].article.title as string).replace('Flood in ', '');
    const { body } = await reviewer.get(`/search?q=${encodeURIComponent(place)}`);
    expect(body.claims.map(({ id }: Found) => id)).toContain(claim.id);
    expect(body.articles).toEqual([expect.objectContaining({ title: `Flood in ${place}`, source: 'The Test Gazette' })]);
    expect(body.facts).toEqual([expect.objectContaining({ statement: claim.wording, verdict: 'verified' })]);
    expect(wordsOf(claim.wording, body.facts[0])).toContain(place);
    const { name } = (await reviewer.get(`/queues/${queueId}`)).body;
    expect((await reviewer.get(`/search?q=${encodeURIComponent(name)}`)).body.queues).toEqual([{ id: queueId, name }]);
    expect((await reviewer.get('/search?q=reviewer')).body.people).toEqual([{ id: reviewer.person!.id, name: 'reviewer 1', role: 'reviewer' }]);
  });

  it('asks for two letters at least', async () => {
    expect((await reviewer.get('/search?q=a')).status).toBe(422);
  });

  it('finds a claim by the index of its words', async () => {
    await newsroom.sql.query(`INSERT INTO claims (wording, wording_key, type, check_worthiness) SELECT 'Filler ' || n, sha256(n::text::bytea), 'event', 0.1 FROM generate_series(1, 20000) n`);
    await newsroom.sql.query('ANALYZE claims');
    const { rows } = await newsroom.sql.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN SELECT id FROM claims WHERE to_tsvector('simple', wording) @@ words_sought('simple', 'bridges') OR to_tsvector('english', wording) @@ words_sought('english', 'bridges')`,
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    for (const index of ['claims_by_words', 'claims_by_stems']) expect(plan).toContain(index);
  });
});
