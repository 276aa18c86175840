import type { World } from './world.js';

const COUNTED = 'superseded_at IS NULL AND undone_at IS NULL';
const LIVE = `state IN ('open', 'leased', 'snoozed') AND NOT gold`;

/** Claims that must not be, each by what it would break. $1 are all claims; $2 the queues whose open work fits their settings. */
const BROKEN: Readonly<Record<string, string>> = {
  'two of a claim’s reviews with one person':
    `SELECT claim_id FROM assignments WHERE claim_id = ANY ($1) AND ${LIVE} AND coalesce(leased_by, assigned_to) IS NOT NULL
      GROUP BY claim_id, coalesce(leased_by, assigned_to) HAVING count(*) > 1`,
  'two reviews by one person that count':
    `SELECT claim_id FROM reviews WHERE claim_id = ANY ($1) AND ${COUNTED} GROUP BY claim_id, reviewer_id HAVING count(*) > 1`,
  'a review with somebody who wrote the other':
    `SELECT s.claim_id FROM assignments s JOIN reviews r ON r.claim_id = s.claim_id AND r.reviewer_id = coalesce(s.leased_by, s.assigned_to)
        AND r.superseded_at IS NULL AND r.undone_at IS NULL
      WHERE s.claim_id = ANY ($1) AND s.state IN ('open', 'leased', 'snoozed') AND NOT s.gold`,
  'a decision without its state, or the other way round':
    `SELECT c.id FROM claims c LEFT JOIN decisions d ON d.claim_id = c.id AND d.superseded_at IS NULL WHERE c.id = ANY ($1)
      GROUP BY c.id HAVING count(d.id) <> (c.state IN ('decided', 'published', 'corrected'))::int OR (c.verdict IS NOT NULL) <> (count(d.id) = 1)`,
  'a verdict that is not the decision’s':
    `SELECT c.id FROM claims c JOIN decisions d ON d.claim_id = c.id AND d.superseded_at IS NULL WHERE c.id = ANY ($1) AND c.verdict <> d.verdict`,
  'reviews waited for that nobody needs':
    `SELECT claim_id FROM assignments s JOIN claims c ON c.id = s.claim_id WHERE c.id = ANY ($1) AND s.state IN ('open', 'leased', 'snoozed') AND NOT s.gold
      AND c.state NOT IN ('queued', 'snoozed')`,
  'asleep and awake at once':
    `SELECT claim_id FROM assignments s JOIN claims c ON c.id = s.claim_id WHERE c.id = ANY ($1) AND NOT s.gold AND s.state IN ('open', 'leased', 'snoozed')
      AND (s.state = 'snoozed') <> (c.state = 'snoozed')`,
  'a review waited for in another queue than the claim’s':
    `SELECT claim_id FROM assignments s JOIN claims c ON c.id = s.claim_id WHERE c.id = ANY ($1) AND NOT s.gold AND s.state IN ('open', 'leased', 'snoozed')
      AND s.queue_id IS DISTINCT FROM c.queue_id`,
  'a claim that waits for nobody':
    `SELECT id FROM claims c WHERE id = ANY ($1) AND state IN ('queued', 'snoozed') AND queue_id = ANY ($2)
      AND NOT EXISTS (SELECT 1 FROM assignments s WHERE s.claim_id = c.id AND s.state IN ('open', 'leased', 'snoozed') AND NOT s.gold)`,
  'more or fewer reviews than the queue asks for':
    `SELECT c.id FROM claims c JOIN queues q ON q.id = c.queue_id JOIN assignments s ON s.claim_id = c.id AND s.state <> 'cancelled' AND NOT s.gold
      WHERE c.id = ANY ($1) AND c.state IN ('queued', 'snoozed') AND c.queue_id = ANY ($2)
      GROUP BY c.id, q.review_policy HAVING count(*) < (CASE q.review_policy WHEN 'one' THEN 1 ELSE 2 END)
        OR (count(*) > (CASE q.review_policy WHEN 'one' THEN 1 ELSE 2 END) AND count(*) FILTER (WHERE s.state IN ('done', 'leased')) = 0)`,
  'a review that is done and does not count, or the other way round':
    `SELECT c.id FROM claims c WHERE c.id = ANY ($1) AND c.state IN ('queued', 'snoozed', 'disputed')
      AND (SELECT count(*) FROM assignments s WHERE s.claim_id = c.id AND s.state = 'done' AND NOT s.gold)
        <> (SELECT count(*) FROM reviews WHERE claim_id = c.id AND ${COUNTED})`,
  'a dispute with fewer than two reviews':
    `SELECT c.id FROM claims c WHERE c.id = ANY ($1) AND c.state = 'disputed' AND (SELECT count(*) FROM reviews WHERE claim_id = c.id AND ${COUNTED}) < 2`,
  'decided by somebody who reviewed it':
    `SELECT d.claim_id FROM decisions d JOIN reviews r ON r.claim_id = d.claim_id AND r.reviewer_id = d.decided_by AND r.superseded_at IS NULL AND r.undone_at IS NULL
      WHERE d.claim_id = ANY ($1) AND d.superseded_at IS NULL AND d.break_glass IS NULL`,
  'approved by somebody who reviewed or decided it':
    `SELECT p.claim_id FROM approvals p JOIN decisions d ON d.id = p.decision_id WHERE p.claim_id = ANY ($1) AND p.break_glass IS NULL
      AND (d.decided_by = p.approved_by OR EXISTS (SELECT 1 FROM reviews r WHERE r.claim_id = p.claim_id AND r.reviewer_id = p.approved_by
        AND r.superseded_at IS NULL AND r.undone_at IS NULL))`,
  'an archived queue in which somebody works':
    `SELECT s.claim_id FROM assignments s JOIN queues q ON q.id = s.queue_id WHERE s.claim_id = ANY ($1) AND q.archived_at IS NOT NULL AND s.state = 'leased'
      AND s.leased_at > q.archived_at`,
};

const ALL = Object.entries(BROKEN)
  .map(([what, sql]) => `SELECT '${what}: ' || id AS broken FROM (${sql}) AS found(id) WHERE cardinality($2::uuid[]) >= 0`)
  .join(' UNION ALL ');

/** @returns what is in the tables and must never be, in words */
export async function brokenIn(world: World, claims: readonly string[], settled: readonly string[]): Promise<string[]> {
  return (await world.ask<{ broken: string }>(ALL, [claims, settled])).map(({ broken }) => broken);
}
