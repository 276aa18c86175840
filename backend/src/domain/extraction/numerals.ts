/**
 * Reads numbers out of tokens: digits ("1,050", "2.8bn"), words ("twenty-three", "two and a half million") and vague
 * words, which stand for a range ("dozens" 24 to 99, "several hundred" 300 to 999).
 */
import type { Token } from './tokens.js';

export interface Numeral {
  /** First and last token. */
  from: number;
  to: number;
  value: number | null;
  valueMax: number | null;
  vague: boolean;
  /** Digits printed right against letters: the unit may be in them ("40ft"). */
  suffix: string;
}

/** A map, so that no word of a text is looked up on Object.prototype. */
function table<T = number>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(Object.entries(entries));
}

const UNITS = table({
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
});
const TENS = table({
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
});
const SCALES = table({
  hundred: 1e2, thousand: 1e3, k: 1e3, lakh: 1e5, million: 1e6, mn: 1e6, m: 1e6, crore: 1e7, billion: 1e9, bn: 1e9, b: 1e9, trillion: 1e12, tn: 1e12, dozen: 12,
});
/** Scale letters count only where they are glued to digits; "m" needs money or a counted noun, see quantities.ts. */
const LETTER_SCALES = new Set(['k', 'm', 'b', 'mn', 'bn', 'tn']);

const VAGUE = table<readonly [number, number]>({
  dozens: [24, 99], scores: [40, 99], hundreds: [200, 999], thousands: [2e3, 9_999], millions: [2e6, 999_999_999], billions: [2e9, 999_999_999_999], lakhs: [2e5, 999_999],
});
const TENS_OF = new Set(['tens', 'hundreds']);
const SEVERAL = table<readonly [number, number]>({ dozen: [36, 99], hundred: [300, 999], thousand: [3e3, 9_999], million: [3e6, 999_999_999] });
const FRACTIONS = table({ half: 1 / 2, third: 1 / 3, quarter: 1 / 4, fifth: 1 / 5, thirds: 1 / 3, quarters: 1 / 4, fifths: 1 / 5 });

/** Words that a numeral can start with. */
const STARTERS: ReadonlySet<string> = new Set([...UNITS.keys(), ...TENS.keys(), ...VAGUE.keys(), ...TENS_OF, 'several', 'few', 'half', 'a', 'dozen', 'an']);

/** More digits than any counted thing has: an identifier. */
const LONGEST_NUMBER = 16;

/** @returns the numeral that starts at token `at`, or null */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') return readDigits(tokens, at, token);
  if (token.kind !== 'word' || !STARTERS.has(token.lower)) return null;
  return readVague(tokens, at) ?? readWords(tokens, at);
}

/** Factor of a scale word ("million"), or undefined. */
export function scaleOf(word: string): number | undefined {
  return LETTER_SCALES.has(word) ? undefined : SCALES.get(word);
}

function readDigits(tokens: readonly Token[], at: number, token: Token): Numeral | null {
  if (token.text.length > LONGEST_NUMBER) return null;
  let value = Number(token.text.replaceAll(',', ''));
  let to = at;
  const slash = tokens[at + 1];
  const denominator = tokens[at + 2];
  const numerator = tokens[at + 2];
  // "2-1/2 years"
  if (slash?.text === '-' && numerator?.kind === 'number' && tokens[at + 3]?.text === '/' && tokens[at + 4]?.kind === 'number') {
    const divisor = Number(tokens[at + 4]?.text);
    if (divisor > 0 && divisor < 10) return plain(at, at + 4, value + Number(numerator.text) / divisor);
  }
  if (slash?.text === '/' && slash.glued && denominator?.glued) return null;
  let suffix = '';
  const next = tokens[at + 1];
  if (next?.kind === 'word') {
    const scale = SCALES.get(next.lower);
    const letters = LETTER_SCALES.has(next.lower);
    if (scale !== undefined && (next.glued || !letters)) {
      if (!(letters && next.lower === 'm')) value *= scale;
      to = at + 1;
      suffix = letters ? next.lower : '';
    }
  } else if (next?.text === '-' && SCALES.get(tokens[at + 2]?.lower ?? '') !== undefined && !LETTER_SCALES.has(tokens[at + 2]?.lower ?? '')) {
    value *= SCALES.get(tokens[at + 2]?.lower ?? '') ?? 1;
    to = at + 2;
  }
  if (!Number.isFinite(value)) return null;
  return { ...plain(at, to, round(value)), suffix };
}

