import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';
import type { ReviewPolicy } from '../domain/verdict/index.js';

export interface MovableClaim {
  claim_id: string;
  priority: number;
}

const CLEARED = `lease_token = NULL, leased_by = NULL, leased_at = NULL, lease_expires_at = NULL`;

/** Work that is open, many claims at once: for what an admin changes about queues and rules. */
@Injectable()
export class OpenWorkRepository {
  /** Claims of a queue of which nobody holds a review, with their open reviews locked. What others are at just now is passed over. */
  async unheld(tx: Tx, queueId: string, limit: number): Promise<MovableClaim[]> {
    return rows(
      tx,
      `WITH locked AS (
          SELECT s.id, s.claim_id, s.priority FROM assignments s
          WHERE s.queue_id = $1 AND NOT s.gold AND s.state IN ('open', 'snoozed')
            AND NOT EXISTS (SELECT 1 FROM assignments h WHERE h.claim_id = s.claim_id AND h.state = 'leased')
          ORDER BY s.id LIMIT $2 FOR UPDATE OF s SKIP LOCKED)
        SELECT claim_id, max(priority) AS priority FROM locked GROUP BY claim_id`,
      [queueId, limit],
    );
  }

  /** Claims in dispute wait for an editor, not for a reviewer: they have no open review. */
  disputed(tx: Tx, queueId: string, limit: number): Promise<MovableClaim[]> {
    return rows(
      tx,
      `SELECT id AS claim_id, priority FROM claims WHERE queue_id = $1 AND state = 'disputed' ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED`,
      [queueId, limit],
    );
  }

  /** Of these claims, those of which every review is open and given to nobody; locked. */
  async untouched(tx: Tx, claimIds: readonly string[]): Promise<Set<string>> {
    const free = await rows<{ claim_id: string }>(
      tx,
      `SELECT claim_id FROM assignments WHERE claim_id = ANY ($1::uuid[]) AND state = 'open' AND assigned_to IS NULL ORDER BY id FOR UPDATE SKIP LOCKED`,
      [claimIds],
    );
    const all = await rows<{ claim_id: string; count: number }>(
      tx,
      `SELECT claim_id, count(*)::int AS count FROM assignments WHERE claim_id = ANY ($1::uuid[]) AND state <> 'cancelled' GROUP BY claim_id`,
      [claimIds],
    );
    const counts = new Map<string, number>();
    for (const { claim_id } of free) counts.set(claim_id, (counts.get(claim_id) ?? 0) + 1);
    return new Set(all.filter(({ claim_id, count }) => counts.get(claim_id) === count).map(({ claim_id }) => claim_id));
  }

  /** The claims' open reviews go along; those who were given one keep it where they review in the new queue, too. */
  async move(tx: Tx, moves: ReadonlyArray<{ claimId: string; queueId: string; priority: number }>): Promise<void> {
    await rows(
      tx,
      `UPDATE assignments s SET queue_id = way.queue_id, priority = way.priority,
          assigned_to = CASE WHEN m.user_id IS NOT NULL THEN s.assigned_to END,
          parked = CASE WHEN m.user_id IS NOT NULL THEN s.parked END,
          parked_until = CASE WHEN m.user_id IS NOT NULL THEN s.parked_until END
        FROM unnest($1::uuid[], $2::uuid[], $3::smallint[]) AS way(claim_id, queue_id, priority)
          JOIN assignments own ON own.claim_id = way.claim_id
          LEFT JOIN queue_members m ON m.queue_id = way.queue_id AND m.user_id = own.assigned_to
        WHERE s.id = own.id AND s.state IN ('open', 'snoozed')`,
      [moves.map((move) => move.claimId), moves.map((move) => move.queueId), moves.map((move) => move.priority)],
    );
  }

