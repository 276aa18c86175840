import { Injectable } from '@nestjs/common';
import { isDueOnce, isNearlyDue } from '../claims/index.js';
import { rows, type Tx, upTo } from '../database/index.js';
import { FIRST_OF_ITS_CLAIM } from '../queues/index.js';
import type { Span } from './control.schema.js';

export interface HealthRow {
  at: Date;
  id: string;
  name: string;
  paused: boolean;
  draining: boolean;
  waiting: number;
  given: number;
  parked: number;
  held: number;
  snoozed: number;
  disputed: number;
  breached: number;
  at_risk: number;
  /** More claims are due next than were looked at. */
  soon_is_cut: boolean;
  oldest_waiting_at: Date | null;
  people: Array<{ id: string; name: string }>;
}

export interface LoadRow {
  at: Date;
  id: string;
  name: string;
  last_seen_at: Date | null;
  held: number;
  given: number;
  parked: number;
  today: number;
  week: number;
}

export interface StepRow {
  from: Date;
  reviews: number;
  decisions: number;
}

/** Up to here each number of a queue is exact. */
export const COUNTED = 1_000;
export const COUNTED_IN_A_STEP = 10_000;
/** More than anybody reviews in a week. */
const DONE_BY_ONE = 5_000;
const QUEUES_SHOWN = 200;
const PEOPLE_SHOWN = 300;

// Each number by a partial index. The time of these reads is now(): each is a statement by itself.
const ofQueue = (condition: string, what?: string): string => upTo(COUNTED, `assignments s WHERE s.queue_id = q.id AND ${condition}`, what);
const claimsOfQueue = (condition: string): string => ofQueue(condition, 'DISTINCT claim_id');
const DUE = isDueOnce('s');

// Whatever is at risk is among what is due next, for the index knows deadlines only: it is looked for there.
const HEALTH = `SELECT now() AS at, q.id, q.name, q.paused, q.draining_at IS NOT NULL AS draining,
    ${ofQueue(`s.state = 'open' AND s.assigned_to IS NULL AND ${FIRST_OF_ITS_CLAIM}`)} AS waiting,
    ${ofQueue(`s.state = 'open' AND s.assigned_to IS NOT NULL AND s.parked IS NULL AND NOT s.gold`)} AS given,
    ${ofQueue(`s.state = 'open' AND s.assigned_to IS NOT NULL AND s.parked IS NOT NULL`)} AS parked,
    ${ofQueue(`s.state = 'leased' AND s.lease_expires_at > now() AND NOT s.gold`)} AS held,
    ${claimsOfQueue(`s.state = 'snoozed'`)} AS snoozed,
    ${upTo(COUNTED, `claims c WHERE c.queue_id = q.id AND c.state = 'disputed'`)} AS disputed,
    ${claimsOfQueue(`${DUE} AND s.due_at <= now()`)} AS breached,
    soon.at_risk, soon.is_cut AS soon_is_cut,
    (SELECT s.created_at FROM assignments s WHERE s.queue_id = q.id AND s.state = 'open' AND s.assigned_to IS NULL ORDER BY s.id LIMIT 1) AS oldest_waiting_at,
    (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name, u.id), '[]') FROM users u WHERE u.id IN (
      SELECT s.leased_by FROM assignments s WHERE s.queue_id = q.id AND s.state = 'leased' AND s.lease_expires_at > now() LIMIT ${COUNTED})) AS people
  FROM queues q CROSS JOIN LATERAL (
    SELECT (count(DISTINCT claim_id) FILTER (WHERE ${isNearlyDue('next', 'now()')}))::int AS at_risk, count(*) > ${COUNTED} AS is_cut
    FROM (SELECT s.claim_id, s.due_at, s.created_at FROM assignments s WHERE s.queue_id = q.id AND ${DUE} AND s.due_at > now()
      ORDER BY s.due_at LIMIT ${COUNTED + 1}) next) soon
  WHERE q.archived_at IS NULL ORDER BY lower(q.name), q.id LIMIT ${QUEUES_SHOWN}`;

/** In the order of the index by person, which has all of a person's reviews together: that by time would be read once for everybody. */
const done = (since: string): string => `(SELECT count(*)::int FROM (
    SELECT r.created_at FROM reviews r WHERE r.reviewer_id = u.id AND r.created_at >= ${since} AND r.undone_at IS NULL
    ORDER BY r.reviewer_id, r.created_at LIMIT ${DONE_BY_ONE}) done)`;

const LOADS = `SELECT now() AS at, u.id, u.name, u.last_seen_at, held.count AS held, mine.given, mine.parked,
    ${done(`date_trunc('day', now())`)} AS today, ${done(`now() - interval '7 days'`)} AS week
  FROM users u CROSS JOIN LATERAL (
      SELECT count(*)::int AS count FROM assignments s WHERE s.leased_by = u.id AND s.state = 'leased' AND s.lease_expires_at > now() AND NOT s.gold) held
    CROSS JOIN LATERAL (
      SELECT (count(*) FILTER (WHERE s.parked IS NULL))::int AS given, (count(*) FILTER (WHERE s.parked IS NOT NULL))::int AS parked
      FROM assignments s WHERE s.assigned_to = u.id AND s.state = 'open' AND NOT s.gold) mine
  WHERE u.disabled_at IS NULL AND (held.count + mine.given + mine.parked > 0 OR EXISTS (SELECT 1 FROM queue_members m WHERE m.user_id = u.id))
  ORDER BY u.name, u.id LIMIT ${PEOPLE_SHOWN}`;

const within = (column: string): string => `${column} >= step.from AND ${column} < step.from + step.width`;
// What was superseded at once was taken back by its reviewer, and counts for nothing.
const DECIDED = `d.superseded_at IS NULL OR d.superseded_at > d.decided_at + interval '30 seconds'`;

const throughput = (unit: 'hour' | 'day', steps: number): string => `SELECT step.from,
    ${upTo(COUNTED_IN_A_STEP, `reviews r WHERE ${within('r.created_at')} AND r.undone_at IS NULL`)} AS reviews,
    ${upTo(COUNTED_IN_A_STEP, `decisions d WHERE ${within('d.decided_at')} AND (${DECIDED})`)} AS decisions
  FROM (SELECT date_trunc('${unit}', now(), 'UTC') - nth * interval '1 ${unit}' AS "from", interval '1 ${unit}' AS width
    FROM generate_series(0, ${steps - 1}) nth) step ORDER BY step.from`;

const THROUGHPUT: Readonly<Record<Span, string>> = { day: throughput('hour', 24), week: throughput('day', 7), month: throughput('day', 30) };

/** Reads only, and never more than a bound of any queue or hour. */
@Injectable()
export class ControlRepository {
  health(tx: Tx): Promise<HealthRow[]> {
    return rows(tx, HEALTH);
  }

  loads(tx: Tx): Promise<LoadRow[]> {
    return rows(tx, LOADS);
  }

  throughput(tx: Tx, span: Span): Promise<StepRow[]> {
    return rows(tx, THROUGHPUT[span]);
  }
}
