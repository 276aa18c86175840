/** When the two statements speak of: by the days that they name, as far as both do. */
import type { DateMention } from '../extraction/index.js';

export type When = 'same' | 'other' | 'unknown';

interface Days {
  start: string;
  end: string;
}

const WEEKDAY = /\b(mon|tues|wednes|thurs|fri|satur|sun)day/iu;
const MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?/iu;
const YEAR = /\b(?:1[5-9]|20)\d\d\b/u;
const DAY_OF_MONTH = /\b([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b/u;

/** @returns other only where no day that one names can be a day that the other names */
export function whenOf(a: readonly DateMention[], b: readonly DateMention[]): When {
  let known = false;
  for (const one of a) {
    for (const other of b) {
      const fits = compare(one, other);
      if (fits === true) return 'same';
      known ||= fits === false;
    }
  }
  return known ? 'other' : 'unknown';
}

/** @returns null where they can't be compared */
function compare(a: DateMention, b: DateMention): boolean | null {
  const [one, other] = [daysOf(a), daysOf(b)];
  if (one && other) return one.start <= other.end && other.start <= one.end;
  return sameWords(a.raw, b.raw);
}

function daysOf({ start, end }: DateMention): Days | null {
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
