/** Which figures of two statements measure the same thing, and whether they can both hold. */
import type { Quantity, QuantityKind } from '../extraction/index.js';
import { type Interval, intervalOf, overlap, scaled } from './intervals.js';
import { baseUnit } from './unit-bases.js';
import { stem, wordsOf } from './words.js';

/** What a figure measures. */
export interface Measure {
  quantity: Quantity;
  kind: QuantityKind;
  /** Of whom or what, as a stem: "soldiers", "houses", "kg"; empty for people in general. */
  of: string;
  /** In the base unit; null for "several". */
  interval: Interval | null;
  /** Reckoned from two others. */
  derived?: boolean;
}

export type Agreement =
  /** Two bounds or numbers that say the same. */
  | 'equal'
  /** One is within what the other allows, by a vague word or by rounding. */
  | 'compatible'
  /** Both can hold, yet the numbers are others: "at least 43", "at least 70". */
  | 'differs'
  /** No value is in both. */
  | 'clash';

export interface Compared {
  a: Measure;
  b: Measure;
  agreement: Agreement;
  /** All the dead or hurt, not a group among them. */
  total: boolean;
  /** The figure that both sentences are about. */
  main: boolean;
}

const HARM: ReadonlySet<QuantityKind> = new Set(['deaths', 'injuries', 'casualties']);
/** People in general: which group they are is told by other words, if at all. */
const ANYBODY: ReadonlySet<string> = new Set(
  `people person persons civilian civilians resident residents citizen citizens victim victims other others more dead deaths killed wounded injured injuries casualties bodies them
   militants terrorists fighters rebels jihadists man men inhabitants locals lives fatalities martyrs members member personnel staff shiites`.split(/\s+/u).map(stem),
);
const PEOPLE = 'people';
const MEASURED: ReadonlySet<QuantityKind> = new Set(['count', 'money', 'percent', 'distance', 'duration', 'other']);
/** Two numbers this near are one, rounded or converted. */
const ROUNDING = 0.02;
const ABOUT = 0.05;
/** "more than 30" is said of 32, not of 60. */
const LITTLE_MORE = 1.15;

export function measuresOf(quantities: readonly Quantity[]): Measure[] {
  const measures = quantities.flatMap((quantity): Measure[] => {
    if (!HARM.has(quantity.kind) && !MEASURED.has(quantity.kind)) return [];
    const interval = intervalOf(quantity);
    const base = baseUnit(quantity.unit);
    if (base) return [{ quantity, kind: 'other' as const, of: base.name, interval: interval && scaled(interval, base.factor) }];
    return [{ quantity, kind: quantity.kind, of: measuredThing(quantity), interval }];
  });
  return [...measures, ...deadAndHurt(measures)];
}

/** Where both are told, together they are the casualties. */
function deadAndHurt(measures: readonly Measure[]): Measure[] {
  const of = (kind: QuantityKind): Measure | undefined => measures.find((measure) => measure.kind === kind && measure.of === '');
  const [dead, hurt] = [of('deaths'), of('injuries')];
  if (!dead?.interval || !hurt?.interval || of('casualties')) return [];
  const interval = { low: dead.interval.low + hurt.interval.low, high: dead.interval.high + hurt.interval.high };
  const { low, high } = interval;
  const quantity: Quantity = { ...dead.quantity, comparator: high === low ? 'exact' : high === Infinity ? 'at_least' : 'range', value: low, valueMax: high === low || high === Infinity ? null : high, kind: 'casualties' };
  return [{ quantity, kind: 'casualties', of: '', interval, derived: true }];
}

function measuredThing({ unit, kind }: Quantity): string {
  const words = wordsOf(unit).map(stem);
  const thing = words.at(-1) ?? '';
  if (HARM.has(kind)) return words.every((word) => ANYBODY.has(word)) || ANYBODY.has(thing) ? '' : thing;
  return ANYBODY.has(thing) ? PEOPLE : thing;
}

/** @returns every pair of figures that measure the same, equal ones first */
export function compareMeasures(a: readonly Measure[], b: readonly Measure[]): Compared[] {
  const compared: Compared[] = [];
  for (const one of a) {
    for (const other of b) {
      const agreement = agreementOf(one, other);
      if (!agreement) continue;
      const total = HARM.has(one.kind) && one.of === '' && other.of === '';
      compared.push({ a: one, b: other, agreement, total, main: one === mainOf(a) && other === mainOf(b) });
    }
  }
  return forgiven(oneToOne(compared));
}

/** Two who agree on the dead don't clash over "dozens" of hurt. */
function forgiven(compared: readonly Compared[]): Compared[] {
  if (!compared.some(({ main, agreement }) => main && agreement === 'equal')) return [...compared];
  return compared.map((each) => (isVague(each.a.quantity) !== isVague(each.b.quantity) ? { ...each, agreement: 'compatible' } : each));
}

