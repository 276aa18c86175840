import type { Condition, NewRoutingRule, RoutingRule } from '../../../api';

/** A condition while it is edited: `not` is a switch on its part, and every part has a key that survives moving. */
export type Part = { key: string; negated: boolean } & (GroupContent | TermsContent | WorthContent);
export type TermsField = Exclude<Extract<Condition, { in: readonly string[] }>['field'], never>;
export type PartField = TermsField | 'checkWorthiness';

interface GroupContent {
  kind: 'group';
  mode: 'all' | 'any';
  parts: Part[];
}
interface TermsContent {
  kind: 'terms';
  field: TermsField;
  terms: string[];
}
interface WorthContent {
  kind: 'worth';
  /** As it was typed. */
  percent: string;
}
export type Group = Extract<Part, { kind: 'group' }>;
export type Leaf = Exclude<Part, { kind: 'group' }>;

/** A rule while it is edited; its outermost part is always a group, so that there is a place to add to. */
export interface EditedRule {
  key: string;
  name: string;
  /** As it was typed. */
  priority: string;
  root: Group;
}

export const PART_FIELDS: readonly PartField[] = ['words', 'kind', 'type', 'source', 'speaker', 'checkWorthiness'];

let made = 0;
const newKey = (): string => `part-${(made += 1)}`;

export const emptyGroup = (mode: 'all' | 'any' = 'all', parts: Part[] = []): Group => ({ key: newKey(), negated: false, kind: 'group', mode, parts });

export function emptyLeaf(field: PartField): Leaf {
  const head = { key: newKey(), negated: false };
  return field === 'checkWorthiness' ? { ...head, kind: 'worth', percent: '50' } : { ...head, kind: 'terms', field, terms: [] };
}

export const fieldOf = (leaf: Leaf): PartField => (leaf.kind === 'worth' ? 'checkWorthiness' : leaf.field);

export const newRule = (name: string): EditedRule => ({ key: newKey(), name, priority: '50', root: emptyGroup('all', [emptyLeaf('words')]) });

export function partOf(condition: Condition): Part {
  if ('not' in condition) {
    const part = partOf(condition.not);
    return { ...part, negated: !part.negated };
  }
  if ('all' in condition) return emptyGroup('all', condition.all.map(partOf));
  if ('any' in condition) return emptyGroup('any', condition.any.map(partOf));
  const head = { key: newKey(), negated: false };
  if (condition.field === 'checkWorthiness') return { ...head, kind: 'worth', percent: String(Math.round(condition.atLeast * 1000) / 10) };
  return { ...head, kind: 'terms', field: condition.field, terms: [...condition.in] };
}

export function conditionOf(part: Part): Condition {
  const plain = plainConditionOf(part);
  return part.negated ? { not: plain } : plain;
}

function plainConditionOf(part: Part): Condition {
  if (part.kind === 'terms') return { field: part.field, in: part.terms };
  if (part.kind === 'worth') return { field: 'checkWorthiness', atLeast: Number(part.percent) / 100 };
  const parts = part.parts.map(conditionOf);
  return part.mode === 'all' ? { all: parts } : { any: parts };
}

export function editedRule({ name, priority, condition }: NewRoutingRule | RoutingRule): EditedRule {
  const part = partOf(condition);
  const root = part.kind === 'group' && !part.negated ? part : emptyGroup('all', [part]);
  return { key: newKey(), name, priority: String(priority), root };
}

/** What is sent; a group around a single part says nothing and is left out. */
export function ruleOf({ name, priority, root }: EditedRule): NewRoutingRule {
  const only = root.parts.length === 1 ? root.parts[0] : undefined;
  return { name: name.trim(), priority: Number(priority), condition: conditionOf(only ?? root) };
}

/** The group with one of its parts, at any depth, replaced; null removes it. */
export function withPart(group: Group, key: string, next: Part | null): Group {
  const parts = group.parts.flatMap((part): Part[] => {
    if (part.key === key) return next ? [next] : [];
    return [part.kind === 'group' ? withPart(part, key, next) : part];
  });
  return { ...group, parts };
}

/** The list with the item at `from` moved by `step` places; unchanged at its ends. */
export function moved<Item>(items: readonly Item[], from: number, step: -1 | 1): Item[] {
  const to = from + step;
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}
