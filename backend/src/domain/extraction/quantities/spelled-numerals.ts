/** Numbers in words: "twenty-three", "two hundred and five thousand", "half a million", "two-thirds", "more than a year". */
import { isPlural, lowerAt, type Token } from '../text/index.js';
import { type Sum, withTail } from './fractions.js';
import { DENOMINATORS, FRACTIONS, LETTER_SCALES, ONES, SCALES, TENS } from './number-words.js';
import { type Numeral, plain, round } from './numeral.js';

const SINGULAR_UNITS: ReadonlySet<string> = new Set(
  'year month week day hour minute decade century fortnight kilometre kilometer mile metre meter foot tonne ton'.split(' '),
);
const BOUNDS = /^(?:than|over|almost|nearly|about|least|barely|within|under|exactly)$/u;
/** Number words in a row; more are noise. */
const LONGEST = 12;

/** @returns the number in words that starts at token `at`, or null */
export function readWords(tokens: readonly Token[], at: number): Numeral | null {
  switch (lowerAt(tokens, at)) {
    case 'half':
      return readHalf(tokens, at);
    case 'quarter':
      return readPartOfScale(tokens, at, 0.25);
    case 'dozen':
      return /^(?:a|baker)$/u.test(lowerAt(tokens, at - 1)) ? null : plain(at, at, 12);
    case 'a':
    case 'an':
      return readArticle(tokens, at);
    case 'one':
      if (lowerAt(tokens, at + 1) === 'over') return oneOver(tokens, at);
      // "one five-day period"
      return ONES.has(lowerAt(tokens, at + 1)) || TENS.has(lowerAt(tokens, at + 1)) ? null : withFraction(tokens, at, spelled(tokens, at));
    default:
      return withFraction(tokens, at, spelled(tokens, at));
  }
}

/** "half a million", "half of the voters" */
function readHalf(tokens: readonly Token[], at: number): Numeral | null {
  const next = lowerAt(tokens, at + 1);
  if (next === 'of' || (/^(?:the|its|their|his|her|our|all)$/u.test(next) && !/^(?:first|second|other)$/u.test(lowerAt(tokens, at - 1)))) return plain(at, at, 0.5);
  if (next === 'a' && /^percentage$/u.test(lowerAt(tokens, at + 2))) return plain(at, at + 1, 0.5);
  const noun = tokens[at + 1];
  if (noun?.kind === 'word' && isPlural(noun) && BOUNDS.test(lowerAt(tokens, at - 1))) return plain(at, at, 0.5);
  return readPartOfScale(tokens, at, 0.5);
}

/** "one over twenty" */
function oneOver(tokens: readonly Token[], at: number): Numeral | null {
  const under = spelled(tokens, at + 2);
  return under && under.value > 1 ? plain(at, under.to, 1 / under.value) : null;
}

/** "half a million", "quarter million" */
function readPartOfScale(tokens: readonly Token[], at: number, part: number): Numeral | null {
  const scaleAt = lowerAt(tokens, at + 1) === 'a' ? at + 2 : at + 1;
  const scale = SCALES.get(lowerAt(tokens, scaleAt));
  return scale === undefined ? null : plain(at, scaleAt, scale * part);
}

/** "a hundred", "a third of", "a quarter of a million", "more than a year" */
function readArticle(tokens: readonly Token[], at: number): Numeral | null {
  const word = lowerAt(tokens, at + 1);
  const scale = SCALES.get(word);
  if (scale !== undefined) return withFraction(tokens, at, { value: scale, to: at + 1, scale });
  const part = articlePart(tokens, at, word);
  if (part) return part;
  if (/^(?:decade|century)$/u.test(word) && /^(?:in|for|within|over)$/u.test(lowerAt(tokens, at - 1))) return plain(at, at, 1);
  return BOUNDS.test(lowerAt(tokens, at - 1)) && SINGULAR_UNITS.has(word) ? plain(at, at, 1) : null;
}

/** "a third of the voters", "a quarter of a million", "a millionth" */
function articlePart(tokens: readonly Token[], at: number, word: string): Numeral | null {
  if (/(?:million|billion|trillion)th$/u.test(word)) return plain(at, at + 1, DENOMINATORS.get(word) ?? 0);
  const part = FRACTIONS.get(word);
  if (part === undefined || lowerAt(tokens, at + 2) !== 'of') return null;
  const whole = lowerAt(tokens, at + 3) === 'a' ? SCALES.get(lowerAt(tokens, at + 4)) : undefined;
  return whole === undefined ? plain(at, at + 1, round(part)) : plain(at, at + 4, whole * part);
}

/** "two-thirds", "five and a quarter" */
function withFraction(tokens: readonly Token[], at: number, whole: Sum | null): Numeral | null {
  if (!whole) return null;
  const { value, to } = withTail(tokens, whole);
  return plain(at, to, value);
}

interface Adding {
  total: number;
  current: number;
  to: number;
  scale: number;
}

function spelled(tokens: readonly Token[], at: number): Sum | null {
  const sum = { total: 0, current: 0, to: -1, scale: 1 };
  for (let i = at; i < tokens.length && i < at + LONGEST; i += 1) {
    if (add(sum, lowerAt(tokens, i))) sum.to = i;
    else if (sum.to < 0 || !joins(tokens, i, sum.current)) break;
  }
  return sum.to < 0 ? null : { value: sum.total + sum.current, to: sum.to, scale: sum.scale };
}

/** Takes the next number word into the sum where it can follow what is there: "two hundred" + "five", not "five" + "six". */
function add(sum: Adding, word: string): boolean {
  const scale = word === 'dozens' ? SCALES.get('dozen') : SCALES.get(word);
  if (scale !== undefined) return sum.to >= 0 && multiply(sum, scale);
  const one = ONES.get(word);
  const small = one ?? TENS.get(word);
  const fits = sum.to < 0 || sum.current % 100 === 0 || (sum.current % 10 === 0 && one !== undefined && one < 10);
  if (small === undefined || !fits) return false;
  sum.current += small;
  sum.scale = 1;
  return true;
}

/** "two hundred" stays open for more, "two thousand" is closed. */
function multiply(sum: Adding, scale: number): true {
  sum.current = Math.max(sum.current, 1) * scale;
  sum.scale = scale;
  if (scale >= 1_000) {
    sum.total += sum.current;
    sum.current = 0;
  }
  return true;
}

/** A hyphen after tens, or "and" after a hundred or thousand, with a number word behind it. */
function joins(tokens: readonly Token[], at: number, current: number): boolean {
  const next = lowerAt(tokens, at + 1);
  const one = ONES.get(next);
  switch (lowerAt(tokens, at)) {
    case '-':
      return (current > 0 && current % 10 === 0 && one !== undefined && one < 10) || SCALES.has(next);
    case 'and':
      // "five billion and three quarters": the three are quarters
      return (one !== undefined || TENS.has(next)) && current % 100 === 0 && !DENOMINATORS.has(lowerAt(tokens, at + 2));
    default:
      return false;
  }
}

/** Factor of a whole scale word ("million"), or undefined; letters are no words. */
export function scaleOf(word: string): number | undefined {
  return LETTER_SCALES.has(word) ? undefined : SCALES.get(word);
}
