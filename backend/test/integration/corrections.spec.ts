import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SweepCorrectionsHandler } from '../../src/corrections/index.js';
import { writeToken } from '../../src/corrections/form-token.js';
import { aDecidedClaim, aQueueForAll } from '../harness/builders.js';
import type { Answer, Client } from '../harness/client.js';
import { documentOf } from '../harness/dom.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

let newsroom: Newsroom;
let editor: Client;
let second: Client;
let fact: Answer['body'];
let other: Answer['body'];

async function published(queueId: string): Promise<Answer['body']> {
  const claim = await aDecidedClaim(newsroom, editor, queueId);
  return (await second.post(`/claims/${claim.id}/approve`, { contentHash: claim.contentHash })).body;
}

beforeAll(async () => {
  newsroom = await openNewsroom();
  [editor, second] = (await aTeam(newsroom, 'editor', 2)) as [Client, Client];
  const queueId = await aQueueForAll(editor, [editor]);
  [fact, other] = [await published(queueId), await published(queueId)];
  await newsroom.app.inject(pathOf(fact));
});
beforeEach(() => newsroom.sql.query(`DELETE FROM correction_requests`));
afterAll(() => newsroom.close());

const pathOf = ({ slug }: { slug: string }): string => `/facts/${encodeURIComponent(slug)}/correction`;
const stored = async (): Promise<any[]> => (await newsroom.sql.query(`SELECT * FROM correction_requests ORDER BY id`)).rows;

/** The token of a form that was shown a while ago. */
async function tokenOf({ slug }: { slug: string }, secondsAgo = 60): Promise<string> {
  const at = Date.now() - secondsAgo * 1_000;
  const day = new Date(at).toISOString().slice(0, 10);
  const { rows } = await newsroom.sql.query(
    `INSERT INTO correction_salts (day, salt) VALUES ($1, $2) ON CONFLICT (day) DO UPDATE SET salt = correction_salts.salt RETURNING salt`,
    [day, randomBytes(32)],
  );
  return writeToken(rows[0].salt, slug, at, randomBytes(12).toString('base64url'));
}

interface Sent {
  status: number;
  headers: Record<string, unknown>;
  text: string;
}

async function send(to: { slug: string }, fields: Record<string, string> = {}, headers: Record<string, string> = {}, remoteAddress = '203.0.113.7'): Promise<Sent> {
  const form = new URLSearchParams({ problem: 'The figure is of 2029, not of 2031.', source: '', name: '', email: '', website: '', token: fields['token'] ?? (await tokenOf(to)), ...fields });
  const { statusCode, headers: got, body } = await newsroom.app.inject({ method: 'POST', url: pathOf(to), remoteAddress, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers }, payload: form.toString() });
  return { status: statusCode, headers: got, text: body };
}

