import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';
import { NOT_LEASED } from './hand.js';
import { loadOf } from './load.js';
import type { NewSlot, QueueTerms } from './slots.js';

export interface AssignmentRow {
  id: string;
  claim_id: string;
  queue_id: string;
  slot: number;
  state: 'open' | 'leased' | 'snoozed' | 'done' | 'cancelled';
  assigned_to: string | null;
  assigned_name: string | null;
  parked: 'later' | 'held' | null;
  for_leads: boolean;
  leased_by: string | null;
  /** Null as soon as the lease has run out, and so is the next. */
  holder_name: string | null;
  held_until: Date | null;
  queue_name: string;
}

const SELECT = `SELECT s.id, s.claim_id, s.queue_id, s.slot, s.state, s.assigned_to, p.name AS assigned_name, s.parked, s.for_leads, s.leased_by,
    h.name AS holder_name, CASE WHEN h.id IS NOT NULL THEN s.lease_expires_at END AS held_until, q.name AS queue_name
  FROM assignments s JOIN queues q ON q.id = s.queue_id LEFT JOIN users p ON p.id = s.assigned_to
    LEFT JOIN users h ON h.id = s.leased_by AND s.lease_expires_at > clock_timestamp()`;

const ENDED = `${NOT_LEASED}, parked = NULL, parked_until = NULL`;

@Injectable()
export class AssignmentsRepository {
  /** What the queues ask for: how many reviews, and by when. */
  terms(tx: Tx, queueIds: readonly string[]): Promise<QueueTerms[]> {
    return rows(
      tx,
      `SELECT id, name, archived_at IS NOT NULL OR draining_at IS NOT NULL AS archived, review_policy, json_build_object('urgent', sla_urgent_hours, 'normal', sla_normal_hours, 'low', sla_low_hours) AS hours
        FROM queues WHERE id = ANY ($1::uuid[])`,
      [queueIds],
    );
  }

  /** Opens them in their order; a slot that is there already stays as it is. */
  async open(tx: Tx, slots: readonly NewSlot[]): Promise<void> {
    await rows(
      tx,
      `INSERT INTO assignments (claim_id, queue_id, slot, priority, due_at)
        SELECT claim_id, queue_id, slot, priority, clock_timestamp() + make_interval(hours => hours)
        FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::smallint[], $5::int[])
          WITH ORDINALITY AS new (claim_id, queue_id, slot, priority, hours, nth) ORDER BY nth
        ON CONFLICT (claim_id, slot) WHERE state <> 'cancelled' AND NOT gold DO NOTHING`,
      [
        slots.map((one) => one.claimId),
        slots.map((one) => one.queueId),
        slots.map((one) => one.slot),
        slots.map((one) => one.priority),
        slots.map((one) => one.dueInHours),
      ],
    );
  }

  /** Hands a gold claim to one person, ahead of everything else of theirs. It is none of the claim's slots. */
  async openGold(tx: Tx, claimId: string, queueId: string, userId: string): Promise<void> {
    await rows(
      tx,
      `INSERT INTO assignments (claim_id, queue_id, slot, priority, assigned_to, gold) VALUES ($1, $2, 0, 100, $3, true) ON CONFLICT DO NOTHING`,
      [claimId, queueId, userId],
    );
  }

  byId(tx: Tx, id: string): Promise<AssignmentRow | null> {
    return row(tx, `${SELECT} WHERE s.id = $1`, [id]);
  }

  /** The claim's slots, those that are done too, locked in their order. */
  slotsOf(tx: Tx, claimId: string): Promise<AssignmentRow[]> {
    return rows(tx, `${SELECT} WHERE s.claim_id = $1 AND s.state <> 'cancelled' AND NOT s.gold ORDER BY s.slot FOR UPDATE OF s`, [claimId]);
  }

