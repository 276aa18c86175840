import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { detectedClaims } from '../../src/claims/detected-claim.js';
import { extract } from '../../src/domain/extraction/index.js';
import { aQueue, aReview, queuedClaims } from '../harness/builders.js';
import type { Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { freePort, Program } from '../harness/processes.js';
import { aTeam } from '../harness/team.js';
import { Watch } from '../harness/watch.js';

let newsroom: Newsroom;
let watch: Watch;
const running: Program[] = [];
const environment = (): Record<string, string> => ({ DATABASE_URL: newsroom.config.databaseUrl!, DATA_DIR: newsroom.config.dataDir });
async function start(name: 'main' | 'worker', more: Record<string, string> = {}): Promise<Program> {
  const program = await Program.start(name, { ...environment(), ...more });
  running.push(program);
  return program;
}

beforeAll(async () => {
  newsroom = await openNewsroom();
  watch = await Watch.on(newsroom.config.databaseUrl!, 'articles', 'claims', 'reviews', 'outbox_events', 'exports');
});
afterEach(() => Promise.all(running.splice(0).map((program) => program.kill())));
afterAll(async () => {
  await watch.close();
  await newsroom.close();
});

const numberOf = async (sql: string, values: unknown[] = []): Promise<number> => Number((await newsroom.sql.query<{ count: string }>(sql, values)).rows[0]!.count);

describe('a worker that is killed in the middle of an article', () => {
  const LINES = 1_500;
  const text = Array.from({ length: LINES }, (_, n) => `At least ${n + 3} people were killed when the river flooded District ${n} on Monday, the interior ministry said.`).join('\n\n');

  it('is followed by one that finishes it: no claim lost, none twice', async () => {
    const [editor] = (await aTeam(newsroom, 'editor', 1)) as [Client];
    const { body } = await editor.post('/articles', { text });
    // The worker gets as far as its second transaction and no further while this lock is held.
    const gate = new pg.Client({ connectionString: newsroom.config.databaseUrl! });
    await gate.connect();
    await gate.query(`SELECT pg_advisory_lock(4711)`);
    await gate.query(`CREATE FUNCTION at_the_gate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_advisory_xact_lock_shared(4711); RETURN NEW; END $$`);
    await gate.query(`CREATE TRIGGER at_the_gate BEFORE UPDATE ON articles FOR EACH ROW WHEN (NEW.sentences_done > 400) EXECUTE FUNCTION at_the_gate()`);
    const first = await start('worker');
    await watch.until(`SELECT 1 FROM articles WHERE id = $1 AND sentences_done = 400`, [body.id]);
    await first.kill();
    await gate.end();
    expect((await editor.get(`/articles/${body.id}`)).body).toMatchObject({ status: 'extracting', sentencesDone: 400, sentenceCount: LINES });

    await start('worker');
    await watch.until(`SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM claims WHERE state = 'detected') AND EXISTS (SELECT 1 FROM articles WHERE id = $1 AND status = 'ready')`, [body.id]);
    const expected = detectedClaims(extract(text, { publishedAt: null }));
    expect((await editor.get(`/articles/${body.id}`)).body).toMatchObject({ status: 'ready', sentencesDone: LINES, claimCount: expected.length });
    expect(await numberOf(`SELECT count(*) FROM claims WHERE state = 'queued' AND sighting_count = 1`)).toBe(expected.length);
    expect(await numberOf(`SELECT count(DISTINCT (claim_id, span_start)) FROM sightings`)).toBe(expected.length);
    expect(await numberOf(`SELECT count(*) FROM assignments WHERE state = 'open'`)).toBe(expected.length);
    expect(await numberOf(`SELECT count(*) FROM audit_events WHERE action = 'claim.route'`)).toBe(expected.length);
  }, 60_000);
});

describe('an API that is killed while people review', () => {
  const PEOPLE = 12;
  const ENOUGH = 60;

  it('has kept every review that it acknowledged, whole and once; the others can be sent again', async () => {
    const [admin] = (await aTeam(newsroom, 'admin', 1)) as [Client];
    const port = await freePort();
    const api = await start('main', { PORT: String(port) });
    const team = await aTeam(newsroom, 'reviewer', PEOPLE);
    const queueId = await aQueue(admin, team);
    await queuedClaims(newsroom.sql, queueId, 400);
    const acknowledged: string[] = [];
    const unanswered: Array<{ person: Client; path: string; body: Record<string, unknown>; key: string }> = [];
    const review = async (person: Client): Promise<void> => {
      for (;;) {
        const next = await person.over(port, 'POST', `/queues/${queueId}/next`, {});
        const request = { person, path: `/assignments/${next.body.id}/review`, body: aReview(next.body.leaseToken), key: randomUUID() };
        unanswered.push(request);
        const answer = await person.over(port, 'POST', request.path, request.body, { 'idempotency-key': request.key });
        expect(answer.status).toBe(201);
        acknowledged.push(answer.body.id);
        unanswered.splice(unanswered.indexOf(request), 1);
        if (acknowledged.length === ENOUGH) void api.kill();
      }
    };
    const ends = await Promise.allSettled(team.map(review));
    expect(ends.map((end) => end.status === 'rejected' && (end.reason as Error).name)).toEqual(team.map(() => 'TypeError'));
    await api.kill();

    const { rows } = await newsroom.sql.query<{ id: string }>(`SELECT id FROM reviews`);
    const stored = new Set(rows.map(({ id }) => id));
    expect(acknowledged.length).toBeGreaterThanOrEqual(ENOUGH);
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
    expect(await numberOf(`SELECT count(*) FROM (SELECT claim_id FROM reviews GROUP BY claim_id HAVING count(*) > 1) twice`)).toBe(0);
    // Review, evidence, decision, state, assignment and audit event: all of it or nothing.
    const whole = `r JOIN evidence e ON e.review_id = r.id JOIN decisions d ON d.review_id = r.id JOIN claims c ON c.id = r.claim_id AND c.state = 'decided'
      JOIN assignments s ON s.id = r.assignment_id AND s.state = 'done' JOIN audit_events a ON a.subject_id = r.id AND a.action = 'review.submit'`;
    expect(await numberOf(`SELECT count(*) FROM reviews ${whole}`)).toBe(stored.size);
    expect(await numberOf(`SELECT count(*) FROM claims c WHERE state = 'decided' AND NOT EXISTS (SELECT 1 FROM reviews WHERE claim_id = c.id)`)).toBe(0);

    await start('main', { PORT: String(port) });
    for (const { person, path, body, key } of unanswered) {
      expect((await person.over(port, 'POST', path, body, { 'idempotency-key': key })).status).toBe(201);
    }
    expect(await numberOf(`SELECT count(*) FROM reviews`)).toBe(acknowledged.length + unanswered.length);
    expect(await numberOf(`SELECT count(*) FROM reviews ${whole}`)).toBe(acknowledged.length + unanswered.length);
  }, 60_000);
});