describe('a correction request', () => {
  it('comes in by a form that needs no script, and is told to every editor', async () => {
    const form = await newsroom.app.inject(pathOf(fact));
    const document = documentOf(form.body);
    expect([form.statusCode, form.headers['cache-control'], document.querySelector('form').method, document.querySelector('form').getAttribute('action')]).toEqual([200, 'no-store', 'post', pathOf(fact)]);
    expect(document.querySelector('input[name=token]').value).toMatch(/^[0-9a-z]+\./);
    const sent = await send(fact, { problem: 'One <b>line</b>.\r\nAnd another.', source: 'https://register.example/7', name: 'Rana', email: 'rana@reader.example' });
    expect([sent.status, sent.headers['location']]).toEqual([303, `${pathOf(fact)}?sent=1`]);
    expect((await newsroom.app.inject(String(sent.headers['location']))).body).toContain('Your request is with our editors.');
    const { data, page } = (await second.get('/correction-requests?filter[state]=open')).body;
    expect([page.total, data[0]]).toMatchObject([1, { problem: 'One <b>line</b>.\nAnd another.', sourceUrl: 'https://register.example/7', sender: { name: 'Rana', email: 'rana@reader.example' }, factVersion: 1, fact: { id: fact.id, statement: fact.statement } }]);
    for (const person of [editor, second]) {
      expect((await person.get('/notifications')).body.data[0]).toMatchObject({ kind: 'correction.requested', subject: { type: 'correction-request', id: data[0].id, label: fact.statement } });
    }
    const { rows } = await newsroom.sql.query(`SELECT actor_id, after FROM audit_events WHERE action = 'correction.request'`);
    expect(rows).toEqual([{ actor_id: null, after: { factId: fact.id, factVersion: 1 } }]);
  });

  it('that does not fit comes back with what was typed and what is wrong', async () => {
    const typed = { problem: 'Wrong', source: 'javascript:alert(1)', name: '"><script>', email: 'rana' };
    const { status, text } = await send(fact, typed);
    const document = documentOf(text);
    expect(status).toBe(422);
    expect([...document.querySelectorAll('[role=alert] a')].map((link: any) => document.querySelector(link.getAttribute('href')).getAttribute('aria-invalid'))).toEqual(['true', 'true', 'true']);
    expect(Object.fromEntries(['problem', 'source', 'name', 'email'].map((name) => [name, document.querySelector(`[name=${name}]`).value]))).toEqual(typed);
    expect(document.querySelectorAll('script')).toHaveLength(0);
    for (const problem of ['Something\0is wrong here', 'a'.repeat(4001)]) expect((await send(fact, { problem })).status).toBe(422);
    expect(await stored()).toEqual([]);
  });

  it('sent twice is one', async () => {
    const token = await tokenOf(fact);
    const answers = await Promise.all([1, 2, 3].map(() => send(fact, { token })));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await stored()).toHaveLength(1);
  });

  it('sent at once, too late, for another fact, or with a token of somebody’s own making is shown again, with a good token', async () => {
    const bad = [await tokenOf(fact, 0), await tokenOf(fact, 86_500), await tokenOf(other), 'abc', `${Date.now().toString(36)}.${'a'.repeat(16)}.${'b'.repeat(43)}`];
    for (const token of bad) {
      const { status, text } = await send(fact, { token });
      const document = documentOf(text);
      expect([status, document.querySelector('[name=problem]').value, document.querySelector('[name=token]').value === token]).toEqual([422, 'The figure is of 2029, not of 2031.', false]);
    }
    expect(await stored()).toEqual([]);
  });

  it('of a program that fills in everything is thanked for, and thrown away', async () => {
    expect((await send(fact, { website: 'https://spam.example' })).status).toBe(303);
    expect(await stored()).toEqual([]);
  });

  it('is refused when another site made the browser send it', async () => {
    const elsewhere: Array<Record<string, string>> = [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://elsewhere.example' }, { origin: 'null' }];
    for (const headers of elsewhere) expect((await send(fact, {}, headers)).status).toBe(403);
    expect((await send(fact, {}, { origin: 'http://localhost', host: 'localhost', 'sec-fetch-site': 'same-origin' })).status).toBe(303);
    const json = await newsroom.app.inject({ method: 'POST', url: pathOf(fact), payload: { problem: 'The figure is of 2029.' } });
    expect([json.statusCode, json.headers['content-type']]).toEqual([422, 'text/html; charset=utf-8']);
    expect((await send(fact, { problem: 'a'.repeat(70_000) })).status).toBe(413);
  });

  it('comes from one sender five times an hour at the most, however many addresses of IPv6 they have, and loses nothing that was typed', async () => {
    const senders = (n: number): string => `2001:db8:1:1::${n}`;
    for (let n = 1; n <= 5; n++) expect((await send(fact, {}, {}, senders(n))).status).toBe(303);
    const { status, headers, text } = await send(other, {}, {}, senders(6));
    expect([status, headers['retry-after'], documentOf(text).querySelector('[name=problem]').value]).toEqual([429, '3600', 'The figure is of 2029, not of 2031.']);
    expect((await send(fact, {}, {}, '2001:db8:1:2::1')).status).toBe(303);
    expect((await send(fact, {}, { 'x-forwarded-for': '198.51.100.1' }, senders(1))).status).toBe(429);
    expect(await stored()).toHaveLength(6);
  });

  it('at the same time as others is still counted', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => send(fact)));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(5);
    expect(await stored()).toHaveLength(5);
  });

  it.each([
    ['of a fact thirty times a day', 30, () => fact.id, true],
    ['altogether five hundred times a day', 500, () => other.id, false],
  ])('comes in %s at the most', async (_, count, of, onlyThisFact) => {
    await newsroom.sql.query(`INSERT INTO correction_requests (fact_id, fact_version, problem, form_key) SELECT $1, 1, 'Wrong.', uuid_send(uuidv7()) FROM generate_series(1, $2::int)`, [of(), count]);
    expect((await send(fact)).status).toBe(429);
    expect((await send(other)).status).toBe(onlyThisFact ? 303 : 429);
  });

  it('holds no address of its sender, and forgets who it was', async () => {
    await send(fact, { name: 'Rana', email: 'rana@reader.example' });
    await send(other, { name: 'Tal', email: 'tal@reader.example' });
    const [first] = await stored();
    expect(JSON.stringify(first)).not.toContain('203.0.113.7');
    await newsroom.sql.query(`UPDATE correction_requests SET version = 2, state = 'declined', note = 'No.', decided_by = $1, decided_at = now() - CASE fact_id WHEN $2 THEN interval '91 days' ELSE interval '89 days' END, created_at = now() - interval '3 days'`, [second.person!.id, fact.id]);
    await newsroom.sql.query(`INSERT INTO correction_salts (day, salt) VALUES ('2020-01-01', $1)`, [randomBytes(32)]);
    await newsroom.app.get(SweepCorrectionsHandler).handle();
    expect((await stored()).map(({ sender_name, sender_email, sender_key }) => [sender_name, sender_email, sender_key])).toEqual([[null, null, null], ['Tal', 'tal@reader.example', null]]);
    const { rows } = await newsroom.sql.query(`SELECT min(day) > now() - interval '3 days' AS young FROM correction_salts`);
    expect(rows).toEqual([{ young: true }]);
  });

  it('has no form for what is not published', async () => {
    const { body } = await second.post(`/facts/${other.id}/pause`, { version: 1, note: 'A call came in.' });
    expect([(await newsroom.app.inject(pathOf(other))).statusCode, (await send(other)).status, await stored()]).toEqual([404, 404, []]);
    await second.post(`/facts/${other.id}/resume`, { version: body.version });
    expect((await newsroom.app.inject('/facts/none-deadbeef/correction')).statusCode).toBe(404);
  });
});

