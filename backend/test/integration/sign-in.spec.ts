import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

const PASSWORD = 'correct horse battery staple';
let newsroom: Newsroom;
let admin: Client;

beforeAll(async () => {
  newsroom = await openNewsroom();
  [admin] = (await aTeam(newsroom, 'admin', 1)) as [Client];
  await aTeam(newsroom, 'admin', 1);
});
afterAll(() => newsroom.close());

const attempt = (email: string, password: string): Promise<Answer> => newsroom.anonymous().signIn(email, password);
const change = async (person: Client, fields: Record<string, unknown>): Promise<Answer> => {
  const { body } = await admin.get(`/users/${person.person!.id}`);
  return admin.patch(`/users/${person.person!.id}`, { version: body.version, ...fields });
};

describe('signing in', () => {
  it('answers alike for a wrong password, an unknown and a disabled person', async () => {
    const person = await newsroom.signedIn('reviewer');
    const disabled = await newsroom.signedIn('reviewer');
    await change(disabled, { disabled: true });
    const answers = [await attempt(person.person!.email, 'wrong'), await attempt('nobody@newsroom.example', 'wrong'), await attempt(disabled.person!.email, PASSWORD)];
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401]);
    const [first, ...rest] = answers.map(({ body: { instance: _, ...problem } }) => problem);
    for (const problem of rest) expect(problem).toEqual(first);
  });

  it('sets a cookie that scripts can not read and other sites do not send', async () => {
    const { person } = await newsroom.signedIn('editor');
    const answer = await attempt(person!.email.toUpperCase(), PASSWORD);
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(/^claimdesk_session=[\w-]{43}; Max-Age=259200; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(answer.text).not.toContain(cookie.slice(18, 61));
    const { rows } = await newsroom.sql.query<{ stored: string }>(`SELECT string_agg(encode(token_hash, 'escape'), ' ') AS stored FROM sessions`);
    expect(rows[0]!.stored).not.toContain(cookie.slice(18, 61));
  });

  it('counts ten failures for an account, then says when to come back', async () => {
    const { person } = await newsroom.signedIn('reviewer');
    for (let failure = 1; failure <= 10; failure++) expect((await attempt(person!.email, `wrong ${failure}`)).status).toBe(401);
    const throttled = await attempt(` ${person!.email.toUpperCase()}`, PASSWORD);
    expect(throttled).toMatchObject({ status: 429, body: { type: '/problems/too-many-requests' } });
    expect(Number(throttled.headers['retry-after'])).toBeGreaterThan(14 * 60);
    expect(Number(throttled.headers['retry-after'])).toBeLessThanOrEqual(15 * 60);
    await newsroom.sql.query(`UPDATE sign_in_throttles SET window_started_at = window_started_at - interval '15 minutes'`);
    expect((await attempt(person!.email, PASSWORD)).status).toBe(201);
  });

  it('forgets an account’s failures when the right password comes', async () => {
    const { person } = await newsroom.signedIn('reviewer');
    for (let failure = 1; failure <= 9; failure++) await attempt(person!.email, 'wrong');
    expect((await attempt(person!.email, PASSWORD)).status).toBe(201);
    expect((await attempt(person!.email, 'wrong')).status).toBe(401);
    expect((await attempt(person!.email, PASSWORD)).status).toBe(201);
  });

  it('throttles an address that tries many accounts, whatever it writes into X-Forwarded-For', async () => {
    await newsroom.sql.query(`INSERT INTO sign_in_throttles (key, failures) VALUES ('address:127.0.0.1', 49) ON CONFLICT (key) DO UPDATE SET failures = 49, window_started_at = now()`);
    const from = (address: string): Promise<Answer> =>
      newsroom.anonymous().post('/session', { email: `${address}@newsroom.example`, password: 'wrong' }, { 'x-forwarded-for': address });
    expect((await from('10.0.0.1')).status).toBe(401);
    expect((await from('10.0.0.2')).status).toBe(429);
    await newsroom.sql.query(`DELETE FROM sign_in_throttles`);
  });
});

