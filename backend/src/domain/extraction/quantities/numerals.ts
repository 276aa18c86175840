/**
 * Reads numbers out of tokens: digits ("1,050", "2.8bn", "2-1/2"), words (spelled-numerals.ts) and vague words, which stand
 * for a range ("dozens" 24 to 99, "several hundred" 300 to 999).
 */
import { lowerAt, textAt, type Token } from '../text/index.js';
import { LETTER_SCALES, ONES, PLURAL_SCALES, SCALES, SEVERAL, TENS, VAGUE } from './number-words.js';
import { type Numeral, plain, round } from './numeral.js';
import { readWords } from './spelled-numerals.js';

/** Words that a numeral can start with. */
const STARTERS: ReadonlySet<string> = new Set([...ONES.keys(), ...TENS.keys(), ...VAGUE.keys(), 'tens', 'several', 'few', 'half', 'a', 'an', 'dozen']);

/** More characters than any counted thing has: an identifier. */
const LONGEST_NUMBER = 16;

/** @returns the numeral that starts at token `at`, or null */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return token.text.length > LONGEST_NUMBER ? null : readDigits(tokens, at);
  if (token.kind !== 'word' || !STARTERS.has(token.lower)) return null;
  return readVague(tokens, at) ?? readWords(tokens, at);
}

function readDigits(tokens: readonly Token[], at: number): Numeral | null {
  const value = Number(textAt(tokens, at).replaceAll(',', ''));
  const mixed = mixedFraction(tokens, at, value);
  if (mixed) return mixed;
  if (textAt(tokens, at + 1) === '/' && tokens[at + 1]?.glued && tokens[at + 2]?.glued) return null;
  const scaled = digitScale(tokens, at);
  const product = round(value * scaled.factor);
  return Number.isFinite(product) ? { ...plain(at, scaled.to, product), suffix: scaled.suffix } : null;
}

/** "2-1/2 years" */
function mixedFraction(tokens: readonly Token[], at: number, whole: number): Numeral | null {
  if (textAt(tokens, at + 1) !== '-' || textAt(tokens, at + 3) !== '/') return null;
  const part = Number(textAt(tokens, at + 2)) / Number(textAt(tokens, at + 4));
  return part > 0 && part < 1 ? plain(at, at + 4, whole + part) : null;
}

/** The scale behind digits: "2.4 million", "1.8 billion-mile", "$45bn". */
function digitScale(tokens: readonly Token[], at: number): { factor: number; to: number; suffix: string } {
  const hyphen = textAt(tokens, at + 1) === '-' ? 1 : 0;
  const next = tokens[at + 1 + hyphen];
  const word = next?.lower ?? '';
  const scale = SCALES.get(word);
  if (scale !== undefined) return { factor: scale, to: at + 1 + hyphen, suffix: '' };
  const letters = next?.glued && hyphen === 0 ? LETTER_SCALES.get(word) : undefined;
  return letters === undefined ? { factor: 1, to: at, suffix: '' } : { factor: letters, to: at + 1, suffix: word };
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
  return word === 'several' || (word === 'few' && lowerAt(tokens, at - 1) === 'a') ? readSeveral(tokens, at) : null;
}

/** "several hundred", "a few days" */
function readSeveral(tokens: readonly Token[], at: number): Numeral {
  const from = lowerAt(tokens, at) === 'few' ? at - 1 : at;
  const range = SEVERAL.get(lowerAt(tokens, at + 1));
  return range ? vague(from, at + 1, range) : vague(from, at, [null, null]);
}

function vague(from: number, to: number, [value, valueMax]: readonly [number | null, number | null]): Numeral {
  return { from, to, value, valueMax, vague: true, suffix: '' };
}
