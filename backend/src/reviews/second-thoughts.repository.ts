import { Injectable } from '@nestjs/common';
import { rows, type Tx } from '../database/index.js';
import type { ClaimState } from '../domain/claim-lifecycle/index.js';
import type { ReviewPolicy, Verdict } from '../domain/verdict/index.js';

export interface MyReviewRow {
  id: string;
  claim_id: string;
  assignment_id: string;
  wording: string;
  verdict: Verdict;
  created_at: Date;
  undo_ms_left: number;
  queue_id: string;
  queue_name: string;
  review_policy: ReviewPolicy;
  /** Of the claim; null for an answer to a gold claim, which has no part in its life. */
  state: ClaimState | null;
  /** An editor decided it. */
  adjudicated: boolean;
  /** Somebody else's review of it counts, too. */
  others: boolean;
}

const MINE = (table: string, own: string): string => `(SELECT r.id, r.claim_id, r.assignment_id, c.wording, r.verdict, r.created_at,
      greatest(0, extract(epoch FROM r.created_at + make_interval(secs => $3) - clock_timestamp()) * 1000)::int AS undo_ms_left,
      q.id AS queue_id, q.name AS queue_name, q.review_policy, ${own}
    FROM ${table} r JOIN claims c ON c.id = r.claim_id JOIN assignments a ON a.id = r.assignment_id JOIN queues q ON q.id = a.queue_id
    WHERE r.reviewer_id = $1 AND r.undone_at IS NULL`;
const LATEST = 'ORDER BY r.created_at DESC LIMIT $2)';
const REVIEW_OWN = `c.state,
      EXISTS (SELECT 1 FROM decisions d WHERE d.claim_id = c.id AND d.superseded_at IS NULL AND d.basis = 'adjudicated') AS adjudicated,
      EXISTS (SELECT 1 FROM reviews o WHERE o.claim_id = c.id AND o.reviewer_id <> $1 AND o.superseded_at IS NULL AND o.undone_at IS NULL) AS others`;
const GOLD_OWN = 'NULL AS state, false AS adjudicated, false AS others';

/** A person's own last verdicts. Answers to gold claims stand among them, so that nobody can tell which they are. */
@Injectable()
export class SecondThoughtsRepository {
  latest(tx: Tx, reviewerId: string, limit: number, undoSeconds: number): Promise<MyReviewRow[]> {
    return rows(
      tx,
      `${MINE('reviews', REVIEW_OWN)} AND r.superseded_at IS NULL ${LATEST}
        UNION ALL ${MINE('gold_answers', GOLD_OWN)} ${LATEST}
        ORDER BY created_at DESC LIMIT $2`,
      [reviewerId, limit, undoSeconds],
    );
  }
}
