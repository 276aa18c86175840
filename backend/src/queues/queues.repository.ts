import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Conditions, contains, listPage, type ListPage, row, rows, type Tx } from '../database/index.js';
import type { Condition } from '../domain/routing/index.js';
import type { ReviewPolicy, Verdict } from '../domain/verdict/index.js';
import type { PutRoutingRules, QueueList } from './queues.schema.js';

export interface QueueRow {
  id: string;
  name: string;
  description: string;
  guidelines: string;
  lease_minutes: number;
  paused: boolean;
  is_fallback: boolean;
  members: Array<{ id: string; name: string }>;
  waiting: number;
  held: number;
  oldest_waiting_at: Date | null;
  mine: boolean;
  created_at: Date;
  version: number;
}

export interface WorkableQueue extends Pick<QueueRow, 'id' | 'name' | 'guidelines' | 'lease_minutes' | 'paused' | 'mine'> {
  review_policy: ReviewPolicy;
  allowed_verdicts: Verdict[];
  work_order: 'priority' | 'oldest' | 'due';
  hold_limit: number;
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

export interface RuleRow {
  id: string;
  queue_id: string;
  name: string;
  condition: Condition;
  priority: number;
}

export interface QueueFields {
  name: string;
  description: string;
  guidelines: string;
  leaseMinutes: number;
  paused: boolean;
}

/** `me` stands for the placeholder of the asking person's id. */
const columns = (me: string): string => `q.*,
  (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name), '[]')
    FROM queue_members m JOIN users u ON u.id = m.user_id WHERE m.queue_id = q.id) AS members,
  (SELECT count(*)::int FROM assignments s WHERE s.queue_id = q.id AND s.state = 'open') AS waiting,
  (SELECT count(*)::int FROM assignments s WHERE s.queue_id = q.id AND s.state = 'leased' AND s.lease_expires_at > clock_timestamp()) AS held,
  (SELECT min(s.created_at) FROM assignments s WHERE s.queue_id = q.id AND s.state = 'open') AS oldest_waiting_at,
  EXISTS (SELECT 1 FROM queue_members m WHERE m.queue_id = q.id AND m.user_id = ${me}) AS mine`;

@Injectable()
export class QueuesRepository {
  byId(tx: Tx, id: string, me: string | null): Promise<QueueRow | null> {
    return row(tx, `SELECT ${columns('$2::uuid')} FROM queues q WHERE q.id = $1`, [id, me]);
  }

  /** What taking a claim needs to know of the queue, and nothing that has to be counted. */
  forWork(tx: Tx, id: string, userId: string): Promise<WorkableQueue | null> {
    return row(
      tx,
      `SELECT q.id, q.name, q.guidelines, q.lease_minutes, q.paused, q.review_policy, q.allowed_verdicts, q.work_order, q.hold_limit,
          q.archived_at IS NOT NULL AS archived, m.user_id IS NOT NULL AS mine, coalesce(m.role = 'lead', false) AS lead
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

  list(tx: Tx, query: z.output<typeof QueueList>, me: string): Promise<ListPage<QueueRow & { sort_key: string }>> {
    const conditions = new Conditions();
    conditions.values.push(me);
    conditions
      .when(query.filter.mine === 'true', 'EXISTS (SELECT 1 FROM queue_members m WHERE m.queue_id = q.id AND m.user_id = $1)')
      .when(query.filter.mine !== 'true', '$1::uuid IS NOT NULL')
      .add('q.name ILIKE ?', contains(query.filter.q));
    const sort = query.sort.by === 'name' ? { sortColumn: 'q.name', sortType: 'text' } : { sortColumn: 'q.created_at', sortType: 'timestamptz' };
    return listPage(tx, {
      select: columns('$1::uuid'),
      from: 'queues q',
      where: conditions.where,
      values: conditions.values,
      ...sort,
      idColumn: 'q.id',
      descending: query.sort.descending,
      page: query.page,
    });
  }

  /** @returns null when the name is taken */
  insert(tx: Tx, queue: QueueFields): Promise<{ id: string } | null> {
    return row(
      tx,
      `INSERT INTO queues (name, description, guidelines, lease_minutes, paused) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (lower(name)) WHERE archived_at IS NULL DO NOTHING RETURNING id`,
      [queue.name, queue.description, queue.guidelines, queue.leaseMinutes, queue.paused],
    );
  }

  /** @returns false when the version is no longer the one that was read */
  async update(tx: Tx, id: string, version: number, queue: QueueFields): Promise<boolean> {
    const updated = await row(
      tx,
      `UPDATE queues SET name = $3, description = $4, guidelines = $5, lease_minutes = $6, paused = $7, version = version + 1
        WHERE id = $1 AND version = $2 RETURNING id`,
      [id, version, queue.name, queue.description, queue.guidelines, queue.leaseMinutes, queue.paused],
    );
    return updated !== null;
  }

  async setMembers(tx: Tx, queueId: string, memberIds: readonly string[]): Promise<void> {
    await rows(tx, `DELETE FROM queue_members WHERE queue_id = $1 AND user_id <> ALL ($2::uuid[])`, [queueId, memberIds]);
    await rows(
      tx,
      `INSERT INTO queue_members (queue_id, user_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING`,
      [queueId, memberIds],
    );
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

  rulesOf(tx: Tx, queueId: string): Promise<RuleRow[]> {
    return rows(
      tx,
      `SELECT id, queue_id, name, condition, priority FROM routing_rules
        WHERE queue_id = $1 AND retired_at IS NULL ORDER BY position`,
      [queueId],
    );
  }

  /** All live rules in the order in which they are tried: the queues by age, the fallback last, each queue's rules in their own order. */
  liveRules(tx: Tx): Promise<RuleRow[]> {
    return rows(
      tx,
      `SELECT r.id, r.queue_id, r.name, r.condition, r.priority FROM routing_rules r JOIN queues q ON q.id = r.queue_id
        WHERE r.retired_at IS NULL ORDER BY q.is_fallback, q.created_at, q.id, r.position`,
    );
  }

  async replaceRules(tx: Tx, queueId: string, rules: z.output<typeof PutRoutingRules>['data']): Promise<void> {
    await rows(tx, `UPDATE routing_rules SET retired_at = now() WHERE queue_id = $1 AND retired_at IS NULL`, [queueId]);
    for (const [position, rule] of rules.entries()) {
      await rows(
        tx,
        `INSERT INTO routing_rules (queue_id, position, name, condition, priority) VALUES ($1, $2, $3, $4, $5)`,
        [queueId, position, rule.name, JSON.stringify(rule.condition), rule.priority],
      );
    }
  }

  async fallbackId(tx: Tx): Promise<string> {
    return (await row<{ id: string }>(tx, `SELECT id FROM queues WHERE is_fallback`))!.id;
  }
}
