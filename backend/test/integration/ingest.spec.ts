import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anArticle, anIngestedArticle } from '../harness/builders.js';
import type { Answer, Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

let newsroom: Newsroom;
let editor: Client;

beforeAll(async () => {
  newsroom = await openNewsroom();
  [editor] = (await aTeam(newsroom, 'editor', 1)) as [Client];
});
afterAll(() => newsroom.close());

const rowCounts = async (): Promise<unknown> =>
  (await newsroom.sql.query(`SELECT (SELECT count(*) FROM articles) AS articles, (SELECT count(*) FROM outbox_events) AS promises, (SELECT count(*) FROM audit_events) AS events`)).rows[0];

/** A refusal that people can read, and nothing of it in the tables. */
async function refused(send: () => Promise<Answer>, status: number, code: string): Promise<Answer> {
  const before = await rowCounts();
  const answer = await send();
  expect([answer.status, answer.body.type]).toEqual([status, `/problems/${code}`]);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(answer.body).toMatchObject({ title: expect.stringMatching(/^[A-Z]/), detail: expect.stringMatching(/\w+/), instance: expect.any(String) });
  expect(await rowCounts()).toEqual(before);
  return answer;
}

function upload(fileName: string | null, content: string | Buffer, fields: Record<string, string> = {}, headers: Record<string, string> = {}): Promise<Answer> {
  const boundary = '----claimdesk';
  const part = (disposition: string, type: string, value: string | Buffer): Buffer =>
    Buffer.concat([Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n${type}\r\n`), Buffer.from(value), Buffer.from('\r\n')]);
  const file = part(`name="file"${fileName === null ? '' : `; filename="${fileName}"`}`, 'Content-Type: application/octet-stream\r\n', content);
  const rest = Object.entries(fields).map(([name, value]) => part(`name="${name}"`, '', value));
  const body = Buffer.concat([...rest, file, Buffer.from(`--${boundary}--\r\n`)]);
  return editor.post('/articles/upload', body, { 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers });
}

describe('an article that can not be taken in', () => {
  it.each([
    ['no text', {}, 422, 'validation-failed'],
    ['an empty text', { text: '' }, 422, 'validation-failed'],
    ['white space only', { text: ' \n\t \u00a0' }, 422, 'validation-failed'],
    ['text and html at once', { text: 'A', html: '<p>A' }, 422, 'validation-failed'],
    ['NUL', { text: 'Two died.\0' }, 422, 'invalid-text'],
    ['half of a character', { text: 'Two died \ud83d.' }, 422, 'invalid-text'],
    ['half of a character in its title', { text: 'Two died.', title: '\udc00' }, 422, 'invalid-text'],
    ['binary data', { text: '\x01\x02\x03\x04'.repeat(40) }, 415, 'unsupported-media-type'],
    ['more than 2 MB', { text: 'Two died. '.repeat(200_001) }, 413, 'too-large'],
    ['a page without text', { html: '<script>1</script>' }, 422, 'validation-failed'],
    ['a field that does not exist', { text: 'Two died.', status: 'ready' }, 400, 'unknown-field'],
    ['an address of another kind', { text: 'Two died.', url: 'file:///etc/passwd' }, 422, 'validation-failed'],
    ['a day that does not exist', { text: 'Two died.', publishedAt: '2031-02-30' }, 422, 'validation-failed'],
    ['a time behind the end of the calendar', { text: 'Two died.', publishedAt: '9999-12-31T23:59:59-12:00' }, 422, 'validation-failed'],
    ['a time before its beginning', { text: 'Two died.', publishedAt: '0000-01-01' }, 422, 'validation-failed'],
    ['a language that is none', { text: 'Two died.', language: '../en' }, 422, 'validation-failed'],
    ['a number for a text', { text: 12 }, 422, 'validation-failed'],
    ['a list for a body', [], 422, 'validation-failed'],
  ])('for %s is refused', async (_, body, status, code) => {
    await refused(() => editor.post('/articles', body), status, code);
  });

  it.each([
    ['a body that is no JSON', '{"text": "Two died.', 400, 'malformed-request'],
    ['a body that redefines its own kind', '{"text": "Two died.", "__proto__": {"status": "ready"}}', 400, 'malformed-request'],
    ['a body of 14 MB', JSON.stringify({ text: 'a'.repeat(14_000_000) }), 413, 'too-large'],
  ])('for %s is refused', async (_, body, status, code) => {
    await refused(() => editor.post('/articles', body), status, code);
  });

  it.each([
    ['a picture', 'photo.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 415, 'unsupported-media-type'],
    ['Latin-1', 'old.txt', Buffer.from('Überflutung', 'latin1'), 415, 'unsupported-media-type'],
    ['another ending', 'story.docx', 'Two died.', 415, 'unsupported-media-type'],
    ['no ending', 'story', 'Two died.', 415, 'unsupported-media-type'],
    ['no name', null, 'Two died.', 415, 'unsupported-media-type'],
    ['nothing in it', 'story.txt', '', 422, 'validation-failed'],
    ['2.1 MB', 'story.txt', Buffer.alloc(2_100_000, 'a'), 413, 'too-large'],
    ['9 MB', 'story.txt', Buffer.alloc(9_000_000, 'a'), 413, 'too-large'],
  ])('as a file with %s is refused', async (_, name, content, status, code) => {
    await refused(() => upload(name, content), status, code);
  });

  it('as an upload without a file, with odd fields or as JSON is refused', async () => {
    const answer = await refused(() => upload('story.txt', 'Two died.', { publishedAt: 'yesterday' }), 422, 'validation-failed');
    expect(answer.body.errors).toMatchObject([{ pointer: '/publishedAt' }]);
    await refused(() => upload('story.txt', 'Two died.', { status: 'ready' }), 400, 'unknown-field');
    await refused(() => editor.post('/articles/upload', { text: 'Two died.' }), 415, 'unsupported-media-type');
  });
});

describe('an article', () => {
  it('may be dated to the edges of the calendar and still be listed', async () => {
    for (const publishedAt of ['1000-01-01T00:00:00+00:00', '9999-12-30T23:59:59+00:00']) {
      expect((await editor.post('/articles', { ...anArticle(), publishedAt })).status).toBe(202);
    }
    expect((await editor.get('/articles?sort=publishedAt')).status).toBe(200);
  });

  it('is stored exactly as it was sent', async () => {
    const text = `“Zwei” \u202e\ufeff\r\n\t𝔘𠀀 e\u0301 ${randomUUID()}\u2028<script>alert(1)</script> '; DROP TABLE articles; --`;
    const { body } = await editor.post('/articles', { text, title: text.slice(0, 80) });
    expect((await editor.get(`/articles/${body.id}`)).body).toMatchObject({ text, title: text.slice(0, 80) });
  });

  it('is told by its language, and in one without rules nothing is queued', async () => {
    const text = 'Der Fluss stieg in der Nacht noch einmal, und die Feuerwehr brachte 3000 Menschen mit Booten in Sicherheit. Die Warnung kam für viele zu spät, sagte der Bürgermeister am Montag.';
    const id = await anIngestedArticle(newsroom, editor, { text, source: 'Der Bote' });
    expect((await editor.get(`/articles/${id}`)).body).toMatchObject({ language: 'de', status: 'ready', sentenceCount: 2, claimCount: 0 });
    const english = await anIngestedArticle(newsroom, editor, { text: 'Twelve people died when the river flooded the town of Brennick.', language: 'eng' });
    expect((await editor.get(`/articles/${english}`)).body).toMatchObject({ language: 'en', claimCount: 1 });
  });

  it('sent again is the one that is there: from its source, or without one', async () => {
    const article = anArticle();
    const first = await editor.post('/articles', article);
    const again = await editor.post('/articles', { ...article, title: 'Other title', text: ` ${article.text}\n` });
    expect(again).toMatchObject({ status: 200, body: { id: first.body.id, existing: true } });
    expect(await editor.post('/articles', { text: article.text })).toMatchObject({ status: 200, body: { id: first.body.id } });
  });

  it('of another source is another one, with sightings of the same claims', async () => {
    const article = anArticle();
    const first = await anIngestedArticle(newsroom, editor, article);
    const second = await anIngestedArticle(newsroom, editor, { ...article, source: 'The Other Gazette' });
    expect(second).not.toBe(first);
    const { body } = await editor.get(`/claims?filter[articleId]=${second}`);
    expect(body.data.map((claim: { sightingCount: number }) => claim.sightingCount)).toEqual([2, 2]);
  });

  it('that arrives many times at once is stored once', async () => {
    const article = anArticle();
    const answers = await Promise.all(Array.from({ length: 12 }, () => editor.post('/articles', article)));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(11).fill(200), 202]);
    const { rows } = await newsroom.sql.query(`SELECT count(*)::int FROM outbox_events WHERE payload->>'articleId' = $1`, [answers[0]!.body.id]);
    expect(rows).toEqual([{ count: 1 }]);
  });

  it.each([
    ['story.txt', 'Flood in Ostmark\n\nTwo died.', 'Flood in Ostmark'],
    ['STORY.MD', '# The *flood*\n\nTwo died.', 'The flood'],
    ['../../story.html', '<html><head><title>The\n flood</title></head><body><p>Two died. Three live.</p></body></html>', 'The flood'],
  ])('may be uploaded as %s', async (name, content, title) => {
    const answer = await upload(name, content, { source: `Source of ${name}`, publishedAt: '2031-05-02' });
    expect(answer.status).toBe(202);
    const { body } = await editor.get(`/articles/${answer.body.id}`);
    expect(body).toMatchObject({ title, source: { name: `Source of ${name}` }, publishedAt: '2031-05-02T00:00:00.000Z', text: expect.stringContaining('Two died.') });
  });

  it('whose page has an endless title gets one that fits on a screen', async () => {
    const { body } = await editor.post('/articles', { html: `<title>${'word '.repeat(2_000)}</title><p>Two died in ${randomUUID()}.</p>` });
    expect((await editor.get(`/articles/${body.id}`)).body.title.length).toBeLessThanOrEqual(500);
  });
});
