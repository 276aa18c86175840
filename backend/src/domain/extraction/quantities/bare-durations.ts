/** Time without a number: "for weeks" is two or more of them, "for decades" twenty years or more. */
import { lowerAt, textAt, type Token } from '../text/index.js';
import type { Measure } from './measure.js';

const UNITS = /^(?:minutes|hours|days|weeks|months|years|decades|centuries|minute|hour|day|week|month|year|fortnight|decade)$/u;
const SINGLE = /^(?:minute|hour|day|week|month|year|fortnight)$/u;
const LASTS = /^(?:for|within|took|takes|taken|lasted|spent|spend)$/u;
const YEARS_IN_A_DECADE = 10;

/** @returns the measure for a bare "weeks" at token `at`; null where a number or an article stands before it, or it only dates */
export function bareDuration(tokens: readonly Token[], at: number): Measure | null {
  const word = lowerAt(tokens, at);
  if (!UNITS.test(word) || tokens[at]?.capital) return null;
  const long = textAt(tokens, at + 1) === '-' && lowerAt(tokens, at + 2) === 'long';
  if (long || (word.endsWith('s') && isTimeSpan(tokens, at))) return unnumbered(word, at, long ? at + 2 : at);
  return wholeUnit(tokens, at);
}

/** "a year-long siege" is one year, "years of siege" are two or more. */
function unnumbered(word: string, at: number, to: number): Measure {
  const least = word.endsWith('s') ? 2 : 1;
  const decades = /^decades?$/u.test(word);
  const unit = decades ? 'years' : word.endsWith('s') ? word : `${word}s`;
  return { from: at, numberTo: at, to, value: least * (decades ? YEARS_IN_A_DECADE : 1), valueMax: null, unit, kind: 'duration' };
}

/** "for a month", "another week", "half an hour", "all day" */
function wholeUnit(tokens: readonly Token[], at: number): Measure | null {
  const word = lowerAt(tokens, at);
  if (!SINGLE.test(word)) return null;
  const hyphen = textAt(tokens, at - 1) === '-' ? 1 : 0;
  const before = lowerAt(tokens, at - 1 - hyphen);
  const first = lowerAt(tokens, at - 2 - hyphen);
  const make = (from: number, value: number): Measure => ({ from, numberTo: at, to: at, value, valueMax: null, unit: `${word}s`, kind: 'duration' });
  if (before === 'half' && hyphen === 0) return make(at - 1, 0.5);
  if (/^an?$/u.test(before) && first === 'half') return make(at - 2, 0.5);
  const lasts = first === 'for' && /^(?:an?|another|all|full)$/u.test(before);
  return lasts || (before === 'all' && at + 1 >= tokens.length) ? make(at - 1 - hyphen, 1) : null;
}

/** "for weeks", "weeks ago", "months of siege", though not "in recent weeks" or "three weeks". */
function isTimeSpan(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before && LASTS.test(before.lower)) return true;
  if (before && (before.kind === 'number' || before.kind === 'symbol' || !/^(?:and|or|but|only|just|after|came|some)$/u.test(before.lower))) return false;
  return /^(?:ago|later|earlier|of)$/u.test(lowerAt(tokens, at + 1));
}
