import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '../../src/database/index.js';
import { type Notice, NotificationsService } from '../../src/notifications/index.js';
import { aQueue, queuedClaims } from '../harness/builders.js';
import type { Client } from '../harness/client.js';
import { EventReader } from '../harness/event-reader.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

let newsroom: Newsroom;
let port: number;
let queueId: string;
let editor: Client;

beforeAll(async () => {
  newsroom = await openNewsroom();
  await newsroom.app.listen(0, '127.0.0.1');
  port = (newsroom.app.getHttpServer().address() as AddressInfo).port;
  [editor] = (await aTeam(newsroom, 'editor', 1)) as [Client];
  queueId = await aQueue(editor, []);
});
afterAll(() => newsroom.close());

const someone = async (): Promise<Client> => (await aTeam(newsroom, 'reviewer', 1))[0]!;
const joined = (person: Client, fields: Partial<Notice> = {}): Notice => ({
  userId: person.person!.id,
  kind: 'queue.joined',
  subject: { type: 'queue', id: queueId },
  actor: { id: editor.person!.id },
  ...fields,
});
const tell = (...notices: Notice[]): Promise<void> =>
  newsroom.app.get(UnitOfWork).transaction((tx) => newsroom.app.get(NotificationsService).notify(tx, ...notices));
/** A reader that is counted in: the first thing that it gets is how many are unread. */
async function reading(person: Client, lastEventId?: string): Promise<EventReader> {
  const reader = await EventReader.open(person, port, lastEventId);
  await reader.next('unread');
  return reader;
}

