import type pg from 'pg';

export const QUEUES = 20;

/**
 * Fills an empty database with queued claims, each with its sighting and its open assignment, in 20 queues. Written by SQL: what is measured comes later.
 *
 * @returns ids of the queues
 */
export async function populateQueues(client: pg.Client, claims: number): Promise<string[]> {
  await client.query(`INSERT INTO queues (name) SELECT 'Queue ' || n FROM generate_series(1, ${QUEUES}) n`);
  await client.query(`INSERT INTO sources (name) SELECT 'Outlet ' || n FROM generate_series(1, 50) n`);
  await client.query(`
    INSERT INTO articles (source_id, title, text, content_hash, status, sentence_count, sentences_done)
    SELECT so.id, 'Report ' || n, 'Report ' || n || E'.\\n\\n' || repeat('The river rose again overnight, officials said. ', 60),
      sha256(n::text::bytea), 'ready', 60, 60
    FROM generate_series(1, ${Math.ceil(claims / 20)}) n JOIN (SELECT id, row_number() OVER () AS nth FROM sources) so ON so.nth = n % 50 + 1`);
  await client.query(`
    INSERT INTO claims (wording, wording_key, type, check_worthiness, state, queue_id, priority, sighting_count)
    SELECT 'The flood of day ' || n || ' drove at least ' || n || ' people from their homes.', sha256(('queued ' || n)::bytea), 'quantity',
      (n % 60 + 40) / 100.0, 'queued', q.id, n % 60 + 40, 1
    FROM generate_series(1, ${claims}) n
      JOIN (SELECT id, row_number() OVER (ORDER BY id) AS nth FROM queues WHERE name LIKE 'Queue %') q ON q.nth = n % ${QUEUES} + 1`);
  await client.query('ANALYZE articles, claims');
  await client.query(`
    INSERT INTO sightings (claim_id, article_id, span_start, span_end, quote, related_at, record)
    SELECT c.id, a.id, c.nth / 20 % 40, c.nth / 20 % 40 + 12, c.wording, now(),
      '{"quantities":[],"dates":[],"places":[],"entities":[],"reasons":["a figure"]}'::jsonb
    FROM (SELECT id, wording, row_number() OVER (ORDER BY id) AS nth FROM claims) c
      JOIN (SELECT id, row_number() OVER (ORDER BY id) AS nth FROM articles) a ON a.nth = c.nth % ${Math.ceil(claims / 20)} + 1`);
  await client.query(`INSERT INTO assignments (claim_id, queue_id, priority) SELECT id, queue_id, priority FROM claims`);
  await client.query('VACUUM ANALYZE');
  const { rows } = await client.query<{ id: string }>(`SELECT id FROM queues WHERE name LIKE 'Queue %' ORDER BY id`);
  return rows.map((row) => row.id);
}

/** Publishes that many facts, with the claims, reviews, decisions and approvals behind them. */
export async function populateFacts(client: pg.Client, facts: number, people: { reviewer: string; editor: string }): Promise<void> {
  const { rows } = await client.query<{ id: string }>(`SELECT id FROM queues WHERE is_fallback`);
  const [queue, { reviewer, editor }] = [rows[0]!.id, people];
  const hash = 'a'.repeat(64);
  await client.query(`
    INSERT INTO claims (wording, wording_key, type, check_worthiness, state, queue_id, verdict, content_hash)
    SELECT 'The harbour of town ' || n || ' stayed closed for ' || n % 30 + 2 || ' days.', sha256(('published ' || n)::bytea), 'quantity', 0.8,
      'published', '${queue}', 'verified', '${hash}' FROM generate_series(1, ${facts}) n`);
  await client.query(`
    INSERT INTO assignments (claim_id, queue_id, priority, state, lease_token, leased_by, leased_at, lease_expires_at)
    SELECT id, queue_id, 50, 'leased', gen_random_uuid(), '${reviewer}', now(), now() + interval '1 hour' FROM claims WHERE state = 'published'`);
  // The triggers below look things up: planned for empty tables, they would read all of them for each row.
  await client.query('ANALYZE claims, assignments');
  await client.query(`
    INSERT INTO reviews (claim_id, assignment_id, reviewer_id, lease_token, verdict, rationale, created_at)
    SELECT claim_id, id, '${reviewer}', lease_token, 'verified', 'The port authority''s log says so.',
      now() - interval '1 day' * (1 + row_number() OVER () % 700) FROM assignments WHERE state = 'leased'`);
  await client.query(`
    UPDATE assignments SET state = 'done', closed_at = now(), lease_token = NULL, leased_by = NULL, leased_at = NULL, lease_expires_at = NULL
    WHERE state = 'leased'`);
  await client.query(`INSERT INTO decisions (claim_id, verdict, basis, review_id) SELECT claim_id, verdict, 'single', id FROM reviews`);
  await client.query('ANALYZE reviews, decisions');
  await client.query(`
    INSERT INTO approvals (claim_id, decision_id, approved_by, content_hash) SELECT claim_id, id, '${editor}', '${hash}' FROM decisions`);
  await client.query('ANALYZE approvals');
  await client.query(`
    INSERT INTO facts (claim_id, approval_id, slug, statement, verdict, summary, evidence, appearances)
    SELECT c.id, a.id, 'fact-' || c.id, c.wording, 'verified', 'The port authority''s log says so.',
      '[{"url":"https://port.example/log","quote":"Closed until further notice.","stance":"supports"}]'::jsonb,
      '[{"source":"Outlet 1","title":"Harbour closed","url":"https://outlet.example/1","publishedAt":"2026-02-03T00:00:00.000Z"}]'::jsonb
    FROM approvals a JOIN claims c ON c.id = a.claim_id`);
  await client.query('VACUUM ANALYZE facts, approvals, claims');
}
