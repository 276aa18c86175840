import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Conditions, listPage, type ListPage, row, rows, type Tx } from '../database/index.js';
import type { ClaimState } from '../domain/claim-lifecycle/index.js';
import { CLASH_KINDS } from '../domain/matching/index.js';
import type { Verdict } from '../domain/verdict/index.js';
import type { ClaimList } from './claims.schema.js';
import { isNearlyDue } from './deadlines.js';

/** A review that a claim waits for: whom it was given to, and who is at it. */
export interface SlotRow {
  id: string;
  assignedTo: { id: string; name: string } | null;
  holder: { id: string; name: string } | null;
  /** As JSON has it, with the database's offset. */
  until: string | null;
}

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
  snoozed_until: Date | null;
  wakes_on_sighting: boolean;
  sources: string[] | null;
  clashes: number;
  merged_into: string | null;
  /** The reviews that it waits for, in their order. */
  slots: SlotRow[] | null;
  due_at: Date | null;
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
  clashes: number;
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

export type PartInVerdict = 'reviewed' | 'decided' | null;

/** What a change of state may change besides the state. */
export interface ClaimChange {
  verdict?: Verdict | null;
  contentHash?: string | null;
  queueId?: string;
  ruleId?: string | null;
  priority?: number;
  /** The claim that it is joined to, or null where it stands for itself again. */
  mergedInto?: string | null;
  /** Only with the event that sends it to sleep: when and by what it wakes. Every other one ends a snooze. */
  snooze?: { until: Date | null; onSighting: boolean };
}

// Reads may join other rooms' tables; writes never leave the room.
const COLUMNS = `c.id, c.wording, c.type, c.kinds, c.speaker, c.check_worthiness, c.state, c.queue_id, q.name AS queue_name,
  r.name AS rule_name, rs.version AS rules_version, rs.live_by AS rules_live_by, publisher.name AS rules_live_by_name,
  rs.went_live_at AS rules_live_at, c.priority, c.verdict, c.content_hash, c.sighting_count, c.clashes, c.merged_into, c.snoozed_until, c.wakes_on_sighting, c.created_at, c.version,
  (SELECT array_agg(DISTINCT so.name) FROM sightings si JOIN articles a ON a.id = si.article_id JOIN sources so ON so.id = a.source_id
    WHERE si.claim_id = c.id) AS sources,
  (SELECT min(s.due_at) FROM assignments s WHERE s.claim_id = c.id AND s.state IN ('open', 'leased')) AS due_at,
  (SELECT json_agg(json_build_object('id', s.id,
        'assignedTo', CASE WHEN person.id IS NOT NULL THEN json_build_object('id', person.id, 'name', person.name) END,
        'holder', CASE WHEN holder.id IS NOT NULL THEN json_build_object('id', holder.id, 'name', holder.name) END,
        'until', s.lease_expires_at) ORDER BY s.slot)
    FROM assignments s LEFT JOIN users person ON person.id = s.assigned_to
      LEFT JOIN users holder ON holder.id = s.leased_by AND s.lease_expires_at > clock_timestamp()
    WHERE s.claim_id = c.id AND s.state IN ('open', 'leased') AND NOT s.gold) AS slots`;
const FROM = `claims c LEFT JOIN queues q ON q.id = c.queue_id LEFT JOIN routing_rules r ON r.id = c.rule_id
  LEFT JOIN rule_sets rs ON rs.id = c.rule_set_id LEFT JOIN users publisher ON publisher.id = rs.live_by`;

/** By the database's clock; at risk is what has less than a quarter of its time left. */
const WAITS = `EXISTS (SELECT 1 FROM assignments s WHERE s.claim_id = c.id AND s.state IN ('open', 'leased') AND s.due_at`;
const DUE = {
  overdue: `c.state = 'queued' AND ${WAITS} <= clock_timestamp())`,
  at_risk: `c.state = 'queued' AND ${WAITS} > clock_timestamp() AND ${isNearlyDue('s', 'clock_timestamp()')})`,
} as const;

