/**
 * NewsQuant: quantities of single news sentences, value alone, with unit, with comparator.
 *
 * Its `change` is =, ~, > or <, or the direction of a change (up, down); a direction is no comparator here, and such a figure
 * counts as exact. A unit fits when the printed or the normalised one shares a word with ours.
 */
import path from 'node:path';
import { type Comparator, extract, type Quantity } from '../domain/extraction/index.js';
import { readJson } from './files.js';
import { type Scored, scored } from './figures.js';
import { pairs, sameNumber } from './score-quantities.js';

interface Item {
  text: string;
  quantities: Labelled[];
}

interface Labelled {
  change: string;
  /** "12.0", or "14.0-18.0" for a range. */
  value: string;
  unit: string;
  normalized_unit: string;
}

export interface NewsQuantScore {
  value: Scored;
  unit: Scored;
  comparator: Scored;
}

const COMPARATORS: Readonly<Record<string, readonly Comparator[]>> = { '~': ['about', 'range'], '>': ['over', 'at_least'], '<': ['under', 'at_most'] };
const EXACT: readonly Comparator[] = ['exact', 'range'];
/** Our short names in words. */
const SPELLED: Readonly<Record<string, string>> = {
  usd: 'dollar', hkd: 'hong kong dollar', aud: 'australian dollar', cad: 'canadian dollar', eur: 'euro', gbp: 'pound sterling', jpy: 'japanese yen', cny: 'chinese yuan', ils: 'shekel', inr: 'rupee', myr: 'malaysian ringgit',
  mph: 'mile per hour', 'km/h': 'kilometre per hour', hz: 'hertz', ghz: 'hertz gigahertz', mhz: 'hertz megahertz', ppb: 'parts per billion',
};
const FEWEST_LETTERS = 3;

export function evaluateNewsQuant(folder: string): NewsQuantScore {
  return scoreNewsQuant(readJson<Item[]>(path.join(folder, 'newsquant', 'split_dev.json')));
}

export function scoreNewsQuant(items: readonly Item[]): NewsQuantScore {
  const found = items.map(({ text }) => extract(text).flatMap((record) => record.quantities).filter(({ kind }) => kind !== 'date' && kind !== 'ordinal'));
  const score = (fits: (gold: Labelled, ours: Quantity) => boolean): Scored => {
    let [hits, extra, missed] = [0, 0, 0];
    items.forEach(({ quantities }, i) => {
      const given = found[i] ?? [];
      const right = pairs(quantities, given, (gold, ours) => valueFits(gold, ours) && fits(gold, ours));
      hits += right;
      extra += given.length - right;
      missed += quantities.length - right;
    });
    return scored(hits, extra, missed);
  };
  return { value: score(() => true), unit: score(unitFits), comparator: score(comparatorFits) };
}

function valueFits({ value, normalized_unit }: Labelled, ours: Quantity): boolean {
  const range = /^(-?[\d.]+(?:E-?\d+)?)\s*-\s*([\d.]+)$/u.exec(value);
  if (range) return fits(Number(range[1]), ours.value) && fits(Number(range[2]), ours.valueMax);
  // A share may be printed as a fraction: a third is 33.33 %
  const scale = ours.kind === 'percent' && normalized_unit.startsWith('%') ? 100 : 1;
  return ours.valueMax === null && fits(Math.abs(Number(value)) * scale, ours.value === null ? null : Math.abs(ours.value));
}

const fits = (gold: number, ours: number | null): boolean => sameNumber(gold, ours) || (ours !== null && Math.abs(gold - ours) < 1e-4 * Math.abs(gold));

function comparatorFits({ change }: Labelled, { comparator }: Quantity): boolean {
  return (COMPARATORS[change] ?? EXACT).includes(comparator);
}

function unitFits(gold: Labelled, { unit, kind }: Quantity): boolean {
  if (/percent|^%/u.test(gold.normalized_unit)) return kind === 'percent';
  const ours = unitWords(unit);
  const wanted = [...unitWords(gold.unit), ...unitWords(gold.normalized_unit)];
  if (wanted.length === 0) return ours.length === 0;
  return ours.some((word) => wanted.some((other) => word.startsWith(other) || other.startsWith(word)));
}

/** Stems for comparing: "kilometres" begins with "kilometre". */
function unitWords(unit: string): string[] {
  const lower = unit.toLowerCase();
  return `${lower} ${SPELLED[lower] ?? ''}`
    .split(/[^\p{L}\p{Sc}]+/u)
    .map((word) => (word.length > FEWEST_LETTERS ? word.replace(/(?:ies|es|s)$/u, '') : word))
    .filter((word) => word.length >= FEWEST_LETTERS || (word.length > 0 && word === lower));
}
