/**
 * Matching: are two statements one claim, a clash, an update? Pure. Compared are truth conditions (who, what measure of what,
 * where, when, between which bounds, affirmed or denied) rather than wording alone.
 */
export { keysOf } from './keys.js';
export { nearCopy } from './near-copy.js';
export { CLASH_KINDS, isClash, isWorthKeeping, type Outcome, outcomeOf, RELATION_KINDS, type Threshold, type Thresholds } from './policy.js';
export { MATCH_MODEL, relate } from './relate.js';
export type { Relation, RelationKind, Statement } from './types.js';
export { type Provenance, reread, statementOf } from './statement.js';
export { type Decision, type DecisionName, type MatchModel, probabilityOf, SEES } from './model.js';
export { FEATURES, pairOf, type PairFeatures } from './features.js';
export { type Move, movesBetween } from './policy-moves.js';
export { clustersOf, type Link } from './clusters.js';
export { type PlannedJoin, planJoins, type SamePair, type Standing } from './joining.js';
export { voicesOf } from './voices.js';
export { contextOf, statementTerms } from './profile.js';
