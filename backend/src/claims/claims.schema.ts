import { z } from 'zod';
import { CLAIM_STATES } from '../domain/claim-lifecycle/index.js';
import { VERDICTS } from '../domain/verdict/index.js';
import { Id, listQuery, Marks, pageOf, PersonRef, Text, Timestamp, Words } from '../http/index.js';
import { SourceRef } from '../articles/index.js';

export const Quantity = z.object({
  raw: z.string(),
  start: z.int(),
  end: z.int(),
  comparator: z.enum(['exact', 'over', 'under', 'at_least', 'at_most', 'about', 'range']),
  value: z.number().nullable(),
  valueMax: z.number().nullable(),
  unit: z.string().nullable(),
  kind: z.string(),
}).meta({ id: 'Quantity' });

export const DateMention = z.object({ raw: z.string(), start: z.string().nullable(), end: z.string().nullable() }).meta({ id: 'DateMention' });

export const ArticleRef = z.object({
  id: Id,
  title: z.string(),
  source: SourceRef.nullable(),
  url: z.string().nullable(),
  publishedAt: Timestamp.nullable(),
}).meta({ id: 'ArticleRef' });

export const Sighting = z.object({
  id: Id,
  claimId: Id.meta({ description: 'the claim that it counts for now' }),
  detectedAs: Id.meta({ description: 'the claim of its own words: another one where claims were joined' }),
  voice: z.int().meta({ description: 'sightings of one claim with the same number are near-copies: they are one voice' }),
  start: z.int().meta({ description: 'UTF-16 offset into the article text' }),
  end: z.int(),
  quote: z.string(),
  speaker: z.string().nullable(),
  cue: z.string().nullable(),
  hedged: z.boolean(),
  quantities: z.array(Quantity),
  dates: z.array(DateMention),
  places: z.array(z.string()),
  entities: z.array(z.string()),
  reasons: z.array(z.string()),
  article: ArticleRef,
}).meta({ id: 'Sighting' });

/** A sighting as the article's own page and the desk's source pane show it. */
export const ArticleSighting = z.object({
  id: Id,
  claimId: Id,
  start: z.int(),
  end: z.int(),
  wording: z.string(),
  state: z.enum(CLAIM_STATES),
  verdict: z.enum(VERDICTS).nullable(),
}).meta({ id: 'ArticleSighting' });
export const ArticleSightings = z.object({ data: z.array(ArticleSighting) });

export const Hold = z.object({ by: PersonRef, until: Timestamp }).meta({ id: 'Hold' });

export const ClaimSummary = z.object({
  id: Id,
  wording: z.string(),
  type: z.string(),
  state: z.enum(CLAIM_STATES),
  checkWorthiness: z.number(),
  priority: z.int(),
  speaker: z.string().nullable(),
  queue: z.object({ id: Id, name: z.string() }).nullable(),
  rule: z.string().nullable().meta({ description: 'name of the routing rule that brought it here' }),
  routing: z
    .object({ version: z.int().nullable(), liveBy: PersonRef.nullable(), liveAt: Timestamp.nullable() })
    .nullable()
    .meta({ description: 'the version of the rules that sent it here, and who made it live; null where a person moved it' }),
  sightingCount: z.int(),
  sources: z.array(z.string()),
  clashes: z.int().meta({ description: 'other claims that say otherwise, as far as nobody said that they don’t' }),
  mergedInto: Id.nullable().meta({ description: 'the claim that it was joined to' }),
  verdict: z.enum(VERDICTS).nullable(),
  dueAt: Timestamp.nullable().meta({ description: 'when its review is due' }),
  assignedTo: PersonRef.nullable(),
  hold: Hold.nullable().meta({ description: 'who reviews it right now, and until when; the first where two do' }),
  slots: z
    .array(z.object({ assignmentId: Id, assignedTo: PersonRef.nullable(), hold: Hold.nullable() }))
    .meta({ description: 'the reviews that it waits for: whom each was given to, and who is at it' }),
  snooze: z
    .object({ until: Timestamp.nullable(), onSighting: z.boolean() })
    .nullable()
    .meta({ description: 'when it wakes: at a time, with its next sighting, or with whichever comes first' }),
  createdAt: Timestamp,
  version: z.int(),
}).meta({ id: 'ClaimSummary' });

export const Claim = ClaimSummary.extend({
  sightings: z.array(Sighting),
  contentHash: z.string().nullable().meta({ description: 'of claim, verdict and evidence; an approval is bound to it' }),
  assignmentId: Id.nullable().meta({ description: 'its review that is open or under way; POST /assignments/:id/take opens it on the desk' }),
  may: z
    .object({
      approve: z.boolean(),
      dismiss: z.boolean(),
      reopen: z.boolean(),
      assign: z.boolean(),
      adjudicate: z.boolean(),
      breakGlass: z.boolean(),
      snooze: z.boolean(),
      wake: z.boolean(),
      takeOver: z.boolean(),
    })
    .meta({ description: 'what the asking person may do with it now' }),
  isGold: z.boolean().nullable().meta({ description: 'its verdict calibrates people; null for those who may not know' }),
  approvalBar: z.string().nullable().meta({ description: 'why this person may not approve it' }),
});

export const ClaimList = listQuery(
  {
    state: z.enum(CLAIM_STATES),
    queueId: Id,
    verdict: z.enum(VERDICTS),
    sourceId: Id,
    articleId: Id,
    assignedTo: Id,
    due: z.enum(['overdue', 'at_risk']),
    passedOn: z.enum(['everybody']).meta({ description: 'what waits for a reviewer that its queue does not have: each member passed on it, reviewed it or has a stake in it' }),
    clash: z.enum(['true']).meta({ description: 'what another claim clashes with' }),
    q: Text(200),
  },
  ['priority', 'createdAt', 'checkWorthiness'],
  '-priority',
);
/** A claim in a list, with the words that were sought. */
export const ListedClaim = ClaimSummary.extend({ marks: Marks }).meta({ id: 'ListedClaim' });
export const ClaimPage = pageOf(ListedClaim);

export const SightingsOfClaim = z.object({ data: z.array(Sighting) });

export const DismissClaim = z.strictObject({
  reason: z.enum(['not_checkable', 'duplicate', 'not_a_claim', 'out_of_scope']),
  note: Text(2000).default(''),
});

export const ReopenClaim = z.strictObject({ note: Words(2000) });

export const HistoryEntry = z.object({
  id: Id,
  at: Timestamp,
  actor: z.string(),
  action: z.string(),
  before: z.record(z.string(), z.unknown()).nullable(),
  after: z.record(z.string(), z.unknown()).nullable(),
}).meta({ id: 'HistoryEntry' });
export const ClaimHistory = z.object({ data: z.array(HistoryEntry) });
