import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditService } from '../../src/audit/index.js';
import { ExportBuilder } from '../../src/exports/export-builder.js';
import { anArticle } from '../harness/builders.js';
import { type Answer, Client } from '../harness/client.js';
import { aKey } from '../harness/keys.js';
import { Records } from '../harness/matrix/records.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

let newsroom: Newsroom;
let admin: Client;
let records: Records;

beforeAll(async () => {
  newsroom = await openNewsroom();
  [admin] = (await aTeam(newsroom, 'admin', 1)) as [Client];
  records = await Records.of(newsroom, admin, admin, (await aTeam(newsroom, 'reviewer', 2)) as [Client, Client]);
});
beforeEach(() => newsroom.sql.query(`DELETE FROM sign_in_throttles`));
afterAll(() => newsroom.close());

const make = (fields: Record<string, unknown>): Promise<Answer> => admin.post('/api-keys', { name: 'Wire import', scopes: ['ingest'], expiresInDays: 30, ...fields });
const programWith = (secret: string): Client => new Client(newsroom.app).withKey(secret);
const one = async <Row extends object>(sql: string, values: unknown[] = []): Promise<Row> => (await newsroom.sql.query(sql, values)).rows[0] as Row;

describe('an API key', () => {
  it('is told once, opens what it was made for, and stands nowhere afterwards', async () => {
    const { status, body } = await make({ name: ' The wire ', scopes: ['read', 'read'] });
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'The wire', scopes: ['read'], state: 'active', createdBy: { name: 'admin 1' }, lastUsedAt: null });
    expect(body.secret).toMatch(/^cdk_[\w-]{43}$/);
    expect(body.secret.startsWith(body.prefix)).toBe(true);
    expect(body.prefix).toHaveLength(12);
    expect((await programWith(body.secret).get('/facts')).status).toBe(200);

    const hidden = body.secret.slice(12);
    for (const path of ['/api-keys', '/audit-events', '/audit-events?filter[action]=key.create']) expect((await admin.get(path)).text).not.toContain(hidden);
    const { stored } = await one<{ stored: string }>(
      `SELECT concat((SELECT string_agg(k::text || encode(secret_hash, 'escape'), ' ') FROM api_keys k), (SELECT string_agg(a::text, ' ') FROM audit_events a),
        (SELECT string_agg(i::text, ' ') FROM idempotency_keys i), (SELECT string_agg(o::text, ' ') FROM outbox_events o)) AS stored`,
    );
    expect(stored).toContain(body.prefix);
    expect(stored).not.toContain(hidden);
  });

  it('runs out after the days that it was given, or never', async () => {
    const { body } = await make({ name: 'For a month', expiresInDays: 30 });
    expect(Math.round((Date.parse(body.expiresAt) - Date.parse(body.createdAt)) / 86_400_000)).toBe(30);
    expect((await make({ name: 'For ever', expiresInDays: null })).body.expiresAt).toBeNull();
  });

  it.each([
    [{ scopes: [] }, 'validation-failed'],
    [{ scopes: ['admin'] }, 'validation-failed'],
    [{ name: '  ' }, 'validation-failed'],
    [{ name: 'A\u0000B' }, 'invalid-text'],
    [{ expiresInDays: 0 }, 'validation-failed'],
    [{ expiresInDays: 731 }, 'validation-failed'],
    [{ expiresInDays: undefined }, 'validation-failed'],
    [{ createdBy: '019a0000-0000-7000-8000-000000000000' }, 'unknown-field'],
  ])('is not made of %j', async (fields, code) => {
    expect((await make(fields)).body.type).toBe(`/problems/${code}`);
  });

  it('has a name of its own among those that are not revoked', async () => {
    const first = await make({ name: 'Twice' });
    expect(await make({ name: 'tWICE' })).toMatchObject({ status: 422, body: { errors: [{ pointer: '/name', code: 'taken' }] } });
    await admin.post(`/api-keys/${first.body.id}/revoke`);
    expect((await make({ name: 'Twice' })).status).toBe(201);
  });

  it('is refused on the very next request once it is revoked, for good', async () => {
    const { body } = await make({ name: 'Soon gone', scopes: ['read'] });
    const program = programWith(body.secret);
    expect((await program.get('/facts')).status).toBe(200);
    expect((await admin.post(`/api-keys/${body.id}/revoke`)).body).toMatchObject({ state: 'revoked', revokedAt: expect.any(String) });
    expect(await program.get('/facts')).toMatchObject({ status: 401, body: { type: '/problems/not-signed-in' } });
    const { body: again } = await admin.post(`/api-keys/${body.id}/revoke`);
    const { data } = (await admin.get(`/audit-events?filter[subjectId]=${body.id}`)).body;
    expect(data.map(({ action }: { action: string }) => action)).toEqual(['key.revoke', 'key.create']);
    expect(again.state).toBe('revoked');
  });

  it('shows when it was used last, written once a minute at the most', async () => {
    const { id, program } = await aKey(newsroom, admin, 'read');
    const used = (): Promise<{ at: Date | null; row: string }> => one(`SELECT last_used_at AS at, ctid::text AS row FROM api_keys WHERE id = $1`, [id]);
    expect((await used()).at).toBeNull();
    await program.get('/facts');
    const first = await used();
    await program.get('/facts');
    expect(await used()).toEqual(first);
    await newsroom.sql.query(`UPDATE api_keys SET last_used_at = now() - interval '61 seconds' WHERE id = $1`, [id]);
    await program.get('/facts');
    expect((await used()).at!.getTime()).toBeGreaterThan(first.at!.getTime());
  });

  it('counts alone, whoever the cookie beside it belongs to, and needs no header against forgery', async () => {
    const { secret } = await aKey(newsroom, admin, 'ingest');
    const both = { authorization: `bearer ${secret}`, cookie: admin.headers().cookie! };
    expect((await newsroom.anonymous().get('/users', both)).status).toBe(403);
    expect((await newsroom.anonymous().get('/users', { ...both, authorization: 'Bearer cdk_wrong' })).status).toBe(401);
    expect((await newsroom.anonymous().get('/users', { ...both, authorization: 'Bearer ' })).status).toBe(401);
    const bare = await newsroom.app.inject({
      method: 'POST',
      url: '/api/v1/articles',
      headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json', origin: 'https://cms.example', 'sec-fetch-site': 'cross-site' },
      payload: JSON.stringify(anArticle()),
    });
    expect(bare.statusCode).toBe(202);
    expect(bare.headers['set-cookie']).toBeUndefined();
  });
});

