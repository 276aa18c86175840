/** Two bounds of one figure: "more than 40 but fewer than 60 people" is a range. */
import type { Comparator, Quantity } from '../types.js';

const LOWER: ReadonlySet<Comparator> = new Set(['over', 'at_least']);
const UPPER: ReadonlySet<Comparator> = new Set(['under', 'at_most']);
const LINK = /^\s*(?:,\s*)?(?:and|but|,)\s*$/u;

/** Joins a quantity with the one before it where they bound one figure from both sides. */
export function joinBounds<T extends Quantity>(sentence: string, offset: number, quantities: readonly T[]): T[] {
  const joined: T[] = [];
  for (const quantity of quantities) {
    const before = joined.at(-1);
    const both = before && LINK.test(sentence.slice(before.end - offset, quantity.start - offset)) ? range(before, quantity, sentence, offset) : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(quantity);
  }
  return joined;
}

function range<T extends Quantity>(a: T, b: T, sentence: string, offset: number): T | null {
  const [low, high] = LOWER.has(a.comparator) ? [a, b] : [b, a];
  if (!isBound(low, LOWER) || !isBound(high, UPPER) || (low.value ?? 0) >= (high.value ?? 0) || !sameUnit(a, b)) return null;
  const { unit, kind } = b.unit === '' ? a : b;
  return { ...b, raw: sentence.slice(a.start - offset, b.end - offset), start: a.start, comparator: 'range', value: low.value, valueMax: high.value, unit, kind };
}

function isBound({ comparator, value, valueMax }: Quantity, side: ReadonlySet<Comparator>): boolean {
  return side.has(comparator) && value !== null && valueMax === null;
}

function sameUnit(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit || a.unit === '' || b.unit === '';
}
