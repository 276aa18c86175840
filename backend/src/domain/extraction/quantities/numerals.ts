/**
 * Reads numbers out of tokens: digits ("1,050", "2.8bn", "2-1/2"), words (spelled-numerals.ts) and vague words, which stand
 * for a range ("dozens" 24 to 99, "several hundred" 300 to 999).
 */
import { lowerAt, textAt, type Token } from '../text/index.js';
import { UNITS } from './units.js';
import { withTail } from './fractions.js';
import { FRACTION_SIGNS, LETTER_SCALES, ONES, PLURAL_SCALES, SCALES, SEVERAL, TENS, VAGUE } from './number-words.js';
import { type Numeral, plain, round } from './numeral.js';
import { readWords } from './spelled-numerals.js';

/** Words that a numeral can start with. */
const STARTERS: ReadonlySet<string> = new Set([...ONES.keys(), ...TENS.keys(), ...VAGUE.keys(), 'tens', 'several', 'few', 'handful', 'couple', 'quarter', 'half', 'a', 'an', 'dozen']);

/** More characters than any counted thing has: an identifier. */
const LONGEST_NUMBER = 16;

/** @returns the numeral that starts at token `at`, or null */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at];
  if (!token) return null;
  const minus = isMinus(tokens, at) ? -1 : 1;
  const found = readUnsigned(tokens, at, token);
  return found && minus < 0 && found.value !== null && !found.vague ? { ...found, value: -found.value } : found;
}

/** "minus 12", "minus-12" */
function isMinus(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at - 1) === 'minus') return lowerAt(tokens, at - 2) !== 'or';
  const sign = tokens[at - 1];
  if (!sign || !/^[-−]$/u.test(sign.text)) return false;
  const alone = !sign.glued && tokens[at]?.glued === true && tokens[at - 2]?.kind !== 'number';
  return alone || lowerAt(tokens, at - 2) === 'minus';
}

function readUnsigned(tokens: readonly Token[], at: number, token: Token): Numeral | null {
  if (token.kind === 'number') return token.text.length > LONGEST_NUMBER ? null : readDigits(tokens, at);
  const sign = FRACTION_SIGNS.get(token.text);
  if (sign !== undefined) return plain(at, at, sign);
  if (token.kind !== 'word' || !STARTERS.has(token.lower)) return null;
  return readVague(tokens, at) ?? readWords(tokens, at);
}

function readDigits(tokens: readonly Token[], at: number): Numeral | null {
  const value = Number(textAt(tokens, at).replaceAll(/[,\s]/gu, ''));
  const sign = FRACTION_SIGNS.get(textAt(tokens, at + 1));
  if (sign !== undefined && tokens[at + 1]?.glued) return plain(at, at + 1, value + sign);
  const power = raised(tokens, at, value);
  if (power) return power;
  const mixed = mixedFraction(tokens, at, value);
  if (mixed) return mixed;
  if (/^[/⁄]$/u.test(textAt(tokens, at + 1)) && tokens[at + 1]?.glued && tokens[at + 2]?.glued) return slashed(tokens, at, value);
  const scaled = digitScale(tokens, at);
  const tail = withTail(tokens, { value: round(value * scaled.factor), to: scaled.to, scale: scaled.factor });
  return Number.isFinite(tail.value) ? { ...plain(at, tail.to, tail.value), suffix: scaled.suffix } : null;
}

/** "1.1^23", "6.23x10^-4" */
function raised(tokens: readonly Token[], at: number, value: number): Numeral | null {
  const ten = /^[x×]$/u.test(textAt(tokens, at + 1)) && textAt(tokens, at + 2) === '10' ? 2 : /^x10$/u.test(textAt(tokens, at + 1)) ? 1 : 0;
  if (textAt(tokens, at + ten + 1) !== '^') return null;
  let to = at + ten + 2;
  const negative = /^[-−]$/u.test(textAt(tokens, to));
  while (/^[-+−]$/u.test(textAt(tokens, to))) to += 1;
  const exponent = Number(textAt(tokens, to)) * (negative ? -1 : 1);
  const result = ten > 0 ? value * 10 ** exponent : value ** exponent;
  return tokens[to]?.kind === 'number' && Number.isFinite(result) ? plain(at, to, result) : null;
}

