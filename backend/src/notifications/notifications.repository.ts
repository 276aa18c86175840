import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Conditions, listPage, type ListPage, row, rows, type Tx } from '../database/index.js';
import type { NotificationKind, SubjectType } from './kinds.js';
import type { NotificationList } from './notifications.schema.js';

export interface NotificationRow {
  id: string;
  user_id: string;
  kind: NotificationKind;
  subject_type: SubjectType;
  subject_id: string;
  label: string | null;
  actor_id: string | null;
  actor_name: string | null;
  params: Record<string, unknown>;
  created_at: Date;
  read_at: Date | null;
}

export interface NewNotification {
  user_id: string;
  kind: NotificationKind;
  subject_type: SubjectType;
  subject_id: string;
  actor_id: string | null;
  params: Record<string, unknown>;
}

/** The bell shows "99+" long before. */
const UNREAD_COUNTED = 1_000;
const SWEPT_AT_ONCE = 5_000;

/** Transactions commit in another order than they began: what was committed late has an older id than what was seen already. */
const LATE_COMMIT = '1 minute';

const COLUMNS = `n.id, n.user_id, n.kind, n.subject_type, n.subject_id, coalesce(c.wording, q.name, f.statement) AS label, n.actor_id, actor.name AS actor_name,
  n.params, n.created_at, n.read_at`;
const FROM = `notifications n LEFT JOIN users actor ON actor.id = n.actor_id
  LEFT JOIN claims c ON n.subject_type = 'claim' AND c.id = n.subject_id LEFT JOIN queues q ON n.subject_type = 'queue' AND q.id = n.subject_id
  LEFT JOIN correction_requests r ON n.subject_type = 'correction-request' AND r.id = n.subject_id LEFT JOIN facts f ON f.id = r.fact_id`;

/** The claims of an article were seen once more, or a queue has other settings. */
export type DeskChange = { articleId: string } | { queueId: string } | { claimIds: readonly string[] };

function placeOf(change: DeskChange): [where: string, subject: string | readonly string[]] {
  if ('queueId' in change) return ['a.queue_id = $1', change.queueId];
  if ('claimIds' in change) return ['a.claim_id = ANY ($1::uuid[])', change.claimIds];
  return ['a.claim_id IN (SELECT claim_id FROM sightings WHERE article_id = $1)', change.articleId];
}

@Injectable()
export class NotificationsRepository {
  /** Nobody who was shut out is told anything. @returns the ids of what was written */
  async insert(tx: Tx, notices: readonly NewNotification[]): Promise<string[]> {
    const written = await rows<{ id: string }>(
      tx,
      `INSERT INTO notifications (user_id, kind, subject_type, subject_id, actor_id, params)
        SELECT u.id, n.kind, n.subject_type, n.subject_id, n.actor_id, n.params
        FROM jsonb_to_recordset($1::jsonb) AS n(user_id uuid, kind text, subject_type text, subject_id uuid, actor_id uuid, params jsonb)
          JOIN users u ON u.id = n.user_id AND u.disabled_at IS NULL
        ON CONFLICT (user_id, subject_id) WHERE kind = 'queue.sla_breached' DO NOTHING
        RETURNING id`,
      [JSON.stringify(notices)],
    );
    return written.map(({ id }) => id);
  }

  list(tx: Tx, userId: string, query: z.output<typeof NotificationList>): Promise<ListPage<NotificationRow & { sort_key: string }>> {
    const { where, values } = new Conditions()
      .add('n.user_id = ?', userId)
      .when(query.filter.unread === true, 'n.read_at IS NULL')
      .when(query.filter.unread === false, 'n.read_at IS NOT NULL');
    return listPage(tx, {
      select: COLUMNS,
      from: FROM,
      counted: 'notifications n',
      where,
      values,
      sortColumn: 'n.created_at',
      sortType: 'timestamptz',
      idColumn: 'n.id',
      descending: query.sort.descending,
      page: query.page,
    });
  }

