/** When the two statements speak of: by the days that they name, as far as both do. */
import type { DateMention } from '../extraction/index.js';

/** far: one names the day of the event, the other a day on which it was told that is too late for it. */
export type When = 'same' | 'other' | 'far' | 'unknown';

export interface Days {
  /** When it happened. */
  event: DateMention[];
  /** When somebody said so: "…, the governor said on Friday". */
  told: DateMention[];
}

interface Bounds {
  start: string;
  end: string;
}

const WEEKDAY = /\b(mon|tues|wednes|thurs|fri|satur|sun)day/iu;
const MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?/iu;
const YEAR = /\b(?:1[5-9]|20)\d\d\b/u;
const DAY_OF_MONTH = /\b([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b/u;

/** @returns other only where no day that one names can be a day that the other names */
export function whenOf(a: Days, b: Days): When {
  const events = meet(a.event, b.event);
  if (events !== null) return events ? 'same' : 'other';
  if (tooLate(a.event, b.told) || tooLate(b.event, a.told)) return 'far';
  return meet([...a.event, ...a.told], [...b.event, ...b.told]) === true ? 'same' : 'unknown';
}

/** @returns null where no two days can be compared */
function meet(a: readonly DateMention[], b: readonly DateMention[]): boolean | null {
  let known = false;
  for (const one of a) {
    for (const other of b) {
      const fits = compare(one, other);
      if (fits === true) return true;
      known ||= fits === false;
    }
  }
  return known ? false : null;
}

const WEEK = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur'];
/** News is told within a day or two. */
const SOON = 2;

function tooLate(event: readonly DateMention[], told: readonly DateMention[]): boolean {
  const [one, other] = [event, told].map((dates) => dates.map(({ raw }) => WEEKDAY.exec(raw)?.[1]?.toLowerCase()).find(Boolean));
  if (!one || !other || event.length > 1) return false;
  return (WEEK.indexOf(other) - WEEK.indexOf(one) + WEEK.length) % WEEK.length > SOON;
}

/** @returns null where they can't be compared */
function compare(a: DateMention, b: DateMention): boolean | null {
  const [one, other] = [boundsOf(a), boundsOf(b)];
  if (one && other) return one.start <= other.end && other.start <= one.end;
  return sameWords(a.raw, b.raw);
}

function boundsOf({ start, end }: DateMention): Bounds | null {
  return start ? { start, end: end ?? start } : null;
}

/** "Tuesday" against "Tuesdays", "October 2" against "early October", "2010" against "Dec. 2013". */
function sameWords(a: string, b: string): boolean | null {
  let same: boolean | null = null;
  for (const part of [WEEKDAY, MONTH, YEAR]) {
    const [x, y] = [part.exec(a)?.[1] ?? part.exec(a)?.[0], part.exec(b)?.[1] ?? part.exec(b)?.[0]];
    if (!x || !y) continue;
    if (x.toLowerCase() !== y.toLowerCase()) return false;
    same = true;
  }
  const days = [a, b].map((raw) => (MONTH.test(raw) ? DAY_OF_MONTH.exec(raw.replace(YEAR, ''))?.[1] : undefined));
  return same && days[0] && days[1] ? days[0] === days[1] : same;
}

const SAYS = /\b(?:said|told|reported|reports|stated|announced|tweeted|wrote|says|added|confirmed|statement|briefing|conference|interview)\b/iu;
const REACH = 45;

/** The days of what happened, and those on which it was told. */
export function daysOf(text: string, dates: readonly DateMention[]): Days {
  const isTold = ({ raw }: DateMention): boolean => {
    const at = text.indexOf(raw);
    return at >= 0 && SAYS.test(text.slice(Math.max(0, at - REACH), at).replace(/^.*[.;]/su, ''));
  };
  return { event: dates.filter((date) => !isTold(date)), told: dates.filter(isTold) };
}
