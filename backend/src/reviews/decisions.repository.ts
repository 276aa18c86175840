import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';
import type { EvidenceInput, Verdict } from '../domain/verdict/index.js';

export interface DecisionRow {
  id: string;
  claim_id: string;
  verdict: Verdict;
  basis: 'single' | 'agreed' | 'adjudicated';
  rationale: string;
  evidence: EvidenceInput[];
  decided_by: string | null;
  adjudicator_name: string | null;
  break_glass: string | null;
  decided_at: Date;
}

export interface NewDecision {
  claimId: string;
  verdict: Verdict;
  basis: DecisionRow['basis'];
  rationale: string;
  evidence: readonly EvidenceInput[];
  /** The review that closed it; null for an adjudication. */
  reviewId: string | null;
  /** The adjudicator; null where the reviews decided by themselves. */
  decidedBy: string | null;
  breakGlass?: string | null;
}

@Injectable()
export class DecisionsRepository {
  /** The claim's decision that stands until it is superseded, with the content that an approval is bound to. */
  standing(tx: Tx, claimId: string): Promise<DecisionRow | null> {
    return row(
      tx,
      `SELECT d.id, d.claim_id, d.verdict, d.basis, d.rationale, d.evidence, d.decided_by, u.name AS adjudicator_name, d.break_glass, d.decided_at
        FROM decisions d LEFT JOIN users u ON u.id = d.decided_by WHERE d.claim_id = $1 AND d.superseded_at IS NULL`,
      [claimId],
    );
  }

  async insert(tx: Tx, decision: NewDecision): Promise<void> {
    await rows(
      tx,
      `INSERT INTO decisions (claim_id, verdict, basis, rationale, evidence, review_id, decided_by, break_glass)
        VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $8)`,
      [
        decision.claimId,
        decision.verdict,
        decision.basis,
        decision.rationale,
        JSON.stringify(decision.evidence),
        decision.reviewId,
        decision.decidedBy,
        decision.breakGlass ?? null,
      ],
    );
  }

  /** @returns the decision that stood, if there was one */
  async supersede(tx: Tx, claimId: string): Promise<string | null> {
    const stood = await row<{ id: string }>(
      tx,
      `UPDATE decisions SET superseded_at = clock_timestamp() WHERE claim_id = $1 AND superseded_at IS NULL RETURNING id`,
      [claimId],
    );
    return stood?.id ?? null;
  }

  /** Lets a decision stand again that was superseded by nothing else. */
  async restore(tx: Tx, id: string): Promise<void> {
    await rows(tx, `UPDATE decisions SET superseded_at = NULL WHERE id = $1`, [id]);
  }
}