  /** Those of the ids that are for one of these people, oldest first. */
  forPeople(tx: Tx, ids: readonly string[], userIds: readonly string[]): Promise<NotificationRow[]> {
    return rows(tx, `SELECT ${COLUMNS} FROM ${FROM} WHERE n.id = ANY ($1::uuid[]) AND n.user_id = ANY ($2::uuid[]) ORDER BY n.id`, [ids, userIds]);
  }

  /** What the database's clock says. */
  async now(tx: Tx): Promise<Date> {
    return (await row<{ now: Date }>(tx, `SELECT clock_timestamp() AS now`))!.now;
  }

  /** What came to the person after a moment, and a little before it for what was committed late; newest first. */
  since(tx: Tx, userId: string, moment: Date, limit: number): Promise<NotificationRow[]> {
    return rows(
      tx,
      `SELECT ${COLUMNS} FROM ${FROM} WHERE n.user_id = $1 AND n.created_at > $2::timestamptz - interval '${LATE_COMMIT}'
        ORDER BY n.created_at DESC, n.id DESC LIMIT $3`,
      [userId, moment, limit],
    );
  }

  async unread(tx: Tx, userIds: readonly string[]): Promise<Map<string, number>> {
    const counted = await rows<{ id: string; count: number }>(
      tx,
      `SELECT person.id, (SELECT count(*)::int FROM
          (SELECT 1 FROM notifications n WHERE n.user_id = person.id AND n.read_at IS NULL LIMIT ${UNREAD_COUNTED}) listed) AS count
        FROM unnest($1::uuid[]) AS person(id)`,
      [userIds],
    );
    return new Map(counted.map(({ id, count }) => [id, count]));
  }

  /** @returns false when there is no such notification of the person */
  async read(tx: Tx, userId: string, id: string): Promise<boolean> {
    const found = await row(
      tx,
      `UPDATE notifications SET read_at = coalesce(read_at, clock_timestamp()) WHERE id = $2 AND user_id = $1 RETURNING id`,
      [userId, id],
    );
    return found !== null;
  }

  async readAll(tx: Tx, userId: string, upTo: string | null): Promise<void> {
    await rows(
      tx,
      `UPDATE notifications SET read_at = clock_timestamp() WHERE user_id = $1 AND read_at IS NULL
        AND ($2::uuid IS NULL OR (created_at, id) <= (SELECT created_at, id FROM notifications WHERE id = $2 AND user_id = $1))`,
      [userId, upTo],
    );
  }

  /** @returns how many were removed, at most a batch */
  async sweep(tx: Tx, days: number): Promise<number> {
    const swept = await rows(
      tx,
      `DELETE FROM notifications WHERE id IN (
          SELECT id FROM notifications WHERE created_at < now() - make_interval(days => $1) ORDER BY created_at LIMIT ${SWEPT_AT_ONCE})
        RETURNING id`,
      [days],
    );
    return swept.length;
  }

  /** Who holds claims of an article or of a queue just now: the assignment and the person. */
  async holders(tx: Tx, of: DeskChange): Promise<[string, string][]> {
    const [where, subject] = placeOf(of);
    const found = await rows<{ id: string; leased_by: string }>(tx, `SELECT a.id, a.leased_by FROM assignments a WHERE a.state = 'leased' AND ${where}`, [subject]);
    return found.map(({ id, leased_by }) => [id, leased_by]);
  }

  /** Tells every process, once this transaction has committed. */
  async tell(tx: Tx, channel: string, payload: string): Promise<void> {
    await rows(tx, `SELECT pg_notify($1, $2)`, [channel, payload]);
  }

  /** Those of these sessions that still hold. */
  async liveSessions(tx: Tx, sessionIds: readonly string[]): Promise<Set<string>> {
    const live = await rows<{ id: string }>(
      tx,
      `SELECT s.id FROM sessions s JOIN users u ON u.id = s.user_id
        WHERE s.id = ANY ($1::uuid[]) AND s.expires_at > clock_timestamp() AND u.disabled_at IS NULL`,
      [sessionIds],
    );
    return new Set(live.map(({ id }) => id));
  }
}
