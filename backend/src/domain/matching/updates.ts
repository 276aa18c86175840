/** A later state of the same measure, rather than another figure for the same moment. */
import type { Pair } from './features.js';
import type { Statement } from './types.js';

const RISEN = /\b(?:ris(?:en|es|ing)|rose|climb(?:ed|s)|increased|updated|revised|now|so far|reached|grown|grew|jumped|up from|up to|passed|topped)\b/iu;
const LEAST_APART = 30 * 60 * 1000;

/** b came out later, its figure is the higher one, and it says that it has risen or either leaves its figure open upward: "12 dead", then "at least 15". */
export function isUpdate({ compared }: Pair, a: Statement, b: Statement): boolean {
  if (!a.publishedAt || !b.publishedAt || b.publishedAt.getTime() - a.publishedAt.getTime() < LEAST_APART) return false;
  return compared.some(({ a: before, b: after, agreement }) => {
    if (agreement !== 'differs' && agreement !== 'clash') return false;
    const [earlier, later] = [before.quantity, after.quantity];
    if (earlier.value === null || later.value === null || later.value <= earlier.value) return false;
    return RISEN.test(b.text) || isOpen(later.comparator) || (isOpen(earlier.comparator) && later.comparator !== 'at_most' && later.comparator !== 'under');
  });
}

function isOpen(comparator: string): boolean {
  return comparator === 'at_least' || comparator === 'over';
}
