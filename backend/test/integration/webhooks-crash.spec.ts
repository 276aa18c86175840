import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { aDecidedClaim, aQueueForAll } from '../harness/builders.js';
import type { Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { Program } from '../harness/processes.js';
import { read, Receiver } from '../harness/receiver.js';
import { aTeam } from '../harness/team.js';
import { Watch } from '../harness/watch.js';

let newsroom: Newsroom;
let receiver: Receiver;
let watch: Watch;
const running: Program[] = [];

async function startWorker(): Promise<Program> {
  const { databaseUrl, dataDir } = newsroom.config;
  const worker = await Program.start('worker', { DATABASE_URL: databaseUrl!, DATA_DIR: dataDir, FETCH_ALLOW: receiver.origin });
  running.push(worker);
  return worker;
}

beforeAll(async () => {
  receiver = await Receiver.open();
  newsroom = await openNewsroom({ FETCH_ALLOW: receiver.origin });
  watch = await Watch.on(newsroom.config.databaseUrl!, 'webhook_deliveries');
});
afterAll(async () => {
  await Promise.all(running.map((worker) => worker.kill()));
  await watch.close();
  await newsroom.close();
  await receiver.close();
});

describe('a worker that is killed after the receiver said yes, and before it was noted', () => {
  it('is followed by one that says the same again under the same id', async () => {
    const [admin] = (await aTeam(newsroom, 'admin', 1)) as [Client];
    const [editor, second] = (await aTeam(newsroom, 'editor', 2)) as [Client, Client];
    const { body: webhook } = await admin.post('/webhooks', { url: receiver.at(), events: ['fact.published'] });
    const claim = await aDecidedClaim(newsroom, editor, await aQueueForAll(editor, [editor, second]));
    // No outcome can be noted while this lock is held.
    const gate = new pg.Client({ connectionString: newsroom.config.databaseUrl! });
    await gate.connect();
    await gate.query(`SELECT pg_advisory_lock(4712)`);
    await gate.query(`CREATE FUNCTION at_the_gate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock_shared(4712); RETURN NEW; END $$`);
    await gate.query(`CREATE TRIGGER at_the_gate BEFORE UPDATE ON webhook_attempts FOR EACH ROW EXECUTE FUNCTION at_the_gate()`);

    const first = await startWorker();
    await second.post(`/claims/${claim.id}/approve`, { contentHash: claim.contentHash });
    await receiver.gets(1);
    await first.kill();
    await gate.end();
    const [delivery] = (await admin.get('/webhook-deliveries')).body.data;
    expect(delivery).toMatchObject({ state: 'waiting', attempts: 1, lastStatus: null });

    // What the sweep does when the time of the lost attempt is over.
    await newsroom.sql.query(`UPDATE webhook_endpoints SET busy_until = clock_timestamp()`);
    await newsroom.sql.query(`UPDATE webhook_deliveries SET next_attempt_at = clock_timestamp()`);
    await newsroom.sql.query(`INSERT INTO outbox_events (queue, name, payload) VALUES ('notify', 'webhook.deliver', jsonb_build_object('endpointId', $1::text))`, [webhook.id]);
    await startWorker();
    await watch.until(`SELECT 1 FROM webhook_deliveries WHERE state = 'delivered'`);
    const [before, after] = await receiver.gets(2);
    expect([after!.headers['webhook-id'], after!.body]).toEqual([before!.headers['webhook-id'], before!.body]);
    expect(after!.headers['webhook-id']).toBe(delivery.id);
    expect(read(after!, webhook.secret).type).toBe('fact.published');
    const { body: told } = await admin.get(`/webhook-deliveries/${delivery.id}`);
    expect(told.log).toMatchObject([{ number: 2, status: 204 }, { number: 1, status: null, ms: null }]);
  }, 60_000);
});
