import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Conditions, listPage, type ListPage, row, rows, type Tx } from '../database/index.js';
import type { ClaimState } from '../domain/claim-lifecycle/index.js';
import type { Verdict } from '../domain/verdict/index.js';
import type { ClaimList } from './claims.schema.js';

export interface ClaimRow {
  id: string;
  wording: string;
  type: string;
  kinds: string[];
  speaker: string | null;
  check_worthiness: number;
  state: ClaimState;
  queue_id: string | null;
  queue_name: string | null;
  rule_name: string | null;
  rules_version: number | null;
  rules_live_by: string | null;
  rules_live_by_name: string | null;
  rules_live_at: Date | null;
  priority: number;
  verdict: Verdict | null;
  content_hash: string | null;
  sighting_count: number;
  sources: string[] | null;
  assigned_to: string | null;
  assigned_name: string | null;
  held_by: string | null;
  holder_name: string | null;
  held_until: Date | null;
  assignment_id: string | null;
  created_at: Date;
  version: number;
}

export interface RoutableRow {
  id: string;
  wording: string;
  type: string;
  kinds: string[];
  speaker: string | null;
  check_worthiness: number;
  sightings: number;
  source: string | null;
  language: string | null;
  quantities: Array<{ kind: string; value: number | null; valueMax: number | null }>;
}

/** Where a claim goes, by which rule of which version; both null where a person or the end of a queue sends it. */
export interface RoutedClaim {
  claimId: string;
  queueId: string;
  ruleId: string | null;
  ruleSetId: string | null;
  priority: number;
}

/** What a change of state may change besides the state. */
export interface ClaimChange {
  verdict?: Verdict | null;
  contentHash?: string | null;
  queueId?: string;
  ruleId?: string | null;
  priority?: number;
}

// Reads may join other rooms' tables; writes never leave the room.
const COLUMNS = `c.id, c.wording, c.type, c.kinds, c.speaker, c.check_worthiness, c.state, c.queue_id, q.name AS queue_name,
  r.name AS rule_name, rs.version AS rules_version, rs.live_by AS rules_live_by, publisher.name AS rules_live_by_name,
  rs.went_live_at AS rules_live_at, c.priority, c.verdict, c.content_hash, c.sighting_count, c.created_at, c.version,
  (SELECT array_agg(DISTINCT so.name) FROM sightings si JOIN articles a ON a.id = si.article_id JOIN sources so ON so.id = a.source_id
    WHERE si.claim_id = c.id) AS sources,
  w.assigned_to, w.assigned_name, w.held_by, w.holder_name, w.held_until, w.assignment_id`;
const FROM = `claims c LEFT JOIN queues q ON q.id = c.queue_id LEFT JOIN routing_rules r ON r.id = c.rule_id
  LEFT JOIN rule_sets rs ON rs.id = c.rule_set_id LEFT JOIN users publisher ON publisher.id = rs.live_by
  LEFT JOIN LATERAL (
    SELECT s.id AS assignment_id, s.assigned_to, person.name AS assigned_name, holder.id AS held_by, holder.name AS holder_name,
      CASE WHEN holder.id IS NOT NULL THEN s.lease_expires_at END AS held_until
    FROM assignments s LEFT JOIN users person ON person.id = s.assigned_to
      LEFT JOIN users holder ON holder.id = s.leased_by AND s.lease_expires_at > clock_timestamp()
    WHERE s.claim_id = c.id AND s.state IN ('open', 'leased') ORDER BY s.slot LIMIT 1) w ON true`;

const SORTS = {
  priority: { sortColumn: 'c.priority', sortType: 'smallint' },
  createdAt: { sortColumn: 'c.created_at', sortType: 'timestamptz' },
  checkWorthiness: { sortColumn: 'c.check_worthiness', sortType: 'real' },
} as const;

@Injectable()
export class ClaimsRepository {
  byIds(tx: Tx, ids: readonly string[]): Promise<ClaimRow[]> {
    return rows(tx, `SELECT ${COLUMNS} FROM ${FROM} WHERE c.id = ANY ($1::uuid[])`, [ids]);
  }

  lock(tx: Tx, id: string): Promise<Pick<ClaimRow, 'id' | 'state' | 'queue_id' | 'priority' | 'verdict' | 'wording' | 'speaker' | 'content_hash'> | null> {
    return row(
      tx,
      `SELECT id, state, queue_id, priority, verdict, wording, speaker, content_hash FROM claims WHERE id = $1 FOR UPDATE`,
      [id],
    );
  }

  async reword(tx: Tx, id: string, wording: string): Promise<void> {
    await rows(tx, `UPDATE claims SET wording = $2, version = version + 1 WHERE id = $1`, [id, wording]);
  }

