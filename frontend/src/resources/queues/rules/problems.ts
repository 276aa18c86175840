import type { EditedRule, Leaf, Part } from './model';

const LONGEST_NAME = 120;
const LONGEST_TERM = 120;
const MOST_TERMS = 200;
export const MOST_RULES = 100;

/** Key of a message under `queues.rules`. */
export type NameProblem = 'nameNeeded' | 'nameLong';
export type LeafProblem = 'termsNeeded' | 'termsLong' | 'badPercent';

export function nameProblem(name: string): NameProblem | null {
  if (name.trim() === '') return 'nameNeeded';
  return name.trim().length > LONGEST_NAME ? 'nameLong' : null;
}

export function priorityProblem(priority: string): 'badPriority' | null {
  return isNumber(priority, 100) && Number.isInteger(Number(priority)) ? null : 'badPriority';
}

export function leafProblem(leaf: Leaf): LeafProblem | null {
  if (leaf.kind === 'worth') return isNumber(leaf.percent, 100) ? null : 'badPercent';
  if (leaf.terms.length === 0) return 'termsNeeded';
  const isLong = leaf.terms.length > MOST_TERMS || leaf.terms.some((term) => term.length > LONGEST_TERM);
  return isLong ? 'termsLong' : null;
}

/** A group inside a rule must hold something; an empty rule is allowed, it takes every claim. */
export function isPartSound(part: Part): boolean {
  if (part.kind !== 'group') return leafProblem(part) === null;
  return part.parts.length > 0 && part.parts.every(isPartSound);
}

export function isRuleSound({ name, priority, root }: EditedRule): boolean {
  return nameProblem(name) === null && priorityProblem(priority) === null && root.parts.every(isPartSound);
}

const isNumber = (text: string, highest: number): boolean => text.trim() !== '' && Number(text) >= 0 && Number(text) <= highest;
