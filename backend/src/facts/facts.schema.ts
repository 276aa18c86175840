import { z } from 'zod';
import { LEVELS } from '../domain/claim-review/index.js';
import { FACT_CHANGES, PUBLICATION_ACTS, PUBLICATION_STATES } from '../domain/publication/index.js';
import { VERDICTS } from '../domain/verdict/index.js';
import { Id, listQuery, Marks, pageOf, PersonRef, Text, Timestamp } from '../http/index.js';
import { CitedEvidence } from '../reviews/index.js';

/** A day, UTC. */
export const Day = z.iso.date();

export const FactAppearance = z.object({
  source: z.string().nullable(),
  title: z.string(),
  url: z.string().nullable(),
  publishedAt: Timestamp.nullable(),
});

/** What a fact says to its readers. */
export const FactContent = z.object({
  statement: z.string(),
  verdict: z.enum(VERDICTS),
  summary: z.string(),
  speaker: z.string().nullable(),
  evidence: z.array(CitedEvidence),
  appearances: z.array(FactAppearance),
  validFrom: Day.nullable(),
  asOf: Day.meta({ description: 'the day of which it speaks' }),
  validUntil: Day.nullable().meta({ description: 'the last day on which it is said to hold; on the next one its claim is reviewed anew' }),
});

const PublicationFields = {
  publicationState: z.enum(PUBLICATION_STATES),
  change: z.enum(FACT_CHANGES).meta({ description: 'what made this version' }),
  note: z.string().nullable().meta({ description: 'what readers are told of it' }),
};

export const Fact = FactContent.extend({
  id: Id,
  claimId: Id,
  slug: z.string(),
  ...PublicationFields,
  corrections: z.array(z.object({ at: Timestamp, note: z.string(), change: z.enum(FACT_CHANGES) })).meta({ description: 'what readers were told of changes, the oldest first' }),
  approvedBy: PersonRef,
  contentHash: z.string(),
  version: z.int(),
  publishedAt: Timestamp.meta({ description: 'when readers first saw it; when it was approved, where they never did' }),
  modifiedAt: Timestamp,
});

/** With what the asking person may do with it now. */
export const WholeFact = Fact.extend({
  url: z.string().meta({ description: 'where readers find it' }),
  label: z.string().meta({ description: 'the verdict in the newsroom’s words, as readers see it' }),
  may: z.array(z.enum([...PUBLICATION_ACTS, 'review-again'])),
});

export const FactList = listQuery(
  {
    state: z.enum([...PUBLICATION_STATES, 'any']),
    verdict: z.enum(VERDICTS),
    since: z.union([z.iso.date(), z.iso.datetime({ offset: true })]),
    q: Text(200),
  },
  ['publishedAt', 'modifiedAt'],
  '-publishedAt',
);
/** A fact in a list, with the words that were sought. */
export const ListedFact = Fact.extend({ marks: Marks }).meta({ id: 'ListedFact' });
export const FactPage = pageOf(ListedFact);

/** One part that differs from one version to the next. */
export const FieldChange = z
  .object({
    field: z.enum(['statement', 'verdict', 'summary', 'speaker', 'validFrom', 'asOf', 'validUntil', 'evidence']),
    before: z.string().nullable().optional(),
    after: z.string().nullable().optional(),
    removed: z.array(CitedEvidence).optional().meta({ description: 'pieces of evidence' }),
    added: z.array(CitedEvidence).optional(),
  })
  .meta({ id: 'FieldChange' });

export const FactVersion = z
  .object({
    version: z.int(),
    ...PublicationFields,
    madeBy: PersonRef.nullable().meta({ description: 'null: the program itself' }),
    madeAt: Timestamp,
    changes: z.array(FieldChange).meta({ description: 'against the version before' }),
  })
  .meta({ id: 'FactVersion' });
export const FactVersions = z.object({ data: z.array(FactVersion) });

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
