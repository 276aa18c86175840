/**
 * The words and pairs of words by which the model judges a sentence. What differs from story to story is told by its class
 * alone (a name, a place, a number, a day), so that nothing is learned about the people of the articles it was trained on.
 */
import { PLACES } from '../places/index.js';
import type { Name, Token } from '../text/index.js';

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight)$/u;
const MONTH = /^(?:january|february|march|april|june|july|august|september|october|november|december)$/u;
const YEAR = /^(?:19|20)\d\d$/u;
/** Symbols that say something; commas and hyphens do not. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...['"', '“', '”'].map((mark): [string, string] => [mark, 'QUOTE']),
  ...['?', '!', ':', '%'].map((mark): [string, string] => [mark, mark]),
  ...['$', '£', '€'].map((mark): [string, string] => [mark, 'MONEY']),
]);
/** Between the two words of a pair. A word holds none. */
export const JOINT = '+';

/** Behind the first letters of a word, for its whole family: "attac~". */
export const FAMILY = '~';
const FAMILY_LETTERS = 5;
/** What is printed in capitals sorts before it. */
const CLASSES = '[';
/** Behind these a sentence, or one in quotes, begins: a capital there tells nothing. */
export const OPENINGS: readonly string[] = ['START', 'QUOTE', ':'];

/** @returns each term once: words and their families, then pairs; classes in capitals */
export function termsOf(tokens: readonly Token[], names: readonly Name[]): string[] {
  const words = classed(tokens, names);
  const terms = new Set(words);
  let before = 'START';
  for (const word of words) {
    terms.add(before + JOINT + word);
    if (word.length > FAMILY_LETTERS && word > CLASSES && !OPENINGS.includes(before)) terms.add(word.slice(0, FAMILY_LETTERS) + FAMILY);
    before = word;
  }
  terms.add(`${before}${JOINT}END`);
  return [...terms];
}

/** A name of several words is one of its class. */
function classed(tokens: readonly Token[], names: readonly Name[]): string[] {
  const words: string[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const name = names[next];
    if (name?.from === at) {
      words.push(nameClass(name, tokens));
      at = name.to;
      next += 1;
      continue;
    }
    const word = classOf(tokens[at]);
    if (word !== null) words.push(word);
  }
  return words;
}

/** The first word of a sentence has a capital in any case: alone, it counts as the word that it is. */
function nameClass({ from, to, text }: Name, tokens: readonly Token[]): string {
  if (PLACES.has(text)) return 'PLACE';
  const first = tokens.slice(0, from).every((token) => token.kind === 'symbol');
  if (!first || from !== to || /^\p{Lu}{2}/u.test(text)) return 'NAME';
  return classOf(tokens[from]) ?? 'NAME';
}

function classOf(token: Token | undefined): string | null {
  if (!token) return null;
  if (token.kind === 'number') return YEAR.test(token.text) ? 'YEAR' : 'NUMBER';
  if (token.kind === 'symbol') return SYMBOLS.get(token.text) ?? null;
  if (DAY.test(token.lower)) return 'DAY';
  if (MONTH.test(token.lower)) return 'MONTH';
  return token.lower.toLowerCase();
}
