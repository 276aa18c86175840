/**
 * Names: runs of words with a capital letter, small words inside kept ("Observatory for Human Rights", "Rami bin Saleh").
 * The first word of a sentence always has a capital, so it counts only where it is no everyday word.
 */
import { TITLES } from './abbreviations.js';
import { STOP } from './noun-phrase.js';
import { lowerAt, textAt, type Token } from './tokens.js';

export interface Name {
  from: number;
  to: number;
  text: string;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const LINKS = set('of for de da del la le el al bin ibn ben von van der den du di dos ez');
const NOT_NAMES = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
   mr mrs ms dr however meanwhile earlier later today yesterday tonight asked speaking according i i'm i've we've it's he's she's don't there's that's what's let's despite following referring commenting instead also once
   one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundreds thousands dozens several many most some more less few another others such other yet still then thus so hence therefore furthermore moreover additionally afterwards recently lately originally previously
   police officials residents witnesses doctors activists rebels militants analysts experts authorities people children women men medics rescuers families troops soldiers sources media reports local state government opposition president minister prime defence defense foreign information interior director governor mayor spokesman spokeswoman spokesperson chief general colonel captain king queen prince pope sheikh sir lord lady professor doctor senator congressman judge justice secretary chairman ceo`,
);
const LONGEST = 9;

/** @returns names in order; titles before a name are left out of it */
export function findNames(tokens: readonly Token[]): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!opensName(tokens, at)) continue;
    const to = nameEnd(tokens, at);
    const text = joined(tokens, at, to);
    if (!(at === to && (NOT_NAMES.has(lowerAt(tokens, at)) || text.length < 2))) names.push({ from: at, to, text });
    at = to;
  }
  return names;
}

function opensName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.capital || STOP.has(token.lower)) return false;
  if (!NOT_NAMES.has(token.lower)) return true;
  return (tokens[at + 1]?.capital ?? false) && at > 0 && !/day$|^(?:mr|mrs|ms|dr)$/u.test(token.lower) && !isMonthLike(token.lower);
}

function isMonthLike(word: string): boolean {
  return /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(word);
}

function nameEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  for (let i = at + 1; i < tokens.length && i <= at + LONGEST; i += 1) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token) break;
    if (token.capital && !NOT_PART.has(token.lower)) to = i;
    else if (token.capital) break;
    else if (token.text === '-' && token.glued && next?.glued) {
      if (next.kind === 'word') to = i + 1;
      i += 1;
    } else if (!links(tokens, i)) break;
  }
  return to;
}

/** A small word ("of", "al-") or an abbreviation's full stop, with a capital behind it: the name goes on. */
function links(tokens: readonly Token[], at: number): boolean {
  const hyphen = textAt(tokens, at + 1) === '-' ? 1 : 0;
  if (!tokens[at + 1 + hyphen]?.capital) return false;
  if (LINKS.has(lowerAt(tokens, at))) return true;
  return hyphen === 0 && textAt(tokens, at) === '.' && (/^\p{Lu}\p{L}?$/u.test(textAt(tokens, at - 1)) || TITLES.has(lowerAt(tokens, at - 1)));
}

/** Even in capitals they end a name: "BORDER SHUT The minister". */
const NOT_PART = set('monday tuesday wednesday thursday friday saturday sunday said i the a an in on at it he she they but however meanwhile');

/** Words of a run of tokens as printed, single blanks between. */
export function joined(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i <= to; i += 1) {
    const token = tokens[i];
    if (token) text += i > from && !token.glued ? ` ${token.text}` : token.text;
  }
  return text;
}