  /** What people held or were given who are no longer in the queue goes back to all. Their drafts stay. @returns how many */
  async giveBack(tx: Tx, queueId: string, limit: number): Promise<Array<{ id: string; claim_id: string }>> {
    return rows(
      tx,
      `UPDATE assignments SET state = CASE state WHEN 'leased' THEN 'open' ELSE state END, assigned_to = NULL, parked = NULL, parked_until = NULL, ${CLEARED}
        WHERE id IN (
          SELECT s.id FROM assignments s WHERE s.queue_id = $1 AND NOT s.gold AND s.state IN ('open', 'leased', 'snoozed')
            AND coalesce(s.leased_by, s.assigned_to) IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM queue_members m WHERE m.queue_id = s.queue_id AND m.user_id = coalesce(s.leased_by, s.assigned_to))
          LIMIT $2 FOR UPDATE SKIP LOCKED)
        RETURNING id, claim_id`,
      [queueId, limit],
    );
  }

  /** Claims of the queue that have more or fewer reviews, done or asked for, than it asks for now. */
  async misfits(tx: Tx, queueId: string, required: number, afterId: string, limit: number): Promise<string[]> {
    const found = await rows<{ claim_id: string }>(
      tx,
      `SELECT c.id AS claim_id FROM claims c LEFT JOIN assignments s ON s.claim_id = c.id AND s.state <> 'cancelled' AND NOT s.gold
        WHERE c.queue_id = $1 AND c.state IN ('queued', 'snoozed') AND c.id > $3
        GROUP BY c.id HAVING count(s.id) <> $2 ORDER BY c.id LIMIT $4`,
      [queueId, required, afterId, limit],
    );
    return found.map(({ claim_id }) => claim_id);
  }

  /** Opens the reviews that are missing up to `required`. */
  async openMissing(tx: Tx, claimIds: readonly string[], required: number): Promise<number> {
    const opened = await rows(
      tx,
      `INSERT INTO assignments (claim_id, queue_id, slot, state, priority, due_at)
        SELECT c.id, c.queue_id, wanted.slot, CASE c.state WHEN 'snoozed' THEN 'snoozed' ELSE 'open' END, c.priority, first.due_at
        FROM claims c CROSS JOIN generate_series(1, $2::int) AS wanted(slot)
          LEFT JOIN LATERAL (SELECT due_at FROM assignments s WHERE s.claim_id = c.id AND NOT s.gold AND s.state <> 'cancelled' ORDER BY s.slot LIMIT 1) AS first ON true
        WHERE c.id = ANY ($1::uuid[]) AND c.state IN ('queued', 'snoozed')
        ON CONFLICT (claim_id, slot) WHERE state <> 'cancelled' AND NOT gold DO NOTHING RETURNING id`,
      [claimIds, required],
    );
    return opened.length;
  }

  /** Cancels the reviews beyond `required` that nobody holds, of claims of which none has been given. Who was asked first keeps theirs. */
  async cancelExtra(tx: Tx, claimIds: readonly string[], required: number): Promise<number> {
    const cancelled = await rows(
      tx,
      `UPDATE assignments SET state = 'cancelled', closed_at = clock_timestamp(), parked = NULL, parked_until = NULL
        WHERE state IN ('open', 'snoozed') AND id IN (
          SELECT ranked.id FROM (
            SELECT s.id, row_number() OVER (PARTITION BY s.claim_id ORDER BY (s.state = 'leased') DESC, (s.assigned_to IS NOT NULL) DESC, s.slot) AS place
            FROM assignments s WHERE s.claim_id = ANY ($1::uuid[]) AND s.state <> 'cancelled' AND NOT s.gold
              AND NOT EXISTS (SELECT 1 FROM assignments d WHERE d.claim_id = s.claim_id AND d.state = 'done')) ranked
          WHERE ranked.place > $2)
        RETURNING id`,
      [claimIds, required],
    );
    return cancelled.length;
  }

  priorities(tx: Tx, claimIds: readonly string[]): Promise<MovableClaim[]> {
    return rows(tx, `SELECT id AS claim_id, priority FROM claims WHERE id = ANY ($1::uuid[])`, [claimIds]);
  }

  async policyOf(tx: Tx, queueId: string): Promise<ReviewPolicy | null> {
    return (await row<{ review_policy: ReviewPolicy }>(tx, `SELECT review_policy FROM queues WHERE id = $1`, [queueId]))?.review_policy ?? null;
  }
}
