import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AuditService } from '../../src/audit/index.js';
import { aQueue, aReview, queuedClaims } from '../harness/builders.js';
import type { Answer, Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

let newsroom: Newsroom;
let admin: Client;
let audit: AuditService;

beforeAll(async () => {
  newsroom = await openNewsroom();
  audit = newsroom.app.get(AuditService);
  [admin] = (await aTeam(newsroom, 'admin', 1)) as [Client];
  const [reviewer] = (await aTeam(newsroom, 'reviewer', 1)) as [Client];
  const queueId = await aQueue(admin, [reviewer]);
  await queuedClaims(newsroom.sql, queueId, 3);
  for (let claim = 0; claim < 3; claim++) {
    const { body } = await reviewer.post(`/queues/${queueId}/next`, {});
    await reviewer.post(`/assignments/${body.id}/review`, aReview(body.leaseToken));
  }
  await audit.seal();
});
afterAll(() => newsroom.close());

/** What only somebody with the keys of the database could do. */
const behindItsBack = (statement: string): Promise<unknown> =>
  newsroom.sql.query(`DO $do$ BEGIN SET LOCAL session_replication_role = replica; ${statement}; END $do$`);

describe('the audit log', () => {
  it('names who did what in which request, newest first', async () => {
    const { body } = await admin.get('/audit-events?filter[action]=claim.decide');
    expect(body.data).toHaveLength(3);
    expect(body.data[0]).toMatchObject({
      actor: { name: 'reviewer 1' },
      subject: { type: 'claim' },
      before: { state: 'queued' },
      after: { state: 'decided', verdict: 'verified', basis: 'single' },
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      sealed: true,
    });
  });

  it('is narrowed by who, what, kind, record and time, alone or together', async () => {
    const { body: all } = await admin.get('/audit-events?page[size]=100');
    const ids = async (query: string): Promise<string[]> => (await admin.get(`/audit-events?page[size]=100&${query}`)).body.data.map(({ id }: { id: string }) => id);
    const those = (fits: (event: Answer['body']) => boolean): string[] => all.data.filter(fits).map(({ id }: { id: string }) => id);
    const [event] = all.data.filter(({ action }: { action: string }) => action === 'claim.decide');
    const { at, actor, subject } = event;
    expect(await ids(`filter[actorId]=${actor.id}`)).toEqual(those((one) => one.actor.id === actor.id));
    expect(await ids(`filter[subjectType]=claim&filter[subjectId]=${subject.id}`)).toEqual(those((one) => one.subject.id === subject.id));
    const soon = (time: string, milliseconds: number): string => new Date(Date.parse(time) + milliseconds).toISOString();
    expect(await ids(`filter[from]=${at}`)).toEqual(those((one) => one.at >= at));
    expect(await ids(`filter[to]=${at}`)).toEqual(those((one) => one.at < at));
    expect(await ids(`filter[from]=${soon(at, -1)}&filter[to]=${soon(at, 1)}&filter[action]=claim.decide`)).toContain(event.id);
    expect(await ids('filter[from]=2999-01-01')).toEqual([]);
    expect((await admin.get('/audit-events?filter[from]=yesterday')).status).toBe(422);
  });

  it('holds no secret', async () => {
    await admin.post('/users', { email: 'new@newsroom.example', name: 'New', role: 'editor' });
    const { rows } = await newsroom.sql.query<{ log: string }>(`SELECT string_agg(e::text, ' ') AS log FROM audit_events e`);
    expect(rows[0]!.log).not.toMatch(/argon2|password_hash|lease_?token/i);
  });

  it('is one chain in which every event has its place', async () => {
    await audit.seal();
    const { rows } = await newsroom.sql.query<{ total: number }>(`SELECT count(*)::int AS total FROM audit_events`);
    expect(await audit.verify()).toEqual({ checked: rows[0]!.total, unsealed: 0, broken: null, head: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('stays one chain when several processes seal at once', async () => {
    await Promise.all([1, 2, 3, 4].map((n) => admin.post('/queues', { name: `Queue ${n}` })));
    await Promise.all([1, 2, 3, 4].map(() => audit.seal()));
    expect(await audit.verify()).toMatchObject({ broken: null, unsealed: 0 });
  });

  it.each([
    ['changed', `UPDATE audit_events SET actor_name = 'Nobody' WHERE chain_position = 2`],
    ['emptied', `DELETE FROM audit_events`],
    ['cut', `TRUNCATE audit_events`],
    ['sealed anew', `UPDATE audit_events SET hash = hash WHERE chain_position = 2`],
  ])('can not be %s', async (_, statement) => {
    await expect(newsroom.sql.query(statement)).rejects.toMatchObject({ constraint: 'audit_events_append_only' });
  });
});

describe('a log that was changed behind its back', () => {
  beforeEach(() => newsroom.sql.query(`CREATE TABLE kept AS SELECT * FROM audit_events`));
  const restore = async (): Promise<void> => {
    await behindItsBack(`DELETE FROM audit_events; INSERT INTO audit_events SELECT * FROM kept`);
    await newsroom.sql.query(`DROP TABLE kept`);
  };

  const everyColumn = ['id = uuidv7()', `at = at + interval '1 microsecond'`, 'actor_id = NULL', `actor_name = 'Ada'`, `action = 'claim.approve'`, `subject_type = 'queue'`, 'subject_id = NULL', `before = '{}'`, `after = '{"verdict": "contradicted"}'`, `request_id = NULL`];
  it.each(everyColumn)('is found by its verification: %s', async (change) => {
    const at = `(SELECT chain_position FROM kept WHERE action = 'claim.decide' ORDER BY chain_position LIMIT 1)`;
    const { rows } = await newsroom.sql.query<{ position: string }>(`SELECT ${at} AS position`);
    await behindItsBack(`UPDATE audit_events SET ${change} WHERE chain_position = ${at}`);
    const { broken } = await audit.verify();
    await restore();
    expect(broken).toMatchObject({ position: rows[0]!.position, why: 'its content was changed after it was sealed' });
  });

  it.each([
    ['an event taken out', 'DELETE FROM audit_events WHERE chain_position = 3', '3', 'an event is missing before position 4'],
    ['its beginning cut off', 'DELETE FROM audit_events WHERE chain_position < 3', '1', 'an event is missing before position 3'],
    ['an event put in the place of another', `UPDATE audit_events SET chain_position = chain_position + 1000 WHERE chain_position = 2; UPDATE audit_events SET chain_position = 2 WHERE chain_position = 3`, '2', 'it does not follow the event before it'],
  ])('is found with %s', async (_, statement, position, why) => {
    await behindItsBack(statement);
    const { broken } = await audit.verify();
    await restore();
    expect(broken).toMatchObject({ position, why });
  });

  it('is whole again after the restore that these tests stand on', async () => {
    await newsroom.sql.query(`DROP TABLE kept`);
    expect((await audit.verify()).broken).toBeNull();
  });
});
