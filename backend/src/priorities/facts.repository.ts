import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';

export interface Way {
  claimId: string;
  queueId: string | null;
  base: number;
}

/** What a claim's priority is reckoned from, by the database's clock. */
export interface FactsRow {
  id: string;
  queue_id: string | null;
  wording: string;
  priority: number;
  base: number;
  check_worthiness: number;
  sources: number;
  new_sightings: number;
  clashes: number;
  oldest_new: Date | null;
  opened_at: Date | null;
  due_at: Date | null;
  boost: number | null;
  boost_reason: string | null;
  now: Date;
}

/** Sightings are new for so long. */
export const NEW_FOR_HOURS = 6;
/** One that is everywhere is at its bounds long before. */
const SIGHTINGS_LOOKED_AT = 100;

export const HOLDS = `b.settled_at IS NULL AND b.ended_at IS NULL AND b.ends_at > clock_timestamp()`;

@Injectable()
export class FactsRepository {
  facts(tx: Tx, ways: readonly Way[]): Promise<FactsRow[]> {
    return rows(
      tx,
      `SELECT c.id, way.queue_id, c.wording, c.priority, way.base, c.check_worthiness, c.clashes, clock_timestamp() AS now,
          greatest(1, seen.sources) AS sources, seen.oldest_new,
          greatest(0, seen.new - CASE WHEN seen.new = seen.total THEN 1 ELSE 0 END) AS new_sightings,
          live.opened_at, live.due_at, boost.factor AS boost, boost.reason AS boost_reason
        FROM unnest($1::uuid[], $2::uuid[], $3::int[]) AS way(id, queue_id, base)
          JOIN claims c ON c.id = way.id
          CROSS JOIN LATERAL (
            SELECT count(*)::int AS total, count(DISTINCT coalesce(a.source_id, a.id))::int AS sources,
              count(*) FILTER (WHERE si.created_at > clock_timestamp() - interval '${NEW_FOR_HOURS} hours')::int AS new,
              min(si.created_at) FILTER (WHERE si.created_at > clock_timestamp() - interval '${NEW_FOR_HOURS} hours') AS oldest_new
            FROM (SELECT article_id, created_at FROM sightings WHERE claim_id = c.id ORDER BY id DESC LIMIT ${SIGHTINGS_LOOKED_AT}) si
              JOIN articles a ON a.id = si.article_id) seen
          CROSS JOIN LATERAL (
            SELECT min(s.created_at) AS opened_at, min(s.due_at) AS due_at FROM assignments s
            WHERE s.claim_id = c.id AND s.state IN ('open', 'leased', 'snoozed')) live
          LEFT JOIN LATERAL (
            SELECT b.factor, b.reason FROM priority_boosts b
            WHERE ${HOLDS} AND (b.queue_id = way.queue_id OR to_tsvector('simple', c.wording) @@ b.query)
            ORDER BY b.factor DESC, b.id LIMIT 1) boost ON true`,
      [ways.map((way) => way.claimId), ways.map((way) => way.queueId), ways.map((way) => way.base)],
    );
  }

  /** Where these claims are, and what their rules said. */
  async origins(tx: Tx, ids: readonly string[]): Promise<Array<{ id: string; queue_id: string | null; rule_priority: number | null; rule_name: string | null; check_worthiness: number }>> {
    return rows(
      tx,
      `SELECT c.id, c.queue_id, r.priority AS rule_priority, r.name AS rule_name, c.check_worthiness
        FROM claims c LEFT JOIN routing_rules r ON r.id = c.rule_id WHERE c.id = ANY ($1::uuid[])`,
      [ids],
    );
  }

  /** The queue's most pressing claims. */
  async firstOf(tx: Tx, queueId: string, limit: number): Promise<string[]> {
    const found = await rows<{ id: string }>(
      tx,
      `SELECT id FROM claims WHERE queue_id = $1 AND state = 'queued' ORDER BY priority DESC, id DESC LIMIT $2`,
      [queueId, limit],
    );
    return found.map(({ id }) => id);
  }

  /** Who answers for a queue's deadlines: its leads; where it has none, the editors in it; else all editors. */
  async answerable(tx: Tx, queueId: string): Promise<string[]> {
    const found = await row<{ leads: string[] | null; editors: string[] | null; all_editors: string[] | null }>(
      tx,
      `SELECT
          (SELECT array_agg(u.id) FROM queue_members m JOIN users u ON u.id = m.user_id
            WHERE m.queue_id = $1 AND m.role = 'lead' AND u.disabled_at IS NULL) AS leads,
          (SELECT array_agg(u.id) FROM queue_members m JOIN users u ON u.id = m.user_id
            WHERE m.queue_id = $1 AND u.role <> 'reviewer' AND u.disabled_at IS NULL) AS editors,
          (SELECT array_agg(id) FROM users WHERE role = 'editor' AND disabled_at IS NULL) AS all_editors`,
      [queueId],
    );
    return found?.leads ?? found?.editors ?? found?.all_editors ?? [];
  }
}
