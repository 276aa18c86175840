/**
 * Is the statement held at arm's length? "reportedly", "suspected", "appears to", "could". A named source's own verb is no
 * hedge ("the minister alleged"), nor is the month of May, nor being able ("could not reach").
 */
import type { Token } from './tokens.js';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const ALWAYS = set(
  'reportedly allegedly purportedly supposedly apparently seemingly presumably suspected purported unconfirmed unverified rumoured rumored perhaps maybe possibly probably ostensibly',
);
const SEEMS = set('appear appears appeared seem seems seemed');
const MODALS = set('could might may');
/** A modal before these is ability or a wish, not doubt. */
const NOT_DOUBT = set('not only');
const ADJECTIVES = set('alleged possible likely unlikely feared apparent presumed believed');
const BELIEVED = set('believed thought feared suspected expected understood assumed rumoured rumored said alleged');
const BE = set('is are was were be been being widely also still');
const PURPORT = set('purports purporting purportedly');
const REPORTED_BEFORE = set('the a an was were been is it of first any');

/** @returns true where some statement of the sentence is hedged */
export function isHedged(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => token.kind === 'word' && hedges(tokens, token, at));
}

function hedges(tokens: readonly Token[], token: Token, at: number): boolean {
  const word = token.lower;
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1]?.lower ?? '';
  if (ALWAYS.has(word) || PURPORT.has(word)) return true;
  if (SEEMS.has(word)) return /^(?:to|that|like|as|\p{L}+(?:ed|ly|ent|ing|ble|al))$/u.test(after) || /^it$/u.test(before);
  if (MODALS.has(word)) return isModal(token, before, after);
  if (word === 'accused') return isAgentless(tokens, at);
  if (BELIEVED.has(word) && (BE.has(before) || BE.has(tokens[at - 2]?.lower ?? ''))) return believed(tokens, at, word);
  if (word === 'reported') return REPORTED_BEFORE.has(before) && reportedAs(tokens, at, before, after);
  if (word === 'likely' || word === 'unlikely') return after !== 'voters' && before !== 'as';
  if (ADJECTIVES.has(word)) return adjective(tokens, at, word, before, after);
  return word === 'reports' && isRumour(before, after);
}

function isModal(token: Token, before: string, after: string): boolean {
  if (token.capital && token.lower === 'may' && (before === 'in' || before === 'since' || /^\d/u.test(after) || /^\d/u.test(before))) return false;
  if (token.capital && before !== '' && token.lower === 'may') return false;
  return !NOT_DOUBT.has(after) || token.lower !== 'could';
}

/** "has been accused of", with nobody who accuses. */
function isAgentless(tokens: readonly Token[], at: number): boolean {
  const passive = tokens.slice(Math.max(0, at - 3), at).some((token) => BE.has(token.lower));
  return passive && !tokens.slice(at + 1, at + 14).some((token) => token.lower === 'by');
}

/** "is believed to have", "was said to be". */
function believed(tokens: readonly Token[], at: number, word: string): boolean {
  const next = tokens.slice(at + 1, at + 3).map((token) => token.lower);
  const opens = next[0] === 'to' || next[0] === 'of' || (next[0] === 'that' && word !== 'said') || next[1] === 'to';
  return opens && (word !== 'said' || next[1] === 'be' || next[1] === 'have');
}

function reportedAs(tokens: readonly Token[], at: number, before: string, after: string): boolean {
  if (before === 'it') return tokens[at - 2]?.lower !== 'said' && false;
  if (/^(?:was|were|is|been)$/u.test(before)) return after === 'to' || after === 'that' || after === 'killed' || tokens[at - 2]?.lower === 'it' || after === 'earlier';
  return /^\p{L}/u.test(after) && after !== 'by' && after !== 'that' && before !== 'it';
}

function adjective(tokens: readonly Token[], at: number, word: string, before: string, after: string): boolean {
  if (word === 'alleged') return /^(?:the|a|an|of|any|its|his|their|for|over|other|is|was|and|to|on|in|with)$/u.test(before) || (tokens[at]?.capital === true && at === 0 && !/^that$/u.test(after));
  if (word === 'possible') return /^(?:a|the|another|is|was)$/u.test(before) && after !== 'to';
  if (word === 'feared' || word === 'believed') return false;
  return word !== 'apparent' || before === 'an' || before === 'the';
}

function isRumour(before: string, after: string): boolean {
  return /^(?:are|were|by|of|the|unconfirmed|media|with)$/u.test(before) && /^(?:that|of|claimed|say|said|suggest)$/u.test(after) && before !== 'media' && before !== 'with';
}
