import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Conditions, contains, listPage, type ListPage, row, rows, type Tx } from '../database/index.js';
import type { ReviewPolicy, Verdict } from '../domain/verdict/index.js';
import type { CreateQueue, QueueList } from './queues.schema.js';

export interface MemberRow {
  id: string;
  name: string;
  role: 'reviewer' | 'lead';
  claimLimit: number | null;
  skills: string[];
}

export interface QueueRow {
  id: string;
  name: string;
  description: string;
  guidelines: string;
  lease_minutes: number;
  paused: boolean;
  review_policy: ReviewPolicy;
  allowed_verdicts: Verdict[];
  work_order: 'priority' | 'oldest' | 'due';
  hold_limit: number;
  sla_urgent_hours: number | null;
  sla_normal_hours: number | null;
  sla_low_hours: number | null;
  is_fallback: boolean;
  members: MemberRow[];
  gold_percent: number;
  waiting: number;
  held: number;
  oldest_waiting_at: Date | null;
  mine: boolean;
  starred: boolean;
  draining_at: Date | null;
  draining_to: string | null;
  draining_to_name: string | null;
  archived_at: Date | null;
  created_at: Date;
  version: number;
}

export interface WorkableQueue extends Pick<QueueRow, 'id' | 'name' | 'guidelines' | 'lease_minutes' | 'paused' | 'mine'> {
  review_policy: ReviewPolicy;
  allowed_verdicts: Verdict[];
  work_order: 'priority' | 'oldest' | 'due';
  hold_limit: number;
  gold_percent: number;
  /** Archived, or about to be: nothing new is handed out. */
  archived: boolean;
  /** The person is a lead of it. */
  lead: boolean;
}

/** What a queue asks of the reviews of its claims. */
export interface QueuePolicy {
  name: string;
  review_policy: ReviewPolicy;
  allowed_verdicts: Verdict[];
}

/** What an admin sets of a queue, without its people. */
export type QueueFields = Omit<z.output<typeof CreateQueue>, 'members' | 'memberIds'>;

export interface MemberFields {
  userId: string;
  role: 'reviewer' | 'lead';
  claimLimit: number | null;
  skills: string[];
}

/** SQL: nobody reviews a claim twice, so that of two slots that wait one, `s`, counts. */
export const FIRST_OF_ITS_CLAIM = `(s.slot = 1 OR NOT EXISTS (SELECT 1 FROM assignments o WHERE o.claim_id = s.claim_id AND o.slot < s.slot AND o.state = 'open'))`;

/**
 * Claims of queue `q` that are free to take: of two open reviews of a claim one counts. A queue where one person decides has no second
 * review to look for, and there counting stays within the index.
 */
export const WAITING = `(SELECT count(*)::int FROM assignments s WHERE s.queue_id = q.id AND NOT s.gold AND s.state = 'open' AND (q.review_policy = 'one'
    OR ${FIRST_OF_ITS_CLAIM}))`;

/** `me` stands for the placeholder of the asking person's id. */
const columns = (me: string): string => `q.*, target.name AS draining_to_name,
  (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'role', m.role, 'claimLimit', m.claim_limit, 'skills', m.skills)
      ORDER BY m.role, u.name), '[]')
    FROM queue_members m JOIN users u ON u.id = m.user_id WHERE m.queue_id = q.id) AS members,
  ${WAITING} AS waiting,
  (SELECT count(*)::int FROM assignments s WHERE s.queue_id = q.id AND NOT s.gold AND s.state = 'leased' AND s.lease_expires_at > clock_timestamp()) AS held,
  (SELECT min(s.created_at) FROM assignments s WHERE s.queue_id = q.id AND NOT s.gold AND s.state = 'open') AS oldest_waiting_at,
  EXISTS (SELECT 1 FROM queue_members m WHERE m.queue_id = q.id AND m.user_id = ${me}) AS mine,
  ${starredBy(me)} AS starred`;
const FROM = 'queues q LEFT JOIN queues target ON target.id = q.draining_to';

function starredBy(me: string): string {
  return `EXISTS (SELECT 1 FROM queue_stars star WHERE star.queue_id = q.id AND star.user_id = ${me})`;
}

const SETTINGS = `name, description, guidelines, lease_minutes, paused, review_policy, allowed_verdicts, work_order, hold_limit,
  sla_urgent_hours, sla_normal_hours, sla_low_hours, gold_percent`;

const settingsOf = (queue: QueueFields): unknown[] => [
  queue.name,
  queue.description,
  queue.guidelines,
  queue.leaseMinutes,
  queue.paused,
  queue.reviewPolicy,
  queue.allowedVerdicts,
  queue.workOrder,
  queue.holdLimit,
  queue.slaHours.urgent,
  queue.slaHours.normal,
  queue.slaHours.low,
  queue.goldPercent,
];

@Injectable()
export class QueuesRepository {
  byId(tx: Tx, id: string, me: string | null): Promise<QueueRow | null> {
    return row(tx, `SELECT ${columns('$2::uuid')} FROM ${FROM} WHERE q.id = $1`, [id, me]);
  }

