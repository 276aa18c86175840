import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aQueue, queuedClaims } from '../harness/builders.js';
import type { Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

describe('the desk', () => {
  let newsroom: Newsroom;
  let admin: Client;
  let ada: Client;

  beforeAll(async () => {
    newsroom = await openNewsroom();
    [admin] = (await aTeam(newsroom, 'admin', 1)) as [Client];
    [ada] = (await aTeam(newsroom, 'reviewer', 1)) as [Client];
  });
  afterAll(() => newsroom.close());

  it('shows every claim in hand, also beside one that was seen a thousand times', async () => {
    const queueId = await aQueue(admin, [ada]);
    await queuedClaims(newsroom.sql, queueId, 2);
    await newsroom.sql.query(
      `INSERT INTO sightings (claim_id, article_id, span_start, span_end, quote, record)
        SELECT s.claim_id, s.article_id, n, n + 1, 'A', s.record FROM (SELECT * FROM sightings ORDER BY id LIMIT 1) s, generate_series(100, 1200) n`,
    );
    await newsroom.sql.query(`WITH late AS (DELETE FROM sightings WHERE claim_id <> (SELECT claim_id FROM sightings ORDER BY id LIMIT 1) RETURNING *)
      INSERT INTO sightings (claim_id, article_id, span_start, span_end, quote, record) SELECT claim_id, article_id, span_start, span_end, quote, record FROM late`);
    const next = await ada.post(`/queues/${queueId}/next`, { ahead: 1 });
    expect(next).toMatchObject({ status: 200, body: { sighting: { quote: expect.any(String) }, ahead: [{ sighting: { quote: 'A sentence of it.' } }] } });
  });

  it('gives what was given to a person before what is open to all, then the most urgent', async () => {
    const queueId = await aQueue(admin, [ada]);
    await queuedClaims(newsroom.sql, queueId, 5);
    const { rows } = await newsroom.sql.query<{ claim_id: string }>(`SELECT claim_id FROM assignments WHERE queue_id = $1 ORDER BY priority, id`, [queueId]);
    await admin.post(`/claims/${rows[0]!.claim_id}/assign`, { userId: ada.person!.id });
    const { body } = await ada.post(`/queues/${queueId}/next`, { ahead: 2 });
    const hand = [body, ...body.ahead].map((one: { claim: { id: string } }) => one.claim.id);
    expect(hand.sort()).toEqual([rows[0], rows[4], rows[3]].map((row) => row!.claim_id).sort());
  });

  it('is closed to people outside of the queue, and while the queue is paused', async () => {
    const queueId = await aQueue(admin, []);
    expect((await ada.post(`/queues/${queueId}/next`, {})).status).toBe(403);
    const paused = await aQueue(admin, [ada], { paused: true });
    expect((await ada.post(`/queues/${paused}/next`, {})).status).toBe(409);
    const empty = await aQueue(admin, [ada]);
    expect(await ada.post(`/queues/${empty}/next`, {})).toMatchObject({ status: 204, text: '' });
  });
});
