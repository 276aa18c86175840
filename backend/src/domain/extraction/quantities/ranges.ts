/** Two numbers that bound one: "30 to 40 people", "between 13 and 15", "$3 billion to $5 billion", "five to six million". */
import { lowerAt, textAt, type Token } from '../text/index.js';
import type { Numeral } from './numeral.js';
import { readNumeral } from './numerals.js';
import { scaleOf } from './spelled-numerals.js';
import { CURRENCY_SIGNS, UNITS } from './units.js';

const CHANGE = /^(?:rose|rise|rises|risen|rising|fell|fall|falls|fallen|increas\w*|decreas\w*|grew|grow\w*|up|down|drop\w*|climb\w*|jump\w*)$/u;

/** @returns the numeral with the upper number of its range, or as it was */
export function withUpper(tokens: readonly Token[], numeral: Numeral): Numeral {
  const link = linkAt(tokens, numeral);
  if (link < 0 || numeral.value === null) return numeral;
  const upper = readNumeral(tokens, upperAt(tokens, link));
  if (!upper || upper.value === null || upper.vague || !sameMeasure(tokens, numeral, link, upper)) return numeral;
  const value = numeral.value * sharedScale(tokens, numeral, upper);
  return upper.value <= value ? numeral : { ...numeral, to: upper.to, value, valueMax: upper.value, suffix: upper.suffix };
}

/** "9 per cent to $84" and "8% to 3.65" are no ranges: what one side measures, the other does too. */
function sameMeasure(tokens: readonly Token[], lower: Numeral, link: number, upper: Numeral): boolean {
  const signed = CURRENCY_SIGNS.has(textAt(tokens, upper.from - 1));
  if (signed && !CURRENCY_SIGNS.has(textAt(tokens, lower.from - 1))) return false;
  if (link === lower.to + 1) return true;
  return /^(?:%|percent|per)$/u.test(lowerAt(tokens, lower.to + 1)) ? /^(?:%|percent|per)$/u.test(lowerAt(tokens, upper.to + 1)) : true;
}

/** "five to six million": the scale stands once. */
function sharedScale(tokens: readonly Token[], lower: Numeral, upper: Numeral): number {
  const factor = upper.to > upper.from ? scaleOf(lowerAt(tokens, upper.to)) : undefined;
  const signed = CURRENCY_SIGNS.has(textAt(tokens, lower.from - 1));
  if (factor === undefined || lower.to > lower.from || (lower.value ?? 0) >= 1_000) return 1;
  // "$89 to $93 billion" shares the scale, "$200 to $4 million" does not
  return signed && (lower.value ?? 0) > (upper.value ?? 0) / factor ? 1 : factor;
}

/** Token of "to", "or", "-" or (after "between") "and"; -1 where there is none. */
function linkAt(tokens: readonly Token[], numeral: Numeral): number {
  const link = numeral.to + 1 + unitLength(tokens, numeral.to + 1);
  // "raised from 6 per cent to 6.5 per cent": a change, not a range
  if (lowerAt(tokens, link) === 'to' && isChange(tokens, numeral)) return -1;
  const word = lowerAt(tokens, link);
  if (word !== 'and') return /^(?:to|or|-|–|—)$/u.test(word) ? link : -1;
  return tokens.slice(Math.max(0, numeral.from - 2), numeral.from).some((token) => token.lower === 'between') ? link : -1;
}

/** "raised from 6 per cent to 6.5 per cent", "rose by $4 to $9": before and after, no range. */
function isChange(tokens: readonly Token[], { from }: Numeral): boolean {
  const signed = CURRENCY_SIGNS.has(textAt(tokens, from - 1)) ? 1 : 0;
  const word = lowerAt(tokens, from - 1 - signed);
  if (CHANGE.test(word)) return true;
  if (word === 'by') return tokens.slice(Math.max(0, from - 4), from).some((token) => CHANGE.test(token.lower));
  return word === 'from' && !/^(?:rang\w+|anywhere|var(?:y|ies|ied|ying)|prices?|ages?|aged)$/u.test(lowerAt(tokens, from - 2 - signed));
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
