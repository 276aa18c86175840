/** Words as they are compared: folded to a stem, and where news has many words for one thing, to one of them. */
import { FUNCTION_WORDS, SYNONYMS } from './word-lists.js';

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
/** "Al-Bab", "al Bab" and "Bab" are one name. */
const ARTICLE = /^(?:al|el|an|ad|as|ash|the|ul)$/u;
const SHORTEST_SKELETON = 3;

const memo = new Map<string, string>();
const MOST_REMEMBERED = 50_000;

/** @returns every word of the text, folded to lower case without accents, in order */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase().match(WORD) ?? [];
}

/** Stems of the words that carry the content, each once. */
export function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const word of wordsOf(text)) if (!FUNCTION_WORDS.has(word) && !/^\d+$/u.test(word)) stems.add(stem(word));
  return stems;
}

/** The commonest endings off, the commonest synonyms joined: "killed", "deaths" and "toll" are one. */
export function stem(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const plain = word.replace(/['’].*$/u, '');
  const cut = withoutEnding(plain);
  const joined = SYNONYMS.get(plain) ?? SYNONYMS.get(cut) ?? cut;
  if (memo.size >= MOST_REMEMBERED) memo.clear();
  memo.set(word, joined);
  return joined;
}

function withoutEnding(word: string): string {
  if (word.length <= 3) return word;
  const singular = word.replace(/ies$/u, 'y').replace(/(?<=ss|sh|ch|x|z)es$/u, '').replace(/(?<=[^siu])s$/u, '');
  if (singular.length <= 4) return singular;
  const cut = singular.replace(/(?:ations?|ings?|ions?|ed|ers?|ly|ments?|e|y)$/u, '');
  return (cut.length >= 3 ? cut : singular).replace(/([bdgklmnprt])\1$/u, '$1');
}

/**
 * A name as it is heard rather than spelled: "Raqa", "Raqqa" and "Raqqah" are one, as are "Qamishli" and "al-Qameshli".
 * First letter and consonants; short names keep their vowels.
 */
export function nameKey(name: string): string {
  const words = wordsOf(name).map((word) => word.replace(/['’]s?$/u, '')).filter((word) => !ARTICLE.test(word));
  return words.map(skeleton).join(' ');
}

function skeleton(word: string): string {
  const known = SYNONYMS.get(word);
  if (known) return known;
  const single = word.replace(/(.)\1+/gu, '$1').replace(/(?<=..)[hs]$/u, '');
  const bones = single.slice(0, 1) + single.slice(1).replace(/[aeiouyhw]/gu, '');
  return bones.length >= SHORTEST_SKELETON ? bones.replace(/(.)\1+/gu, '$1') : single;
}

/** Not a word of grammar or of saying, and no number. */
export function isContent(word: string): boolean {
  return word.length > 1 && !FUNCTION_WORDS.has(word) && !/^\d/u.test(word);
}
