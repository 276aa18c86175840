import type { RuleGroupType, RuleType } from 'react-querybuilder';
import type { Condition, NewPlacedRule, PlacedRule } from '../../api';

export type TermsField = Extract<Condition, { in: readonly string[] }>['field'];
export type CountField = 'sightings' | 'clashes';
export type BuilderField = TermsField | 'checkWorthiness' | 'quantity' | CountField;
export type Operator = 'is' | 'isNot';

/** A number's limits, and which kinds of figures are meant; numbers as they were typed. */
export interface Bounds {
  kinds: string[];
  from: string;
  to: string;
}
/** What the builder holds beside field and operator. */
export type LeafValue = string[] | string | Bounds;
export type Leaf = RuleType<BuilderField, Operator, LeafValue>;
export type Group = RuleGroupType<Leaf>;

/** A rule while it is edited, in the words of the query builder. */
export interface EditedRule {
  key: string;
  name: string;
  queueId: string;
  /** As it was typed. */
  priority: string;
  query: Group;
}

export const TERMS_FIELDS: readonly TermsField[] = ['words', 'kind', 'type', 'source', 'speaker', 'language'];
export const FIELDS: readonly BuilderField[] = ['words', 'kind', 'quantity', 'type', 'source', 'speaker', 'language', 'sightings', 'clashes', 'checkWorthiness'];

let made = 0;
const newKey = (): string => `rule-${(made += 1)}`;

export const isTermsField = (field: string): field is TermsField => (TERMS_FIELDS as readonly string[]).includes(field);

export function emptyValue(field: string): LeafValue {
  if (field === 'checkWorthiness') return '50';
  return isTermsField(field) ? [] : { kinds: [], from: field === 'clashes' ? '1' : '', to: '' };
}

export const emptyLeaf = (field: BuilderField = 'words'): Leaf => ({ id: newKey(), field, operator: 'is', value: emptyValue(field) });
const groupOf = (combinator: 'and' | 'or', rules: (Leaf | Group)[], not = false): Group => ({ id: newKey(), combinator, not, rules });

export const newRule = (name: string, queueId: string): EditedRule => ({ key: newKey(), name, queueId, priority: '50', query: groupOf('and', [emptyLeaf()]) });

export const isGroup = (part: Leaf | Group): part is Group => 'rules' in part;
const negated = (part: Leaf | Group): Leaf | Group => (isGroup(part) ? { ...part, not: !part.not } : { ...part, operator: part.operator === 'is' ? 'isNot' : 'is' });

export function partOf(condition: Condition): Leaf | Group {
  if ('not' in condition) return negated(partOf(condition.not));
  if ('all' in condition) return groupOf('and', condition.all.map(partOf));
  if ('any' in condition) return groupOf('or', condition.any.map(partOf));
  const head = { id: newKey(), field: condition.field, operator: 'is' as const };
  if ('in' in condition) return { ...head, value: [...condition.in] };
  if (condition.field === 'checkWorthiness') return { ...head, value: String(Math.round(condition.atLeast * 1000) / 10) };
  return { ...head, value: { kinds: condition.field === 'quantity' ? [...condition.kinds] : [], from: typed(condition.atLeast), to: typed(condition.atMost) } };
}

export function conditionOf(part: Leaf | Group): Condition {
  if (!isGroup(part)) return part.operator === 'isNot' ? { not: plainLeaf(part) } : plainLeaf(part);
  const parts = part.rules.map(conditionOf);
  const plain: Condition = part.combinator === 'or' ? { any: parts } : { all: parts };
  return part.not ? { not: plain } : plain;
}

function plainLeaf({ field, value }: Leaf): Condition {
  if (isTermsField(field)) return { field, in: value as string[] };
  if (field === 'checkWorthiness') return { field, atLeast: Number(value) / 100 };
  const { kinds, from, to } = value as Bounds;
  const bounds = { ...(from.trim() === '' ? {} : { atLeast: Number(from) }), ...(to.trim() === '' ? {} : { atMost: Number(to) }) };
  return field === 'quantity' ? { field, kinds, ...bounds } : { field, ...bounds };
}

const typed = (value: number | undefined): string => (value === undefined ? '' : String(value));

export function editedRule({ name, priority, condition, queue }: PlacedRule): EditedRule {
  const part = partOf(condition);
  return { key: newKey(), name, queueId: queue.id, priority: String(priority), query: isGroup(part) ? part : groupOf('and', [part]) };
}

/** What is sent; a group around a single part says nothing and is left out. */
export function ruleOf({ name, priority, queueId, query }: EditedRule): NewPlacedRule {
  const only = query.rules.length === 1 && !query.not ? query.rules[0] : undefined;
  return { name: name.trim(), queueId, priority: Number(priority), condition: conditionOf(only ?? query) };
}

/** The list with the item at `from` moved to `to`; unchanged beyond its ends. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}