describe('wrong keys', () => {
  const wrong = (n: number): Promise<Answer> => programWith(`cdk_${String(n).padStart(43, 'x')}`).get('/facts');

  it('are thirty for an address, then it is told when to come back; a right one still opens', async () => {
    for (let n = 1; n <= 30; n++) expect((await wrong(n)).status).toBe(401);
    const throttled = await wrong(31);
    expect(throttled).toMatchObject({ status: 429, body: { type: '/problems/too-many-requests' } });
    expect(Number(throttled.headers['retry-after'])).toBeGreaterThan(14 * 60);
    expect((await programWith('not even the form of one').get('/facts')).status).toBe(429);
    expect((await (await aKey(newsroom, admin, 'read')).program.get('/facts')).status).toBe(200);
  });

  it('do not shut out people who sign in from there', async () => {
    for (let n = 1; n <= 31; n++) await wrong(n);
    expect((await newsroom.anonymous().signIn('nobody@newsroom.example', 'wrong')).status).toBe(401);
  });
});

describe('a program with a key', () => {
  it('stands in the audit log under its own name, sealed so that nobody can put another in its place', async () => {
    const { id, program } = await aKey(newsroom, admin, 'ingest');
    const other = await aKey(newsroom, admin, 'ingest');
    const { body } = await program.post('/articles', anArticle());
    const { data } = (await admin.get(`/audit-events?filter[subjectId]=${body.id}`)).body;
    expect(data).toMatchObject([{ action: 'article.ingest', actor: { id: null, keyId: id } }]);
    const audit = newsroom.app.get(AuditService);
    await audit.seal();
    expect((await audit.verify()).broken).toBeNull();
    const putKey = (keyId: string | null): Promise<unknown> =>
      newsroom.sql.query(`DO $do$ BEGIN SET LOCAL session_replication_role = replica; UPDATE audit_events SET actor_key_id = ${keyId ? `'${keyId}'` : 'NULL'} WHERE id = '${data[0].id}'; END $do$`);
    for (const forged of [other.id, null]) {
      await putKey(forged);
      expect((await audit.verify()).broken).toMatchObject({ id: data[0].id, why: 'its content was changed after it was sealed' });
    }
    await putKey(id);
    expect((await audit.verify()).broken).toBeNull();
  });

  it('has its own memory of repeated requests', async () => {
    const [mine, others] = [await aKey(newsroom, admin, 'ingest'), await aKey(newsroom, admin, 'ingest')];
    const once = { 'idempotency-key': 'the-same-for-all' };
    const article = anArticle();
    const first = await mine.program.post('/articles', article, once);
    expect(await mine.program.post('/articles', article, once)).toMatchObject({ status: 202, body: first.body });
    expect((await mine.program.post('/articles', anArticle(), once)).body.type).toBe('/problems/idempotency-key-reused');
    expect((await others.program.post('/articles', anArticle(), once)).status).toBe(202);
    expect((await admin.post('/articles', anArticle(), once)).status).toBe(202);
  });

  it('finds in lists what readers know of, whatever it asks for, and of a fact the versions that they saw', async () => {
    const [held, shown, paused] = [await records.fact('held'), await records.fact('published'), await records.fact('paused')];
    const { program } = await aKey(newsroom, admin, 'read');
    const ids = async (query: string, by = program): Promise<string[]> => (await by.get(`/facts${query}`)).body.data.map(({ id }: { id: string }) => id);
    expect(await ids('?filter[state]=any', admin)).toEqual(expect.arrayContaining([held, shown, paused]));
    expect(await ids('?filter[state]=any')).toEqual([shown]);
    expect([await ids('?filter[state]=paused'), await ids('?filter[state]=unpublished')]).toEqual([[], []]);
    await newsroom.sql.query(`UPDATE facts SET publication_state = 'published', change = 'published', version = 2 WHERE id = $1`, [held]);
    const versions = async (by: Client): Promise<number[]> => (await by.get(`/facts/${held}/versions`)).body.data.map(({ version }: { version: number }) => version);
    expect([await versions(admin), await versions(program)]).toEqual([[2, 1], [2]]);
    expect((await program.get(`/facts/${held}`)).body).toMatchObject({ publicationState: 'published', may: [] });
  });

  it('asks for an export, waits for it and downloads it, and lists its own only', async () => {
    await admin.post('/exports', { format: 'json' });
    const { id, program } = await aKey(newsroom, admin, 'read');
    const { status, body } = await program.post('/exports', { format: 'csv' });
    expect(status).toBe(202);
    expect(body).toMatchObject({ createdBy: null, createdByKey: { id } });
    await newsroom.app.get(ExportBuilder).build(body.id);
    expect((await program.get('/exports')).body.data).toMatchObject([{ id: body.id, status: 'ready' }]);
    expect((await program.get(`/exports/${body.id}/file`)).text).toContain('statement');
    expect((await program.get(`/exports/${body.id}/proof`)).status).toBe(200);
    expect((await admin.get('/exports')).body.data).toHaveLength(2);
  });
});
