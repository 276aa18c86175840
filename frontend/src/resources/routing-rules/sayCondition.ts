import type { Condition } from '../../api';
import type { Translate } from '../../i18n';
import { intlLocale } from '../../i18n/locale';
import { words } from './words';

const TERMS_SHOWN = 4;

const list = (items: readonly string[], type: 'conjunction' | 'disjunction'): string => new Intl.ListFormat(intlLocale(), { type }).format(items);

/**
 * A condition in words: "counts deaths or injuries, and mentions killed, dead or 12 more".
 *
 * @param most how many of the terms of one part are named before the rest is only counted
 */
export function sayCondition(condition: Condition, t: Translate, most = TERMS_SHOWN): string {
  return say(condition, t, most, true);
}

function say(condition: Condition, t: Translate, most: number, outermost: boolean): string {
  if ('not' in condition) return sayNot(condition.not, t, most);
  if ('all' in condition || 'any' in condition) return sayGroup(condition, t, most, outermost);
  return sayLeaf(condition, t, most, '');
}

function sayNot(inner: Condition, t: Translate, most: number): string {
  if ('not' in inner) return say(inner.not, t, most, false);
  if ('all' in inner || 'any' in inner) return t('queues.rules.say.not', { what: say(inner, t, most, true) });
  return sayLeaf(inner, t, most, 'Not');
}

function sayGroup(group: Extract<Condition, { all: unknown } | { any: unknown }>, t: Translate, most: number, outermost: boolean): string {
  const isAll = 'all' in group;
  const parts = isAll ? group.all : group.any;
  if (parts.length === 0) return t(isAll ? 'queues.rules.say.every' : 'queues.rules.say.no');
  const said = parts.map((part) => say(part, t, most, parts.length === 1 && outermost));
  const joined = said.join(`${isAll ? ', ' : ' '}${t(isAll ? 'queues.rules.say.and' : 'queues.rules.say.or')} `);
  return outermost || parts.length === 1 ? joined : `(${joined})`;
}

function sayLeaf(leaf: Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>, t: Translate, most: number, not: '' | 'Not'): string {
  if (leaf.field === 'checkWorthiness') return t(`queues.rules.say.checkWorthiness${not}`, { percent: Math.round(leaf.atLeast * 100) });
  if ('in' in leaf) return sayTermsOf(leaf, t, most, not);
  const bounds = sayBounds(leaf, t);
  if (leaf.field !== 'quantity') return t(`queues.rules.say.${leaf.field}${not}`, { bounds });
  const kinds = leaf.kinds.length > 0 ? sayTerms(leaf.kinds.map((kind) => words('kind', kind, t)), t, most) : t('queues.rules.say.anything');
  return t(`queues.rules.say.quantity${not}`, { bounds, kinds });
}

function sayTermsOf(leaf: Extract<Condition, { in: readonly string[] }>, t: Translate, most: number, not: '' | 'Not'): string {
  return t(`queues.rules.say.${leaf.field}${not}`, { terms: sayTerms(leaf.in.map((term) => words(leaf.field, term, t)), t, most) });
}

function sayBounds({ atLeast, atMost }: { atLeast?: number; atMost?: number }, t: Translate): string {
  const from = atLeast?.toLocaleString(intlLocale()) ?? '';
  const to = atMost?.toLocaleString(intlLocale()) ?? '';
  if (atLeast !== undefined && atMost !== undefined) return from === to ? t('queues.rules.say.exactly', { from }) : t('queues.rules.say.between', { from, to });
  return atLeast === undefined ? t('queues.rules.say.atMost', { to }) : t('queues.rules.say.atLeast', { from });
}

function sayTerms(terms: readonly string[], t: Translate, most: number): string {
  // "and 1 more" would be longer than the word itself.
  if (terms.length <= most + 1) return list(terms, 'disjunction');
  return list([...terms.slice(0, most), t('queues.rules.say.more', { smart_count: terms.length - most })], 'disjunction');
}
