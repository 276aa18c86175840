import type { z } from 'zod';
import type { ReviewRow } from './reviews.repository.js';
import type { Review } from './reviews.schema.js';

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
