import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';
import { NOT_LEASED } from './hand.js';

/** Hours after which what was put off goes back to all. */
const HOURS = { later: 8, held: 24 } as const;

export interface Note {
  text: string;
  by: string;
}

/** How a lease ends without a review. The caller holds the row. */
@Injectable()
export class WaysOutRepository {
  /** Goes on to others, and never comes back to this person by itself. */
  async passOn(tx: Tx, lease: { id: string; claim_id: string }, userId: string, reason: string): Promise<void> {
    await rows(tx, `UPDATE assignments SET state = 'open', assigned_to = NULL, ${NOT_LEASED} WHERE id = $1`, [lease.id]);
    await rows(
      tx,
      `INSERT INTO claim_skips (user_id, claim_id, reason) VALUES ($1, $2, $3)
        ON CONFLICT (user_id, claim_id) DO UPDATE SET reason = excluded.reason, at = clock_timestamp()`,
      [userId, lease.claim_id, reason],
    );
  }

  async park(tx: Tx, id: string, userId: string, how: keyof typeof HOURS): Promise<void> {
    await rows(
      tx,
      `UPDATE assignments SET state = 'open', assigned_to = $2, ${NOT_LEASED}, parked = $3,
          parked_until = clock_timestamp() + make_interval(hours => $4) WHERE id = $1`,
      [id, userId, how, HOURS[how]],
    );
  }

  /** How many claims of the queue the person has on hold. */
  async onHold(tx: Tx, queueId: string, userId: string): Promise<number> {
    const counted = await row<{ count: number }>(
      tx,
      `SELECT count(*)::int AS count FROM assignments WHERE queue_id = $1 AND assigned_to = $2 AND state = 'open' AND parked = 'held'`,
      [queueId, userId],
    );
    return counted!.count;
  }

  /** To a person, or (null) to whoever asks first. */
  async handOn(tx: Tx, id: string, userId: string | null, note: Note): Promise<void> {
    await rows(
      tx,
      `UPDATE assignments SET state = 'open', assigned_to = $2, for_leads = false, note = $3, noted_by = $4, ${NOT_LEASED},
          parked = NULL, parked_until = NULL WHERE id = $1`,
      [id, userId, note.text, note.by],
    );
  }

  async escalate(tx: Tx, id: string, note: Note): Promise<void> {
    await rows(
      tx,
      `UPDATE assignments SET state = 'open', assigned_to = NULL, for_leads = true, note = $2, noted_by = $3, ${NOT_LEASED} WHERE id = $1`,
      [id, note.text, note.by],
    );
  }

  /** The queue's leads but for one person. */
  leadsBut(tx: Tx, queueId: string, userId: string): Promise<Array<{ id: string }>> {
    return rows(
      tx,
      `SELECT u.id FROM queue_members m JOIN users u ON u.id = m.user_id
        WHERE m.queue_id = $1 AND m.role = 'lead' AND m.user_id <> $2 AND u.disabled_at IS NULL`,
      [queueId, userId],
    );
  }

  async passedOn(tx: Tx, claimId: string, userId: string): Promise<boolean> {
    return (await row(tx, `SELECT 1 FROM claim_skips WHERE user_id = $2 AND claim_id = $1`, [claimId, userId])) !== null;
  }

  /** All reviews that the claim waits for sleep along with it; what its new readers should know stays with them. */
  async sleep(tx: Tx, claimId: string, note: Note | null): Promise<void> {
    await rows(
      tx,
      `UPDATE assignments SET state = 'snoozed', ${NOT_LEASED}, parked = NULL, parked_until = NULL,
          note = coalesce($2, note), noted_by = CASE WHEN $2::text IS NULL THEN noted_by ELSE $3 END
        WHERE claim_id = $1 AND state IN ('open', 'leased')`,
      [claimId, note?.text ?? null, note?.by ?? null],
    );
  }

  async wake(tx: Tx, claimIds: readonly string[]): Promise<void> {
    await rows(tx, `UPDATE assignments SET state = 'open' WHERE claim_id = ANY ($1::uuid[]) AND state = 'snoozed'`, [claimIds]);
  }

  /** Ends the lease that stands and begins one of the new holder's, and keeps what the old one is to be told. */
  async takeOver(tx: Tx, id: string, userId: string, minutes: number, reason: string): Promise<void> {
    await rows(
      tx,
      `INSERT INTO take_overs (lease_token, assignment_id, taken_from, taken_by, reason)
        SELECT lease_token, id, leased_by, $2, $3 FROM assignments WHERE id = $1`,
      [id, userId, reason],
    );
    await rows(
      tx,
      `UPDATE assignments SET assigned_to = NULL, lease_token = gen_random_uuid(), leased_by = $2, leased_at = clock_timestamp(),
          lease_expires_at = clock_timestamp() + make_interval(mins => $3) WHERE id = $1`,
      [id, userId, minutes],
    );
  }
}
