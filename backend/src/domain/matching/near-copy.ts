/** Agency text: what several outlets print almost word for word is one voice, and is counted as one. */
import { wordsOf } from './words.js';

const RUN = 3;
/** Of the runs of both: a changed word in a sentence of thirty costs three of them. */
const ENOUGH = 0.5;
/** Of the shorter one's, where one outlet cut a clause off the other's sentence. */
const CONTAINED = 0.8;
const FEWEST_WORDS = 6;

/** A text as it is compared with its copies, read once. */
export interface Print {
  text: string;
  words: readonly string[];
  /** Of three words each. */
  runs: ReadonlySet<string>;
}

export function printOf(text: string): Print {
  const words = wordsOf(text);
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= words.length; i += 1) runs.add(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
  return { text, words, runs };
}

export function nearCopy(a: string, b: string): boolean {
  return isCopy(printOf(a), printOf(b));
}

export function isCopy(a: Print, b: Print): boolean {
  if (Math.min(a.words.length, b.words.length) < FEWEST_WORDS) return a.text === b.text || (a.words.length > 0 && a.words.join(' ') === b.words.join(' '));
  const { jaccard, contained } = sharedRuns(a, b);
  return jaccard >= ENOUGH || contained >= CONTAINED;
}

/** What two copies have in common: a short text as a whole, else its runs of words, each once. */
export function telltales({ text, words, runs }: Print): string[] {
  return words.length < FEWEST_WORDS ? [words.length > 0 ? words.join(' ') : text] : [...runs];
}

/** @returns share of the runs of words that both have: of all, and of the shorter one's */
export function sharedRuns({ runs: one }: Print, { runs: other }: Print): { jaccard: number; contained: number } {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  if (fewer.size === 0) return { jaccard: 0, contained: 0 };
  let shared = 0;
  for (const run of fewer) if (more.has(run)) shared += 1;
  return { jaccard: shared / (one.size + other.size - shared), contained: shared / fewer.size };
}
