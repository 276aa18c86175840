import { z } from 'zod';
import { SightingSchema as Sighting } from '../claims/index.js';
import { CLAIM_STATES } from '../domain/claim-lifecycle/index.js';
import { RELATION_KINDS } from '../domain/matching/index.js';
import { VERDICTS } from '../domain/verdict/index.js';
import { Id, listQuery, pageOf, PersonRef, Text, Timestamp, Words } from '../http/index.js';

/** What people see of a relation; those that the policy leaves alone are shown nowhere. */
export const RELATION_STATES = ['suggested', 'confirmed', 'rejected'] as const;
export type RelationState = (typeof RELATION_STATES)[number];

/** Why two claims that look alike are not. */
export const REJECTION_REASONS = ['other_event', 'other_measure', 'other_place', 'other_time', 'other_speaker', 'only_similar'] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];

/** A claim as it stands beside another. */
export const RelatedClaim = z.object({
  id: Id,
  wording: z.string(),
  state: z.enum(CLAIM_STATES),
  verdict: z.enum(VERDICTS).nullable(),
  speaker: z.string().nullable(),
  sightingCount: z.int(),
  sources: z.array(z.string()),
}).meta({ id: 'RelatedClaim' });

/** A relation as one of its two claims has it. */
export const Relation = z.object({
  id: Id,
  kind: z.enum(RELATION_KINDS),
  state: z.enum(RELATION_STATES),
  score: z.number().meta({ description: '0 to 1: how sure the matcher is; 1 where a person made the link' }),
  why: z.string().meta({ description: 'for a reviewer: "23 against 40 soldiers dead, same day, same place"' }),
  otherIs: z.enum(['earlier', 'later']).meta({ description: 'which of the two the other claim is' }),
  reason: z.enum(REJECTION_REASONS).nullable(),
  note: z.string().nullable(),
  decidedBy: PersonRef.nullable().meta({ description: 'null where it is confirmed: the policy' }),
  decidedAt: Timestamp.nullable(),
  createdAt: Timestamp,
  mine: Sighting.meta({ description: 'the sighting of this claim that was compared' }),
  theirs: Sighting.meta({ description: 'the sighting of the other claim' }),
  other: RelatedClaim,
}).meta({ id: 'Relation' });
export const RelationsOfClaim = z.object({ data: z.array(Relation) });

export const RelationList = listQuery(
  { state: z.enum(RELATION_STATES), kind: z.enum(RELATION_KINDS), queueId: Id },
  ['score', 'createdAt'],
  '-score',
);

export const RelationListItem = z.object({
  id: Id,
  kind: z.enum(RELATION_KINDS),
  state: z.enum(RELATION_STATES),
  score: z.number(),
  why: z.string(),
  earlier: RelatedClaim,
  later: RelatedClaim,
  createdAt: Timestamp,
}).meta({ id: 'RelationListItem' });
export const RelationPage = pageOf(RelationListItem);

/** Two claims that are the same are joined instead. */
export const LinkClaims = z.strictObject({ claimId: Id, otherId: Id, kind: z.enum(RELATION_KINDS), note: Words(500) });

export const RejectRelation = z.strictObject({ reason: z.enum(REJECTION_REASONS), note: Text(500).default('') });

/** Nothing to tell: what was asked is done. */
export const Done = z.object({});
