/** Relations between claims, their joining, the policy behind both, and fact-checks by others: as they cross the wire. */
import type { components } from './schema';
import type { PersonRef, Verdict } from './types';

type Schemas = components['schemas'];

export type Relation = Schemas['Relation'];
export type RelationKind = Relation['kind'];
export type RelationState = Relation['state'];
export type RejectReason = NonNullable<Relation['reason']>;
export type RelatedClaim = Schemas['RelatedClaim'];
export type RelationListItem = Schemas['RelationListItem'];

export type RelationPolicy = Schemas['RelationPolicy'];
export type Thresholds = RelationPolicy['thresholds'];
export type Threshold = Schemas['RelationThreshold'];

export type Outcome = 'accepted' | 'suggested' | 'unlisted';

export interface PolicyMove {
  kind: RelationKind;
  from: Outcome;
  to: Outcome;
  count: number;
  examples: { why: string; score: number; earlier: string; later: string }[];
}

export interface PolicyDryRun {
  days: number;
  pairs: number;
  moves: PolicyMove[];
}

export type MergedClaim = RelatedClaim & {
  decision: { verdict: Verdict; by: PersonRef[] } | null;
  fact: { id: string; slug: string; publicationState: string } | null;
};

export interface MergePreview {
  kept: MergedClaim;
  absorbed: MergedClaim;
  sightingsMoved: number;
  reviewsNoLongerCounting: number;
  draftsKept: number;
  openSlotsClosed: number;
  exports: { id: string; createdAt: string }[];
  warnings: string[];
  refusal: string | null;
}

export interface Merge {
  id: string;
  keptId: string;
  absorbedId: string;
  by: PersonRef | null;
  at: string;
  undoneAt: string | null;
  note: string | null;
  sightings: number;
}

export type EarlierCheck = Schemas['EarlierCheck'];
export type EarlierCheckMatch = Schemas['EarlierCheckMatch'];
export type ImportedChecks = Schemas['ImportReceipt'];
