import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';

export interface AssignmentRow {
  id: string;
  claim_id: string;
  queue_id: string;
  state: 'open' | 'leased' | 'snoozed' | 'done' | 'cancelled';
  assigned_to: string | null;
  leased_by: string | null;
  holder_name: string | null;
  lease_expires_at: Date | null;
  lease_minutes: number;
}

export interface ArticleOnDeskRow {
  id: string;
  title: string;
  source_name: string | null;
  url: string | null;
  published_at: Date | null;
  text: string;
}

/** The desk shows "more than" beyond this; counting on in a large queue at each claim would cost more than the claim itself. */
const LEFT_COUNTED = 100;

const CLEARED = `lease_token = NULL, leased_by = NULL, leased_at = NULL, lease_expires_at = NULL`;

@Injectable()
export class AssignmentsRepository {
  /** One required review for each claim. */
  async open(tx: Tx, claims: ReadonlyArray<{ claimId: string; queueId: string; priority: number }>): Promise<void> {
    await rows(
      tx,
      `INSERT INTO assignments (claim_id, queue_id, priority)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::smallint[])
        ON CONFLICT (claim_id, slot) WHERE state <> 'cancelled' DO NOTHING`,
      [claims.map((claim) => claim.claimId), claims.map((claim) => claim.queueId), claims.map((claim) => claim.priority)],
    );
  }

  byId(tx: Tx, id: string): Promise<AssignmentRow | null> {
    return row(
      tx,
      `SELECT s.id, s.claim_id, s.queue_id, s.state, s.assigned_to, s.leased_by, u.name AS holder_name, s.lease_expires_at, q.lease_minutes
        FROM assignments s JOIN queues q ON q.id = s.queue_id
          LEFT JOIN users u ON u.id = s.leased_by AND s.lease_expires_at > clock_timestamp()
        WHERE s.id = $1`,
      [id],
    );
  }

  /** The claim's assignment that still waits for its review, locked. */
  liveOf(tx: Tx, claimId: string): Promise<AssignmentRow | null> {
    return row(
      tx,
      `SELECT s.id, s.claim_id, s.queue_id, s.state, s.assigned_to, s.leased_by, u.name AS holder_name, s.lease_expires_at, q.lease_minutes
        FROM assignments s JOIN queues q ON q.id = s.queue_id
          LEFT JOIN users u ON u.id = s.leased_by AND s.lease_expires_at > clock_timestamp()
        WHERE s.claim_id = $1 AND s.state IN ('open', 'leased') ORDER BY s.slot LIMIT 1 FOR UPDATE OF s`,
      [claimId],
    );
  }

  /** Gives the assignment to a person, or back to all (null); its lease ends unless it is kept. */
  async give(tx: Tx, id: string, userId: string | null, queueId: string, keepsLease: boolean): Promise<void> {
    const lease = keepsLease ? '' : `, state = 'open', ${CLEARED}`;
    await rows(tx, `UPDATE assignments SET assigned_to = $2, queue_id = $3${lease} WHERE id = $1`, [id, userId, queueId]);
  }

  async finish(tx: Tx, id: string): Promise<void> {
    await rows(tx, `UPDATE assignments SET state = 'done', closed_at = clock_timestamp(), ${CLEARED} WHERE id = $1`, [id]);
  }

  async cancelAll(tx: Tx, claimId: string): Promise<void> {
    await rows(
      tx,
      `UPDATE assignments SET state = 'cancelled', closed_at = clock_timestamp(), ${CLEARED} WHERE claim_id = $1 AND state <> 'cancelled'`,
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
        WHERE assignments.id = $1 AND state = 'done' AND queues.id = assignments.queue_id
        RETURNING assignments.id, lease_token, lease_expires_at`,
      [id, userId],
    );
  }

  articles(tx: Tx, ids: readonly string[]): Promise<ArticleOnDeskRow[]> {
    return rows(
      tx,
      `SELECT a.id, a.title, s.name AS source_name, a.url, a.published_at, a.text
        FROM articles a LEFT JOIN sources s ON s.id = a.source_id WHERE a.id = ANY ($1::uuid[])`,
      [ids],
    );
  }

  /** @returns how many of the queue this person could take yet (or that there are more than were counted), without those they hold, and how many they did today */
  async progress(tx: Tx, queueId: string, userId: string): Promise<{ open: number; more: boolean; done_today: number }> {
    const counted = await row<{ free: number; for_me: number; done_today: number }>(
      tx,
      `SELECT
          (SELECT count(*)::int FROM (SELECT 1 FROM assignments WHERE queue_id = $1 AND state = 'open' AND assigned_to IS NULL
            ORDER BY priority DESC, id LIMIT ${LEFT_COUNTED + 1}) waiting) AS free,
          (SELECT count(*)::int FROM assignments WHERE queue_id = $1 AND state = 'open' AND assigned_to = $2) AS for_me,
          (SELECT count(*)::int FROM reviews WHERE reviewer_id = $2 AND created_at >= date_trunc('day', now()) AND undone_at IS NULL) AS done_today`,
      [queueId, userId],
    );
    const { free, for_me, done_today } = counted!;
    return { open: Math.min(free, LEFT_COUNTED) + for_me, more: free > LEFT_COUNTED, done_today };
  }
}
