/** Plain counts of things or people: what stands behind the number is what it counts. */
import { DEMONYMS, PLACES } from '../places/index.js';
import { isPlural, joined, lowerAt, type NounPhrase, nounPhrase, textAt, type Token } from '../text/index.js';
import type { Measure } from './measure.js';
import type { Numeral } from './numeral.js';
import { COMPOUND_NOUNS } from './units.js';

const DETERMINER = /^(?:the|those|these|its|his|their|all|our|my)$/u;

/** @returns the number with what it counts; the unit is empty where nothing is named */
export function count(tokens: readonly Token[], numeral: Numeral): Measure {
  const compound = compoundNoun(tokens, numeral);
  if (compound) return compound;
  const from = countedFrom(tokens, numeral);
  const phrase = nounPhrase(tokens, from);
  const has = phrase.to >= phrase.from && isCountable(tokens, phrase);
  const bare = lowerAt(tokens, from - 1) === 'them' ? from - 1 : numeral.to;
  return measureOf(numeral, has ? phrase.to : bare, has ? unitOf(tokens, phrase, numeral.value) : stateOf(tokens, from, numeral.from));
}

function measureOf({ from, to: numberTo, value, valueMax }: Numeral, to: number, unit: string): Measure {
  return { from, numberTo, to, value, valueMax, unit, kind: null };
}

/** "35-date tour", "three-city trip" */
function compoundNoun(tokens: readonly Token[], numeral: Numeral): Measure | null {
  const at = numeral.to + 2;
  if (textAt(tokens, numeral.to + 1) !== '-' || !COMPOUND_NOUNS.has(lowerAt(tokens, at))) return null;
  return measureOf(numeral, at, plural(lowerAt(tokens, at)));
}

/** Past "of the", "of them" and the article: "dozens of the men", "30 of them children". */
function countedFrom(tokens: readonly Token[], { to, vague }: Numeral): number {
  const next = to + 1;
  if (lowerAt(tokens, next) !== 'of') return next;
  const word = lowerAt(tokens, next + 1);
  if (DETERMINER.test(word)) return next + 2;
  if (/^(?:them|whom)$/u.test(word)) return next + 2;
  return vague ? next + 1 : next;
}

/** Not a town in the possessive or a name that a lost comma brought next to the number. */
function isCountable(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  const first = tokens[from];
  if (!first?.capital) return !(/ing$/u.test(first?.lower ?? '') && from === to);
  const place = PLACES.has(first.text) || PLACES.has(first.text.replace(/s$/u, ''));
  if (place && !DEMONYMS.has(first.text)) return to > from && tokens[to]?.capital === false && isPluralAt(tokens, to);
  return isPluralAt(tokens, to) || DEMONYMS.has(first.text) || to > from;
}

function isPluralAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isPlural(token);
}

function unitOf(tokens: readonly Token[], { from, to }: NounPhrase, value: number | null): string {
  const words = joined(tokens, from, to);
  return value === 1 && !isPluralAt(tokens, to) && !tokens[to]?.capital ? plural(words) : words;
}

/** Units stand in the plural, whatever the number: "one website" counts websites. Irregular ones stay. */
function plural(words: string): string {
  if (/(?:person|man|woman|child|foot|body)$/u.test(words)) return words.replace(/body$/u, 'bodies');
  if (/[^aeiou]y$/u.test(words)) return words.replace(/y$/u, 'ies');
  return /(?:s|x|ch|sh)$/u.test(words) ? `${words}es` : `${words}s`;
}

const STATE = /^(?:displaced|missing|homeless|arrested|detained|evacuated|kidnapped|trapped|infected|stranded)$/u;

/** "219 remain missing", "displaced more than a million": people in that state. */
function stateOf(tokens: readonly Token[], at: number, from: number): string {
  const behind = tokens.slice(at, at + 3).find((token) => STATE.test(token.lower));
  const state = behind ?? tokens.slice(Math.max(0, from - 4), from).find((token) => STATE.test(token.lower));
  return state ? `people ${state.lower}` : '';
}
