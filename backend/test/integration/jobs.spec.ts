import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ArticlesService } from '../../src/articles/index.js';
import { UnitOfWork } from '../../src/database/index.js';
import { Outbox } from '../../src/jobs/index.js';
import { anArticle, anIngestedArticle } from '../harness/builders.js';
import type { Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';
import { Watch } from '../harness/watch.js';
import { loseAllJobs, startWorker, withJobs, type WorkerInHand } from '../harness/worker.js';

let newsroom: Newsroom;
let editor: Client;
let watch: Watch;
let worker: WorkerInHand | null = null;

beforeAll(async () => {
  newsroom = await openNewsroom();
  [editor] = (await aTeam(newsroom, 'editor', 1)) as [Client];
  watch = await Watch.on(newsroom.config.databaseUrl!, 'articles', 'claims', 'outbox_events', 'exports', 'bullmq.job');
});
afterEach(async () => {
  await worker?.stop();
  worker = null;
});
afterAll(async () => {
  await watch.close();
  await newsroom.close();
});

const ingested = async (text = anArticle().text): Promise<string> => (await editor.post('/articles', { text })).body.id as string;
const waiting = async (): Promise<number> => (await newsroom.sql.query(`SELECT 1 FROM outbox_events`)).rows.length;
const queued = (articleId: string) =>
  watch.until(`SELECT 1 FROM articles a WHERE id = $1 AND status = 'ready' AND 2 = (SELECT count(*) FROM claims c JOIN sightings s ON s.claim_id = c.id
    WHERE s.article_id = a.id AND c.state = 'queued')`, [articleId]);
const grownOld = (articleId: string) =>
  newsroom.sql.query(`WITH old AS (UPDATE claims SET created_at = now() - interval '2 minutes') UPDATE articles SET created_at = now() - interval '2 minutes' WHERE id = $1`, [articleId]);

describe('a promised job', () => {
  it('waits in the tables while no worker runs, and is done by the next one that starts', async () => {
    const id = await ingested();
    expect(await waiting()).toBe(1);
    worker = await startWorker(newsroom);
    await queued(id);
    expect(await waiting()).toBe(0);
  });

  it('is begun as soon as it is committed', async () => {
    worker = await startWorker(newsroom);
    await queued(await ingested());
  });

  it('is not made when its change is rolled back', async () => {
    const outbox = newsroom.app.get(Outbox);
    const change = newsroom.app.get(UnitOfWork).transaction(async (tx) => {
      await outbox.promise(tx, 'article.extract', { articleId: randomUUID() });
      throw new Error('no');
    });
    await expect(change).rejects.toThrow('no');
    expect(await waiting()).toBe(0);
  });

  it('handed over twice, by a relay that died before its commit, is one job', async () => {
    const id = await ingested();
    const { rows } = await newsroom.sql.query(`SELECT * FROM outbox_events`);
    worker = await startWorker(newsroom);
    await queued(id);
    await newsroom.sql.query(`INSERT INTO outbox_events SELECT * FROM jsonb_populate_record(NULL::outbox_events, $1)`, [JSON.stringify(rows[0])]);
    await newsroom.sql.query(`NOTIFY claimdesk_outbox`);
    await watch.until(`SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM outbox_events)`);
    const jobs = await withJobs(newsroom, 'extract', async (queue) => (await queue.getJobs()).filter((job) => job.id === rows[0].id));
    expect(jobs).toHaveLength(1);
  });

  it('that was lost with the job store is promised again: reading, and finding a queue', async () => {
    const unread = await ingested();
    const unrouted = await anIngestedArticle(newsroom, editor, anArticle());
    await newsroom.sql.query(`UPDATE claims SET state = 'detected', queue_id = NULL WHERE id IN (SELECT claim_id FROM sightings WHERE article_id = $1)`, [unrouted]);
    await newsroom.sql.query(`DELETE FROM assignments WHERE claim_id IN (SELECT claim_id FROM sightings WHERE article_id = $1)`, [unrouted]);
    await newsroom.sql.query(`DELETE FROM outbox_events`);
    await loseAllJobs(newsroom);
    expect(await newsroom.app.get(ArticlesService).reconcile(60)).toBe(0);
    for (const id of [unread, unrouted]) await grownOld(id);
    expect(await newsroom.app.get(ArticlesService).reconcile(60)).toBe(2);
    worker = await startWorker(newsroom);
    await queued(unread);
    await queued(unrouted);
  });
});

describe('an export', () => {
  it('is built by the worker', async () => {
    worker = await startWorker(newsroom);
    const { body } = await editor.post('/exports', { format: 'json' });
    await watch.until(`SELECT 1 FROM exports WHERE id = $1 AND status = 'ready'`, [body.id]);
    expect((await editor.get(`/exports/${body.id}/file`)).text).toBe('[\n]\n');
  });
});

describe('an article that can not be read', () => {
  it('is given up after five attempts, says so, holds nobody up, and can be sent again', async () => {
    const poison = anArticle();
    const id = await ingested(poison.text);
    await newsroom.sql.query(`CREATE FUNCTION poison() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'poison'; END $$`);
    await newsroom.sql.query(`CREATE TRIGGER poison BEFORE INSERT ON sightings FOR EACH ROW WHEN (NEW.article_id = '${id}') EXECUTE FUNCTION poison()`);
    worker = await startWorker(newsroom);
    await queued(await ingested());
    const failures = await withJobs(newsroom, 'extract', async (queue) => {
      for (;;) {
        // Not the clock's business here: what waits for its next attempt gets it now.
        await queue.promoteJobs();
        const [job] = await queue.getFailed();
        if (job) return { attempts: job.attemptsMade, reason: job.failedReason };
        await watch.until(`SELECT 1 FROM articles WHERE id = $1 AND status = 'failed'`, [id]);
      }
    });
    expect(failures).toEqual({ attempts: 5, reason: expect.stringContaining('poison') });
    const failed = (await editor.get(`/articles/${id}`)).body;
    expect(failed).toMatchObject({ status: 'failed', claimCount: 0, failure: expect.stringContaining('given up') });
    expect(failed.failure).not.toMatch(/poison|sightings/);

    await newsroom.sql.query(`DROP TRIGGER poison ON sightings`);
    expect(await editor.post('/articles', { text: poison.text })).toMatchObject({ status: 200, body: { id, existing: true, status: 'received' } });
    await queued(id);
    expect((await editor.get(`/articles/${id}`)).body).toMatchObject({ status: 'ready', failure: null });
  }, 30_000);
});
