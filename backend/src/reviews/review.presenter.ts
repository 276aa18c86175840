import type { z } from 'zod';
import { isBlind, requiredReviews } from '../domain/verdict/index.js';
import type { DecisionRow } from './decisions.repository.js';
import type { ReviewRow } from './reviews.repository.js';
import type { Decision, MyReview, Review } from './reviews.schema.js';
import type { MyReviewRow } from './second-thoughts.repository.js';

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

type Mine = z.output<typeof MyReview>;

export const presentMine = (review: MyReviewRow): Mine => ({
  id: review.id,
  claimId: review.claim_id,
  assignmentId: review.assignment_id,
  wording: review.wording,
  verdict: review.verdict,
  queue: { id: review.queue_id, name: review.queue_name },
  createdAt: review.created_at.toISOString(),
  outcome: outcomeOf(review),
  undoSecondsLeft: review.undo_ms_left / 1000,
  mayRevise: mayRevise(review),
});

/** A gold claim looks like one that its reviewer alone has judged so far. */
function outcomeOf({ state, review_policy }: MyReviewRow): Mine['outcome'] {
  if (state === null) return requiredReviews(review_policy) === 1 ? 'decided' : 'waits';
  if (state === 'disputed') return 'disputed';
  return state === 'queued' || state === 'snoozed' ? 'waits' : 'decided';
}

/** What SecondThoughtsService refuses, said before it has to. */
function mayRevise({ state, adjudicated, others, review_policy }: MyReviewRow): boolean {
  if (state === null) return true;
  return (state === 'queued' || state === 'decided') && !adjudicated && !(others && isBlind(review_policy));
}
