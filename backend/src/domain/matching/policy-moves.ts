/** What another policy would change. */
import { type Outcome, outcomeOf, type Thresholds } from './policy.js';
import type { RelationKind } from './types.js';

export interface Scored {
  kind: RelationKind;
  score: number;
  count: number;
}

export interface Move {
  kind: RelationKind;
  from: Outcome;
  to: Outcome;
  count: number;
  /** The lowest and the highest score among them. */
  scores: [number, number];
}

/** @param scored how many relations of a kind have a score, in any order */
export function movesBetween(scored: readonly Scored[], before: Thresholds, after: Thresholds): Move[] {
  const moves = new Map<string, Move>();
  for (const { kind, score, count } of scored) {
    const [from, to] = [outcomeOf(kind, score, before), outcomeOf(kind, score, after)];
    if (from === to) continue;
    const key = `${kind} ${from} ${to}`;
    const known = moves.get(key);
    const scores: Move['scores'] = known ? [Math.min(known.scores[0], score), Math.max(known.scores[1], score)] : [score, score];
    moves.set(key, { kind, from, to, count: (known?.count ?? 0) + count, scores });
  }
  return [...moves.values()];
}