describe('the editors’ decision', () => {
  const request = async (): Promise<Answer['body']> => {
    await send(fact);
    return (await second.get('/correction-requests')).body.data[0];
  };

  it('is made once, with a reason where it is a no, and audited', async () => {
    const { id, version } = await request();
    expect((await second.post(`/correction-requests/${id}/decline`, { version })).status).toBe(422);
    const declined = await second.post(`/correction-requests/${id}/decline`, { version, note: ' The register says 2031. ' });
    expect(declined).toMatchObject({ status: 200, body: { state: 'declined', note: 'The register says 2031.', decidedBy: { id: second.person!.id }, version: 2 } });
    expect(await editor.post(`/correction-requests/${id}/accept`, { version: 2 })).toMatchObject({ status: 409, body: { type: '/problems/already-decided' } });
    const { rows } = await newsroom.sql.query(`SELECT actor_id, after FROM audit_events WHERE action = 'correction.decline'`);
    expect(rows).toEqual([{ actor_id: second.person!.id, after: { factId: fact.id, note: 'The register says 2031.' } }]);
    expect((await second.get('/correction-requests?filter[state]=done')).body.page.total).toBe(1);
    expect((await second.get(`/correction-requests?filter[state]=open&filter[factId]=${fact.id}`)).body.page.total).toBe(0);
  });

  it('of two editors at once is that of one', async () => {
    const { id, version } = await request();
    const answers = await Promise.all([editor.post(`/correction-requests/${id}/accept`, { version }), second.post(`/correction-requests/${id}/decline`, { version, note: 'No.' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await second.post(`/correction-requests/${id}/accept`, { version: 7 })).status).toBe(409);
  });

  it('is no matter of reviewers', async () => {
    const [reviewer] = (await aTeam(newsroom, 'reviewer', 1)) as [Client];
    expect((await reviewer.get('/correction-requests')).status).toBe(403);
  });
});
