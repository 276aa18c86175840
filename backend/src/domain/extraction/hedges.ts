/**
 * Is the statement held at arm's length? "reportedly", "suspected", "appears to", "could". A named source's own verb is no
 * hedge ("the minister alleged"), nor is the month of May, nor being able ("could not reach").
 */
import { lowerAt, type Token } from './text/index.js';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const ALWAYS = set(
  `reportedly allegedly purportedly supposedly apparently seemingly presumably suspected purported unconfirmed unverified rumoured rumored perhaps maybe possibly probably ostensibly
   purports purporting`,
);
const BELIEVED = set('believed thought feared suspected expected understood assumed rumoured rumored said alleged');
/** Of these nobody is the subject when "to be" or "to have" follows. */
const PARTICIPLES = set('believed thought suspected rumoured rumored presumed reported alleged');
const BE = set('is are was were be been being widely also still');

type Test = (tokens: readonly Token[], at: number) => boolean;

/** Words that hedge in some company only, and what company that is. */
const SOMETIMES: ReadonlyMap<string, Test> = new Map<string, Test>([
  ...['appear', 'appears', 'appeared', 'seem', 'seems', 'seemed'].map((word): [string, Test] => [word, seems]),
  ['could', isDoubtfulCould],
  ['might', () => true],
  ['if', (tokens, at) => /^(?:confirmed|true|verified|proven)$/u.test(lowerAt(tokens, at + 1))],
  ['claiming', (tokens, at) => lowerAt(tokens, at + 1) === 'to' && lowerAt(tokens, at + 2) === 'show'],
  ['may', isModalMay],
  ['likely', isLikely],
  ['unlikely', isLikely],
  ['accused', isAgentless],
  ['reported', isReported],
  ['reports', isRumour],
  ['alleged', isAllegedAdjective],
  ['possible', (tokens, at) => /^(?:a|the|another|is|was)$/u.test(lowerAt(tokens, at - 1)) && lowerAt(tokens, at + 1) !== 'to'],
  ['apparent', (tokens, at) => /^(?:an|the)$/u.test(lowerAt(tokens, at - 1))],
  ['presumed', () => true],
]);

/** @returns true where some statement of the sentence is hedged */
export function isHedged(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => token.kind === 'word' && (ALWAYS.has(token.lower) || SOMETIMES.get(token.lower)?.(tokens, at) === true || isBelieved(tokens, at)));
}

/** "appears to", "it seems", "seemingly calm"; though not "appeared on stage". */
function seems(tokens: readonly Token[], at: number): boolean {
  return /^(?:to|that|like|as|\p{L}+(?:ed|ly|ent|ing|ble|al))$/u.test(lowerAt(tokens, at + 1)) || lowerAt(tokens, at - 1) === 'it';
}

/** Not being able: "could not reach", "could be heard for miles", "so that aid could get in". */
function isDoubtfulCould(tokens: readonly Token[], at: number): boolean {
  const next = lowerAt(tokens, at + 1);
  if (/^(?:not|only|barely|hardly|scarcely|no)$/u.test(next)) return false;
  if (next === 'be' && /^(?:heard|seen|felt|smelled|found|reached)$/u.test(lowerAt(tokens, at + 2))) return false;
  return !tokens.slice(Math.max(0, at - 4), at).some(({ lower }, i, before) => /^ensur(?:e|ed|ing)$/u.test(lower) || (lower === 'so' && before[i + 1]?.lower === 'that'));
}

/** Neither the month nor "may or may not". */
function isModalMay(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at + 1) === 'or' || lowerAt(tokens, at - 1) === 'or') return false;
  if (!tokens[at]?.capital) return true;
  return at === 0 && tokens[at + 1]?.kind !== 'number';
}

function isLikely(tokens: readonly Token[], at: number): boolean {
  return !/^voters?$/u.test(lowerAt(tokens, at + 1)) && lowerAt(tokens, at - 1) !== 'as';
}

/** "has been accused of", with nobody who accuses. */
function isAgentless(tokens: readonly Token[], at: number): boolean {
  const passive = tokens.slice(Math.max(0, at - 3), at).some((token) => BE.has(token.lower));
  return passive && !tokens.slice(at + 1, at + 14).some((token) => token.lower === 'by');
}

/** "is believed to have", "a car thought to be stolen", "was said to be". */
function isBelieved(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (PARTICIPLES.has(word) && lowerAt(tokens, at + 1) === 'to' && /^(?:be|have)$/u.test(lowerAt(tokens, at + 2))) return true;
  if (!BELIEVED.has(word) || !(BE.has(lowerAt(tokens, at - 1)) || BE.has(lowerAt(tokens, at - 2)))) return false;
  const next = lowerAt(tokens, at + 1);
  const second = lowerAt(tokens, at + 2);
  if (word === 'said') return /^(?:be|have)$/u.test(second) && next === 'to';
  return /^(?:to|of|that)$/u.test(next) || second === 'to';
}

/** "the reported attack", "it was reported", "were reported killed"; though not "the ministry reported". */
function isReported(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  const after = lowerAt(tokens, at + 1);
  if (/^(?:was|were|is|been)$/u.test(before)) return /^(?:to|that|killed|earlier)$/u.test(after) || lowerAt(tokens, at - 2) === 'it';
  return /^(?:the|a|an|of|first|any)$/u.test(before) && /^\p{L}/u.test(after) && after !== 'by' && after !== 'that';
}

/** "the alleged attack"; though not "the minister alleged". */
function isAllegedAdjective(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return lowerAt(tokens, 1) !== 'that';
  return /^(?:the|a|an|of|any|its|his|their|for|over|other|is|was|and|to|on|in|with)$/u.test(lowerAt(tokens, at - 1));
}

/** "reports that", "according to unconfirmed reports claimed": nobody's reports. */
function isRumour(tokens: readonly Token[], at: number): boolean {
  return /^(?:are|were|by|of|the|unconfirmed)$/u.test(lowerAt(tokens, at - 1)) && /^(?:that|of|claimed|say|said|suggest)$/u.test(lowerAt(tokens, at + 1));
}
