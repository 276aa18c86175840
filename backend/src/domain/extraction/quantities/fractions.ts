/** What may follow a whole number: "and a half", "fifths", "point nine". */
import { lowerAt, type Token } from '../text/index.js';
import { DENOMINATORS, ONES, SCALES } from './number-words.js';
import { round } from './numeral.js';

export interface Sum {
  value: number;
  to: number;
  /** The last scale word: in "three million and a half" the half is of a million. */
  scale: number;
}

/** Digits behind "point"; more are noise. */
const MOST_DIGITS = 12;

/** @returns the sum with its tail, or as it was */
export function withTail(tokens: readonly Token[], sum: Sum): Sum {
  return pointed(tokens, sum) ?? divided(tokens, sum) ?? mixed(tokens, sum) ?? sum;
}

/** "five point seven one" */
function pointed(tokens: readonly Token[], { value, to, scale }: Sum): Sum | null {
  if (lowerAt(tokens, to + 1) !== 'point') return null;
  const digits: number[] = [];
  for (let i = to + 2; digits.length < MOST_DIGITS; i += 1) {
    const digit = ONES.get(lowerAt(tokens, i));
    if (digit === undefined || digit > 9) break;
    digits.push(digit);
  }
  return digits.length === 0 ? null : { value: Number(`${String(value)}.${digits.join('')}`), to: to + 1 + digits.length, scale };
}

/** "five eighths", "one-third", "twenty-three fifths"; a singular only behind one. */
function divided(tokens: readonly Token[], { value, to, scale }: Sum): Sum | null {
  const at = lowerAt(tokens, to + 1) === '-' ? to + 2 : to + 1;
  const word = lowerAt(tokens, at);
  const part = DENOMINATORS.get(word);
  if (part === undefined || value <= 0 || !(word.endsWith('s') || word === 'half' || value === 1 || at === to + 2)) return null;
  return { value: round(value * part), to: at, scale };
}

/** "two and a half", "five billion and three quarters" */
function mixed(tokens: readonly Token[], { value, to, scale }: Sum): Sum | null {
  if (lowerAt(tokens, to + 1) !== 'and') return null;
  const fraction = fractionAt(tokens, to + 2);
  if (!fraction) return null;
  // "one billion and a half million"
  const own = SCALES.get(lowerAt(tokens, fraction.to + 1));
  return { value: round(value + fraction.value * (own ?? scale)), to: fraction.to + (own === undefined ? 0 : 1), scale };
}

/** "a half", "half", "three quarters" */
function fractionAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const word = lowerAt(tokens, at);
  if (word === 'half') return { value: 0.5, to: at };
  const over = /^an?$/u.test(word) ? 1 : ONES.get(word);
  const under = lowerAt(tokens, at + 1) === '-' ? at + 2 : at + 1;
  const part = DENOMINATORS.get(lowerAt(tokens, under));
  return over === undefined || part === undefined || over * part >= 1 ? null : { value: over * part, to: under };
}