describe('a session', () => {
  it('ends with the very next request when the person is disabled', async () => {
    const person = await newsroom.signedIn('reviewer');
    expect((await person.get('/session')).status).toBe(200);
    expect((await change(person, { disabled: true })).status).toBe(200);
    expect((await person.get('/session')).status).toBe(401);
    await change(person, { disabled: false });
    expect((await person.get('/session')).status).toBe(401);
  });

  it('opened in the very moment in which the person was disabled is worth nothing', async () => {
    const [person] = (await aTeam(newsroom, 'reviewer', 1)) as [Client];
    await newsroom.sql.query(`DO $$ BEGIN SET LOCAL session_replication_role = replica; UPDATE users SET disabled_at = now() WHERE id = '${person.person!.id}'; END $$`);
    expect((await newsroom.sql.query(`SELECT 1 FROM sessions WHERE user_id = $1`, [person.person!.id])).rows).toHaveLength(1);
    expect((await person.get('/session')).status).toBe(401);
  });

  it('has the new role with the very next request', async () => {
    const person = await newsroom.signedIn('editor');
    expect((await person.get('/exports')).status).toBe(200);
    await change(person, { role: 'reviewer' });
    expect((await person.get('/exports')).status).toBe(403);
    await change(person, { role: 'admin' });
    expect((await person.get('/audit-events')).status).toBe(200);
  });

  it('ends elsewhere when the password is changed, and everywhere when it is reset', async () => {
    const person = await newsroom.signedIn('reviewer');
    const elsewhere = new (person.constructor as typeof Client)(newsroom.app, person.person);
    await elsewhere.signIn(person.person!.email, PASSWORD);
    const next = 'another long password';
    expect((await person.post('/session/password', { current: 'wrong', next })).status).toBe(422);
    expect((await person.post('/session/password', { current: PASSWORD, next })).status).toBe(204);
    expect((await elsewhere.get('/session')).status).toBe(401);
    await elsewhere.signIn(person.person!.email, next);
    const { body } = await admin.post(`/users/${person.person!.id}/reset-password`);
    expect((await elsewhere.get('/session')).status).toBe(401);
    await elsewhere.signIn(person.person!.email, body.password);
    expect((await elsewhere.get('/session')).body.mustChangePassword).toBe(true);
    expect(await elsewhere.get('/claims')).toMatchObject({ status: 403, body: { mustChangePassword: true } });
  });

  it('ends by signing out, and when its time has come', async () => {
    const one = await newsroom.signedIn('reviewer');
    const other = await newsroom.signedIn('reviewer');
    expect((await one.delete('/session')).status).toBe(204);
    expect((await one.get('/session')).status).toBe(401);
    await newsroom.sql.query(`UPDATE sessions SET expires_at = clock_timestamp() WHERE user_id = $1`, [other.person!.id]);
    expect((await other.get('/session')).status).toBe(401);
  });

  it('shows addresses to admins only, not even by searching for them', async () => {
    const person = await newsroom.signedIn('reviewer');
    const found = async (by: Client): Promise<number> => (await by.get(`/users?filter[q]=${person.person!.email}`)).body.data.length;
    expect(await found(admin)).toBe(1);
    expect(await found(person)).toBe(0);
  });
});

describe('the demo newsroom’s people', () => {
  const people = [{ role: 'admin', name: 'Ada', email: 'ada@demo.example', password: 'demo demo demo' }];
  const listed = async (environment: Record<string, string>): Promise<unknown> => {
    const room = await openNewsroom(environment);
    await writeFile(path.join(room.config.dataDir, 'demo-credentials.json'), JSON.stringify(people));
    const { body } = await room.anonymous().get('/session/demo-people');
    await room.close();
    return body.people;
  };

  it('are shown only where the demo is on and nobody else can reach it', async () => {
    expect(await listed({ DEMO: 'on', HOST: '127.0.0.1' })).toEqual(people);
    expect(await listed({ DEMO: 'on', HOST: '0.0.0.0' })).toEqual([]);
    expect(await listed({ DEMO: 'off', HOST: '127.0.0.1' })).toEqual([]);
  });
});
