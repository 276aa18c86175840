import { createHash, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CapturesService } from '../../src/evidence/index.js';
import { aQueue, aReview, queuedClaims } from '../harness/builders.js';
import type { Answer, Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';
import { Watch } from '../harness/watch.js';
import { loseAllJobs, startWorker, type WorkerInHand } from '../harness/worker.js';

const SENTENCE = 'The register lists twelve deaths for that day, each with a name.';
const PAGE = `<!doctype html><html><head><title>Notice 12</title><meta property="og:site_name" content="The Register">
  <meta property="article:published_time" content="2026-03-04T05:06:07Z"></head><body><article><h1>Notice</h1>${`<p>${SENTENCE}</p>`.repeat(8)}</article></body></html>`;
const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

let site: Server;
let origin: string;
let newsroom: Newsroom;
let watch: Watch;
let worker: WorkerInHand;
let editor: Client;
let ada: Client;
let ben: Client;

beforeAll(async () => {
  site = createServer((request, response) => {
    if (request.url!.startsWith('/page')) return void response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    if (request.url === '/moved') return void response.writeHead(301, { location: '/page-moved' }).end();
    if (request.url === '/inside') return void response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end();
    response.writeHead(404, { 'content-type': 'text/html' }).end('no');
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(site.address() as AddressInfo).port}`;
  origin = `http://${host}`;
  newsroom = await openNewsroom({ FETCH_ALLOW: host });
  [editor] = (await aTeam(newsroom, 'editor', 1)) as [Client];
  [ada, ben] = (await aTeam(newsroom, 'reviewer', 2)) as [Client, Client];
  watch = await Watch.on(newsroom.config.databaseUrl!, 'captures');
  worker = await startWorker(newsroom);
});
afterAll(async () => {
  await worker.stop();
  await watch.close();
  await newsroom.close();
  site.closeAllConnections();
  await new Promise((resolve) => site.close(resolve));
});

const ask = (url: string, person = ada, key?: string): Promise<Answer> => person.post('/evidence/captures', { url }, key ? { 'idempotency-key': key } : {});
/** The copy once the job is through with it. */
async function copyOf(id: string): Promise<Answer['body']> {
  await watch.until(`SELECT id FROM captures WHERE id = $1 AND status <> 'pending'`, [id]);
  return (await ada.get(`/evidence/captures/${id}`)).body;
}
const archived = async (url: string): Promise<Answer['body']> => copyOf((await ask(url)).body.id as string);
async function held(queueId: string, person = ada): Promise<{ id: string; leaseToken: string; claimId: string }> {
  const { body } = await person.post(`/queues/${queueId}/next`, {});
  return { id: body.id, leaseToken: body.leaseToken, claimId: body.claim.id };
}
async function aQueueWithClaims(count = 1, fields = {}): Promise<string> {
  const queueId = await aQueue(editor, [ada, ben], fields);
  await queuedClaims(newsroom.sql, queueId, count);
  return queueId;
}
const upload = (name: string, content: string | Buffer, person = ada): Promise<Answer> => {
  const head = `--x\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`;
  return person.send('POST', '/evidence/captures/upload', Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from('\r\n--x--\r\n')]), { 'content-type': 'multipart/form-data; boundary=x' });
};

