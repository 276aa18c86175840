import { Injectable } from '@nestjs/common';
import { loadOf } from '../assignments/index.js';
import { row, rows, type Tx } from '../database/index.js';
import type { ReviewPolicy } from '../domain/verdict/index.js';

export interface BoardQueueRow {
  at: Date;
  id: string;
  name: string;
  review_policy: ReviewPolicy;
  work_order: 'priority' | 'oldest' | 'due';
}

export interface CardRow {
  id: string;
  claim_id: string;
  wording: string;
  priority: number;
  slot: number;
  for_leads: boolean;
  due_at: Date | null;
  held_until: Date | null;
  parked: 'later' | 'held' | null;
}

export interface BoardPersonRow {
  id: string;
  name: string;
  limit: number | null;
  load: number;
}

export const SHOWN = 50;
const MEMBERS_SHOWN = 100;

const CARD = `s.id, s.claim_id, c.wording, s.priority, s.slot, s.for_leads, s.due_at, s.parked,
  CASE WHEN s.lease_expires_at > now() THEN s.lease_expires_at END AS held_until`;

const waiting = (order: string): string => `SELECT ${CARD} FROM assignments s JOIN claims c ON c.id = s.claim_id
  WHERE s.queue_id = $1 AND s.state = 'open' AND s.assigned_to IS NULL ORDER BY ${order} LIMIT ${SHOWN + 1}`;
const WAITING: Readonly<Record<BoardQueueRow['work_order'], string>> = {
  priority: waiting('s.priority DESC, s.id'),
  oldest: waiting('s.id'),
  due: waiting('s.due_at, s.id'),
};

/** One queue as a board; reads only. */
@Injectable()
export class BoardRepository {
  queue(tx: Tx, id: string): Promise<BoardQueueRow | null> {
    return row(tx, `SELECT now() AS at, id, name, review_policy, work_order FROM queues WHERE id = $1 AND archived_at IS NULL`, [id]);
  }

  /** One more than is shown, where there is. */
  waiting(tx: Tx, { id, work_order }: BoardQueueRow): Promise<CardRow[]> {
    return rows(tx, WAITING[work_order], [id]);
  }

  people(tx: Tx, queueId: string): Promise<BoardPersonRow[]> {
    return rows(
      tx,
      `SELECT u.id, u.name, m.claim_limit AS limit, ${loadOf('$1', 'u.id')} AS load
        FROM queue_members m JOIN users u ON u.id = m.user_id WHERE m.queue_id = $1 AND u.disabled_at IS NULL
        ORDER BY u.name, u.id LIMIT ${MEMBERS_SHOWN}`,
      [queueId],
    );
  }

  /** What each person holds (first) or was given, up to as many as are shown. */
  cards(tx: Tx, queueId: string, userIds: readonly string[]): Promise<Array<CardRow & { person_id: string }>> {
    return rows(
      tx,
      `SELECT person.id AS person_id, has.* FROM unnest($2::uuid[]) AS person (id) CROSS JOIN LATERAL (
          SELECT ${CARD} FROM (
              SELECT * FROM assignments h WHERE h.leased_by = person.id AND h.state = 'leased' AND h.queue_id = $1 AND h.lease_expires_at > now()
              UNION ALL SELECT * FROM assignments g WHERE g.assigned_to = person.id AND g.state = 'open' AND g.queue_id = $1) s
            JOIN claims c ON c.id = s.claim_id WHERE NOT s.gold
          ORDER BY s.state = 'open', s.parked IS NOT NULL, s.priority DESC, s.id LIMIT ${SHOWN}) has`,
      [queueId, userIds],
    );
  }
}
