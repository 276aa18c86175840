import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';
import type { RelationKind, Thresholds } from '../domain/matching/index.js';

export interface PolicyRow {
  id: string;
  version: number;
  thresholds: Thresholds;
  created_by: string | null;
  creator: string | null;
  created_at: Date;
}

/** How many undecided relations of one kind have one score: scores have three decimals, so there are few of these whatever there is of relations. */
export interface ScoreCount {
  kind: RelationKind;
  score: number;
  count: number;
}

export interface Example {
  why: string;
  score: number;
  earlier: string;
  later: string;
}

const UNDECIDED = `r.decided_by IS NULL AND r.created_at > now() - make_interval(days => $1)`;
const LIVE = `SELECT p.id, p.version, p.thresholds, p.created_by, u.name AS creator, p.created_at
  FROM relation_policies p LEFT JOIN users u ON u.id = p.created_by ORDER BY p.version DESC LIMIT 1`;

@Injectable()
export class RelationPoliciesRepository {
  async live(tx: Tx): Promise<PolicyRow> {
    return (await row<PolicyRow>(tx, LIVE))!;
  }

  /** @returns the new policy's id; null where another version is live than the one that follows on `version` */
  async insert(tx: Tx, version: number, thresholds: Thresholds, personId: string): Promise<string | null> {
    const inserted = await row<{ id: string }>(
      tx,
      `INSERT INTO relation_policies (version, thresholds, created_by) SELECT $1::int + 1, $2::jsonb, $3
        WHERE $1 = (SELECT max(version) FROM relation_policies) ON CONFLICT (version) DO NOTHING RETURNING id`,
      [version, JSON.stringify(thresholds), personId],
    );
    return inserted?.id ?? null;
  }

  /** Relations of the last days that nobody decided on. */
  async scores(tx: Tx, days: number): Promise<ScoreCount[]> {
    return rows(tx, `SELECT r.kind, r.score, count(*)::int AS count FROM relations r WHERE ${UNDECIDED} GROUP BY r.kind, r.score ORDER BY r.kind, r.score`, [days]);
  }

  /** Some of them with scores from `low` to `high`, the newest first. */
  async examples(tx: Tx, days: number, kind: RelationKind, [low, high]: readonly [number, number], limit: number): Promise<Example[]> {
    return rows(
      tx,
      `SELECT r.why, r.score, e.wording AS earlier, l.wording AS later
        FROM relations r JOIN claims e ON e.id = r.earlier_id JOIN claims l ON l.id = r.later_id
        WHERE ${UNDECIDED} AND r.kind = $2 AND r.score BETWEEN $3::real AND $4::real ORDER BY r.created_at DESC LIMIT $5`,
      [days, kind, low, high, limit],
    );
  }
}
