/** Noun phrases that end in a role or a body: "a spokesman for the harbour union", "the ministry", "aid workers in the town". */
import { isPlural, joined, lowerAt, type Name, STOP, textAt, type Token } from '../text/index.js';
import { DOCUMENT_NOUNS, GROUP_NOUNS, ROLE_NOUNS } from './speech.js';
import { type Demand, isIndefinite, nameSubject, type Subject } from './subject.js';

const REACH = 16;
/** May stand inside the phrase. */
const INNER = new Set(['of', 'for', 'in', 'from', 'at', 'with', 'the', 'a', 'an', 'to', 'close', 'on', 'its', 'his', 'their', 'and']);
const DETERMINER = /^(?:the|a|an|its|his|their)$/u;

/**
 * @param end last token of the phrase
 * @param demand with 'speaker', a role or a body must be in it; with 'plural', any plural will do ("astronomers believe")
 */
export function roleLeft(tokens: readonly Token[], names: readonly Name[], end: number, demand: Demand): Subject | null {
  const { from, head } = phraseStart(tokens, end);
  const determined = DETERMINER.test(lowerAt(tokens, from));
  if (!head && !meets(demand, isPluralAt(tokens, end), determined && from < end)) return null;
  // "Ines Moll the director said": commas are often lost
  const apposed = determined ? apposedName(tokens, names, from - 1) : undefined;
  if (apposed) return nameSubject(apposed, apposed.from, end);
  return { kind: 'role', text: joined(tokens, determined && from < end ? from + 1 : from, end), from, to: end, sure: head, indefinite: isIndefinite(tokens, from) };
}

function meets(demand: Demand, plural: boolean, determined: boolean): boolean {
  return demand === 'any' ? plural || determined : demand === 'plural' && plural;
}

/** "Ines Moll the director", "the Institute (VIPS) a charity": the name that ends at `to`. */
function apposedName(tokens: readonly Token[], names: readonly Name[], to: number): Name | undefined {
  const end = textAt(tokens, to) === ')' && textAt(tokens, to - 2) === '(' ? to - 3 : to;
  return names.find((name) => name.to === end && name.to > name.from);
}

/** Back to the determiner or to the edge of the clause. */
function phraseStart(tokens: readonly Token[], end: number): { from: number; head: boolean } {
  let from = end;
  let head = isHeadAt(tokens, end);
  for (let i = end - 1; i >= 0 && i >= end - REACH && belongs(tokens, i, end); i -= 1) {
    const word = lowerAt(tokens, i);
    head ||= isHeadAt(tokens, i) && endsCore(tokens, i, end);
    if (!INNER.has(word) || DETERMINER.test(word)) from = i;
    if (/^(?:the|a|an)$/u.test(word) && !/^(?:of|for|from|at|with|in)$/u.test(lowerAt(tokens, i - 1))) break;
  }
  return { from, head };
}

function belongs(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'number') return false;
  if (token.kind === 'symbol') return /^(?:-|'s|’s|\.)$/u.test(token.text);
  if (at === end - 1 && token.lower === 'and') return false;
  if (/^(?:and|on|to|in|at|with|for|from)$/u.test(token.lower)) return isHeadAt(tokens, at - 1);
  return !STOP.has(token.lower) || INNER.has(token.lower);
}

/** The noun that the words before it describe: "hospital sources", not "hospital roof". */
function endsCore(tokens: readonly Token[], at: number, end: number): boolean {
  return at === end || INNER.has(lowerAt(tokens, at + 1));
}

function isHeadAt(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  return ROLE_NOUNS.has(word) || GROUP_NOUNS.has(word) || DOCUMENT_NOUNS.has(word);
}

function isPluralAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isPlural(token);
}
