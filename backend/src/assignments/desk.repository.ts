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
}