  /** What taking a claim needs to know of the queue, and nothing that has to be counted. */
  forWork(tx: Tx, id: string, userId: string): Promise<WorkableQueue | null> {
    return row(
      tx,
      `SELECT q.id, q.name, q.guidelines, q.lease_minutes, q.paused, q.review_policy, q.allowed_verdicts, q.work_order, q.hold_limit, q.gold_percent,
          q.archived_at IS NOT NULL OR q.draining_at IS NOT NULL AS archived, m.user_id IS NOT NULL AS mine, coalesce(m.role = 'lead', false) AS lead
        FROM queues q LEFT JOIN queue_members m ON m.queue_id = q.id AND m.user_id = $2 WHERE q.id = $1`,
      [id, userId],
    );
  }

  policy(tx: Tx, id: string): Promise<QueuePolicy | null> {
    return row(tx, `SELECT name, review_policy, allowed_verdicts FROM queues WHERE id = $1`, [id]);
  }

  byName(tx: Tx, name: string): Promise<{ id: string; version: number } | null> {
    return row(tx, `SELECT id, version FROM queues WHERE lower(name) = lower($1) AND archived_at IS NULL`, [name]);
  }

  /** By name, a person's starred queues come first. */
  list(tx: Tx, query: z.output<typeof QueueList>, me: string): Promise<ListPage<QueueRow & { sort_key: string }>> {
    const { filter, sort, page } = query;
    const conditions = new Conditions();
    conditions.values.push(me);
    conditions
      .when(filter.mine === 'true', 'EXISTS (SELECT 1 FROM queue_members m WHERE m.queue_id = q.id AND m.user_id = $1)')
      .when(filter.mine !== 'true', '$1::uuid IS NOT NULL')
      .when(true, `q.archived_at IS ${filter.archived === 'true' ? 'NOT NULL' : 'NULL'}`)
      .add('q.name ILIKE ?', contains(filter.q));
    const [starred, others] = sort.descending ? ['1', '0'] : ['0', '1'];
    const byName = { sortColumn: `(CASE WHEN ${starredBy('$1')} THEN '${starred}' ELSE '${others}' END || q.name)`, sortType: 'text' };
    return listPage(tx, {
      select: columns('$1::uuid'),
      from: FROM,
      counted: 'queues q',
      where: conditions.where,
      values: conditions.values,
      ...(sort.by === 'name' ? byName : { sortColumn: 'q.created_at', sortType: 'timestamptz' }),
      idColumn: 'q.id',
      descending: sort.descending,
      page,
    });
  }

  /** @returns null when the name is taken */
  insert(tx: Tx, queue: QueueFields): Promise<{ id: string } | null> {
    return row(
      tx,
      `INSERT INTO queues (${SETTINGS}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        ON CONFLICT (lower(name)) WHERE archived_at IS NULL DO NOTHING RETURNING id`,
      settingsOf(queue),
    );
  }

  /** @returns false when the version is no longer the one that was read */
  async update(tx: Tx, id: string, version: number, queue: QueueFields): Promise<boolean> {
    const updated = await row(
      tx,
      `UPDATE queues SET (${SETTINGS}) = ($3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15), version = version + 1
        WHERE id = $1 AND version = $2 RETURNING id`,
      [id, version, ...settingsOf(queue)],
    );
    return updated !== null;
  }

  /** Exactly these people, with their roles, limits and skills. */
  async setMembers(tx: Tx, queueId: string, members: readonly MemberFields[]): Promise<void> {
    await this.keepMembers(tx, queueId, members.map(({ userId }) => userId));
    for (const { userId, role, claimLimit, skills } of members) {
      await rows(
        tx,
        `INSERT INTO queue_members (queue_id, user_id, role, claim_limit, skills) VALUES ($1, $2, $3, $4, $5)
          ON CONFLICT (queue_id, user_id) DO UPDATE SET role = excluded.role, claim_limit = excluded.claim_limit, skills = excluded.skills`,
        [queueId, userId, role, claimLimit, skills],
      );
    }
  }

  /** Exactly these people; those who stay keep what is said of them. */
  async setMemberIds(tx: Tx, queueId: string, userIds: readonly string[]): Promise<void> {
    await this.keepMembers(tx, queueId, userIds);
    await rows(tx, `INSERT INTO queue_members (queue_id, user_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING`, [queueId, userIds]);
  }

  private async keepMembers(tx: Tx, queueId: string, userIds: readonly string[]): Promise<void> {
    await rows(tx, `DELETE FROM queue_members WHERE queue_id = $1 AND user_id <> ALL ($2::uuid[])`, [queueId, userIds]);
  }

  async isMember(tx: Tx, queueId: string, userId: string): Promise<boolean> {
    return (
      (await row(
        tx,
        `SELECT 1 FROM queue_members m JOIN users u ON u.id = m.user_id
          WHERE m.queue_id = $1 AND m.user_id = $2 AND u.disabled_at IS NULL`,
        [queueId, userId],
      )) !== null
    );
  }

  async star(tx: Tx, queueId: string, userId: string): Promise<void> {
    await rows(tx, `INSERT INTO queue_stars (queue_id, user_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [queueId, userId]);
  }

  async unstar(tx: Tx, queueId: string, userId: string): Promise<void> {
    await rows(tx, `DELETE FROM queue_stars WHERE queue_id = $1 AND user_id = $2`, [queueId, userId]);
  }

  async fallbackId(tx: Tx): Promise<string> {
    return (await row<{ id: string }>(tx, `SELECT id FROM queues WHERE is_fallback`))!.id;
  }
}