/** "1/16 of a pint", though not "9/11" or "24/7" */
function slashed(tokens: readonly Token[], at: number, over: number): Numeral | null {
  const under = Number(textAt(tokens, at + 2));
  const next = lowerAt(tokens, at + 3);
  return over > 0 && over < under && under <= 1_000 && (next === 'of' || next === '-' || UNITS.has(next)) ? plain(at, at + 2, over / under) : null;
}

/** "2-1/2 years" */
function mixedFraction(tokens: readonly Token[], at: number, whole: number): Numeral | null {
  const from = textAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  if (textAt(tokens, from + 1) !== '/' || !tokens[from + 1]?.glued) return null;
  const part = Number(textAt(tokens, from)) / Number(textAt(tokens, from + 2));
  return part > 0 && part < 1 ? plain(at, from + 2, whole + part) : null;
}

/** The scale behind digits: "2.4 million", "1.8 billion-mile", "$45bn". */
function digitScale(tokens: readonly Token[], at: number): { factor: number; to: number; suffix: string } {
  const hyphen = textAt(tokens, at + 1) === '-' ? 1 : 0;
  const next = tokens[at + 1 + hyphen];
  const word = next?.lower ?? '';
  const scale = SCALES.get(word);
  if (scale !== undefined) return { ...scalesOn(tokens, at + 1 + hyphen, scale), suffix: '' };
  const letters = (next?.glued || next?.text === 'k') && hyphen === 0 ? LETTER_SCALES.get(word) : undefined;
  return letters === undefined ? { factor: 1, to: at, suffix: '' } : { factor: letters, to: at + 1, suffix: word };
}

/** "4 hundred million" */
function scalesOn(tokens: readonly Token[], at: number, factor: number): { factor: number; to: number } {
  const next = SCALES.get(lowerAt(tokens, at + 1));
  return next !== undefined && next > factor ? { factor: factor * next, to: at + 1 } : { factor, to: at };
}

function readVague(tokens: readonly Token[], at: number): Numeral | null {
  const word = lowerAt(tokens, at);
  if ((word === 'tens' || word === 'hundreds') && lowerAt(tokens, at + 1) === 'of') {
    const by = PLURAL_SCALES.get(lowerAt(tokens, at + 2));
    const low = word === 'tens' ? 20 : 200;
    // "tens of thousands" ends one below a hundred thousand
    if (by !== undefined) return vague(at, at + 2, [low * by, low * 5 * by - 1]);
  }
  const range = VAGUE.get(word);
  if (range) return vague(at, at, range);
  if (word === 'several') return readSeveral(tokens, at);
  return lowerAt(tokens, at - 1) === 'a' ? readFew(tokens, at, word) : null;
}

/** "a few days", "a handful of towns", "a couple of days" */
function readFew(tokens: readonly Token[], at: number, word: string): Numeral | null {
  if (word === 'few') return readSeveral(tokens, at);
  if (word === 'handful') return vague(at - 1, at, [null, null]);
  return word === 'couple' && lowerAt(tokens, at + 1) === 'of' ? vague(at - 1, at, [2, null]) : null;
}

/** "several hundred", "a few days" */
function readSeveral(tokens: readonly Token[], at: number): Numeral {
  const few = lowerAt(tokens, at) === 'few';
  const from = few ? at - 1 : at;
  const range = SEVERAL.get(lowerAt(tokens, at + 1));
  return range ? vague(from, at + 1, few ? [(range[0] * 2) / 3, (range[0] * 9) / 3] : range) : vague(from, at, [null, null]);
}

function vague(from: number, to: number, [value, valueMax]: readonly [number | null, number | null]): Numeral {
  return { from, to, value, valueMax, vague: true, suffix: '' };
}