  /** Writes a state that the state table allowed; the row must be locked. */
  async write(tx: Tx, id: string, state: ClaimState, change: ClaimChange): Promise<void> {
    await rows(
      tx,
      `UPDATE claims SET state = $2, version = version + 1,
          verdict = CASE WHEN $3::boolean THEN $4 ELSE verdict END,
          content_hash = CASE WHEN $3::boolean THEN $5 ELSE content_hash END,
          queue_id = coalesce($6, queue_id), rule_id = CASE WHEN $6::uuid IS NULL THEN rule_id ELSE $7 END,
          rule_set_id = CASE WHEN $6::uuid IS NULL THEN rule_set_id END,
          priority = coalesce($8, priority)
        WHERE id = $1`,
      [
        id,
        state,
        change.verdict !== undefined,
        change.verdict ?? null,
        change.contentHash ?? null,
        change.queueId ?? null,
        change.ruleId ?? null,
        change.priority ?? null,
      ],
    );
  }

  /** The article's claims that no rule has seen yet, locked. */
  detectedIn(tx: Tx, articleId: string, limit: number): Promise<RoutableRow[]> {
    return rows(
      tx,
      `SELECT c.id, c.wording, c.type, c.kinds, c.speaker, c.check_worthiness, c.sighting_count AS sightings, so.name AS source, a.language,
          coalesce(si.record -> 'quantities', '[]') AS quantities
        FROM claims c JOIN LATERAL (SELECT article_id, record FROM sightings WHERE claim_id = c.id AND article_id = $1 ORDER BY id LIMIT 1) si ON true
          JOIN articles a ON a.id = si.article_id LEFT JOIN sources so ON so.id = a.source_id
        WHERE c.id IN (SELECT claim_id FROM sightings WHERE article_id = $1) AND c.state = 'detected'
        ORDER BY c.id LIMIT $2 FOR UPDATE OF c SKIP LOCKED`,
      [articleId, limit],
    );
  }

  lockMany(tx: Tx, ids: readonly string[]): Promise<Array<{ id: string; state: ClaimState; queue_id: string | null }>> {
    return rows(tx, `SELECT id, state, queue_id FROM claims WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`, [ids]);
  }

  /** Writes ways, and states that the state table allowed; the rows must be locked. */
  async writeRoutes(tx: Tx, routes: ReadonlyArray<RoutedClaim & { state: ClaimState }>): Promise<void> {
    await rows(
      tx,
      `UPDATE claims SET state = way.state, version = version + 1, queue_id = way.queue_id, rule_id = way.rule_id,
          rule_set_id = way.rule_set_id, priority = way.priority
        FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::smallint[], $6::text[])
          AS way(id, queue_id, rule_id, rule_set_id, priority, state)
        WHERE claims.id = way.id`,
      [
        routes.map((route) => route.claimId),
        routes.map((route) => route.queueId),
        routes.map((route) => route.ruleId),
        routes.map((route) => route.ruleSetId),
        routes.map((route) => route.priority),
        routes.map((route) => route.state),
      ],
    );
  }

  /** Whether the person wrote a counted review of the claim: then they may not approve it. */
  async reviewedBy(tx: Tx, claimId: string, userId: string): Promise<boolean> {
    const found = await row(
      tx,
      `SELECT 1 FROM reviews WHERE claim_id = $1 AND reviewer_id = $2 AND undone_at IS NULL AND superseded_at IS NULL`,
      [claimId, userId],
    );
    return found !== null;
  }

  list(tx: Tx, query: z.output<typeof ClaimList>): Promise<ListPage<ClaimRow & { sort_key: string }>> {
    const { filter } = query;
    const { where, values } = new Conditions()
      .add('c.state = ?', filter.state)
      .add('c.queue_id = ?', filter.queueId)
      .add('c.verdict = ?', filter.verdict)
      .add(`to_tsvector('simple', c.wording) @@ websearch_to_tsquery('simple', ?)`, filter.q)
      .add('EXISTS (SELECT 1 FROM sightings si WHERE si.claim_id = c.id AND si.article_id = ?)', filter.articleId)
      .add(
        'EXISTS (SELECT 1 FROM sightings si JOIN articles a ON a.id = si.article_id WHERE si.claim_id = c.id AND a.source_id = ?)',
        filter.sourceId,
      )
      .add(
        `EXISTS (SELECT 1 FROM assignments s WHERE s.claim_id = c.id AND s.state IN ('open', 'leased') AND s.assigned_to = ?)`,
        filter.assignedTo,
      );
    return listPage(tx, {
      select: COLUMNS,
      from: FROM,
      counted: 'claims c',
      where,
      values,
      ...SORTS[query.sort.by],
      idColumn: 'c.id',
      descending: query.sort.descending,
      page: query.page,
    });
  }
}
