/** Time in two units: "1 hour and 30 minutes" is an hour and a half. */
import type { Quantity } from '../types.js';

/** How many of the next smaller unit make one. */
const SMALLER: ReadonlyMap<string, readonly [unit: string, parts: number]> = new Map([
  ['years', ['months', 12]], ['months', ['weeks', 4]], ['weeks', ['days', 7]], ['days', ['hours', 24]], ['hours', ['minutes', 60]], ['minutes', ['seconds', 60]],
]);
const LINK = /^\s*(?:,?\s*and\s+|,\s*|\s)$/u;

export function joinDurations<T extends Quantity>(sentence: string, offset: number, quantities: readonly T[]): T[] {
  const joined: T[] = [];
  for (const quantity of quantities) {
    const before = joined.at(-1);
    const whole = before && LINK.test(sentence.slice(before.end - offset, quantity.start - offset)) ? sum(before, quantity, sentence, offset) : null;
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(quantity);
  }
  return joined;
}

function sum<T extends Quantity>(a: T, b: T, sentence: string, offset: number): T | null {
  const smaller = SMALLER.get(a.unit);
  if (!smaller || smaller[0] !== b.unit || a.kind !== 'duration' || b.kind !== 'duration' || b.comparator !== 'exact') return null;
  if (a.value === null || b.value === null || a.valueMax !== null || b.value >= smaller[1]) return null;
  return { ...b, raw: sentence.slice(a.start - offset, b.end - offset), start: a.start, comparator: a.comparator, value: a.value + b.value / smaller[1], unit: a.unit };
}