  /** Gives the slot to a person, or back to all (null); its lease ends unless it is kept. */
  async give(tx: Tx, id: string, userId: string | null, keepsLease: boolean): Promise<void> {
    const lease = keepsLease ? '' : `, state = 'open', for_leads = false, ${ENDED}`;
    await rows(tx, `UPDATE assignments SET assigned_to = $2${lease} WHERE id = $1`, [id, userId]);
  }

  /** Forgets that the person passed on the claim: somebody who may wants them to have it after all. */
  async forgetSkip(tx: Tx, claimId: string, userId: string): Promise<void> {
    await rows(tx, `DELETE FROM claim_skips WHERE claim_id = $1 AND user_id = $2`, [claimId, userId]);
  }

  /** Takes the slots along to another queue; they are due by its hours, counted from their beginning. */
  async move(tx: Tx, ids: readonly string[], queueId: string, dueInHours: number | null): Promise<void> {
    await rows(tx, `UPDATE assignments SET queue_id = $2, due_at = created_at + make_interval(hours => $3) WHERE id = ANY ($1::uuid[])`, [ids, queueId, dueInHours]);
  }

  async finish(tx: Tx, id: string): Promise<void> {
    await rows(tx, `UPDATE assignments SET state = 'done', closed_at = clock_timestamp(), ${ENDED} WHERE id = $1`, [id]);
  }

  async cancel(tx: Tx, ids: readonly string[]): Promise<void> {
    await rows(tx, `UPDATE assignments SET state = 'cancelled', closed_at = clock_timestamp(), ${ENDED} WHERE id = ANY ($1::uuid[])`, [ids]);
  }

  async cancelAll(tx: Tx, claimId: string): Promise<void> {
    await rows(
      tx,
      `UPDATE assignments SET state = 'cancelled', closed_at = clock_timestamp(), ${ENDED} WHERE claim_id = $1 AND state <> 'cancelled'`,
      [claimId],
    );
  }

  /** Takes a finished assignment up again, leased to the person who finished it. */
  leaseAgain(tx: Tx, id: string, userId: string): Promise<{ id: string; lease_token: string; lease_expires_at: Date } | null> {
    return row(
      tx,
      `UPDATE assignments SET state = 'leased', closed_at = NULL, lease_token = gen_random_uuid(), leased_by = $2,
          leased_at = clock_timestamp() - interval '1 hour',
          lease_expires_at = clock_timestamp() + make_interval(mins => queues.lease_minutes)
        FROM queues
        WHERE assignments.id = $1 AND state = 'done' AND queues.id = assignments.queue_id AND NOT conflict_of_interest(claim_id, $2)
        RETURNING assignments.id, lease_token, lease_expires_at`,
      [id, userId],
    );
  }

  /** Whether the person may not be given the claim: they wrote a review of it that counts. */
  async reviewed(tx: Tx, claimId: string, userId: string): Promise<boolean> {
    const found = await row(
      tx,
      `SELECT 1 FROM reviews WHERE claim_id = $1 AND reviewer_id = $2 AND superseded_at IS NULL AND undone_at IS NULL`,
      [claimId, userId],
    );
    return found !== null;
  }

  /** How many claims of the queue the person has, and how many they take at most. */
  roomOf(tx: Tx, queueId: string, userId: string): Promise<{ limit: number | null; load: number } | null> {
    return row(
      tx,
      `SELECT m.claim_limit AS limit, ${loadOf('$1', '$2')} AS load
        FROM queue_members m WHERE m.queue_id = $1 AND m.user_id = $2`,
      [queueId, userId],
    );
  }

  /** Whether the person has declared an interest in what the claim is about, or where it stood. */
  async concerned(tx: Tx, claimId: string, userId: string): Promise<boolean> {
    return (await row<{ concerned: boolean }>(tx, `SELECT conflict_of_interest($1, $2) AS concerned`, [claimId, userId]))!.concerned;
  }

  async nameOf(tx: Tx, userId: string): Promise<string> {
    return (await row<{ name: string }>(tx, `SELECT name FROM users WHERE id = $1`, [userId]))?.name ?? 'This person';
  }
}