/** Somebody passed on it, and nobody of its queue is left who could review it: it waits for an editor. */
const PASSED_ON = `c.state = 'queued' AND c.id IN (SELECT claim_id FROM claim_skips)
  AND EXISTS (SELECT 1 FROM assignments s WHERE s.claim_id = c.id AND s.state = 'open' AND s.assigned_to IS NULL AND NOT s.gold)
  AND NOT EXISTS (SELECT 1 FROM queue_members m JOIN users u ON u.id = m.user_id AND u.disabled_at IS NULL WHERE m.queue_id = c.queue_id
    AND NOT EXISTS (SELECT 1 FROM claim_skips k WHERE k.claim_id = c.id AND k.user_id = m.user_id)
    AND NOT EXISTS (SELECT 1 FROM reviews r WHERE r.claim_id = c.id AND r.reviewer_id = m.user_id AND r.superseded_at IS NULL AND r.undone_at IS NULL)
    AND NOT conflict_of_interest(c.id, m.user_id))`;

/** A relation that says that both can't hold, as far as nobody said that they can. */
export const CLASHES = `r.kind IN (${CLASH_KINDS.map((kind) => `'${kind}'`).join(', ')}) AND r.state IN ('suggested', 'confirmed')`;

/** The words as they are, or their stems. */
const WITH_WORDS = `(to_tsvector('simple', c.wording) @@ words_sought('simple', ?) OR to_tsvector('english', c.wording) @@ words_sought('english', ?))`;

