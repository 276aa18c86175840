import { z } from 'zod';
import { ClaimSummary, SightingSchema } from '../claims/index.js';
import { VERDICTS } from '../domain/verdict/index.js';
import { Id, listQuery, pageOf, PersonRef, Timestamp, Words } from '../http/index.js';
import { CitedEvidence, EvidenceInput, ReviewSchema } from '../reviews/index.js';

const Reason = z.enum(['disagreement', 'policy']).meta({ description: 'the reviews differ, or the queue wants an editor in any case' });

export const DisputeList = listQuery({ queueId: Id, reason: Reason }, ['since', 'priority'], 'since');

export const DisputeSummary = z.object({
  id: Id.meta({ description: 'of the claim' }),
  claim: ClaimSummary,
  reason: Reason,
  since: Timestamp,
  reviewers: z.array(PersonRef),
  verdicts: z.array(z.enum(VERDICTS)),
}).meta({ id: 'DisputeSummary' });
export const DisputePage = pageOf(DisputeSummary);

/** A disputed claim with its reviews side by side, and what they agree on already. */
export const Dispute = DisputeSummary.extend({
  sightings: z.array(SightingSchema),
  reviews: z.array(ReviewSchema),
  common: z.object({
    verdict: z.enum(VERDICTS).nullable(),
    evidence: z.array(CitedEvidence).meta({ description: 'cited by all of them' }),
  }),
  allowedVerdicts: z.array(z.enum(VERDICTS)),
  mayAdjudicate: z.boolean(),
  bar: z.string().nullable().meta({ description: 'why the asking person may not; null when they may' }),
});

export const Adjudicate = z.strictObject({
  reviewIds: z.array(Id).min(1).max(10).meta({ description: 'the counted reviews as they were read; others by now: 409' }),
  verdict: z.enum(VERDICTS),
  rationale: Words(20_000).meta({ description: 'why it is this and not the other' }),
  evidence: z.array(EvidenceInput).max(100).default([]),
});

export const AdjudicateByBreakGlass = Adjudicate.extend({ reason: Words(1000) });
