import { z } from 'zod';
import { REVIEW_POLICIES, STANCES, VERDICTS } from '../domain/verdict/index.js';
import { Id, PersonRef, Text, Timestamp, Words } from '../http/index.js';
import { ArticleSighting, ClaimSummary, SightingSchema as Sighting } from '../claims/index.js';
import { RelationSchema as Relation } from '../relations/index.js';
import { EarlierCheckMatchSchema as EarlierCheckMatch } from '../earlier-checks/index.js';

/** Evidence as it is typed: in a draft it may still be incomplete. */
export const DraftEvidence = z.strictObject({ url: Text(2000), quote: Text(5000), stance: z.enum(STANCES), captureId: Id.optional() }).meta({ id: 'DraftEvidence' });

export const Draft = z.object({
  verdict: z.enum(VERDICTS).nullable(),
  rationale: z.string(),
  evidence: z.array(DraftEvidence),
  confidence: z.int().nullable(),
  revision: z.int().meta({ description: 'grows with every save; an older one never overwrites a newer one' }),
  savedAt: Timestamp,
}).meta({ id: 'Draft' });

export const LeaseToken = z.strictObject({ leaseToken: Id });

export const PutDraft = z.strictObject({
  leaseToken: Id,
  verdict: z.enum(VERDICTS).nullable(),
  rationale: Text(20_000),
  evidence: z.array(DraftEvidence).max(50),
  confidence: z.int().min(1).max(5).nullable().optional().meta({ description: 'how sure the writer is' }),
  revision: z.int().min(1),
});

/** The claim in words that stand alone; the quote and its span in the article stay as they are. */
export const RewordClaim = z.strictObject({ leaseToken: Id, wording: Words(1000) });
export const RewordedClaim = z.object({ wording: z.string() });

export const TakeNext = z.strictObject({
  ahead: z.int().min(0).max(3).default(0).meta({ description: 'how many more to hold ready' }),
});

export const QueueOnDesk = z.object({
  id: Id,
  name: z.string(),
  guidelines: z.string(),
  reviewPolicy: z.enum(REVIEW_POLICIES),
  allowedVerdicts: z.array(z.enum(VERDICTS)),
  leaseMinutes: z.int(),
  holdLimit: z.int().meta({ description: 'how many claims of it one person may keep on hold' }),
});

const ArticleOnDesk = z.object({
  id: Id,
  title: z.string(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: Timestamp.nullable(),
  text: z.string(),
  sightings: z.array(ArticleSighting),
});

export const HandedOver = z.object({ by: PersonRef, note: z.string(), escalated: z.boolean() });

/** A leased assignment with everything that the desk shows of it. */
export const LeasedAssignment = z.object({
  id: Id,
  leaseToken: Id,
  leaseExpiresAt: Timestamp,
  leaseSecondsLeft: z.int().meta({ description: 'by the clock of the database, at the time of the answer' }),
  queue: QueueOnDesk,
  handedOver: HandedOver.nullable().meta({ description: 'who handed it on to me, and what they wanted to say' }),
  claim: ClaimSummary,
  sighting: Sighting.meta({ description: 'the first sighting; its span is in `article.text`' }),
  otherSightings: z.array(Sighting),
  relations: z.array(Relation).meta({ description: 'to other claims, clashes first; those that somebody rejected are left out' }),
  article: ArticleOnDesk,
  earlierChecks: z.array(EarlierCheckMatch).meta({ description: 'what others checked before, as far as nobody said that it is about something else' }),
  draft: Draft.nullable(),
});

export const NextAnswer = LeasedAssignment.extend({
  ahead: z.array(LeasedAssignment),
  progress: z.object({
    left: z.int().describe('What I hold and what waits for me, counted up to a hundred'),
    moreLeft: z.boolean().describe('True when there are more than were counted'),
    doneToday: z.int(),
  }),
});

export const Renewal = z.object({ leaseExpiresAt: Timestamp, leaseSecondsLeft: z.int() });

export const SavedDraft = z.object({ revision: z.int(), savedAt: Timestamp });

/** A draft of a claim that its writer no longer holds: shown on the desk until it is taken up again or dropped. */
export const KeptDrafts = z.object({
  data: z.array(
    z.object({
      assignmentId: Id,
      claimId: Id,
      wording: z.string(),
      draft: Draft,
      canTakeAgain: z.boolean(),
    }),
  ),
});

export const AssignClaim = z.strictObject({
  userId: Id.nullable().meta({ description: 'null gives it back to the whole queue' }),
  queueId: Id.optional().meta({ description: 'move it to another queue at the same time' }),
  assignmentId: Id.optional().meta({ description: 'which of its reviews; else the first that is free' }),
});
