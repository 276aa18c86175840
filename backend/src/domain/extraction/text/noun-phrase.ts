/**
 * The thing that a number counts: the words behind it up to the first plural noun ("23 Northern border guards"), without
 * a part-of-speech tagger. Function words, auxiliaries and punctuation end it.
 */
import { lowerAt, type Token } from './tokens.js';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

export const STOP = set(
  `a an the this that these those there here and or but nor so yet as at by for from in into of off on onto out over to under up with within without
   after before during since until till while when where who whom whose which what why how if because although though than then about above across against along
   among around behind below beneath beside between beyond despite down except inside like near outside through throughout toward towards upon via per
   is are was were be been being am has have had having do does did will would can could may might must shall should not no
   it its he she they them him her his their we us our you your i me my also only just still even already again now later ago too very all both each every
   said says say told added according including included such following today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday
   displaced missing homeless adding reportedly mostly mainly mostly many some tested going wrote due together apiece altogether overall respectively alone
   killed wounded injured hurt died dead arrested detained destroyed remained remain went came left took got made lost gave`,
);
/** Stand between a number and its noun and say nothing about it. */
const FILLERS = set('more other others further additional new straight consecutive different separate whole full total');
const IRREGULAR = set('people children men women police personnel troops cattle sheep fish aircraft infantry staff dead crew militants feet teeth geese mice youth folk');
const NOT_PLURAL = set('plus previous famous serious various numerous religious dangerous anonymous precious suspicious tremendous gas bus virus crisis basis analysis news physics politics class mass press business cross process loss illness series species always perhaps thus sometimes us ms mrs');

export interface NounPhrase {
  /** First and last token, or last < first where nothing was found. */
  from: number;
  to: number;
  /** Ends in a plural noun, so that it surely is the counted thing. */
  plural: boolean;
}

const LONGEST = 7;

/** @returns the noun phrase that starts at token `at` */
export function nounPhrase(tokens: readonly Token[], at: number): NounPhrase {
  let from = at;
  while (FILLERS.has(lowerAt(tokens, from)) && from < at + 2) from += 1;
  let to = from - 1;
  for (let i = from; i < tokens.length && i < from + LONGEST; i += 1) {
    if (isGlue(tokens, i, from)) continue;
    const token = tokens[i];
    if (!token || endsPhrase(tokens, i, from)) break;
    to = i;
    if (isPlural(token) && !isPluralNext(tokens[i + 1])) return { from, to, plural: true };
  }
  return { from, to, plural: false };
}

/** A hyphen, a possessive, an "and" between modifiers: inside the phrase, never its end. */
function isGlue(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token?.lower === 'and') return joinsModifiers(tokens, at, from);
  if (token?.text === '-') return token.glued && tokens[at + 1]?.glued === true;
  return token !== undefined && /^['’]s$/u.test(token.text);
}

function endsPhrase(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || STOP.has(token.lower)) return true;
  // A participle with no noun behind it is a verb: "40 homes damaged in …"
  const participle = at > from && /ed$|ing$/u.test(token.lower) && tokens[at - 1]?.text !== '-';
  return participle && (at + 1 >= tokens.length || STOP.has(lowerAt(tokens, at + 1)));
}

/** "200 Taliban and allied fighters": no plural noun yet, and one comes soon. */
function joinsModifiers(tokens: readonly Token[], at: number, from: number): boolean {
  if (at === from) return false;
  const near = tokens.slice(at + 1, at + 4);
  const plural = near.findIndex((token) => token.kind === 'word' && isPlural(token));
  return plural >= 1 && near.slice(0, plural).every((token) => token.kind === 'word' && !STOP.has(token.lower));
}

function isPluralNext(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && !STOP.has(token.lower) && isPlural(token) && !token.capital;
}

export function isPlural(token: Token): boolean {
  const word = token.lower;
  if (IRREGULAR.has(word)) return true;
  return word.length > 3 && /[^su]s$/u.test(word) && !NOT_PLURAL.has(word) && !/(?:ous|ss|is)$/u.test(word);
}
