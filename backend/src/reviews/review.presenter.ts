import type { z } from 'zod';
import type { DecisionRow } from './decisions.repository.js';
import type { ReviewRow } from './reviews.repository.js';
import type { Decision, Review } from './reviews.schema.js';

export const presentReview = (review: ReviewRow): z.output<typeof Review> => ({
  id: review.id,
  claimId: review.claim_id,
  reviewer: { id: review.reviewer_id, name: review.reviewer_name },
  verdict: review.verdict,
  rationale: review.rationale,
  confidence: review.confidence,
  evidence: review.evidence,
  status: review.undone_at ? 'undone' : review.superseded_at ? 'superseded' : 'counted',
  createdAt: review.created_at.toISOString(),
});

export const presentDecision = (decision: DecisionRow): z.output<typeof Decision> => ({
  basis: decision.basis,
  verdict: decision.verdict,
  rationale: decision.rationale,
  evidence: decision.evidence,
  adjudicator: decision.decided_by ? { id: decision.decided_by, name: decision.adjudicator_name! } : null,
  brokenGlass: decision.break_glass,
  decidedAt: decision.decided_at.toISOString(),
});