/** The dead before all, else the figure that comes first. */
function mainOf(measures: readonly Measure[]): Measure | undefined {
  return measures.find(({ kind }) => kind === 'deaths') ?? measures.find(({ kind }) => HARM.has(kind)) ?? measures[0];
}

const ORDER: readonly Agreement[] = ['equal', 'compatible', 'differs', 'clash'];

const valueOf = ({ quantity }: Measure): number => quantity.value ?? 0;
const distance = ({ a, b }: Compared): number => Math.abs(valueOf(a) - valueOf(b));
const size = ({ a, b }: Compared): number => valueOf(a) + valueOf(b);

/** A figure is compared once: with the one that it agrees with best. */
function oneToOne(compared: readonly Compared[]): Compared[] {
  const taken = new Set<Measure>();
  return [...compared]
    .sort((x, y) => Number(y.a.of === y.b.of) - Number(x.a.of === x.b.of) || ORDER.indexOf(x.agreement) - ORDER.indexOf(y.agreement) || Number(y.main) - Number(x.main) || distance(x) - distance(y) || size(x) - size(y))
    .filter(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return false;
      taken.add(a);
      taken.add(b);
      return true;
    });
}

/** @returns null where the two measure different things */
export function agreementOf(a: Measure, b: Measure): Agreement | null {
  if (a.derived && b.derived) return null;
  if (a.kind !== b.kind) return a.derived || b.derived ? null : casualtiesAgainst(a, b) ?? casualtiesAgainst(b, a);
  if (!sameThing(a, b)) return null;
  return compareFigures(a, b);
}

function sameThing(a: Measure, b: Measure): boolean {
  if (a.of === b.of) return a.of !== '' || HARM.has(a.kind) || a.kind === 'money' || a.kind === 'percent';
  // "four soldiers dead" may be all the dead there are, or some of them.
  return HARM.has(a.kind) && (a.of === '' || b.of === '');
}

/** The dead are some of the casualties: more of them than casualties can be is a clash, anything else says nothing. */
function casualtiesAgainst(all: Measure, part: Measure): Agreement | null {
  if (all.kind !== 'casualties' || (part.kind !== 'deaths' && part.kind !== 'injuries') || !all.interval || !part.interval) return null;
  return part.interval.low > all.interval.high ? 'clash' : null;
}

function compareFigures(a: Measure, b: Measure): Agreement {
  if (!a.interval || !b.interval) return 'compatible';
  const [x, y] = [a.quantity, b.quantity];
  const near = nearlyEqual(numberOf(a), numberOf(b), isAbout(x) || isAbout(y) ? ABOUT : ROUNDING, a.kind);
  if (near) return 'equal';
  if (allows(a, b) || allows(b, a)) return 'compatible';
  return overlap(a.interval, b.interval) ? 'differs' : 'clash';
}

/** "dozens" allows 58 and at least 58; "more than 30" allows 32. */
function allows(loose: Measure, other: Measure): boolean {
  if (!loose.interval || !other.interval) return false;
  if (isVague(loose.quantity)) return isVague(other.quantity) ? overlap(loose.interval, other.interval) : contains(loose.interval, numberOf(other));
  const [bound, number] = [numberOf(loose), numberOf(other)];
  return loose.quantity.comparator === 'over' && isNumber(other.quantity) && number > bound && number <= bound * LITTLE_MORE;
}

const contains = ({ low, high }: Interval, value: number): boolean => low <= value && value <= high;
const isNumber = ({ comparator }: Quantity): boolean => comparator === 'exact' || comparator === 'about';

function numberOf({ interval, quantity }: Measure): number {
  if (!interval) return 0;
  const { low, high } = interval;
  if (quantity.comparator === 'over') return Math.floor(low) - (Number.isInteger(low) && quantity.value !== null && low > quantity.value ? 1 : 0);
  if (quantity.comparator === 'under') return high;
  if (!Number.isFinite(high)) return low;
  return Number.isFinite(low) ? (low + high) / 2 : high;
}

/** Counts of people are not rounded unless they are large: 31 dead are not 30. */
function nearlyEqual(x: number, y: number, tolerance: number, kind: QuantityKind): boolean {
  if (x === y) return true;
  const exact = (HARM.has(kind) || kind === 'count') && Math.max(x, y) < 1 / ROUNDING;
  return !exact && Math.abs(x - y) <= tolerance * Math.max(Math.abs(x), Math.abs(y));
}

const isAbout = ({ comparator, valueMax }: Quantity): boolean => comparator === 'about' && valueMax === null;
/** "dozens", "between 1,000 and 1,800" */
export const isVague = ({ valueMax }: Quantity): boolean => valueMax !== null;
