import { z } from 'zod';
import { LEVELS } from '../domain/claim-review/index.js';
import { VERDICTS } from '../domain/verdict/index.js';
import { Id, listQuery, Marks, pageOf, PersonRef, Text, Timestamp, Words } from '../http/index.js';
import { CitedEvidence } from '../reviews/index.js';

export const ApproveClaim = z.strictObject({
  contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  summary: Text(2000).optional().meta({ description: 'public explanation; the rationale where it is left out' }),
});

export const BreakGlass = ApproveClaim.extend({ reason: Words(1000) });

export const FactAppearance = z.object({
  source: z.string().nullable(),
  title: z.string(),
  url: z.string().nullable(),
  publishedAt: Timestamp.nullable(),
});

export const Fact = z.object({
  id: Id,
  claimId: Id,
  slug: z.string(),
  statement: z.string(),
  verdict: z.enum(VERDICTS),
  summary: z.string(),
  speaker: z.string().nullable(),
  evidence: z.array(CitedEvidence),
  appearances: z.array(FactAppearance),
  approvedBy: PersonRef,
  contentHash: z.string(),
  version: z.int(),
  publishedAt: Timestamp,
});

export const FactList = listQuery(
  { verdict: z.enum(VERDICTS), since: z.union([z.iso.date(), z.iso.datetime({ offset: true })]), q: Text(200) },
  ['publishedAt'],
  '-publishedAt',
);
/** A fact in a list, with the words that were sought. */
export const ListedFact = Fact.extend({ marks: Marks }).meta({ id: 'ListedFact' });
export const FactPage = pageOf(ListedFact);

/** schema.org markup, exactly as it is exported. */
export const ClaimReviewDocument = z.record(z.string(), z.unknown());

export const MarkupFinding = z
  .object({
    rule: z.string().meta({ description: 'the name of the rule' }),
    level: z.enum(LEVELS).meta({ description: 'error: readers of markup refuse or misread it; warning: they may; advice: it could say more' }),
    at: z.string().meta({ description: 'JSON pointer into the markup' }),
    says: z.string(),
  })
  .meta({ id: 'MarkupFinding' });
export const MarkupFindings = z.object({ data: z.array(MarkupFinding) });
