/** Numbers that count nothing: names ("Flight 1143", "France 24"), versions, identifiers, idioms ("one of the", "two-state"). */
import { ROLE_NOUNS } from '../speakers/index.js';
import { isPlural, lowerAt, STOP, textAt, type Token } from '../text/index.js';
import type { Numeral } from './numeral.js';
import { DEMONYMS } from '../places/index.js';
import { COMPOUND_NOUNS, CURRENCY_PREFIXES, UNITS } from './units.js';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const DESIGNATORS = set(
  `flight channel article articles section chapter clause resolution model highway route interstate room gate platform line number no figure table volume act phase page paragraph annex
   appendix unit apartment suite exit terminal pier runway sector block tower bus train radio season episode type category grade version iphone windows hotline call dial`,
);
const ADDRESSES = set('street avenue road plaza square lane drive boulevard st ave rd blvd');
const INDEXES = set('ftse nasdaq cac dax nikkei russell fortune forbes stoxx asx tsx sp');
const PRODUCTS = set('iphone ipad windows galaxy playstation xbox boeing airbus pixel android');
const HARM_BEFORE = /^(?:kill\w*|wound\w*|injur\w*|than|least|over|about|some|nearly|almost|around)$/u;
const NOT_ONE_BEFORE = set('no any every each this that another the which only some day number phase world than loved square');
const NOT_ONE_AFTER = set('of another or and day thing by way that who such to in on at for is was the could can might must should has had as time point side hand more would');
const TWO_OF_THEM = set('sides neighbours neighbors nations countries parties governments');
/** Words with a capital that open a sentence rather than name something, and days and months. */
const COMMON_CAPITALS = set(
  `the a an in at on of for from with by to and but or as over some about around nearly almost only just another all up more least most less fewer under between these those its their his her our my your
   after before since during when while where that this roughly approximately killing including among also are were was is than last next first other both
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december`,
);
const COMPOUND_ENDS = set('percent per to odd plus million billion thousand hundred m cm mm wide long high deep tall third thirds quarters half');

/** @returns whether the numeral is part of a name or an idiom */
export function isName(tokens: readonly Token[], numeral: Numeral): boolean {
  if (isIdentifier(tokens, numeral) || isAddress(tokens, numeral) || isList(tokens, numeral)) return true;
  const first = lowerAt(tokens, numeral.from);
  if (first === 'two' && TWO_OF_THEM.has(lowerAt(tokens, numeral.to + 1))) return true;
  if (first === 'one' && numeral.from === numeral.to) return lowerAt(tokens, numeral.from - 1) !== 'minus' && isIdiomOne(tokens, numeral);
  return compounded(tokens, numeral) ?? (isDesignated(tokens, numeral) || followsName(tokens, numeral) || opensName(tokens, numeral));
}

/** Whether "two-state" names or, like "four-day", measures; null where there is no hyphen. */
function compounded(tokens: readonly Token[], { to }: Numeral): boolean | null {
  const hyphen = tokens[to + 1];
  if (hyphen?.text !== '-' || !hyphen.glued || tokens[to + 2]?.kind !== 'word') return null;
  return !isCompound(lowerAt(tokens, to + 2));
}

/** "131 West 23rd Street", "1 Harbour Plaza" */
function isAddress(tokens: readonly Token[], { to }: Numeral): boolean {
  if (/^(?:st|nd|rd|th)$/u.test(lowerAt(tokens, to + 1)) && tokens[to + 2]?.capital && ADDRESSES.has(lowerAt(tokens, to + 2))) return true;
  if (tokens[to]?.kind !== 'number' || !(tokens[to + 1]?.capital || tokens[to + 1]?.kind === 'number')) return false;
  return tokens.slice(to + 2, to + 6).some((token) => token.capital && ADDRESSES.has(token.lower));
}

/** "30 under 30": a list of people */
function isList(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const twin = /^(?:under|over)$/u.test(lowerAt(tokens, to + 1)) ? to + 2 : /^(?:under|over)$/u.test(lowerAt(tokens, from - 1)) ? from - 2 : -1;
  return twin >= 0 && tokens[twin]?.kind === 'number' && textAt(tokens, twin) === textAt(tokens, from);
}

