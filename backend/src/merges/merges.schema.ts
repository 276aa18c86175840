import { z } from 'zod';
import { VERDICTS } from '../domain/verdict/index.js';
import { Id, PersonRef, Text, Timestamp, Words } from '../http/index.js';
import { RelatedClaim } from '../relations/index.js';

const Side = RelatedClaim.extend({
  decision: z.object({ verdict: z.enum(VERDICTS), by: z.array(PersonRef) }).nullable(),
  fact: z.object({ id: Id, slug: z.string(), publicationState: z.string() }).nullable(),
});

/** What a merge would change, before anybody makes it. */
export const MergePreview = z.object({
  kept: Side,
  absorbed: Side,
  sightingsMoved: z.int(),
  reviewsNoLongerCounting: z.int().meta({ description: 'of the absorbed claim; they count again when the merge is undone' }),
  draftsKept: z.int(),
  openSlotsClosed: z.int(),
  exports: z.array(z.object({ id: Id, createdAt: Timestamp })).meta({ description: 'the latest that hold the kept claim’s fact: they stay as they are' }),
  warnings: z.array(z.string()),
  refusal: z.string().nullable().meta({ description: 'why it can’t be done; null where it can' }),
}).meta({ id: 'MergePreview' });

export const MergePreviewQuery = z.strictObject({ into: Id.meta({ description: 'the claim that is kept' }) });

export const MergeClaim = z.strictObject({
  into: Id.meta({ description: 'the claim that is kept' }),
  relationId: Id.optional().meta({ description: 'the relation of the two that it comes of' }),
  note: Text(2000).optional(),
  leaseToken: Id.optional().meta({ description: 'for a reviewer, who may only merge what they hold' }),
});

export const Merge = z.object({
  id: Id,
  keptId: Id,
  absorbedId: Id,
  absorbedWording: z.string(),
  by: PersonRef.nullable().meta({ description: 'null: the policy' }),
  at: Timestamp,
  undoneAt: Timestamp.nullable(),
  note: z.string().nullable(),
  sightings: z.int().meta({ description: 'found in the words of the absorbed claim' }),
}).meta({ id: 'Merge' });
export const MergesOfClaim = z.object({ data: z.array(Merge) });

export const UndoMerge = z.strictObject({ note: Text(2000).optional() });

export const SplitClaim = z.strictObject({
  sightingIds: z.array(Id).min(1).max(1000),
  note: Words(2000),
  wording: Words(1000).optional().meta({ description: 'of the new claim; without it the words of the first sighting' }),
});
export const SplitOff = z.object({ claimId: Id }).meta({ id: 'SplitOff' });
