/**
 * Words that stand alone: "he" at the head becomes the name, "on Tuesday" the day. Without a day of publication the dates are
 * not known and the words stay.
 */
import { wholeMonth, wholeYears } from '../dates/index.js';
import type { DateMention } from '../types.js';

export interface Setting {
  dates: readonly DateMention[];
  /** Whom "he", "she" or "it" at the head of the sentence means; null where it is unknown. */
  antecedent: string | null;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
const PREPOSITION = /(?:^|\s)(?:on|in|since|until|by|from|of|before|after|during|for|between|to|and)\s$/iu;
/** "It is likely" means nothing that was named. */
const EXPLETIVE = /^It\s(?:is|was|will|would|has|had|may|might|seems?|seemed|appears?|appeared|takes?|took|remains?|remained|comes?|came)\b/u;

export function selfContained(wording: string, { dates, antecedent }: Setting): string {
  const named = antecedent === null ? wording : withName(wording, antecedent);
  return dates.reduce(withDate, named);
}

function withName(wording: string, name: string): string {
  if (EXPLETIVE.test(wording)) return wording;
  const who = name.startsWith('Government of') ? `The ${name}` : name;
  return wording.replace(/^(?:He|She|It)(?=\s)/u, who).replace(/^(?:His|Her|Its)(?=\s)/u, `${who}'s`);
}

/** Puts the day, month or year in the place of words that only the day of publication explains. */
function withDate(wording: string, mention: DateMention): string {
  const at = wording.indexOf(mention.raw);
  const absolute = /\d{4}/u.test(mention.raw) ? null : spelled(mention);
  if (at < 0 || absolute === null) return wording;
  const before = wording.slice(0, at);
  const after = wording.slice(at + mention.raw.length);
  if (/\p{L}$/u.test(before) || /^(?:['’]|-|\p{L})/u.test(after)) return wording;
  const part = /^ (?:morning|afternoon|evening|night)\b/u.exec(after)?.[0] ?? '';
  const day = part === '' ? absolute.words : `the${part} of ${absolute.words}`;
  const link = PREPOSITION.test(before) ? '' : `${absolute.preposition} `;
  return before + (before === '' ? capital(link + day) : link + day) + after.slice(part.length);
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

interface Spelled {
  words: string;
  preposition: 'on' | 'in';
}

/** A day, a month or a year; null for other periods, whose words say how long. */
function spelled({ start, end }: DateMention): Spelled | null {
  if (start === null || end === null) return null;
  const [year, month, day] = start.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const name = MONTHS[month - 1] ?? '';
  if (start === end) return { words: `${String(day)} ${name} ${String(year)}`, preposition: 'on' };
  if (end === wholeYears(year).end && start === wholeYears(year).start) return { words: String(year), preposition: 'in' };
  const days = wholeMonth(year, month);
  return days.start === start && days.end === end ? { words: `${name} ${String(year)}`, preposition: 'in' } : null;
}
