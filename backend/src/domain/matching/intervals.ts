/**
 * A figure as the interval of the values that it allows: "over 200" is above 200, "dozens" 24 to 99, "about 80" a tenth around
 * it. Two figures of one thing clash when no value is in both.
 */
import type { Comparator } from '../extraction/index.js';

/** Both ends belong to it. */
export interface Interval {
  low: number;
  high: number;
}

export interface Figure {
  comparator: Comparator;
  value: number | null;
  valueMax: number | null;
}

/** How far "about 80" reaches to either side. */
const ABOUT = 0.1;
/** Above a whole number comes the next; above any other, as little as can be told. */
const STEP = 1e-9;

/** @returns null where the word names no number: "several" */
export function intervalOf({ comparator, value, valueMax }: Figure): Interval | null {
  if (value === null) return null;
  if (valueMax !== null) return { low: Math.min(value, valueMax), high: Math.max(value, valueMax) };
  switch (comparator) {
    case 'over':
      return { low: above(value), high: Infinity };
    case 'at_least':
      return { low: value, high: Infinity };
    case 'under':
      return { low: -Infinity, high: below(value) };
    case 'at_most':
      return { low: -Infinity, high: value };
    case 'about':
      return { low: value - Math.abs(value) * ABOUT, high: value + Math.abs(value) * ABOUT };
    default:
      return { low: value, high: value };
  }
}

function above(value: number): number {
  return Number.isInteger(value) ? value + 1 : value + Math.abs(value) * STEP;
}

function below(value: number): number {
  return Number.isInteger(value) ? value - 1 : value - Math.abs(value) * STEP;
}

export function overlap(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

/** The same interval in another unit. */
export function scaled({ low, high }: Interval, factor: number): Interval {
  return { low: low * factor, high: high * factor };
}
