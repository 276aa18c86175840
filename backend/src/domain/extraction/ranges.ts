/** Two numbers that bound one: "30 to 40 people", "between 13 and 15", "$3 billion to $5 billion", "five to six million". */
import { readNumeral, scaleOf, type Numeral } from './numerals.js';
import type { Token } from './tokens.js';
import { CURRENCY_SIGNS, UNITS } from './units.js';

/** @returns the numeral with the upper number of its range, or as it was */
export function withUpper(tokens: readonly Token[], numeral: Numeral): Numeral {
  const link = linkAt(tokens, numeral);
  if (link < 0 || numeral.value === null) return numeral;
  const upper = readNumeral(tokens, upperAt(tokens, link));
  if (!upper || upper.value === null || upper.vague) return numeral;
  const factor = scaleOf(tokens[upper.to]?.lower ?? '');
  const signed = CURRENCY_SIGNS.has(tokens[numeral.from - 1]?.text ?? '');
  const shared = factor !== undefined && upper.to > upper.from && numeral.to === numeral.from && !signed && numeral.value < 1_000;
  const value = shared ? numeral.value * (factor ?? 1) : numeral.value;
  if (upper.value <= value) return numeral;
  return { ...numeral, to: upper.to, value, valueMax: upper.value, suffix: upper.suffix };
}

/** Token of "to", "or", "-" or (after "between") "and"; a unit may stand before it ("5 percent to 7 percent"); -1 where there is none. */
function linkAt(tokens: readonly Token[], numeral: Numeral): number {
  let link = numeral.to + 1;
  const word = tokens[link]?.lower ?? '';
  if (word === '%' || word === 'percent') link += 1;
  else if (word === 'per' && tokens[link + 1]?.lower === 'cent') link += 2;
  else if (UNITS.has(word) && tokens[link + 1]?.lower === 'to') link += 1;
  const text = tokens[link]?.lower ?? '';
  if (text === 'and') return tokens.slice(Math.max(0, numeral.from - 2), numeral.from).some((token) => token.lower === 'between') ? link : -1;
  return /^(?:to|or|-|–|—)$/u.test(text) ? link : -1;
}

/** Past "-to-" and a currency sign. */
function upperAt(tokens: readonly Token[], link: number): number {
  let at = link + 1;
  if (tokens[link]?.text === '-' && tokens[at]?.lower === 'to') at += tokens[at + 1]?.text === '-' ? 2 : 1;
  return CURRENCY_SIGNS.has(tokens[at]?.text ?? '') ? at + 1 : at;
}
