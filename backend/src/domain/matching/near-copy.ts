/** Agency text: what several outlets print almost word for word is one voice, and is counted as one. */
import { wordsOf } from './words.js';

const SHINGLE = 3;
/** Of the shingles of both: a changed word in a sentence of thirty costs three of them. */
const ENOUGH = 0.5;
/** Of the shorter one's, where one outlet cut a clause off the other's sentence. */
const CONTAINED = 0.8;
const FEWEST_WORDS = 6;

export function nearCopy(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (Math.min(one.length, other.length) < FEWEST_WORDS) return a === b || (one.length > 0 && one.join(' ') === other.join(' '));
  const { jaccard, contained } = sharedShingles(one, other);
  return jaccard >= ENOUGH || contained >= CONTAINED;
}

/** The runs of words that a copy shares with its like: a short text as a whole, each once. */
export function shinglesOf(text: string): string[] {
  const words = wordsOf(text);
  return words.length < FEWEST_WORDS ? [words.length > 0 ? words.join(' ') : text] : [...shingles(words)];
}

/** @returns share of the runs of three words that both have: of all, and of the shorter one's */
export function sharedShingles(a: readonly string[], b: readonly string[]): { jaccard: number; contained: number } {
  const [one, other] = [shingles(a), shingles(b)];
  const fewer = Math.min(one.size, other.size);
  if (fewer === 0) return { jaccard: 0, contained: 0 };
  let shared = 0;
  for (const run of one) if (other.has(run)) shared += 1;
  return { jaccard: shared / (one.size + other.size - shared), contained: shared / fewer };
}

function shingles(words: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (let i = 0; i + SHINGLE <= words.length; i += 1) runs.add(words.slice(i, i + SHINGLE).join(' '));
  return runs;
}
