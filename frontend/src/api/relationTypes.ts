/** Relations between claims, their joining, the policy behind both, and fact-checks by others: as they cross the wire. */
import type { ClaimState, PersonRef, Sighting, Verdict } from './types';

export type RelationKind = 'same' | 'narrower' | 'updates' | 'contradicts' | 'differs_in_quantity' | 'corroborates';
export type RelationState = 'suggested' | 'confirmed' | 'rejected';
export type RejectReason = 'other_event' | 'other_measure' | 'other_place' | 'other_time' | 'other_speaker' | 'only_similar';

export interface RelatedClaim {
  id: string;
  wording: string;
  state: ClaimState;
  verdict: Verdict | null;
  speaker: string | null;
  sightingCount: number;
  sources: string[];
}

export interface Relation {
  id: string;
  kind: RelationKind;
  state: RelationState;
  score: number;
  why: string;
  otherIs: 'earlier' | 'later';
  reason: RejectReason | null;
  decidedBy: PersonRef | null;
  decidedAt: string | null;
  createdAt: string;
  mine: Sighting;
  theirs: Sighting;
  other: RelatedClaim;
}

export interface RelationListItem {
  id: string;
  kind: RelationKind;
  state: RelationState;
  score: number;
  why: string;
  earlier: RelatedClaim;
  later: RelatedClaim;
  createdAt: string;
}

export interface Threshold {
  accept: number | null;
  suggest: number;
}
export type Thresholds = Record<RelationKind, Threshold>;

export interface RelationPolicy {
  version: number;
  thresholds: Thresholds;
  setBy: PersonRef | null;
  setAt: string;
}

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

export interface EarlierCheck {
  id: string;
  claim: string;
  claimant: string | null;
  claimDate: string | null;
  rating: string;
  ratingOf: { value: number; best: number; worst: number } | null;
  publisher: string;
  url: string;
  reviewedAt: string | null;
  language: string | null;
  importedAt: string;
}

export interface EarlierCheckMatch {
  id: string;
  kind: RelationKind;
  score: number;
  why: string;
  state: RelationState;
  check: EarlierCheck;
}

export interface ImportedChecks {
  read: number;
  imported: number;
  known: number;
  refused: { at: string; why: string }[];
}