function readVague(tokens: readonly Token[], at: number): Numeral | null {
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (TENS_OF.has(word) && next === 'of') {
    const scale = tokens[at + 2]?.lower ?? '';
    const by = { thousands: 1e3, millions: 1e6, billions: 1e9 }[scale];
    const low = word === 'tens' ? 20 : 200;
    if (by) return { from: at, to: at + 2, value: low * by, valueMax: (low * 5 - 1) * by + by - 1, vague: true, suffix: '' };
  }
  const range = VAGUE.get(word);
  if (range) return { from: at, to: at, value: range[0], valueMax: range[1], vague: true, suffix: '' };
  if (word !== 'several' && word !== 'few') return null;
  const several = SEVERAL.get(next);
  if (several) return { from: at, to: at + 1, value: several[0], valueMax: several[1], vague: true, suffix: '' };
  const from = word === 'few' && tokens[at - 1]?.lower === 'a' ? at - 1 : at;
  if (word === 'few' && from === at) return null;
  return { from, to: at, value: null, valueMax: null, vague: true, suffix: '' };
}

/** "twenty-three", "a hundred and five thousand", "half a million", "two-thirds", "a dozen". */
function readWords(tokens: readonly Token[], at: number): Numeral | null {
  const first = tokens[at]?.lower ?? '';
  if (first === 'half' && tokens[at + 1]?.lower === 'a') {
    const scale = SCALES.get(tokens[at + 2]?.lower ?? '');
    return scale ? plain(at, at + 2, scale / 2) : null;
  }
  if (first === 'half' && tokens[at + 1]?.lower === 'of') return plain(at, at, 0.5);
  if (first === 'dozen') return tokens[at - 1]?.lower === 'a' || tokens[at - 1]?.lower === 'baker' ? null : plain(at, at, 12);
  if (first === 'a' || first === 'an') return readArticle(tokens, at);
  const whole = spelled(tokens, at);
  if (!whole) return null;
  const hyphen = tokens[whole.to + 1]?.text === '-' ? 1 : 0;
  const part = FRACTIONS.get(tokens[whole.to + 1 + hyphen]?.lower ?? '');
  if (part !== undefined && whole.value < 10) return plain(at, whole.to + 1 + hyphen, round(whole.value * part * 1e4) / 1e4);
  return plain(at, whole.to, whole.value);
}

/** "a hundred", "a dozen", "a third of", "a quarter of a million", "more than a year". */
function readArticle(tokens: readonly Token[], at: number): Numeral | null {
  const word = tokens[at + 1]?.lower ?? '';
  const scale = SCALES.get(word);
  if (scale !== undefined && word.length > 2) return plain(at, at + 1, scale);
  const part = FRACTIONS.get(word);
  if (part !== undefined && tokens[at + 2]?.lower === 'of') {
    const whole = tokens[at + 3]?.lower === 'a' ? SCALES.get(tokens[at + 4]?.lower ?? '') : undefined;
    return whole !== undefined && whole > 12 ? plain(at, at + 4, whole * part) : plain(at, at + 1, round(part));
  }
  const bounded = /^(?:than|over|almost|nearly|about|least|barely|within|under|exactly)$/u.test(tokens[at - 1]?.lower ?? '');
  return bounded && SINGULAR_UNITS.has(word) ? plain(at, at, 1) : null;
}

const SINGULAR_UNITS: ReadonlySet<string> = new Set('year month week day hour minute decade century fortnight kilometre kilometer mile metre meter foot tonne ton'.split(' '));

function spelled(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  let total = 0;
  let current = 0;
  let to = -1;
  for (let i = at; i < tokens.length && i < at + 12; i += 1) {
    const word = tokens[i]?.lower ?? '';
    const small = UNITS.get(word);
    const ten = TENS.get(word);
    const scale = LETTER_SCALES.has(word) ? undefined : SCALES.get(word);
    if (small !== undefined && (to < 0 || current % 100 === 0 || (current % 10 === 0 && small < 10))) current += small;
    else if (ten !== undefined && (to < 0 || current % 100 === 0)) current += ten;
    else if (scale !== undefined && to >= 0) {
      current = (current || 1) * scale;
      if (scale >= 1e3) { total += current; current = 0; }
    } else if ((word === '-' || word === 'and') && to >= 0 && joins(tokens, i, current)) continue;
    else break;
    to = i;
  }
  return to < 0 ? null : { value: total + current, to };
}

/** A hyphen after tens, or "and" after a hundred or thousand, with a number word behind it. */
function joins(tokens: readonly Token[], i: number, current: number): boolean {
  const next = tokens[i + 1]?.lower ?? '';
  const small = UNITS.get(next);
  const isNumber = small !== undefined || TENS.get(next) !== undefined;
  if (tokens[i]?.text === '-') return (current % 10 === 0 && current > 0 && small !== undefined && small < 10) || (SCALES.get(next) !== undefined && !LETTER_SCALES.has(next));
  return isNumber && current % 100 === 0;
}

function plain(from: number, to: number, value: number): Numeral {
  return { from, to, value, valueMax: null, vague: false, suffix: '' };
}

function round(value: number): number {
  return Number(value.toPrecision(15));
}
