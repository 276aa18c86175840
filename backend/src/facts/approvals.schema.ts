import { z } from 'zod';
import { PUBLICATION_STATES } from '../domain/publication/index.js';
import { VERDICTS } from '../domain/verdict/index.js';
import { Id, listQuery, pageOf, PersonRef, Text, Timestamp, Words } from '../http/index.js';
import { CitedEvidence } from '../reviews/index.js';
import { FactContent, FieldChange } from './facts.schema.js';
import { inOrder, LONGEST_NOTE, LONGEST_STATEMENT, LONGEST_SUMMARY, ORDER, Validity } from './publication.schema.js';

const ContentHash = z.string().regex(/^[0-9a-f]{64}$/);

const Approval = z.strictObject({
  contentHash: ContentHash.meta({ description: 'of claim, verdict and evidence, as they were read' }),
  statement: Words(LONGEST_STATEMENT).optional().meta({ description: 'the words for readers; the claim’s where left out' }),
  summary: Text(LONGEST_SUMMARY).optional().meta({ description: 'public explanation; the rationale where it is left out' }),
  validFrom: Validity.validFrom.optional(),
  asOf: Validity.asOf.optional().meta({ description: 'today where left out' }),
  validUntil: Validity.validUntil.optional(),
  holdBack: z.boolean().default(false).meta({ description: 'approve now, publish later' }),
  note: Words(LONGEST_NOTE).optional().meta({ description: 'what readers are told; required where they know another verdict, or know it as withdrawn' }),
});

export const ApproveClaim = Approval.refine(inOrder, ORDER);
export const BreakGlass = Approval.extend({ reason: Words(1000) }).refine(inOrder, ORDER);

export const RETURN_REASONS = ['evidence_weak', 'evidence_missing', 'verdict_doubtful', 'wording_unclear', 'out_of_date', 'other'] as const;
export const ReturnClaim = z.strictObject({
  contentHash: ContentHash,
  reason: z.enum(RETURN_REASONS),
  note: Words(LONGEST_NOTE).meta({ description: 'what has to be done; the reviewers are told' }),
});

const ReviewInBrief = z.object({ reviewer: PersonRef, verdict: z.enum(VERDICTS), confidence: z.number().nullable() });

const Waiting = {
  id: Id.meta({ description: 'of the claim' }),
  wording: z.string(),
  speaker: z.string().nullable(),
  verdict: z.enum(VERDICTS),
  priority: z.int(),
  sources: z.array(z.string()),
  decidedAt: Timestamp,
  basis: z.enum(['single', 'agreed', 'adjudicated']),
  adjudicator: PersonRef.nullable(),
  reviews: z.array(ReviewInBrief).meta({ description: 'those that count, the first one first' }),
  rationale: z.string(),
  evidence: z.array(CitedEvidence),
  fact: z.object({ id: Id, version: z.int(), publicationState: z.enum(PUBLICATION_STATES) }).nullable().meta({ description: 'what was published of it before' }),
  bar: z.string().nullable().meta({ description: 'why the asking person may not approve it; null when they may' }),
};

/** A decided claim that waits for an editor. */
export const WaitingApproval = z.object(Waiting).meta({ id: 'WaitingApproval' });
export const ApprovalList = listQuery({ verdict: z.enum(VERDICTS), q: Text(200) }, ['priority', 'decidedAt'], '-priority');
export const ApprovalPage = pageOf(WaitingApproval);

/** What an approval would publish, as things stand. */
export const ApprovalDraft = z
  .object({
    ...Waiting,
    contentHash: ContentHash,
    content: FactContent,
    label: z.string().meta({ description: 'the verdict in the newsroom’s words' }),
    changes: z.array(FieldChange).meta({ description: 'against what was approved before; empty where nothing was' }),
    needsNote: z.boolean().meta({ description: 'readers know something else: they are told' }),
    mayBreakGlass: z.boolean(),
    voided: z.object({ approvedBy: PersonRef, approvedAt: Timestamp, voidedAt: Timestamp }).nullable().meta({ description: 'the last approval, which the claim’s change made void' }),
  })
  .meta({ id: 'ApprovalDraft' });
