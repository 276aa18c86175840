/** Two numbers that bound one: "30 to 40 people", "between 13 and 15", "$3 billion to $5 billion", "five to six million". */
import { lowerAt, textAt, type Token } from '../text/index.js';
import type { Numeral } from './numeral.js';
import { readNumeral } from './numerals.js';
import { scaleOf } from './spelled-numerals.js';
import { CURRENCY_SIGNS, UNITS } from './units.js';

/** @returns the numeral with the upper number of its range, or as it was */
export function withUpper(tokens: readonly Token[], numeral: Numeral): Numeral {
  const link = linkAt(tokens, numeral);
  if (link < 0 || numeral.value === null) return numeral;
  const upper = readNumeral(tokens, upperAt(tokens, link));
  if (!upper || upper.value === null || upper.vague) return numeral;
  const value = numeral.value * sharedScale(tokens, numeral, upper);
  return upper.value <= value ? numeral : { ...numeral, to: upper.to, value, valueMax: upper.value, suffix: upper.suffix };
}

/** "five to six million": the scale stands once. */
function sharedScale(tokens: readonly Token[], lower: Numeral, upper: Numeral): number {
  const factor = upper.to > upper.from ? scaleOf(lowerAt(tokens, upper.to)) : undefined;
  const signed = CURRENCY_SIGNS.has(textAt(tokens, lower.from - 1));
  return factor !== undefined && lower.to === lower.from && !signed && (lower.value ?? 0) < 1_000 ? factor : 1;
}

/** Token of "to", "or", "-" or (after "between") "and"; -1 where there is none. */
function linkAt(tokens: readonly Token[], numeral: Numeral): number {
  const link = numeral.to + 1 + unitLength(tokens, numeral.to + 1);
  // "raised from 6 per cent to 6.5 per cent": a change, not a range
  if (link > numeral.to + 1 && lowerAt(tokens, numeral.from - 1) === 'from') return -1;
  const word = lowerAt(tokens, link);
  if (word !== 'and') return /^(?:to|or|-|–|—)$/u.test(word) ? link : -1;
  return tokens.slice(Math.max(0, numeral.from - 2), numeral.from).some((token) => token.lower === 'between') ? link : -1;
}

/** Tokens of a unit that stands before the link: "5 percent to 7 percent". */
function unitLength(tokens: readonly Token[], at: number): number {
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (word === '%' || word === 'percent') return 1;
  if (word === 'per' && next === 'cent') return 2;
  return UNITS.has(word) && next === 'to' ? 1 : 0;
}

/** Past "-to-" and a currency sign. */
function upperAt(tokens: readonly Token[], link: number): number {
  let at = link + 1;
  if (textAt(tokens, link) === '-' && lowerAt(tokens, at) === 'to') at += textAt(tokens, at + 1) === '-' ? 2 : 1;
  return CURRENCY_SIGNS.has(textAt(tokens, at)) ? at + 1 : at;
}
