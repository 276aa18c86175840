/** Ages: "14-year-old", "66 years old", "aged between 13 and 15", "Ines Moll, 31,". */
import { lowerAt, textAt, type Token } from '../text/index.js';
import type { Measure, Unmeasured } from './measure.js';

const OLDEST = 120;
/** Below this a number between commas is rather a list than an age. */
const YOUNGEST_APPOSED = 5;

export function age(tokens: readonly Token[], w: Unmeasured): Measure | null {
  const to = yearsOldEnd(tokens, w.numberTo);
  const old = { ...w, unit: 'years old', kind: 'other' as const };
  if (to > 0) return { ...old, to };
  return isPossible(w) && (isSaidOf(tokens, w) || (tokens[w.from]?.kind === 'number' && isPrinted(tokens, w))) ? old : null;
}

function isPossible({ vague, value }: Unmeasured): boolean {
  return !vague && Number.isInteger(value) && (value ?? 0) > 0 && (value ?? 0) < OLDEST;
}

/** "aged 40", "Ines Moll, 31," */
function isPrinted(tokens: readonly Token[], w: Unmeasured): boolean {
  const named = tokens.slice(Math.max(0, w.from - 4), w.from).some((token) => /^(?:aged|age|ages)$/u.test(token.lower));
  return named || ((w.value ?? 0) >= YOUNGEST_APPOSED && isApposed(tokens, w));
}

/** Last token of "-year-old", "years old", "years of age" behind the number; 0 where there is none. */
function yearsOldEnd(tokens: readonly Token[], at: number): number {
  const hyphen = textAt(tokens, at + 1) === '-' ? 1 : 0;
  const year = at + 1 + hyphen;
  if (!/^years?$/u.test(lowerAt(tokens, year))) return 0;
  if (lowerAt(tokens, year + 1) === 'of' && lowerAt(tokens, year + 2) === 'age') return year + 2;
  const old = year + (textAt(tokens, year + 1) === '-' ? 2 : 1);
  return /^olds?$/u.test(lowerAt(tokens, old)) ? old : 0;
}

/** "I'm only 14", "since he was nine": somebody is that number and nothing more. */
function isSaidOf(tokens: readonly Token[], { from, numberTo }: Unmeasured): boolean {
  const at = /^(?:only|just|about|now|already|almost|nearly)$/u.test(lowerAt(tokens, from - 1)) ? from - 2 : from - 1;
  const be = /^(?:is|was|am|i'm|he's|she's|turned|turns|turning)$/u;
  const who = /^(?:i|he|she)$/u;
  if (!be.test(lowerAt(tokens, at)) || !(who.test(lowerAt(tokens, at - 1)) || /'/u.test(lowerAt(tokens, at)) || lowerAt(tokens, at).startsWith('turn'))) return false;
  const next = tokens[numberTo + 1];
  return next === undefined || next.kind === 'symbol' || /^(?:and|when|but|having|i|he|she)$/u.test(next.lower);
}

/** A name, a comma, the number, and a comma or the end. */
function isApposed(tokens: readonly Token[], w: Unmeasured): boolean {
  const opens = /^[,(]$/u.test(textAt(tokens, w.from - 1)) && tokens[w.from - 2]?.capital === true;
  const closes = w.numberTo + 1 >= tokens.length || /^[,.)]$/u.test(textAt(tokens, w.numberTo + 1));
  return opens && closes && w.valueMax === null;
}