describe('a page that somebody names', () => {
  it('is fetched by the worker: title, publisher, date, text, and the hash of its bytes', async () => {
    const asked = await ask(`${origin}/page-1#part`);
    expect(asked).toMatchObject({ status: 202, body: { status: 'pending', kind: 'url', url: `${origin}/page-1`, sha256: null, failure: null } });
    const copy = await copyOf(asked.body.id);
    expect(copy).toMatchObject({ status: 'ready', title: 'Notice 12', publisher: 'The Register', publishedAt: '2026-03-04T05:06:07.000Z', mediaType: 'text/html', sha256: sha256(PAGE), bytes: PAGE.length });
    expect(copy.text).toContain(SENTENCE);
    const file = await ada.get(`/evidence/captures/${copy.id}/file`);
    expect(file).toMatchObject({ status: 200, text: PAGE, headers: { 'content-type': 'application/octet-stream', 'content-disposition': expect.stringMatching(/^attachment/), 'content-security-policy': expect.stringContaining('sandbox') } });
  });

  it('is fetched once for all who name it on that day', async () => {
    const first = await archived(`${origin}/page-2`);
    const again = await Promise.all([ada, ben, editor].map((person) => ask(`${origin}/page-2`, person)));
    for (const answer of again) expect(answer).toMatchObject({ status: 200, body: { id: first.id, status: 'ready' } });
    await newsroom.sql.query(`ALTER TABLE captures DISABLE TRIGGER USER; UPDATE captures SET created_at = now() - interval '25 hours' WHERE id = '${first.id}'; ALTER TABLE captures ENABLE TRIGGER USER`);
    expect((await archived(`${origin}/page-2`)).id).not.toBe(first.id);
  });

  it('is asked for once by many at the same moment, and once with one key', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => ask(`${origin}/page-3`, index % 2 ? ada : ben)));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 200, 200, 202]);
    const key = randomUUID();
    const [one, two] = [await ask(`${origin}/page-4`, ada, key), await ask(`${origin}/page-4`, ada, key)];
    expect(two.body).toEqual(one.body);
    expect(await ask(`${origin}/page-5`, ada, key)).toMatchObject({ status: 422, body: { type: '/problems/idempotency-key-reused' } });
  });

  it.each([
    ['http://127.0.0.1/', 'not-public'],
    ['http://[::ffff:169.254.169.254]/latest/meta-data/', 'not-public'],
    ['https://ada:secret@register.example/', 'has-credentials'],
    ['http://register.example:6379/', 'wrong-port'],
    ['file:///etc/passwd', 'custom'],
  ])('%s is refused at once, in words', async (url, code) => {
    const answer = await ask(url);
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: '/url', code }] } });
    expect(answer.text).not.toContain('secret');
  });

  it('that leads into the house, or is not there, says so and may be asked for again', async () => {
    expect(await archived(`${origin}/inside`)).toMatchObject({ status: 'failed', failure: { code: 'not_public', detail: 'This address is not on the public internet.' }, text: null });
    const gone = await archived(`${origin}/nothing`);
    expect(gone).toMatchObject({ status: 'failed', failure: { code: 'gone' } });
    expect(await ask(`${origin}/nothing`)).toMatchObject({ status: 202, body: { status: 'pending' } });
    expect((await ada.get(`/evidence/captures/${gone.id}/file`)).status).toBe(404);
  });

  it('is fetched all the same when its job was lost', async () => {
    const asked = await ask(`${origin}/page-6`);
    await loseAllJobs(newsroom);
    await newsroom.sql.query(`UPDATE captures SET created_at = now() - interval '5 minutes' WHERE status = 'pending'`);
    await newsroom.app.get(CapturesService).reconcile(120);
    expect(await copyOf(asked.body.id)).toMatchObject({ status: 'ready' });
  });
});

describe('a file that somebody drops', () => {
  const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(40, 1)]);

  it('is archived with its hash; a page or a text with its words, too', async () => {
    expect(await upload('notes.txt', SENTENCE)).toMatchObject({ status: 201, body: { kind: 'file', status: 'ready', fileName: 'notes.txt', title: 'notes.txt', mediaType: 'text/plain', sha256: sha256(SENTENCE) } });
    const page = await upload('saved.html', PAGE);
    expect((await ada.get(`/evidence/captures/${page.body.id}`)).body).toMatchObject({ title: 'Notice 12', text: expect.stringContaining(SENTENCE) });
    const pdf = await upload('report.PDF', '%PDF-1.7\n...');
    expect((await ada.get(`/evidence/captures/${pdf.body.id}`)).body).toMatchObject({ mediaType: 'application/pdf', text: null });
  });

  it('is shown in the page only if it is a picture', async () => {
    const picture = await upload('../../etc/scan.png', png);
    expect(picture.body).toMatchObject({ fileName: 'scan.png', mediaType: 'image/png' });
    expect(await ada.get(`/evidence/captures/${picture.body.id}/file`)).toMatchObject({ headers: { 'content-type': 'image/png', 'content-disposition': `inline; filename*=UTF-8''scan.png` } });
    const text = await upload('notes.txt', '<script>alert(1)</script>');
    expect(await ada.get(`/evidence/captures/${text.body.id}/file`)).toMatchObject({ headers: { 'content-type': 'application/octet-stream', 'x-content-type-options': 'nosniff' } });
  });

  it.each([
    ['a program in a picture’s clothes', 'virus.png', Buffer.from('MZ\x90\0')],
    ['a picture in a page’s clothes', 'page.html', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
    ['an archive', 'all.zip', Buffer.from('PK\x03\x04')],
    ['a drawing that can run scripts', 'drawing.svg', Buffer.from('<svg onload="alert(1)"/>')],
    ['text with NULs', 'notes.txt', Buffer.from('A\0B')],
  ])('is refused when it is %s', async (_, name, content) => {
    expect(await upload(name, content)).toMatchObject({ status: 415, body: { type: '/problems/unsupported-media-type' } });
  });

  it('is refused when it is empty or larger than 10 MB', async () => {
    expect((await upload('notes.txt', '')).status).toBe(422);
    expect((await upload('notes.txt', Buffer.alloc(10_000_001, 'a'))).status).toBe(413);
    expect((await upload('notes.txt', Buffer.alloc(10_000_000, 'a'))).status).toBe(201);
  });
});

