import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { aQueue, aReview, queuedClaims } from '../harness/builders.js';
import type { Answer, Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { freePort, Program } from '../harness/processes.js';
import { aTeam } from '../harness/team.js';

const PRELOAD = pathToFileURL(path.resolve(import.meta.dirname, '../harness/shifted-clock.mjs')).href;
const LEASE_SECONDS = 15 * 60;

let newsroom: Newsroom;
let editor: Client;
let ada: Client;
let ben: Client;
let eve: Client;
const running: Program[] = [];

beforeAll(async () => {
  newsroom = await openNewsroom();
  [editor] = (await aTeam(newsroom, 'editor', 1)) as [Client];
  [ada, ben, eve] = (await aTeam(newsroom, 'reviewer', 3)) as [Client, Client, Client];
});
afterEach(() => Promise.all(running.splice(0).map((program) => program.kill())));
afterAll(() => newsroom.close());

async function start(name: 'main' | 'worker', shift: number, more: Record<string, string> = {}): Promise<void> {
  const { databaseUrl, dataDir } = newsroom.config;
  running.push(await Program.start(name, { DATABASE_URL: databaseUrl!, DATA_DIR: dataDir, NODE_OPTIONS: `--import ${PRELOAD}`, CLOCK_SHIFT_SECONDS: String(shift), ...more }));
}

describe.each([
  ['ahead', 3600],
  ['behind', -3600],
])('an hour %s of the database', (_, shift) => {
  it('an API hands out, renews and ends leases by the clock of the database', async () => {
    const port = await freePort();
    await start('main', shift, { PORT: String(port) });
    const queueId = await aQueue(editor, [ada, ben, eve]);
    await queuedClaims(newsroom.sql, queueId, 2);
    const next = (person: Client): Promise<Answer> => person.over(port, 'POST', `/queues/${queueId}/next`, {});
    const [hers, his, none] = [await next(ada), await next(ben), await next(eve)];
    expect([hers.status, his.status, none.status]).toEqual([200, 200, 204]);
    const { id, leaseToken, leaseExpiresAt, leaseSecondsLeft } = hers.body;
    expect(Math.abs(leaseSecondsLeft - LEASE_SECONDS)).toBeLessThan(60);
    expect(Math.abs(Date.parse(leaseExpiresAt) - Date.now() - LEASE_SECONDS * 1000)).toBeLessThan(60_000);
    expect((await ada.over(port, 'POST', `/assignments/${id}/renew`, { leaseToken })).status).toBe(200);
    const review = await ada.over(port, 'POST', `/assignments/${id}/review`, aReview(leaseToken));
    expect(review.status).toBe(201);
    expect((await ada.over(port, 'POST', `/reviews/${review.body.id}/undo`, {})).status).toBe(200);
    await newsroom.sql.query(`UPDATE assignments SET lease_expires_at = clock_timestamp() WHERE id = $1`, [his.body.id]);
    expect((await next(eve)).body.id).toBe(his.body.id);
  });

  it('a claim sleeps until the time that was meant', async () => {
    const port = await freePort();
    await start('main', shift, { PORT: String(port) });
    const queueId = await aQueue(editor, [ada]);
    await queuedClaims(newsroom.sql, queueId, 1);
    const { body } = await ada.over(port, 'POST', `/queues/${queueId}/next`, {});
    const snooze = (minutes: number): Promise<Answer> =>
      ada.over(port, 'POST', `/assignments/${body.id}/snooze`, { leaseToken: body.leaseToken, until: new Date(Date.now() + minutes * 60_000).toISOString() });
    expect((await snooze(-5)).status).toBe(422);
    expect((await snooze(5)).status).toBe(204);
  });

  it('a worker does no work and says why', async () => {
    await expect(start('worker', shift)).rejects.toThrow(shift > 0 ? /36\d\d seconds ahead of the database's.*Set it right/ : /3[56]\d\d seconds behind the database's/);
  });
});
