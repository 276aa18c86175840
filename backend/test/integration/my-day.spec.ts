import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aQueue, aReview, queuedClaims } from '../harness/builders.js';
import type { Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

let newsroom: Newsroom;
let admin: Client;
let editor: Client;
let reviewer: Client;
let queueId: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  [admin] = (await aTeam(newsroom, 'admin', 1)) as [Client];
  [editor] = (await aTeam(newsroom, 'editor', 1)) as [Client];
  [reviewer] = (await aTeam(newsroom, 'reviewer', 1)) as [Client];
  queueId = await aQueue(admin, [reviewer]);
  await queuedClaims(newsroom.sql, queueId, 12);
  await queuedClaims(newsroom.sql, await aQueue(admin, [editor], { reviewPolicy: 'two_blind' }), 5);
});
afterAll(() => newsroom.close());

const dayOf = async (who: Client) => (await who.get('/stats/my-day')).body;
const exactly = (count: number) => ({ count, isMore: false });

describe('my day', () => {
  it('is that of a reviewer’s own queues, and of the newsroom for who sees the Control room', async () => {
    expect(await dayOf(reviewer)).toMatchObject({ scope: 'mine', left: exactly(12), disputes: null, toApprove: null, pace: { perHour: null, hours: [] } });
    expect(await dayOf(editor)).toMatchObject({ scope: 'newsroom', left: exactly(17), disputes: exactly(0), toApprove: exactly(0) });
    expect(await dayOf(admin)).toMatchObject({ scope: 'newsroom', left: exactly(17), toApprove: null });
  });

  it('counts what is late and what soon will be', async () => {
    await newsroom.sql.query(
      `UPDATE assignments SET created_at = now() - interval '10 hours', due_at = now() + new.due FROM (
          SELECT id, (ARRAY['-1 hour', '-2 hours', '1 hour', '9 hours'])[row_number() OVER (ORDER BY id)]::interval AS due FROM assignments WHERE queue_id = $1 ORDER BY id LIMIT 4) new
        WHERE assignments.id = new.id`,
      [queueId],
    );
    expect(await dayOf(reviewer)).toMatchObject({ overdue: exactly(2), atRisk: exactly(1) });
    await admin.patch(`/queues/${queueId}`, { paused: true, version: 1 });
    expect(await dayOf(reviewer)).toMatchObject({ left: exactly(0), overdue: exactly(0) });
    await admin.patch(`/queues/${queueId}`, { paused: false, version: 2 });
  });

  it('says what was done today and how fast it goes, without what was taken back', async () => {
    for (let done = 0; done < 3; done += 1) {
      const { body } = await reviewer.post(`/queues/${queueId}/next`, {});
      const review = await reviewer.post(`/assignments/${body.id}/review`, aReview(body.leaseToken));
      if (done === 2) await reviewer.post(`/reviews/${review.body.id}/undo`, {});
    }
    const day = await dayOf(reviewer);
    expect(day).toMatchObject({ done: { reviews: 2, approvals: 0, adjudications: 0 }, pace: { perHour: 2, hours: [{ reviews: 2 }] } });
    const { data } = (await editor.get('/claims?filter[state]=decided')).body;
    const { contentHash } = (await editor.get(`/claims/${data[0].id}`)).body;
    await editor.post(`/claims/${data[0].id}/approve`, { contentHash });
    expect(await dayOf(editor)).toMatchObject({ done: { reviews: 0, approvals: 1 }, toApprove: exactly(1) });
  });

  it('stops counting at a thousand of a queue', async () => {
    await queuedClaims(newsroom.sql, await aQueue(admin, [reviewer]), 1_100);
    const { left } = await dayOf(reviewer);
    expect(left).toEqual({ count: expect.any(Number), isMore: true });
    expect(left.count).toBeGreaterThanOrEqual(1_000);
  });
});
