/**
 * Times told by how long: "three weeks ago", "over the past ten years", "has been closed for over two weeks". They need the
 * day of publication, which is where such a period ends; without it their days are null.
 */
import type { DateMention } from '../types.js';
import { type Days, dayOf, shift, shiftMonths, UNKNOWN, wholeMonth, wholeYears } from './calendar.js';

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'] as const;
const LENGTH = String.raw`(?:(?:just |well )?(?:over|under|about|around|nearly|almost|some|more than|less than|at least) )?(?<number>\d{1,3}|an?|${NUMBERS.join('|')})[ -](?<unit>day|week|month|year|decade)s?`;
const AGO = new RegExp(String.raw`\b${LENGTH} ago\b`, 'giu');
const PAST = new RegExp(String.raw`\bthe (?:past|last) ${LENGTH}\b`, 'giu');
/** Only what still goes on ends on the day of publication. */
const LASTING = new RegExp(String.raw`\bfor ${LENGTH}\b(?! (?:in|from|before|until|ago)\b)`, 'giu');
const GOES_ON = /\b(?:has|have) (?:\p{L}+ ){0,2}?\p{L}+(?:ed|en|un|ld|pt|ught)\b|\bhas not\b|\bhave not\b|\b(?:hasn|haven)['’]t\b/iu;
const LOOK_BACK = 120;

/** Without one of these there is no period: spares most sentences the long patterns. */
const UNIT = /\b(?:day|week|month|year|decade)/u;

const DAYS_OF: ReadonlyMap<string, number> = new Map([['day', 1], ['week', 7]]);
const MONTHS_OF: ReadonlyMap<string, number> = new Map([['month', 1], ['year', 12], ['decade', 120]]);

/** A mention with its place in the sentence. */
export interface Placed extends DateMention {
  at: number;
}

/** @returns periods in no particular order */
export function findPeriods(sentence: string, anchor: Date | null): Placed[] {
  const found = (pattern: RegExp, days: (from: Date, anchor: Date, unit: string) => Days): Placed[] =>
    Array.from(sentence.matchAll(pattern), (match) => ({ raw: match[0], at: match.index, ...resolve(match, anchor, days) }));
  if (!UNIT.test(sentence)) return [];
  const lasting = (sentence.includes('for ') ? found(LASTING, until) : []).filter(({ at }) => GOES_ON.test(sentence.slice(Math.max(0, at - LOOK_BACK), at)));
  const past = /\b(?:past|last) /u.test(sentence) ? found(PAST, until) : [];
  return [...(sentence.includes(' ago') ? found(AGO, agoDays) : []), ...past, ...lasting];
}

function resolve({ groups }: RegExpExecArray, anchor: Date | null, days: (from: Date, anchor: Date, unit: string) => Days): Days {
  const unit = groups?.['unit']?.toLowerCase() ?? '';
  const word = groups?.['number']?.toLowerCase() ?? '';
  const number = /^\d/u.test(word) ? Number(word) : Math.max(1, NUMBERS.findIndex((name) => name === word) + 1);
  const from = anchor && back(anchor, unit, number);
  return anchor && from ? days(from, anchor, unit) : UNKNOWN;
}

function back(anchor: Date, unit: string, number: number): Date {
  const days = DAYS_OF.get(unit);
  return days === undefined ? shiftMonths(anchor, -number * (MONTHS_OF.get(unit) ?? 0)) : shift(anchor, -number * days);
}

function until(from: Date, anchor: Date): Days {
  return { start: dayOf(from).start, end: dayOf(anchor).end };
}

/** As sharp as the unit: a day for days and weeks, the month for months, the year for years. */
function agoDays(from: Date, _: Date, unit: string): Days {
  if (DAYS_OF.has(unit)) return dayOf(from);
  return unit === 'month' ? wholeMonth(from.getUTCFullYear(), from.getUTCMonth() + 1) : wholeYears(from.getUTCFullYear());
}