describe('an inbox', () => {
  it('says who did what to what, and is the person’s own', async () => {
    const [ada, ben] = [await someone(), await someone()];
    await tell(joined(ada, { params: { note: 'Welcome.' } }));
    const { body } = await ada.get('/notifications');
    expect(body).toMatchObject({
      unread: 1,
      data: [
        {
          kind: 'queue.joined',
          subject: { type: 'queue', id: queueId, label: expect.stringContaining('Queue ') },
          actor: { id: editor.person!.id, name: editor.person!.name },
          params: { note: 'Welcome.' },
          readAt: null,
        },
      ],
    });
    expect((await ben.get('/notifications')).body).toMatchObject({ unread: 0, data: [] });
    expect(await ben.post(`/notifications/${body.data[0].id}/read`)).toMatchObject({ status: 404 });
  });

  it('never tells of one’s own deeds, nor those who were shut out, nor of what was rolled back', async () => {
    const [ada, ben] = [await someone(), await someone()];
    await newsroom.sql.query(`UPDATE users SET disabled_at = now() WHERE id = $1`, [ben.person!.id]);
    await tell(joined(ada, { actor: ada.person! }), joined(ben));
    const failed = newsroom.app.get(UnitOfWork).transaction(async (tx) => {
      await newsroom.app.get(NotificationsService).notify(tx, joined(ada));
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    const { rows } = await newsroom.sql.query(`SELECT 1 FROM notifications WHERE user_id = ANY ($1)`, [[ada.person!.id, ben.person!.id]]);
    expect(rows).toEqual([]);
  });

  it('is read one by one, or up to what was seen', async () => {
    const ada = await someone();
    await tell(joined(ada), joined(ada), joined(ada));
    const [newest, seen] = (await ada.get('/notifications')).body.data;
    expect(await ada.post(`/notifications/${seen.id}/read`)).toMatchObject({ status: 204 });
    expect((await ada.get('/notifications?filter[unread]=true')).body).toMatchObject({ unread: 2, page: { total: 2 } });
    expect(await ada.post('/notifications/read-all', { upTo: seen.id })).toMatchObject({ status: 204 });
    expect((await ada.get('/notifications?filter[unread]=true')).body.data).toMatchObject([{ id: newest.id }]);
    expect(await ada.post('/notifications/read-all', {})).toMatchObject({ status: 204 });
    expect((await ada.get('/notifications')).body).toMatchObject({ unread: 0, data: [{}, {}, {}] });
  });

  it('is told of an overdue claim once', async () => {
    const ada = await someone();
    const overdue = joined(ada, { kind: 'queue.sla_breached', actor: { id: null } });
    await tell(overdue, overdue);
    await tell(overdue);
    expect((await ada.get('/notifications')).body).toMatchObject({ data: [{ actor: null }], page: { total: 1 } });
  });

  it('forgets after 90 days', async () => {
    const ada = await someone();
    await tell(joined(ada), joined(ada));
    await newsroom.sql.query(
      `UPDATE notifications SET created_at = now() - interval '91 days' WHERE id = (SELECT max(id::text)::uuid FROM notifications WHERE user_id = $1)`,
      [ada.person!.id],
    );
    await newsroom.app.get(NotificationsService).sweep();
    expect((await ada.get('/notifications')).body.page.total).toBe(1);
  });
});

describe('live events', () => {
  it('tell those who hold a claim that it was seen again or that their queue has changed, and nobody else', async () => {
    const [ada, ben] = (await aTeam(newsroom, 'reviewer', 2)) as [Client, Client];
    const queue = await aQueue(editor, [ada, ben]);
    await queuedClaims(newsroom.sql, queue, 2);
    const { body: held } = await ada.post(`/queues/${queue}/next`, { ahead: 0 });
    const [mine, theirs] = [await reading(ada), await reading(ben)];
    const { version } = (await editor.get(`/queues/${queue}`)).body;
    expect((await editor.patch(`/queues/${queue}`, { version, guidelines: 'Ask twice.' })).status).toBe(200);
    expect((await mine.next('desk')).data).toEqual({ assignmentId: held.id });
    const notifications = newsroom.app.get(NotificationsService);
    await newsroom.app.get(UnitOfWork).transaction((tx) => notifications.touchDesks(tx, { articleId: held.article.id }));
    expect((await mine.next('desk')).data).toEqual({ assignmentId: held.id });
    await tell(joined(ben));
    expect((await theirs.next('notification')).type).toBe('notification');
    expect(theirs.passed).not.toContain('desk');
    mine.close();
    theirs.close();
  });

  it('are for those who ask for events', async () => {
    expect((await editor.get('/events')).status).toBe(400);
    expect((await newsroom.anonymous().get('/events', { accept: 'text/event-stream' })).status).toBe(401);
    expect((await editor.send('HEAD', '/events', undefined, { accept: 'text/event-stream' })).status).toBe(200);
  });

  it('bring a notification with its id to every reader of the person, and to nobody else', async () => {
    const [ada, ben] = [await someone(), await someone()];
    const readers = [await reading(ada), await reading(ada)];
    const other = await reading(ben);
    expect(readers[0]!.headers.get('content-type')).toContain('text/event-stream');
    await tell(joined(ada));
    await tell(joined(ben));
    const events = await Promise.all(readers.map((reader) => reader.next('notification')));
    expect(events[0]!.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(events[1]).toEqual(events[0]);
    expect(events[0]!.data).toMatchObject({ id: events[0]!.id, kind: 'queue.joined' });
    expect((await readers[0]!.next('unread')).data).toEqual({ unread: 1 });
    expect((await other.next('notification')).id).not.toBe(events[0]!.id);
    await ada.post('/notifications/read-all', {});
    expect((await readers[1]!.next('unread')).data).toEqual({ unread: 1 });
    expect((await readers[1]!.next('unread')).data).toEqual({ unread: 0 });
    for (const reader of [...readers, other]) reader.close();
  });

  it('that came while a reader was away follow its Last-Event-ID', async () => {
    const ada = await someone();
    const first = await reading(ada);
    await tell(joined(ada));
    const seen = await first.next('notification');
    first.close();
    await tell(joined(ada, { params: { note: 'missed' } }));
    const back = await EventReader.open(ada, port, seen.id!);
    const missed: unknown[] = [await back.next('notification'), await back.next('notification')];
    expect(missed).toMatchObject([{ id: seen.id }, { data: { params: { note: 'missed' } } }]);
    back.close();
    const nonsense = await EventReader.open(ada, port, 'no-such-id');
    expect(await nonsense.next('unread')).toMatchObject({ data: { unread: 2 } });
    nonsense.close();
  });

  it('go on after the listening connection was lost, with what was told meanwhile', async () => {
    const ada = await someone();
    const reader = await reading(ada);
    await newsroom.sql.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'claimdesk-live' AND datname = current_database()`);
    await tell(joined(ada));
    expect((await reader.next('notification')).data).toMatchObject({ kind: 'queue.joined' });
    await tell(joined(ada));
    await reader.next('notification');
    reader.close();
  });

  it.each([
    ['signing out', (ada: Client) => ada.delete('/session')],
    ['being disabled', (ada: Client) => newsroom.sql.query(`UPDATE users SET disabled_at = now() WHERE id = $1`, [ada.person!.id])],
    ['a new password', (ada: Client) => newsroom.sql.query(`UPDATE users SET password_hash = 'other' WHERE id = $1`, [ada.person!.id])],
    ['the session’s running out', (ada: Client) => newsroom.sql.query(`UPDATE sessions SET expires_at = now() WHERE user_id = $1`, [ada.person!.id])],
  ])('end within five seconds of %s', async (_, over) => {
    const [ada, ben] = [await someone(), await someone()];
    const [reader, other] = [await reading(ada), await reading(ben)];
    const since = performance.now();
    await over(ada);
    await reader.next('over');
    await reader.ended();
    expect(performance.now() - since).toBeLessThan(5_000);
    await tell(joined(ben));
    await other.next('notification');
    other.close();
  });

  it('go to eight readers of a person: a ninth ends the first', async () => {
    const ada = await someone();
    const readers: EventReader[] = [];
    for (let n = 0; n < 9; n++) readers.push(await reading(ada));
    await readers[0]!.ended();
    await tell(joined(ada));
    await Promise.all(readers.slice(1).map((reader) => reader.next('notification')));
    for (const reader of readers) reader.close();
  });
});

describe('a server that is stopped', () => {
  it('ends its readers first and does not wait for them', async () => {
    const other = await openNewsroom();
    await other.app.listen(0, '127.0.0.1');
    const [ada] = (await aTeam(other, 'reviewer', 1)) as [Client];
    const reader = await EventReader.open(ada, (other.app.getHttpServer().address() as AddressInfo).port);
    await reader.next('unread');
    const since = performance.now();
    await other.close();
    await reader.ended();
    expect(performance.now() - since).toBeLessThan(3_000);
  });
});