/** Others are counted as what they count for now; a claim that was joined to another clashes with nothing by itself. */
const COUNT_CLASHES = `WITH members AS (
    SELECT id AS root, id AS member FROM unnest($1::uuid[]) AS wanted(id) UNION ALL SELECT merged_into, id FROM claims WHERE merged_into = ANY ($1::uuid[])),
  others AS (
    SELECT m.root, r.later_id AS other FROM members m JOIN relations r ON r.earlier_id = m.member WHERE ${CLASHES}
    UNION ALL SELECT m.root, r.earlier_id FROM members m JOIN relations r ON r.later_id = m.member WHERE ${CLASHES}),
  counted AS (
    SELECT c.id, CASE WHEN c.merged_into IS NULL THEN (
        SELECT count(DISTINCT coalesce(o.merged_into, o.id))::int FROM others JOIN claims o ON o.id = others.other
        WHERE others.root = c.id AND coalesce(o.merged_into, o.id) <> c.id) ELSE 0 END AS total
    FROM claims c WHERE c.id = ANY ($1::uuid[]))
  UPDATE claims SET clashes = counted.total, reckon_at = CASE WHEN claims.state = 'queued' THEN now() END
    FROM counted WHERE claims.id = counted.id AND claims.clashes <> counted.total`;

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

  /** Locks the claim against other writers, and leaves through those who only refer to it: two reviews of one claim would else wait for each other. */
  lock(tx: Tx, id: string): Promise<Pick<ClaimRow, 'id' | 'state' | 'queue_id' | 'priority' | 'verdict' | 'wording' | 'speaker' | 'content_hash' | 'merged_into'> | null> {
    return row(
      tx,
      `SELECT id, state, queue_id, priority, verdict, wording, speaker, content_hash, merged_into FROM claims WHERE id = $1 FOR NO KEY UPDATE`,
      [id],
    );
  }

  async reword(tx: Tx, id: string, wording: string): Promise<void> {
    await rows(tx, `UPDATE claims SET wording = $2, version = version + 1, reckon_at = CASE WHEN state = 'queued' THEN now() END WHERE id = $1`, [id, wording]);
  }

  /** Writes a state that the state table allowed; the row must be locked. */
  async write(tx: Tx, id: string, state: ClaimState, change: ClaimChange): Promise<void> {
    await rows(
      tx,
      `UPDATE claims SET state = $2, version = version + 1, reckon_at = CASE WHEN $2 = 'queued' THEN now() END,
          verdict = CASE WHEN $3::boolean THEN $4 ELSE verdict END,
          content_hash = CASE WHEN $3::boolean THEN $5 ELSE content_hash END,
          queue_id = coalesce($6, queue_id), rule_id = CASE WHEN $6::uuid IS NULL THEN rule_id ELSE $7 END,
          rule_set_id = CASE WHEN $6::uuid IS NULL THEN rule_set_id END,
          priority = coalesce($8, priority), snoozed_until = $9, wakes_on_sighting = $10,
          merged_into = CASE WHEN $11::boolean THEN $12 ELSE merged_into END
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
        change.snooze?.until ?? null,
        change.snooze?.onSighting ?? false,
        change.mergedInto !== undefined,
        change.mergedInto ?? null,
      ],
    );
  }

  /** Snoozed claims whose time has come, locked; those that others are waking are passed over. */
  dueToWake(tx: Tx, limit: number): Promise<Array<{ id: string }>> {
    return rows(
      tx,
      `SELECT id FROM claims WHERE state = 'snoozed' AND snoozed_until <= clock_timestamp() ORDER BY snoozed_until LIMIT $1 FOR UPDATE SKIP LOCKED`,
      [limit],
    );
  }

  /** Whether a time lies ahead, and at most `days` of them: by the database's clock. */
  async liesAhead(tx: Tx, at: Date, days: number): Promise<boolean> {
    const answer = await row<{ ahead: boolean }>(
      tx,
      `SELECT $1::timestamptz > clock_timestamp() AND $1::timestamptz < clock_timestamp() + make_interval(days => $2) AS ahead`,
      [at, days],
    );
    return answer!.ahead;
  }

  /** The article's claims that no rule has seen yet, locked; what is being joined is waited for. */
  detectedIn(tx: Tx, articleId: string, limit: number): Promise<RoutableRow[]> {
    return rows(
      tx,
      `SELECT c.id, c.wording, c.type, c.kinds, c.speaker, c.check_worthiness, c.sighting_count AS sightings, c.clashes, so.name AS source, a.language,
          coalesce(si.record -> 'quantities', '[]') AS quantities
        FROM claims c JOIN LATERAL (SELECT article_id, record FROM sightings WHERE claim_id = c.id AND article_id = $1 ORDER BY id LIMIT 1) si ON true
          JOIN articles a ON a.id = si.article_id LEFT JOIN sources so ON so.id = a.source_id
        WHERE c.id IN (SELECT claim_id FROM sightings WHERE article_id = $1) AND c.state = 'detected'
        ORDER BY c.id LIMIT $2 FOR NO KEY UPDATE OF c`,
      [articleId, limit],
    );
  }

  lockMany(tx: Tx, ids: readonly string[]): Promise<Array<{ id: string; state: ClaimState; queue_id: string | null }>> {
    return rows(tx, `SELECT id, state, queue_id FROM claims WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`, [ids]);
  }

  /** Writes ways, and states that the state table allowed; the rows must be locked. */
  async writeRoutes(tx: Tx, routes: ReadonlyArray<RoutedClaim & { state: ClaimState }>): Promise<void> {
    await rows(
      tx,
      `UPDATE claims SET state = way.state, version = version + 1, reckon_at = now(), queue_id = way.queue_id, rule_id = way.rule_id,
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

  /** Whether its verdict is one that people are calibrated by. */
  async isGold(tx: Tx, claimId: string): Promise<boolean> {
    return (await row(tx, `SELECT 1 FROM gold_claims WHERE claim_id = $1`, [claimId])) !== null;
  }

  /** Queued claims whose priority has to be reckoned anew, locked; what others work with waits for the next time. */
  async dueForReckoning(tx: Tx, limit: number): Promise<string[]> {
    const due = await rows<{ id: string }>(
      tx,
      `SELECT id FROM claims WHERE state = 'queued' AND reckon_at <= now() ORDER BY reckon_at LIMIT $1 FOR NO KEY UPDATE SKIP LOCKED`,
      [limit],
    );
    return due.map(({ id }) => id);
  }

  /** Those of the claims that are queued, locked; what others work with is passed over. */
  async lockQueued(tx: Tx, ids: readonly string[]): Promise<string[]> {
    const locked = await rows<{ id: string }>(
      tx,
      `SELECT id FROM claims WHERE id = ANY ($1::uuid[]) AND state = 'queued' ORDER BY id FOR NO KEY UPDATE SKIP LOCKED`,
      [ids],
    );
    return locked.map(({ id }) => id);
  }

  /** @param why what was `swept` and is due besides stays due */
  async reprioritise(
    tx: Tx,
    claims: ReadonlyArray<{ claimId: string; priority: number; changesAt: Date | null }>,
    why: 'due' | 'swept',
  ): Promise<void> {
    await rows(
      tx,
      `UPDATE claims SET priority = new.priority, reckon_at = CASE WHEN $4::boolean AND reckon_at <= now() THEN reckon_at ELSE new.at END
        FROM unnest($1::uuid[], $2::smallint[], $3::timestamptz[]) AS new(id, priority, at)
        WHERE claims.id = new.id AND (claims.priority <> new.priority OR claims.reckon_at IS DISTINCT FROM new.at)`,
      [claims.map(({ claimId }) => claimId), claims.map(({ priority }) => priority), claims.map(({ changesAt }) => changesAt), why === 'swept'],
    );
  }

  async reckonSoon(tx: Tx, ids: readonly string[]): Promise<void> {
    await rows(tx, `UPDATE claims SET reckon_at = now() + interval '30 seconds' WHERE id = ANY ($1::uuid[]) AND state = 'queued'`, [ids]);
  }

  /** Counts anew with how many others each claim clashes; what waits in a queue may become more pressing. Locks in the order of ids. */
  async countClashes(tx: Tx, ids: readonly string[]): Promise<void> {
    await rows(tx, `SELECT 1 FROM claims WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE`, [ids]);
    await rows(tx, COUNT_CLASHES, [ids]);
  }

  /** The person's part in the claim's verdict: whoever has one can neither decide between reviews nor approve. */
  async partOf(tx: Tx, claimId: string, userId: string): Promise<PartInVerdict> {
    const found = await row<{ reviewed: boolean; decided: boolean }>(
      tx,
      `SELECT
          EXISTS (SELECT 1 FROM reviews WHERE claim_id = $1 AND reviewer_id = $2 AND undone_at IS NULL AND superseded_at IS NULL) AS reviewed,
          EXISTS (SELECT 1 FROM decisions WHERE claim_id = $1 AND decided_by = $2 AND superseded_at IS NULL) AS decided`,
      [claimId, userId],
    );
    return found!.reviewed ? 'reviewed' : found!.decided ? 'decided' : null;
  }

  /** Whether the person is a lead of the claim's queue. */
  async leadBy(tx: Tx, claimId: string, userId: string): Promise<boolean> {
    const found = await row(
      tx,
      `SELECT 1 FROM claims c JOIN queue_members m ON m.queue_id = c.queue_id WHERE c.id = $1 AND m.user_id = $2 AND m.role = 'lead'`,
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
      .add(WITH_WORDS, filter.q)
      .add('EXISTS (SELECT 1 FROM sightings si WHERE si.claim_id = c.id AND si.article_id = ?)', filter.articleId)
      .add(
        'EXISTS (SELECT 1 FROM sightings si JOIN articles a ON a.id = si.article_id WHERE si.claim_id = c.id AND a.source_id = ?)',
        filter.sourceId,
      )
      .add(
        `EXISTS (SELECT 1 FROM assignments s WHERE s.claim_id = c.id AND s.state IN ('open', 'leased') AND NOT s.gold AND s.assigned_to = ?)`,
        filter.assignedTo,
      );
    if (filter.due) where.push(DUE[filter.due]);
    if (filter.passedOn) where.push(PASSED_ON);
    if (filter.clash) where.push('c.clashes > 0');
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
