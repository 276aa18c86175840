import { isGroup, isTermsField, type Bounds, type EditedRule, type Group, type Leaf } from './model';

const LONGEST_NAME = 120;
const LONGEST_TERM = 120;
const MOST_TERMS = 200;
export const MOST_RULES = 200;

/** Key of a message under `queues.rules`. */
export type NameProblem = 'nameNeeded' | 'nameLong';
export type LeafProblem = 'termsNeeded' | 'termsLong' | 'badPercent' | 'badBounds';

export function nameProblem(name: string): NameProblem | null {
  if (name.trim() === '') return 'nameNeeded';
  return name.trim().length > LONGEST_NAME ? 'nameLong' : null;
}

export function priorityProblem(priority: string): 'badPriority' | null {
  return isNumber(priority, 100) && Number.isInteger(Number(priority)) ? null : 'badPriority';
}

export function leafProblem({ field, value }: Leaf): LeafProblem | null {
  if (field === 'checkWorthiness') return isNumber(value as string, 100) ? null : 'badPercent';
  if (!isTermsField(field)) return areBounds(value as Bounds, field !== 'quantity') ? null : 'badBounds';
  const terms = value as string[];
  if (terms.length === 0) return 'termsNeeded';
  const isLong = terms.length > MOST_TERMS || terms.some((term) => term.length > LONGEST_TERM);
  return isLong ? 'termsLong' : null;
}

/** A group inside a rule must hold something; an empty rule is allowed, it takes every claim. */
export function isPartSound(part: Leaf | Group): boolean {
  if (!isGroup(part)) return leafProblem(part) === null;
  return part.rules.length > 0 && part.rules.every(isPartSound);
}

export function isRuleSound({ name, priority, query, queueId }: EditedRule): boolean {
  return nameProblem(name) === null && priorityProblem(priority) === null && queueId !== '' && query.rules.every(isPartSound);
}

const isNumber = (text: string, highest: number): boolean => text.trim() !== '' && Number(text) >= 0 && Number(text) <= highest;

function areBounds({ from, to }: Bounds, whole: boolean): boolean {
  const given = [from, to].map((text) => text.trim()).filter((text) => text !== '');
  if (given.length === 0 || given.some((text) => !Number.isFinite(Number(text)) || Math.abs(Number(text)) > 1e15)) return false;
  if (whole && given.some((text) => !/^\d{1,6}$/.test(text))) return false;
  return given.length < 2 || Number(from) <= Number(to);
}
