/** The five things that a reviewer can say of a claim, in the order of the keys 1 to 5. */
export const VERDICTS = [
  'verified',
  'contradicted',
  'conflicting_evidence',
  'not_enough_evidence',
  'not_checkable',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export const STANCES = ['supports', 'contradicts', 'context'] as const;
export type Stance = (typeof STANCES)[number];

export interface EvidenceInput {
  url: string;
  quote: string;
  stance: Stance;
  /** The archived copy that it was quoted from, with the SHA-256 of its bytes and the time of fetching once there is one. */
  captureId?: string;
  sha256?: string;
  fetchedAt?: string;
}

export interface ReviewInput {
  verdict: Verdict;
  rationale: string;
  evidence: readonly EvidenceInput[];
}

/** What is still missing from a review; `field` names the part of the form. */
export interface Requirement {
  field: 'rationale' | 'evidence';
  detail: string;
}

const NEEDS_STANCE: Readonly<Partial<Record<Verdict, Stance>>> = { verified: 'supports', contradicted: 'contradicts' };

/**
 * What a review must hold before it may be saved. A claim is only verified by evidence that supports it, and only contradicted by
 * evidence that contradicts it; evidence that conflicts shows both sides; for the other two the reviewer says why.
 *
 * @returns the unmet requirements, empty when the review is complete
 */
export function missingFrom(review: ReviewInput): Requirement[] {
  const missing: Requirement[] = [];
  const has = (stance: Stance): boolean => review.evidence.some((item) => item.stance === stance);
  const wanted = NEEDS_STANCE[review.verdict];
  if (wanted && !has(wanted)) {
    missing.push({ field: 'evidence', detail: `Add evidence that ${wanted} the claim.` });
  }
  if (review.verdict === 'conflicting_evidence' && !(has('supports') && has('contradicts'))) {
    missing.push({ field: 'evidence', detail: 'Add evidence for both sides.' });
  }
  const needsReason = review.verdict === 'not_enough_evidence' || review.verdict === 'not_checkable';
  if (needsReason && review.rationale.trim() === '') {
    missing.push({ field: 'rationale', detail: 'Say why, in a sentence.' });
  }
  return missing;
}

export { isBlind, requiredReviews, REVIEW_POLICIES, type ReviewPolicy, settle, type Settlement } from './settle.js';
export { allEvidence, commonGround, type CommonGround, together } from './common-ground.js';
