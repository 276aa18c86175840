import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';
import type { ClaimState } from '../domain/claim-lifecycle/index.js';
import type { EvidenceInput, ReviewPolicy, Verdict } from '../domain/verdict/index.js';

export interface ReviewRow {
  id: string;
  claim_id: string;
  assignment_id: string;
  reviewer_id: string;
  reviewer_name: string;
  verdict: Verdict;
  rationale: string;
  confidence: number | null;
  created_at: Date;
  superseded_at: Date | null;
  undone_at: Date | null;
  evidence: Array<EvidenceInput & { id: string }>;
}

export interface NewReview {
  claimId: string;
  assignmentId: string;
  reviewerId: string;
  leaseToken: string;
  verdict: Verdict;
  rationale: string;
  confidence: number | null;
}

export interface Outlook {
  state: ClaimState;
  policy: ReviewPolicy;
  /** It came to them as a gold claim, and they have not answered yet. */
  calibrating: boolean;
  member: boolean;
  reviewed: boolean;
}

const SELECT = `SELECT r.id, r.claim_id, r.assignment_id, r.reviewer_id, u.name AS reviewer_name, r.verdict, r.rationale, r.confidence,
    r.created_at, r.superseded_at, r.undone_at,
    coalesce((SELECT json_agg(json_strip_nulls(json_build_object('id', e.id, 'url', e.url, 'quote', e.quote, 'stance', e.stance, 'captureId', e.capture_id,
        'sha256', copy.sha256, 'fetchedAt', to_char(copy.fetched_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))) ORDER BY e.position)
      FROM evidence e LEFT JOIN captures copy ON copy.id = e.capture_id WHERE e.review_id = r.id), '[]') AS evidence
  FROM reviews r JOIN users u ON u.id = r.reviewer_id`;

@Injectable()
export class ReviewsRepository {
  byId(tx: Tx, id: string): Promise<ReviewRow | null> {
    return row(tx, `${SELECT} WHERE r.id = $1`, [id]);
  }

  ofClaim(tx: Tx, claimId: string): Promise<ReviewRow[]> {
    return rows(tx, `${SELECT} WHERE r.claim_id = $1 ORDER BY r.id DESC`, [claimId]);
  }

  /** The reviews that count towards the claim's decision, the first one first. */
  counted(tx: Tx, claimId: string): Promise<ReviewRow[]> {
    return rows(tx, `${SELECT} WHERE r.claim_id = $1 AND r.superseded_at IS NULL AND r.undone_at IS NULL ORDER BY r.id`, [claimId]);
  }

  /** How many reviews of the claim are still waited for, open or in somebody's hands. */
  async awaited(tx: Tx, claimId: string): Promise<number> {
    const counted = await row<{ count: number }>(
      tx,
      `SELECT count(*)::int AS count FROM assignments WHERE claim_id = $1 AND state IN ('open', 'leased') AND NOT gold`,
      [claimId],
    );
    return counted!.count;
  }

  /** What decides whether a person may see the others' reviews of a claim yet. */
  async outlook(tx: Tx, claimId: string, userId: string): Promise<Outlook | null> {
    return row(
      tx,
      `SELECT c.state, coalesce(q.review_policy, 'one') AS policy,
          EXISTS (SELECT 1 FROM assignments a WHERE a.claim_id = c.id AND a.gold AND a.assigned_to = $2 AND a.state IN ('open', 'leased')) AS calibrating,
          EXISTS (SELECT 1 FROM queue_members m WHERE m.queue_id = c.queue_id AND m.user_id = $2) AS member,
          EXISTS (SELECT 1 FROM reviews r WHERE r.claim_id = c.id AND r.reviewer_id = $2 AND r.superseded_at IS NULL AND r.undone_at IS NULL) AS reviewed
        FROM claims c LEFT JOIN queues q ON q.id = c.queue_id WHERE c.id = $1`,
      [claimId, userId],
    );
  }

  async insert(tx: Tx, review: NewReview, evidence: readonly EvidenceInput[]): Promise<string> {
    const inserted = await row<{ id: string }>(
      tx,
      `INSERT INTO reviews (claim_id, assignment_id, reviewer_id, lease_token, verdict, rationale, confidence)
        VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
      [
        review.claimId,
        review.assignmentId,
        review.reviewerId,
        review.leaseToken,
        review.verdict,
        review.rationale,
        review.confidence,
      ],
    );
    await rows(
      tx,
      `INSERT INTO evidence (review_id, position, url, quote, stance, capture_id)
        SELECT $1, position, url, quote, stance, "captureId"
        FROM jsonb_to_recordset($2::jsonb) AS e(position smallint, url text, quote text, stance text, "captureId" uuid)`,
      [inserted!.id, JSON.stringify(evidence.map((item, position) => ({ position, ...item })))],
    );
    return inserted!.id;
  }

  /** Supersedes the counted reviews of a claim, of one person or (null) of all. */
  async supersede(tx: Tx, claimId: string, reviewerId: string | null): Promise<void> {
    await rows(
      tx,
      `UPDATE reviews SET superseded_at = clock_timestamp()
        WHERE claim_id = $1 AND ($2::uuid IS NULL OR reviewer_id = $2) AND superseded_at IS NULL AND undone_at IS NULL`,
      [claimId, reviewerId],
    );
  }

  /** Marks a review undone while its time has not run out. @returns false when it is too late or it does not count any more */
  async undo(tx: Tx, id: string, reviewerId: string, seconds: number): Promise<boolean> {
    const undone = await row(
      tx,
      `UPDATE reviews SET undone_at = clock_timestamp()
        WHERE id = $1 AND reviewer_id = $2 AND undone_at IS NULL AND superseded_at IS NULL
          AND created_at > clock_timestamp() - make_interval(secs => $3) RETURNING id`,
      [id, reviewerId, seconds],
    );
    return undone !== null;
  }
}
