import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Answer, Client } from './client.js';
import type { Newsroom } from './newsroom.js';

const SYLLABLES = ['ba', 'ce', 'di', 'fo', 'gu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo', 'xu', 'ze'];

/** The name of a town that is nowhere else: texts on two towns are of two events. */
export const aTown = (): string => {
  const name = [...randomUUID().replaceAll('-', '').slice(0, 6)].map((digit) => SYLLABLES[Number.parseInt(digit, 16)]).join('');
  return name[0]!.toUpperCase() + name.slice(1);
};

/** A text with two claims worth checking, unlike any other. */
export const anArticle = (place = aTown()): { text: string; source: string; title: string } => ({
  title: `Flood in ${place}`,
  source: 'The Test Gazette',
  text: `At least 12 people were killed when the river flooded ${place} on Monday, the interior ministry said.\n\nThe main bridge of ${place} has been closed for more than two weeks.`,
});

/** A queue with these members. */
export async function aQueue(admin: Client, members: Client[], fields: Record<string, unknown> = {}): Promise<string> {
  const name = `Queue ${randomUUID().slice(0, 8)}`;
  const memberIds = members.map((member) => member.person!.id);
  const answer = await admin.post('/queues', { name, memberIds, ...fields });
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body.id as string;
}

/** Takes an article in and lets the worker's jobs run. */
export async function anIngestedArticle(newsroom: Newsroom, editor: Client, article: { text: string } & Record<string, string> = anArticle()): Promise<string> {
  const answer = await editor.post('/articles', article);
  if (answer.status !== 202) throw new Error(answer.text);
  await newsroom.work(answer.body.id as string);
  return answer.body.id as string;
}

const CLAIMS_OF_AN_ARTICLE = 10;

/** `count` queued claims in a queue with the reviews that it asks for, straight into the tables, for tests of the queue itself. */
export async function queuedClaims(sql: Pool, queueId: string, count: number): Promise<void> {
  const { rows } = await sql.query<{ id: string }>(
    `INSERT INTO articles (title, text, content_hash)
      SELECT 'Many claims', 'A sentence of it.', uuid_send(uuidv7()) FROM generate_series(1, $1) RETURNING id`,
    [Math.ceil(count / CLAIMS_OF_AN_ARTICLE)],
  );
  await sql.query(
    `WITH made AS (
        INSERT INTO claims (wording, wording_key, type, check_worthiness, state, queue_id, priority, sighting_count)
        SELECT 'Claim ' || n, sha256((n || $3)::bytea), 'event', 0.9, 'queued', $1, n % 100, 1 FROM generate_series(1, $2::int) n RETURNING id, priority),
      seen AS (
        INSERT INTO sightings (claim_id, article_id, span_start, span_end, quote, record)
        SELECT id, ($4::uuid[])[1 + (row_number() OVER ())::int % cardinality($4::uuid[])], 0, 17, 'A sentence of it.', '{"quantities":[],"dates":[],"places":[],"entities":[],"reasons":[]}' FROM made)
      INSERT INTO assignments (claim_id, queue_id, slot, priority)
        SELECT made.id, $1, slot, priority FROM made, queues q, generate_series(1, CASE q.review_policy WHEN 'one' THEN 1 ELSE 2 END) slot
        WHERE q.id = $1 ORDER BY made.id, slot`,
    [queueId, count, randomUUID(), rows.map((article) => article.id)],
  );
}

/** A complete review of a claim that one holds. */
export const aReview = (leaseToken: string, fields: Record<string, unknown> = {}): Record<string, unknown> => ({
  leaseToken,
  verdict: 'verified',
  rationale: 'Two registers agree.',
  evidence: [{ url: 'https://register.example/1', quote: 'Twelve entries for that day.', stance: 'supports' }],
  ...fields,
});

/** A claim that this person has just decided, as the API shows it. The queue takes every claim of a fresh article. */
export async function aDecidedClaim(newsroom: Newsroom, reviewer: Client, queueId: string, fields: Record<string, unknown> = {}): Promise<Answer['body']> {
  await anIngestedArticle(newsroom, reviewer, anArticle());
  const { body } = await reviewer.post(`/queues/${queueId}/next`, {});
  const review = await reviewer.post(`/assignments/${body.id}/review`, aReview(body.leaseToken, fields));
  if (review.status !== 201) throw new Error(review.text);
  return (await reviewer.get(`/claims/${body.claim.id}`)).body;
}

/** A queue to which every claim is sent. */
export async function aQueueForAll(editor: Client, members: Client[]): Promise<string> {
  const queueId = await aQueue(editor, members);
  await editor.put(`/queues/${queueId}/routing-rules`, { data: [{ name: 'All', condition: { all: [] }, priority: 50 }] });
  return queueId;
}
