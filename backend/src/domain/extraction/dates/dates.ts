/**
 * Finds the dates of a sentence and, as far as they can be known, the days they mean.
 *
 * "5 May 2025", "May 2025", "in 2021" and "the 1990s" mean the same on any day. "October last year", "last week" and "on
 * Tuesday" need the day of publication: without it their days are null and the words still stand in `raw`. A weekday
 * without "next" means the latest one up to that day, which is how news is written.
 */
import { dayOf, monthNumber, oneDay, parseDay, shift, UNKNOWN, WEEKDAYS, wholeMonth, wholeWeek, wholeYears, type Days } from './calendar.js';
import type { DateMention, Span } from '../types.js';

const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept(?:ember|\.)?|Sep\.|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const YEAR = String.raw`(?:1[5-9]|2[01])\d{2}`;
const DAY = String.raw`(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?`;
const WEEKDAY = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`;
const SEASON = String.raw`(?:spring|summer|autumn|winter)`;

/** Named groups tell the shapes apart; order matters, the longest shape comes first. */
const DATE = new RegExp(
  [
    String.raw`(?<iso>\b\d{4}-\d{2}-\d{2}\b)`,
    String.raw`(?<dotted>\b\d{1,2}[./]\d{1,2}[./]${YEAR}\b)`,
    String.raw`(?<dmy>\b${DAY}\s+(?:of\s+)?${MONTH},?\s+${YEAR}\b)`,
    String.raw`(?<mdy>\b${MONTH}\s+${DAY},?\s+${YEAR}\b)`,
    String.raw`(?<my>\b(?:(?:early|mid|late|mid-|early-|late-)[\s-])?${MONTH},?\s+${YEAR}\b)`,
    String.raw`(?<mrel>\b${MONTH}(?:\s+${DAY})?,?\s+(?:of\s+)?(?:last|this|next)\s+year\b)`,
    String.raw`(?<dm>\b${DAY}\s+(?:of\s+)?${MONTH}(?![\p{L}]))`,
    String.raw`(?<md>\b${MONTH}\s+${DAY}(?!\p{L}|\d|[,.]\d|\s+(?:people|percent|per)))`,
    String.raw`(?<range>\b${YEAR}\s?[-–]\s?(?:${YEAR}|\d{2})\b)`,
    String.raw`(?<decade>\b(?:the\s+)?(?:early\s+|mid-?\s?|late\s+)?(?:1[5-9]|20)\d0s\b)`,
    String.raw`(?<season>\b${SEASON}\s+(?:of\s+)?${YEAR}\b)`,
    String.raw`(?<rel>\b(?:earlier|later)?\s?(?:last|this|next|past)\s+(?:week|month|year|${WEEKDAY}|${MONTH}|${SEASON})\b)`,
    String.raw`(?<bare>\b(?:(?:early|late|mid)[\s-])?(?:January|February|April|June|July|August|September|October|November|December)\b)`,
    String.raw`(?<may>(?<=\b(?:in|since|until|by|early|late|mid|last|from|of|during)\s)(?:March|May)\b(?!\s+\p{Lu}))`,
    String.raw`(?<day>\b(?:yesterday|today|tonight|tomorrow)\b)`,
    String.raw`(?<weekday>\b${WEEKDAY})`,
    String.raw`(?<year>\b${YEAR}\b(?![,.]\d|\s?[%°]|-(?:year|strong|page)))`,
  ].join('|'),
  'gu',
);
/** Clock times: no date, and no quantity either. */
const CLOCK = /\b(?:[01]?\d|2[0-3]):[0-5]\d(?:\s?(?:[ap]\.?m\.?|GMT|UTC|hrs))?|\b(?:[01]?\d|2[0-3])\.[0-5]\d\s?(?:[ap]\.?m\b\.?|GMT|UTC|hrs)|\b(?:1[0-2]|0?[1-9])\s?[ap]\.?m\b\.?|\b\d{4}\s?(?:GMT|UTC|hrs|hours GMT)\b|\b9\/11\b|\b(?:\+\d{1,3}[\s-])?\(?\d{3,4}\)?[\s-]\d{3,4}[\s-]\d{3,4}\b/giu;

/** Without one of these there is no date: spares most sentences the long pattern. */
const HINT = /\d|day\b|tonight|tomorrow|week|month|year|spring|summer|autumn|winter|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/u;

const YEAR_BEFORE =
  /\b(?:in|since|by|from|of|during|until|till|through|before|after|around|early|late|mid|to|and|or|than|as|for|the|between|year|elections?|summer|winter|spring|autumn|fall|a|its|their|his|last|year's|mid-|late-|early-)\s*["“'‘]?$/iu;
const YEAR_AFTER = /^(?:['’]s\b|\s*[),.;:?!–-]|\s+(?:and|to|when|after|by|the|that|but|as|with|for|in|he|she|it|they|deal|war|election|agreement|report|law|season|attack|attacks|constitution)\b|\s+\p{Lu}|\s*$)/u;

export interface DatesFound {
  dates: DateMention[];
  /** Spans of dates and clock times, within the sentence, in order: no number in them counts anything. */
  taken: Span[];
}

export function findDates(sentence: string, publishedAt: string | null | undefined): DatesFound {
  if (!HINT.test(sentence)) return { dates: [], taken: [] };
  const anchor = parseDay(publishedAt);
  const dates: DateMention[] = [];
  const taken: Span[] = [];
  for (const match of sentence.matchAll(DATE)) {
    const raw = match[0].trim();
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = start + raw.length;
    if (match.groups?.['year'] && !isYear(sentence, start, end)) continue;
    if (match.groups?.['md'] && /^\s*(?:people|percent|per cent|%|killed|civilians)/u.test(sentence.slice(end, end + 12))) continue;
    dates.push({ raw, ...resolve(raw, match.groups ?? {}, anchor) });
    taken.push({ start, end: end + rangeLength(sentence, match.groups, end) });
  }
  if (/\d/u.test(sentence)) for (const match of sentence.matchAll(CLOCK)) taken.push({ start: match.index, end: match.index + match[0].length });
  return { dates, taken: taken.sort((a, b) => a.start - b.start) };
}

/** "Sept. 19 to 22": the second day belongs to the date. */
function rangeLength(sentence: string, shape: Groups | undefined, end: number): number {
  if (!shape?.['md'] && !shape?.['mdy']) return 0;
  return /^(?:\s?[-–]\s?|\s(?:to|and)\s)\d{1,2}\b(?!\s\p{Ll}+s\b)/u.exec(sentence.slice(end, end + 10))?.[0].length ?? 0;
}

/** A bare four-digit number is a year only where the words around it say so: "in 2021", not "2021 people". */
function isYear(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - 16), start);
  if (/\$\s?$|[£€#]$|\b(?:over|than|about|some|least|nearly|around|up to)\s$/iu.test(before)) return false;
  return YEAR_BEFORE.test(before) || YEAR_AFTER.test(sentence.slice(end, end + 14));
}

const FIRST_YEAR = new RegExp(YEAR, 'u');
const FIRST_MONTH = new RegExp(String.raw`\b${MONTH}`, 'u');

type Groups = Readonly<Record<string, string | undefined>>;

type Resolver = (raw: string, year: number, month: number, day: number) => Days;

/** Shapes that mean the same on any day. */
const ABSOLUTE: readonly [string, Resolver][] = [
  ['iso', (raw) => oneDay(Number(raw.slice(0, 4)), Number(raw.slice(5, 7)), Number(raw.slice(8, 10)))],
  ['dotted', dotted],
  ['dmy', (_, year, month, day) => oneDay(year, month, day)],
  ['mdy', (_, year, month, day) => oneDay(year, month, day)],
  ['my', (_, year, month) => wholeMonth(year, month)],
  ['range', yearRange],
  ['decade', decade],
  ['season', (_, year) => wholeYears(year)],
  ['year', (_, year) => wholeYears(year)],
];

function resolve(raw: string, shape: Groups, anchor: Date | null): Days {
  const year = Number(FIRST_YEAR.exec(raw)?.[0]);
  const month = monthNumber(FIRST_MONTH.exec(raw)?.[0] ?? '');
  const day = Number(/\b\d{1,2}(?=\D|$)/u.exec(raw)?.[0]);
  const absolute = ABSOLUTE.find(([name]) => shape[name] !== undefined);
  if (absolute) return absolute[1](raw, year, month, day);
  return anchor ? relative(raw.toLowerCase(), month, day, anchor) : UNKNOWN;
}

function decade(raw: string): Days {
  const first = Number(/\d{3}0/u.exec(raw)?.[0]);
  return wholeYears(first, first + 9);
}

/** Day first, unless only month first can be meant. */
function dotted(raw: string): Days {
  const [a = 0, b = 0, year = 0] = raw.split(/[./]/u).map(Number);
  return b > 12 ? oneDay(year, a, b) : oneDay(year, b, a);
}

function yearRange(raw: string): Days {
  const [from = '', to = ''] = raw.split(/\s?[-–]\s?/u);
  return wholeYears(Number(from), Number(to.length === 2 ? from.slice(0, 2) + to : to));
}

function relative(words: string, month: number, day: number, anchor: Date): Days {
  const offset = /\b(?:last|past)\b/u.test(words) ? -1 : /\bnext\b/u.test(words) ? 1 : 0;
  const near = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }[words];
  if (near !== undefined) return dayOf(shift(anchor, near));
  const weekday = WEEKDAYS.findIndex((name) => words.includes(name));
  if (weekday >= 0) return dayOf(nearestWeekday(anchor, weekday, offset));
  if (month > 0) return monthRelative(words, month, day, anchor, offset);
  return span(words, anchor, offset);
}

/** "last week", "this month", "next year", "last summer" */
function span(words: string, anchor: Date, offset: number): Days {
  if (/\bweek\b/u.test(words)) return wholeWeek(anchor, offset);
  if (!/\bmonth\b/u.test(words)) return wholeYears(anchor.getUTCFullYear() + offset);
  const shifted = new Date(Date.UTC(anchor.getUTCFullYear(), anchor.getUTCMonth() + offset, 1));
  return wholeMonth(shifted.getUTCFullYear(), shifted.getUTCMonth() + 1);
}

/** "October last year" names the year; plain "October" is the latest one. */
function monthRelative(words: string, month: number, day: number, anchor: Date, offset: number): Days {
  const named = /\byear\b/u.test(words);
  const future = month > anchor.getUTCMonth() + 1 && offset <= 0;
  const year = anchor.getUTCFullYear() + (named ? offset : future ? -1 : 0);
  return Number.isNaN(day) ? wholeMonth(year, month) : oneDay(year, month, day);
}

function nearestWeekday(anchor: Date, weekday: number, offset: number): Date {
  const back = (anchor.getUTCDay() - weekday + 7) % 7;
  if (offset > 0) return shift(anchor, 7 - back);
  return shift(anchor, offset < 0 && back === 0 ? -7 : -back);
}
