import { z } from 'zod';
import { STANCES, VERDICTS } from '../domain/verdict/index.js';
import { HttpUrl, Id, PersonRef, Text, Timestamp } from '../http/index.js';
import { QueueRef } from '../queues/index.js';

export const EvidenceInput = z.strictObject({
  url: HttpUrl,
  quote: Text(5000, 1),
  stance: z.enum(STANCES),
  captureId: Id.optional().meta({ description: 'its archived copy' }),
});

/** What the server knows of the archived copy: left out where there is none, or none yet. */
const archivedCopy = {
  captureId: Id.optional(),
  sha256: z.string().optional().meta({ description: 'of the archived bytes, hexadecimal' }),
  fetchedAt: Timestamp.optional(),
};

export const CitedEvidence = z.object({ url: z.string(), quote: z.string(), stance: z.enum(STANCES), ...archivedCopy }).meta({ id: 'CitedEvidence' });

export const SubmitReview = z.strictObject({
  leaseToken: Id,
  verdict: z.enum(VERDICTS),
  rationale: Text(20_000).default(''),
  evidence: z.array(EvidenceInput).max(50).default([]),
  confidence: z.int().min(1).max(5).optional(),
});

export const Evidence = z.object({
  id: Id,
  url: z.string(),
  quote: z.string(),
  stance: z.enum(STANCES),
  ...archivedCopy,
}).meta({ id: 'Evidence' });

export const Review = z.object({
  id: Id,
  claimId: Id,
  reviewer: PersonRef,
  verdict: z.enum(VERDICTS),
  rationale: z.string(),
  confidence: z.int().nullable(),
  evidence: z.array(Evidence),
  status: z.enum(['counted', 'superseded', 'undone']),
  createdAt: Timestamp,
}).meta({ id: 'Review' });

/** The standing decision: the content that an approval is bound to. */
export const Decision = z.object({
  basis: z.enum(['single', 'agreed', 'adjudicated']),
  verdict: z.enum(VERDICTS),
  rationale: z.string(),
  evidence: z.array(CitedEvidence),
  adjudicator: PersonRef.nullable(),
  brokenGlass: z.string().nullable().meta({ description: 'why an admin decided it who had reviewed it' }),
  decidedAt: Timestamp,
}).meta({ id: 'Decision' });

export const ReviewsOfClaim = z.object({
  data: z.array(Review),
  hidden: z.int().meta({ description: 'counted reviews that the asking person may see only after giving their own' }),
  required: z.int().meta({ description: 'how many the queue asks for' }),
  decision: Decision.nullable(),
});

export const SubmittedReview = Review.extend({
  outcome: z.enum(['waits', 'decided', 'disputed']).meta({ description: 'what became of the claim with it' }),
  undoUntil: Timestamp,
  undoSeconds: z.int(),
});

export const UndoneReview = z.object({
  assignmentId: Id,
  leaseToken: Id.meta({ description: 'the claim is leased to its reviewer again' }),
  leaseExpiresAt: Timestamp,
});

export const MyReviewsQuery = z.strictObject({ limit: z.coerce.number().int().min(1).max(50).default(10) });

/** One of one's own verdicts that count. */
export const MyReview = z.object({
  id: Id,
  claimId: Id,
  assignmentId: Id,
  wording: z.string(),
  verdict: z.enum(VERDICTS),
  queue: QueueRef,
  createdAt: Timestamp,
  outcome: SubmittedReview.shape.outcome,
  undoSecondsLeft: z.number().meta({ description: 'by the server’s clock; 0 when it is too late' }),
  mayRevise: z.boolean().meta({ description: 'whether it can still be taken up again' }),
}).meta({ id: 'MyReview' });

export const MyReviews = z.object({ data: z.array(MyReview) });
