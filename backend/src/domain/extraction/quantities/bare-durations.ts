/** Time without a number: "for weeks" is two or more of them, "for decades" twenty years or more. */
import { lowerAt, textAt, type Token } from '../text/index.js';
import type { Measure } from './measure.js';

const UNITS = /^(?:minutes|hours|days|weeks|months|years|decades|centuries|week|month|year|decade)$/u;
const LASTS = /^(?:for|within|took|takes|taken|lasted|spent|spend)$/u;
const YEARS_IN_A_DECADE = 10;

/** @returns the measure for a bare "weeks" at token `at`; null where a number or an article stands before it, or it only dates */
export function bareDuration(tokens: readonly Token[], at: number): Measure | null {
  const word = lowerAt(tokens, at);
  if (!UNITS.test(word) || tokens[at]?.capital) return null;
  const long = textAt(tokens, at + 1) === '-' && lowerAt(tokens, at + 2) === 'long';
  if (!long && (!word.endsWith('s') || !isTimeSpan(tokens, at))) return null;
  const unit = word.endsWith('s') ? word : `${word}s`;
  const decades = unit === 'decades';
  return {
    from: at,
    numberTo: at,
    to: long ? at + 2 : at,
    // "a year-long siege" is one year, "a years-long siege" more
    value: (word.endsWith('s') ? 2 : 1) * (decades ? YEARS_IN_A_DECADE : 1),
    valueMax: null,
    unit: decades ? 'years' : unit,
    kind: 'duration',
  };
}

/** "for weeks", "weeks ago", "months of siege", though not "in recent weeks" or "three weeks". */
function isTimeSpan(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before && LASTS.test(before.lower)) return true;
  if (before && (before.kind === 'number' || before.kind === 'symbol' || !/^(?:and|or|but|only|just|after|came|some)$/u.test(before.lower))) return false;
  return /^(?:ago|later|earlier|of)$/u.test(lowerAt(tokens, at + 1));
}
