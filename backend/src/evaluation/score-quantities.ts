/**
 * Quantities, one to one within a sentence: value alone, with comparator, kind or unit, and with all three. Dates and ordinals
 * are left out: other sets ask for them.
 */
import type { Quantity } from '../domain/extraction/index.js';
import type { Answered } from './answers.js';
import { type Scored, scored } from './figures.js';
import { comparatorOf, type GoldQuantity, kindOf, quantitiesOf } from './gold.js';
import { wordsOf } from './words.js';

export type QuantityLevel = 'value' | 'comparator' | 'kind' | 'unit' | 'all';

type Fits = (gold: GoldQuantity, found: Quantity) => boolean;

const comparatorFits: Fits = (gold, found) => comparatorOf(gold.comparator) === comparatorOf(found.comparator);
const kindFits: Fits = (gold, found) => kindOf(gold.kind) === kindOf(found.kind);
const unitFits: Fits = (gold, found) => shareWord(wordsOf(gold.unit), wordsOf(found.unit));

/** What a quantity must have right besides its value. */
export const LEVELS: Readonly<Record<QuantityLevel, Fits>> = {
  value: () => true,
  comparator: comparatorFits,
  kind: kindFits,
  unit: unitFits,
  all: (gold, found) => comparatorFits(gold, found) && kindFits(gold, found) && unitFits(gold, found),
};

const VAGUE = /dozens|scores|hundreds|thousands|decades|years/iu;

export function scoreQuantities(answered: readonly Answered[], level: QuantityLevel): Scored {
  let [hits, extra, missed] = [0, 0, 0];
  for (const { gold, record } of answered) {
    const wanted = quantitiesOf(gold).filter(isAsked);
    const given = (record?.quantities ?? []).filter(isAsked);
    const found = pairs(wanted, given, (a, b) => valueFits(a, b) && LEVELS[level](a, b));
    hits += found;
    extra += given.length - found;
    missed += wanted.length - found;
  }
  return scored(hits, extra, missed);
}

/** @returns how many of `wanted` find one of `given`, each used once, the first that fits */
export function pairs<Wanted, Given>(wanted: readonly Wanted[], given: readonly Given[], fits: (wanted: Wanted, given: Given) => boolean): number {
  const free = new Set(given);
  let found = 0;
  for (const one of wanted) {
    const match = [...free].find((other) => fits(one, other));
    if (match === undefined) continue;
    free.delete(match);
    found += 1;
  }
  return found;
}

function isAsked({ kind }: { kind?: string | null }): boolean {
  return !['date', 'ordinal'].includes(kindOf(kind));
}

export function valueFits(gold: GoldQuantity, found: Quantity): boolean {
  const value = numberOf(gold.value);
  const printed = found.raw.toLowerCase();
  if (value === null) return printed.includes(gold.raw.toLowerCase().split(' ')[0] ?? '');
  const valueMax = numberOf(gold.valueMax);
  if (sameNumber(value, found.value) && (valueMax === null || sameNumber(valueMax, found.valueMax))) return true;
  const vague = VAGUE.exec(gold.raw)?.[0];
  return vague !== undefined && printed.includes(vague.toLowerCase());
}

/** Null where the label names no number. */
function numberOf(value: number | string | null | undefined): number | null {
  if (value === null || value === undefined || value === '') return null;
  const number = Number(value);
  return Number.isNaN(number) ? null : number;
}

export function sameNumber(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return a === b || Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}

function shareWord(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return (a.size === 0 && b.size === 0) || [...a].some((word) => b.has(word));
}