describe('evidence with an archived copy', () => {
  it('keeps it through draft, review, decision and fact, and the approval is bound to its hash', async () => {
    const copy = await archived(`${origin}/page-7`);
    const queueId = await aQueueWithClaims();
    const { id, leaseToken, claimId } = await held(queueId);
    const evidence = [{ url: `${origin}/page-7#part`, quote: SENTENCE, stance: 'supports', captureId: copy.id }];
    expect((await ada.put(`/assignments/${id}/draft`, { leaseToken, verdict: null, rationale: '', evidence, revision: 1 })).status).toBe(200);
    expect((await ada.get(`/assignments/${id}`)).body.draft.evidence).toEqual(evidence);
    const review = await ada.post(`/assignments/${id}/review`, aReview(leaseToken, { evidence }));
    const cited = { ...evidence[0], sha256: copy.sha256, fetchedAt: copy.fetchedAt };
    expect(review.body.evidence).toEqual([{ id: expect.any(String), ...cited }]);
    expect((await ben.get(`/claims/${claimId}/reviews`)).body.decision.evidence).toEqual([cited]);
    const { contentHash } = (await editor.get(`/claims/${claimId}`)).body;
    const fact = await editor.post(`/claims/${claimId}/approve`, { contentHash });
    expect(fact.body.evidence).toEqual([cited]);
  });

  it('has another hash for its approval than the same evidence without a copy', async () => {
    const { id: captureId } = await archived(`${origin}/page-8`);
    const hashes: string[] = [];
    for (const evidence of [{ captureId }, {}]) {
      const { id, leaseToken, claimId } = await held(await aQueueWithClaims());
      await ada.post(`/assignments/${id}/review`, aReview(leaseToken, { evidence: [{ url: `${origin}/page-8`, quote: 'Q', stance: 'supports', ...evidence }] }));
      await newsroom.sql.query(`UPDATE claims SET wording = 'Same words' WHERE id = $1`, [claimId]).catch(() => undefined);
      hashes.push((await editor.get(`/claims/${claimId}`)).body.contentHash);
    }
    expect(new Set(hashes).size).toBe(2);
  });

  it.each([
    ['does not exist', async () => randomUUID()],
    ['is of another page', async () => (await archived(`${origin}/page-9`)).id as string],
  ])('is refused when the copy %s', async (_, captureId) => {
    const { id, leaseToken } = await held(await aQueueWithClaims());
    const evidence = [{ url: 'https://elsewhere.example/', quote: 'Q', stance: 'supports', captureId: await captureId() }];
    expect(await ada.post(`/assignments/${id}/review`, aReview(leaseToken, { evidence }))).toMatchObject({ status: 422, body: { errors: [{ pointer: '/evidence/0/captureId' }] } });
  });

  it('may be cited by the address that it led to, and a file for any address', async () => {
    const { id, leaseToken } = await held(await aQueueWithClaims());
    const moved = await archived(`${origin}/moved`);
    const file = await upload('notes.txt', SENTENCE);
    const evidence = [
      { url: `${origin}/page-moved`, quote: 'Q', stance: 'supports', captureId: moved.id },
      { url: 'https://register.example/', quote: 'Q', stance: 'context', captureId: file.body.id },
    ];
    expect((await ada.post(`/assignments/${id}/review`, aReview(leaseToken, { evidence }))).status).toBe(201);
  });
});

describe('earlier evidence', () => {
  const quotesOf = (answer: Answer): string[] => answer.body.data.map(({ quote }: { quote: string }) => quote);

  it('is found by words of its quote, its address and its claim, and by its very address', async () => {
    const { id, leaseToken, claimId } = await held(await aQueueWithClaims());
    const evidence = [{ url: 'https://harbour-office.example/log', quote: 'Quay nine stayed shut.', stance: 'supports' }];
    await ada.post(`/assignments/${id}/review`, aReview(leaseToken, { evidence }));
    const { wording } = (await editor.get(`/claims/${claimId}`)).body;
    for (const q of ['quay shut', 'harbour-office.example', 'Quay ni', `${wording} quay`.slice(0, wording.length)]) {
      expect(quotesOf(await ben.get(`/evidence?filter[q]=${encodeURIComponent(q)}`))).toContain('Quay nine stayed shut.');
    }
    expect(quotesOf(await ben.get(`/evidence?filter[q]=${encodeURIComponent('?!')}`))).toEqual([]);
    const there = await ben.get(`/evidence?filter[url]=${encodeURIComponent('https://harbour-office.example/log')}`);
    expect(there.body.data).toMatchObject([{ claim: { id: claimId, verdict: 'verified' }, factId: null, captureId: null }]);
    expect(quotesOf(await ben.get(`/evidence?filter[url]=${encodeURIComponent('https://harbour-office.example/log')}&filter[notClaim]=${claimId}`))).toEqual([]);
  });

  it('of a claim that others may yet review is found by its own reviewer alone', async () => {
    const queueId = await aQueueWithClaims(1, { reviewPolicy: 'two_blind' });
    const { id, leaseToken } = await held(queueId);
    await ada.post(`/assignments/${id}/review`, aReview(leaseToken, { evidence: [{ url: 'https://blind.example/', quote: 'Nobody saw zebras.', stance: 'supports' }] }));
    expect(quotesOf(await ada.get('/evidence?filter[q]=zebras'))).toEqual(['Nobody saw zebras.']);
    expect(quotesOf(await ben.get('/evidence?filter[q]=zebras'))).toEqual([]);
    expect(quotesOf(await ben.get(`/evidence?filter[url]=${encodeURIComponent('https://blind.example/')}`))).toEqual([]);
  });
});
