import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Conditions, contains, listPage, type ListPage, row, rows, type Tx } from '../database/index.js';
import type { EvidenceInput, Verdict } from '../domain/verdict/index.js';
import type { GoldList } from './gold.schema.js';

export interface GoldRow {
  /** Of the claim. */
  id: string;
  wording: string;
  verdict: Verdict;
  queue_id: string | null;
  queue_name: string | null;
  added_by: string;
  adder_name: string;
  added_at: Date;
  answers: number;
  right_answers: number;
}

export interface NewAnswer {
  claimId: string;
  assignmentId: string;
  reviewerId: string;
  verdict: Verdict;
  rationale: string;
  evidence: readonly EvidenceInput[];
  confidence: number | null;
}

export interface AnswerRow {
  id: string;
  claim_id: string;
  assignment_id: string;
  reviewer_id: string;
  reviewer_name: string;
  verdict: Verdict;
  rationale: string;
  evidence: EvidenceInput[];
  confidence: number | null;
  created_at: Date;
}

const DECIDED = `('decided', 'published', 'corrected')`;
const COLUMNS = `g.claim_id AS id, c.wording, g.verdict, c.queue_id, q.name AS queue_name, g.added_by, u.name AS adder_name, g.added_at,
  (SELECT count(*)::int FROM gold_answers a WHERE a.claim_id = g.claim_id AND a.undone_at IS NULL) AS answers,
  (SELECT count(*)::int FROM gold_answers a WHERE a.claim_id = g.claim_id AND a.undone_at IS NULL AND a.verdict = a.expected) AS right_answers`;
const FROM = 'gold_claims g JOIN claims c ON c.id = g.claim_id JOIN users u ON u.id = g.added_by LEFT JOIN queues q ON q.id = c.queue_id';

@Injectable()
export class GoldRepository {
  list(tx: Tx, query: z.output<typeof GoldList>): Promise<ListPage<GoldRow & { sort_key: string }>> {
    const { where, values } = new Conditions().add('c.queue_id = ?', query.filter.queueId).add('c.wording ILIKE ?', contains(query.filter.q));
    return listPage(tx, {
      select: COLUMNS,
      from: FROM,
      where,
      values,
      sortColumn: 'g.added_at',
      sortType: 'timestamptz',
      idColumn: 'g.claim_id',
      descending: query.sort.descending,
      page: query.page,
    });
  }

  /** @returns false when the claim is not decided, or gold already with this very verdict */
  async add(tx: Tx, claimId: string, userId: string): Promise<boolean> {
    const added = await row(
      tx,
      `INSERT INTO gold_claims (claim_id, verdict, added_by) SELECT id, verdict, $2 FROM claims WHERE id = $1 AND state IN ${DECIDED}
        ON CONFLICT (claim_id) DO UPDATE SET verdict = excluded.verdict, added_by = excluded.added_by, added_at = now()
          WHERE gold_claims.verdict <> excluded.verdict
        RETURNING claim_id`,
      [claimId, userId],
    );
    return added !== null;
  }

  async remove(tx: Tx, claimId: string): Promise<boolean> {
    return (await row(tx, `DELETE FROM gold_claims WHERE claim_id = $1 RETURNING claim_id`, [claimId])) !== null;
  }

  /**
   * A gold claim of the queue that is due for the person: they gave `every` reviews in the queue since the last one, have none in hand, and never
   * judged or answered this one. Its order is the person's own, so that nobody can hand on what comes next.
   */
  due(tx: Tx, queueId: string, userId: string, every: number): Promise<{ claim_id: string } | null> {
    return row(
      tx,
      `SELECT g.claim_id FROM gold_claims g JOIN claims c ON c.id = g.claim_id
        WHERE c.queue_id = $1 AND c.state IN ${DECIDED} AND c.verdict = g.verdict
          AND NOT EXISTS (SELECT 1 FROM reviews r WHERE r.claim_id = g.claim_id AND r.reviewer_id = $2)
          AND NOT EXISTS (SELECT 1 FROM assignments a WHERE a.claim_id = g.claim_id AND a.gold AND a.assigned_to = $2)
          AND NOT EXISTS (SELECT 1 FROM assignments a WHERE a.gold AND a.assigned_to = $2 AND a.queue_id = $1 AND a.state IN ('open', 'leased'))
          AND NOT conflict_of_interest(g.claim_id, $2)
          AND (SELECT count(*) FROM (
            SELECT 1 FROM reviews r JOIN assignments a ON a.id = r.assignment_id
            WHERE r.reviewer_id = $2 AND a.queue_id = $1 AND r.undone_at IS NULL AND r.created_at > coalesce(
              (SELECT max(n.created_at) FROM gold_answers n JOIN assignments a ON a.id = n.assignment_id WHERE n.reviewer_id = $2 AND a.queue_id = $1), '-infinity')
            LIMIT $3) since) >= $3
        ORDER BY md5(g.claim_id::text || $2::text) LIMIT 1`,
      [queueId, userId, every],
    );
  }

  async answer(tx: Tx, answer: NewAnswer): Promise<AnswerRow | null> {
    return row(
      tx,
      `WITH given AS (
          INSERT INTO gold_answers (claim_id, assignment_id, reviewer_id, verdict, expected, rationale, evidence, confidence)
          SELECT $1, $2, $3, $4, g.verdict, $5, $6::jsonb, $7 FROM gold_claims g WHERE g.claim_id = $1 RETURNING *)
        SELECT given.*, u.name AS reviewer_name FROM given JOIN users u ON u.id = given.reviewer_id`,
      [answer.claimId, answer.assignmentId, answer.reviewerId, answer.verdict, answer.rationale, JSON.stringify(answer.evidence), answer.confidence],
    );
  }

  answerOf(tx: Tx, id: string, reviewerId: string): Promise<AnswerRow | null> {
    return row(
      tx,
      `SELECT a.*, u.name AS reviewer_name FROM gold_answers a JOIN users u ON u.id = a.reviewer_id WHERE a.id = $1 AND a.reviewer_id = $2`,
      [id, reviewerId],
    );
  }

  async undo(tx: Tx, id: string, seconds: number): Promise<boolean> {
    const undone = await rows(
      tx,
      `UPDATE gold_answers SET undone_at = clock_timestamp()
        WHERE id = $1 AND undone_at IS NULL AND created_at > clock_timestamp() - make_interval(secs => $2) RETURNING id`,
      [id, seconds],
    );
    return undone.length > 0;
  }
}
