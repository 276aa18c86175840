import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';
import { NOT_LEASED } from './hand.js';

@Injectable()
export class SetAsideRepository {
  /** Before the claim is locked, as whoever submits a review locks them. */
  async lock(tx: Tx, claimId: string): Promise<void> {
    await rows(tx, `SELECT 1 FROM assignments WHERE claim_id = $1 AND state IN ('open', 'leased', 'snoozed') ORDER BY id FOR UPDATE`, [claimId]);
  }

  /** Ends every review that the claim waits for. Drafts stay. @returns those that somebody may want back: a gold claim's are for one person alone */
  async cancel(tx: Tx, claimId: string): Promise<string[]> {
    const cancelled = await rows<{ id: string; gold: boolean }>(
      tx,
      `UPDATE assignments SET state = 'cancelled', closed_at = clock_timestamp(), ${NOT_LEASED}, parked = NULL, parked_until = NULL
        WHERE claim_id = $1 AND state IN ('open', 'leased', 'snoozed') RETURNING id, gold`,
      [claimId],
    );
    return cancelled.filter(({ gold }) => !gold).map(({ id }) => id);
  }

  /** As their claim is now, in its queue; given to whom they were given, as long as they review there. */
  async bringBack(tx: Tx, ids: readonly string[]): Promise<void> {
    await rows(
      tx,
      `UPDATE assignments s SET state = CASE c.state WHEN 'snoozed' THEN 'snoozed' ELSE 'open' END, closed_at = NULL, queue_id = c.queue_id, priority = c.priority,
          assigned_to = (SELECT m.user_id FROM queue_members m JOIN users u ON u.id = m.user_id AND u.disabled_at IS NULL
            WHERE m.queue_id = c.queue_id AND m.user_id = s.assigned_to)
        FROM claims c WHERE c.id = s.claim_id AND s.id = ANY ($1::uuid[]) AND s.state = 'cancelled'`,
      [ids],
    );
  }

  /** They sleep along with their claim. */
  async sleep(tx: Tx, claimId: string): Promise<void> {
    await rows(tx, `UPDATE assignments SET state = 'snoozed' WHERE claim_id = $1 AND state = 'open' AND NOT gold`, [claimId]);
  }

  async takesClaims(tx: Tx, queueId: string): Promise<boolean> {
    return (await row(tx, `SELECT 1 FROM queues WHERE id = $1 AND archived_at IS NULL AND draining_at IS NULL`, [queueId])) !== null;
  }
}
