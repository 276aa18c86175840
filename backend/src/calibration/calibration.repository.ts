import { Injectable } from '@nestjs/common';
import { rowsOnce, type Tx } from '../database/index.js';
import type { Judgement } from '../domain/agreement/index.js';

export interface NamedRow {
  id: string;
  name: string;
}

export interface PersonRow extends NamedRow {
  gold_answered: number;
  gold_right: number;
  decided: number;
  overturned: number;
}

export interface ConfidenceRow {
  person_id: string;
  level: number;
  answered: number;
  right_answers: number;
}

/** The last review of each person on each claim that stands decided: what they said against what was decided. */
const REVIEWED = `SELECT DISTINCT ON (r.claim_id, r.reviewer_id) r.reviewer_id AS person_id, r.verdict, d.verdict AS decided, r.confidence
  FROM reviews r JOIN decisions d ON d.claim_id = r.claim_id AND d.superseded_at IS NULL
  WHERE r.undone_at IS NULL AND r.created_at > clock_timestamp() - make_interval(days => $1) AND ($2::uuid IS NULL OR r.reviewer_id = $2)
  ORDER BY r.claim_id, r.reviewer_id, r.id DESC`;
const GOLD = `SELECT reviewer_id AS person_id, verdict, expected AS decided, confidence FROM gold_answers
  WHERE undone_at IS NULL AND created_at > clock_timestamp() - make_interval(days => $1) AND ($2::uuid IS NULL OR reviewer_id = $2)`;

/** Reads only; what people said against what turned out, and against each other. */
@Injectable()
export class CalibrationRepository {
  people(tx: Tx, days: number, userId: string | null): Promise<PersonRow[]> {
    return rowsOnce(
      tx,
      `WITH gold AS (SELECT person_id, count(*)::int AS answered, (count(*) FILTER (WHERE verdict = decided))::int AS hits FROM (${GOLD}) g GROUP BY 1),
          reviewed AS (SELECT person_id, count(*)::int AS decided, (count(*) FILTER (WHERE verdict <> decided))::int AS overturned FROM (${REVIEWED}) r GROUP BY 1)
        SELECT u.id, u.name, coalesce(gold.answered, 0) AS gold_answered, coalesce(gold.hits, 0) AS gold_right,
            coalesce(reviewed.decided, 0) AS decided, coalesce(reviewed.overturned, 0) AS overturned
          FROM users u LEFT JOIN gold ON gold.person_id = u.id LEFT JOIN reviewed ON reviewed.person_id = u.id
          WHERE u.id = $2 OR ($2 IS NULL AND (gold.person_id IS NOT NULL OR reviewed.person_id IS NOT NULL)) ORDER BY u.name, u.id`,
      [days, userId],
    );
  }

  byConfidence(tx: Tx, days: number, userId: string | null): Promise<ConfidenceRow[]> {
    return rowsOnce(
      tx,
      `SELECT person_id, confidence AS level, count(*)::int AS answered, (count(*) FILTER (WHERE verdict = decided))::int AS right_answers
        FROM (SELECT * FROM (${GOLD}) g UNION ALL SELECT * FROM (${REVIEWED}) r) said
        WHERE confidence IS NOT NULL GROUP BY person_id, confidence ORDER BY person_id, confidence`,
      [days, userId],
    );
  }

  /** Counted reviews of claims with more than one of them, the newest first, up to `limit`. Where `userId` is given, of claims that this person reviewed. */
  async shared(tx: Tx, days: number, userId: string | null, limit: number): Promise<Judgement[]> {
    const found = await rowsOnce<{ claim_id: string; queue_id: string; reviewer_id: string; verdict: string }>(
      tx,
      `SELECT r.claim_id, a.queue_id, r.reviewer_id, r.verdict
        FROM reviews r JOIN assignments a ON a.id = r.assignment_id
        WHERE r.superseded_at IS NULL AND r.undone_at IS NULL AND r.created_at > clock_timestamp() - make_interval(days => $1)
          AND EXISTS (SELECT 1 FROM reviews o WHERE o.claim_id = r.claim_id AND o.reviewer_id <> r.reviewer_id AND o.superseded_at IS NULL AND o.undone_at IS NULL)
          AND ($2::uuid IS NULL OR EXISTS (SELECT 1 FROM reviews m WHERE m.claim_id = r.claim_id AND m.reviewer_id = $2 AND m.superseded_at IS NULL AND m.undone_at IS NULL))
        ORDER BY r.id DESC LIMIT $3`,
      [days, userId, limit],
    );
    return found.map((row) => ({ claimId: row.claim_id, queueId: row.queue_id, personId: row.reviewer_id, verdict: row.verdict }));
  }

  names(tx: Tx, table: 'queues' | 'users', ids: readonly string[]): Promise<NamedRow[]> {
    return rowsOnce(tx, `SELECT id, name FROM ${table} WHERE id = ANY ($1::uuid[])`, [ids]);
  }
}
