import { Injectable } from '@nestjs/common';
import { isDueOnce, isNearlyDue } from '../claims/index.js';
import { row, rows, type Tx, upTo } from '../database/index.js';
import { FIRST_OF_ITS_CLAIM } from '../queues/index.js';
import type { WorkedHour } from './pace.js';

export interface QueuesToday {
  at: Date;
  waiting: number;
  waiting_is_more: boolean;
  at_risk: number;
  at_risk_is_more: boolean;
  overdue: number;
  overdue_is_more: boolean;
  disputes: number;
  disputes_is_more: boolean;
}

export interface DoneToday {
  reviews: number;
  approvals: number;
  adjudications: number;
}

/** Of each queue; beyond it a number is "more than". */
export const COUNTED = 1_000;
const QUEUES = 200;
/** More than anybody reviews in the hours that are shown. */
const REVIEWS_LOOKED_AT = 600;
const HOURS_SHOWN = 8;

const ofQueue = (condition: string, what?: string): string => upTo(COUNTED, `assignments s WHERE s.queue_id = q.id AND ${condition}`, what);
const DUE = isDueOnce('s');
const total = (name: string): string => `coalesce(sum(least(n.${name}, ${COUNTED})), 0)::int AS ${name}, coalesce(bool_or(n.${name} > ${COUNTED}), false) AS ${name}_is_more`;

// Each number of each queue by its own index, and never beyond the bound; what is at risk is looked for among what is due next.
const queuesToday = (scope: string): string => `SELECT now() AS at, ${['waiting', 'at_risk', 'overdue', 'disputes'].map(total).join(', ')}
  FROM (SELECT id FROM queues WHERE archived_at IS NULL AND ${scope} ORDER BY id LIMIT ${QUEUES}) q CROSS JOIN LATERAL (SELECT
    ${ofQueue(`s.state = 'open' AND s.assigned_to IS NULL AND NOT s.gold AND ${FIRST_OF_ITS_CLAIM}`)} AS waiting,
    ${ofQueue(`${DUE} AND s.due_at <= now()`, 'DISTINCT claim_id')} AS overdue,
    ${upTo(COUNTED, `claims c WHERE c.queue_id = q.id AND c.state = 'disputed'`)} AS disputes,
    (SELECT (count(DISTINCT claim_id) FILTER (WHERE ${isNearlyDue('soon', 'now()')}))::int
      FROM (SELECT s.claim_id, s.due_at, s.created_at FROM assignments s WHERE s.queue_id = q.id AND ${DUE} AND s.due_at > now() ORDER BY s.due_at LIMIT ${COUNTED + 1}) soon) AS at_risk) n`;

const IN_NEWSROOM = queuesToday('$1::uuid IS NOT NULL');
const IN_MINE = queuesToday('NOT paused AND id IN (SELECT queue_id FROM queue_members WHERE user_id = $1)');

@Injectable()
export class MyDayRepository {
  async queues(tx: Tx, userId: string, scope: 'mine' | 'newsroom'): Promise<QueuesToday> {
    return (await row<QueuesToday>(tx, scope === 'mine' ? IN_MINE : IN_NEWSROOM, [userId]))!;
  }

  async toApprove(tx: Tx): Promise<number> {
    return (await row<{ total: number }>(tx, `SELECT ${upTo(COUNTED, `claims WHERE state = 'decided'`)} AS total`))!.total;
  }

  async corrections(tx: Tx): Promise<number> {
    return (await row<{ total: number }>(tx, `SELECT ${upTo(COUNTED, `correction_requests WHERE state = 'open'`)} AS total`))!.total;
  }

  async done(tx: Tx, userId: string): Promise<DoneToday> {
    const found = await row<DoneToday>(
      tx,
      `SELECT
          (SELECT count(*)::int FROM reviews WHERE reviewer_id = $1 AND created_at >= date_trunc('day', now(), 'UTC') AND undone_at IS NULL) AS reviews,
          (SELECT count(*)::int FROM approvals WHERE approved_by = $1 AND approved_at >= date_trunc('day', now(), 'UTC')) AS approvals,
          (SELECT count(*)::int FROM decisions WHERE decided_by = $1 AND decided_at >= date_trunc('day', now(), 'UTC')) AS adjudications`,
      [userId],
    );
    return found!;
  }

  /** The last hours of the last week in which this person reviewed, the oldest first. */
  workedHours(tx: Tx, userId: string): Promise<WorkedHour[]> {
    return rows(
      tx,
      `SELECT "from", reviews FROM (
          SELECT date_trunc('hour', created_at, 'UTC') AS "from", count(*)::int AS reviews FROM (
              SELECT created_at FROM reviews WHERE reviewer_id = $1 AND created_at >= now() - interval '7 days' AND undone_at IS NULL
              ORDER BY reviewer_id DESC, created_at DESC LIMIT ${REVIEWS_LOOKED_AT}) latest
          GROUP BY 1 ORDER BY 1 DESC LIMIT ${HOURS_SHOWN}) hours ORDER BY "from"`,
      [userId],
    );
  }
}
