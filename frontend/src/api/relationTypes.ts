/** Relations between claims, their joining, the policy behind both, and fact-checks by others: as they cross the wire. */
import type { components } from './schema';

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

export type PolicyDryRun = Schemas['RelationDryRun'];
export type PolicyMove = PolicyDryRun['moves'][number];

export type MergePreview = Schemas['MergePreview'];
export type MergedClaim = MergePreview['kept'];
export type Merge = Schemas['Merge'];

export type EarlierCheck = Schemas['EarlierCheck'];
export type EarlierCheckMatch = Schemas['EarlierCheckMatch'];
export type ImportedChecks = Schemas['ImportReceipt'];
