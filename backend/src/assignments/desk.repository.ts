import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';
import { onOffer, onOfferToLeads } from './hand.js';

export interface ArticleOnDeskRow {
  id: string;
  title: string;
  source_name: string | null;
  url: string | null;
  published_at: Date | null;
  text: string;
}

export interface ParkedRow {
  id: string;
  claim_id: string;
  wording: string;
  parked: 'later' | 'held';
  parked_until: Date;
  note: string | null;
  queue_id: string;
  queue_name: string;
}

export interface StandstillRow {
  on_hold: number;
  with_others: number;
  given_to_others: number;
  escalated: number;
  not_for_me: number;
  snoozed: number;
}

/** The desk shows "more than" beyond this; counting on in a large queue at each claim would cost more than the claim itself. */
const LEFT_COUNTED = 100;

/** Up to the limit each row is asked whether it is on offer to the person; beyond it nobody counts. */
const PROGRESS = `WITH unowned AS MATERIALIZED (
      SELECT count(*)::int AS count FROM (SELECT 1 FROM assignments WHERE queue_id = $1 AND state = 'open' AND assigned_to IS NULL
        ORDER BY priority DESC, id LIMIT ${LEFT_COUNTED + 1}) waiting)
    SELECT
      CASE WHEN unowned.count > ${LEFT_COUNTED} THEN unowned.count ELSE
        (SELECT count(*)::int FROM assignments a WHERE ${onOffer('$3::boolean')})
        + (SELECT count(*)::int FROM assignments a WHERE ${onOfferToLeads('$3::boolean')}) END AS free,
      (SELECT count(*)::int FROM assignments WHERE queue_id = $1 AND state = 'open' AND assigned_to = $2 AND parked IS DISTINCT FROM 'held') AS for_me,
      (SELECT count(*)::int FROM reviews WHERE reviewer_id = $2 AND created_at >= date_trunc('day', now()) AND undone_at IS NULL) AS done_today
    FROM unowned`;

/** Reads what the desk shows around a claim. */
@Injectable()
export class DeskRepository {
  articles(tx: Tx, ids: readonly string[]): Promise<ArticleOnDeskRow[]> {
    return rows(
      tx,
      `SELECT a.id, a.title, s.name AS source_name, a.url, a.published_at, a.text
        FROM articles a LEFT JOIN sources s ON s.id = a.source_id WHERE a.id = ANY ($1::uuid[])`,
      [ids],
    );
  }

  /** @returns how many of the queue this person could take yet (or that there are more than were counted), without those they hold, and how many they did today */
  async progress(tx: Tx, queueId: string, userId: string, lead: boolean): Promise<{ open: number; more: boolean; done_today: number }> {
    const counted = await row<{ free: number; for_me: number; done_today: number }>(tx, PROGRESS, [queueId, userId, lead]);
    const { free, for_me, done_today } = counted!;
    return { open: Math.min(free, LEFT_COUNTED) + for_me, more: free > LEFT_COUNTED, done_today };
  }

  names(tx: Tx, ids: readonly string[]): Promise<Array<{ id: string; name: string }>> {
    return rows(tx, `SELECT id, name FROM users WHERE id = ANY ($1::uuid[])`, [ids]);
  }

  /** What the person has put off in any queue, what runs out first in front. */
  parked(tx: Tx, userId: string): Promise<ParkedRow[]> {
    return rows(
      tx,
      `SELECT s.id, s.claim_id, c.wording, s.parked, s.parked_until, s.note, q.id AS queue_id, q.name AS queue_name
        FROM assignments s JOIN claims c ON c.id = s.claim_id JOIN queues q ON q.id = s.queue_id
        WHERE s.assigned_to = $1 AND s.state = 'open' AND s.parked IS NOT NULL ORDER BY s.parked_until LIMIT 200`,
      [userId],
    );
  }

  /** Why there may be nothing to do for the person although the queue is not empty. */
  async standstill(tx: Tx, queueId: string, userId: string): Promise<StandstillRow> {
    const counted = await row<StandstillRow>(
      tx,
      `SELECT
          count(*) FILTER (WHERE state = 'open' AND assigned_to = $2 AND parked = 'held')::int AS on_hold,
          count(*) FILTER (WHERE state = 'leased' AND leased_by <> $2)::int AS with_others,
          count(*) FILTER (WHERE state = 'open' AND assigned_to <> $2)::int AS given_to_others,
          count(*) FILTER (WHERE state = 'open' AND assigned_to IS NULL AND for_leads)::int AS escalated,
          count(*) FILTER (WHERE state = 'open' AND assigned_to IS NULL AND NOT for_leads)::int AS not_for_me,
          count(DISTINCT claim_id) FILTER (WHERE state = 'snoozed')::int AS snoozed
        FROM assignments WHERE queue_id = $1 AND state IN ('open', 'leased', 'snoozed')`,
      [queueId, userId],
    );
    return counted!;
  }
}
