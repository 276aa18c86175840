/** Does a quantity say what a case of Recognizers-Text expects? */
import type { Comparator, Quantity } from '../domain/extraction/index.js';
import { overlapOf } from './answers.js';
import { sameNumber } from './score-quantities.js';

export interface Expected {
  Text: string;
  TypeName?: string;
  Type?: string;
  Start: number;
  /** Last unit, included; older cases give the length instead. */
  End?: number;
  Length?: number;
  Resolution?: { value?: string | null; values?: { value?: string }[] };
}

const PER_CENT = 100;
const CLOSE = 1e-6;
/** Seconds of a unit; a month has 30 days and a year 365, as in the cases. */
const SECONDS: Readonly<Record<string, number>> = {
  seconds: 1, minutes: 60, hours: 3_600, days: 86_400, nights: 86_400, weeks: 604_800, fortnights: 1_209_600, months: 2_592_000, quarters: 7_776_000, years: 31_536_000, decades: 315_360_000, centuries: 3_153_600_000,
};

export function numberFits({ Resolution }: Expected, found: Quantity): boolean {
  const value = Number(Resolution?.value);
  return near(value, found.value) || (found.kind === 'percent' && near(value * PER_CENT, found.value));
}

function near(wanted: number, found: number | null): boolean {
  return sameNumber(wanted, found) || (found !== null && Math.abs(wanted - found) <= CLOSE * Math.abs(wanted) * 10);
}

/** "(20,35]", "[200,)": an interval with a missing end is a comparator, one with both is a range. */
export function rangeFits({ Resolution }: Expected, found: Quantity): boolean {
  const interval = /^([[(])([^,]*),([^,]*)([\])])$/u.exec(Resolution?.value ?? '');
  if (!interval) return false;
  const [, left, low = '', high = '', right] = interval;
  if (low !== '' && high !== '') return near(Number(low), found.value) && near(Number(high), found.valueMax);
  return found.comparator === comparatorOf(low === '', left === '[' || right === ']') && near(Number(low || high), found.value);
}

function comparatorOf(bounded: boolean, closed: boolean): Comparator {
  if (bounded) return closed ? 'at_most' : 'under';
  return closed ? 'at_least' : 'over';
}

/** The printed words are the same but for a cue or an article. */
export function textFits({ Start, End, Length, Text }: Expected, found: Quantity): boolean {
  const end = End === undefined ? Start + (Length ?? Text.length) : End + 1;
  return overlapOf({ start: Start, end }, found) > 0;
}

/** Where the case says how long: as long. */
export function durationFits({ Resolution }: Expected, { value, unit }: Quantity): boolean {
  const wanted = Resolution?.values?.map((each) => Number(each.value)) ?? [];
  if (wanted.length === 0) return true;
  const seconds = (SECONDS[unit.toLowerCase()] ?? Number.NaN) * (value ?? Number.NaN);
  return wanted.some((one) => near(one, seconds));
}