/** "#7", "@3", ".50", "S-400", "COVID-19"; though not "ten-to-12". */
function isIdentifier(tokens: readonly Token[], { from }: Numeral): boolean {
  const before = tokens[from - 1];
  if (!before) return false;
  const glued = before.glued && tokens[from]?.glued === true;
  if (/^[#@]$/u.test(before.text) || (/^[.+]$/u.test(before.text) && glued)) return true;
  if (isChain(tokens, from)) return true;
  return glued && /^[-/]$/u.test(before.text) && tokens[from - 2]?.kind === 'word' && !/^(?:to|minus|plus|sub|mid|pre|post)$/u.test(lowerAt(tokens, from - 2));
}

/** "222-2222-2222" */
function isChain(tokens: readonly Token[], from: number): boolean {
  const joint = (at: number): boolean => /^[-/]$/u.test(textAt(tokens, at)) && tokens[at]?.glued === true && tokens[at + 1]?.glued === true && tokens[at + 1]?.kind === 'number';
  return /^\d{3,}$/u.test(textAt(tokens, from) + textAt(tokens, from + 2).slice(0, 1)) && joint(from + 1) && joint(from + 3);
}

/** "no one", "one of the", "one official": nothing that anybody would count. */
function isIdiomOne(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const after = tokens[to + 1];
  const second = lowerAt(tokens, to + 2);
  if (/^(?:or more|out of)$/u.test(`${after?.lower ?? ''} ${second}`) || isMeasured(after)) return false;
  if (after?.kind !== 'word') return after?.text !== '-' || !(UNITS.has(second) || /^(?:third|half|quarter|fifth|tenth)$/u.test(second));
  if (ROLE_NOUNS.has(after.lower) || NOT_ONE_BEFORE.has(lowerAt(tokens, from - 1))) return true;
  // "one in ten"
  if (after.lower === 'in') return !/^(?:three|four|five|six|seven|eight|nine|ten|\d{1,3})$/u.test(second);
  if (NOT_ONE_AFTER.has(after.lower)) return true;
  return STOP.has(after.lower) && !/^(?:killed|wounded|injured|dead|died)$/u.test(after.lower);
}

/** "four-day talks", "14-year-old", "46-page report" measure; "two-state solution" names. */
function isCompound(word: string): boolean {
  return UNITS.has(word) || COMPOUND_NOUNS.has(word) || COMPOUND_ENDS.has(word);
}

/** Names that go on with a number whatever follows: "iPhone 6 cases", "S&P 500 shares". */
function isSeries(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  return PRODUCTS.has(word) || INDEXES.has(word) || (textAt(tokens, at) === 'P' && textAt(tokens, at - 1) === '&');
}

/** "Article 370", "flight 1143" */
function isDesignated(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const after = tokens[to + 1];
  if (isSeries(tokens, from - 1)) return true;
  if (/^[GK]$/u.test(textAt(tokens, to + 1)) && tokens[to + 1]?.glued) return true;
  if (isMeasured(after)) return false;
  return tokens[from]?.kind === 'number' && DESIGNATORS.has(lowerAt(tokens, from - 1)) && !(after && isPlural(after));
}

/** "beat Velm 2-1" */
function isScore(tokens: readonly Token[], at: number): boolean {
  return /^[-–]$/u.test(textAt(tokens, at + 1)) && tokens[at + 1]?.glued === true && tokens[at + 2]?.kind === 'number';
}

/** Behind the number stands what only a figure has: a percent sign, "per cent". */
function isMeasured(after: Token | undefined): boolean {
  return after !== undefined && /^(?:%|percent|per|pc|pct)$/u.test(after.lower);
}

/** "11 Pro Max", "787 Dreamliner": a name follows that is nothing countable. */
function opensName(tokens: readonly Token[], { from, to }: Numeral): boolean {
  const first = tokens[to + 1];
  if (!/^\d{1,3}$/u.test(textAt(tokens, from)) || from !== to || !first?.capital || COMMON_CAPITALS.has(first.lower) || STOP.has(first.lower) || DEMONYMS.has(first.text)) return false;
  if (UNITS.has(first.lower) || isPlural(first) || /^(?:and|of|,)$/u.test(lowerAt(tokens, to + 2)) || HARM_BEFORE.test(lowerAt(tokens, from - 1))) return false;
  return !tokens.slice(to + 2, to + 5).some((token) => token.kind === 'word' && !token.capital && isPlural(token));
}

/** A capital before the number and nothing countable behind it: "France 24 reported". */
function followsName(tokens: readonly Token[], { from, to, vague }: Numeral): boolean {
  const before = tokens[from - 1];
  if (!before?.capital || COMMON_CAPITALS.has(before.lower) || vague || isScore(tokens, to) || CURRENCY_PREFIXES.has(before.lower.toLowerCase())) return false;
  const after = tokens[to + 1];
  if (isMeasured(after)) return false;
  if (after?.kind === 'word' && !STOP.has(after.lower)) return false;
  return !/^(?:%|people|killed|wounded|injured|dead|were|and)$/u.test(textAt(tokens, to + 1).toLowerCase());
}
