/** What becomes of a relation: above the upper threshold it is taken as told, between the two a person is asked, below it is left alone. */
import type { RelationKind } from './types.js';

export const RELATION_KINDS = ['same', 'differs_in_quantity', 'contradicts', 'updates', 'corroborates', 'narrower'] as const satisfies readonly RelationKind[];

/** Kinds of which both can't hold: a reviewer of the one has to know of the other. */
export const CLASH_KINDS = ['differs_in_quantity', 'contradicts'] as const satisfies readonly RelationKind[];

export const isClash = (kind: RelationKind): boolean => (CLASH_KINDS as readonly RelationKind[]).includes(kind);

/** Scores, 0 to 1. */
export interface Threshold {
  /** From here on it is taken as told; null: never without a person. */
  accept: number | null;
  /** From here on a person is asked. */
  suggest: number;
}

export type Thresholds = Readonly<Record<RelationKind, Threshold>>;
export type Outcome = 'accepted' | 'suggested' | 'unlisted';

export function outcomeOf(kind: RelationKind, score: number, thresholds: Thresholds): Outcome {
  const { accept, suggest } = thresholds[kind];
  if (accept !== null && score >= accept) return 'accepted';
  return score >= suggest ? 'suggested' : 'unlisted';
}

/** So much below what is suggested a relation is still kept, to tell what another policy would make of it. */
const NEARLY = 0.2;

/** Nearly every pair of sentences of one event has a little in common: to keep them all would take more room than all that they are about. */
export function isWorthKeeping(kind: RelationKind, score: number, thresholds: Thresholds): boolean {
  return score >= thresholds[kind].suggest - NEARLY;
}
