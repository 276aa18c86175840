/** Noun phrases that end in a role or a body: "a spokesman for the harbour union", "the ministry", "aid workers in the town". */
import { isPlural, joined, lowerAt, type Name, STOP, type Token } from '../text/index.js';
import { GROUP_NOUNS, ROLE_NOUNS } from './speech.js';
import { nameSubject, type Subject } from './subject.js';

const REACH = 16;
/** May stand inside the phrase. */
const INNER = new Set(['of', 'for', 'in', 'from', 'at', 'with', 'the', 'a', 'an', 'to', 'close', 'on', 'its', 'his', 'their', 'and']);
const DETERMINER = /^(?:the|a|an|its|his|their)$/u;

/**
 * @param end last token of the phrase
 * @param strict a role or a body must be in it; else any plural will do ("astronomers said")
 */
export function roleLeft(tokens: readonly Token[], names: readonly Name[], end: number, strict: boolean): Subject | null {
  const { from, head } = phraseStart(tokens, end);
  if (!head && (strict || !isPluralAt(tokens, end))) return null;
  const determined = DETERMINER.test(lowerAt(tokens, from));
  // "Ines Moll the director said": commas are often lost
  const apposed = determined ? names.find((name) => name.to === from - 1 && name.to > name.from) : undefined;
  if (apposed) return nameSubject(apposed, apposed.from, end);
  return { kind: 'role', text: joined(tokens, determined && from < end ? from + 1 : from, end), from, to: end };
}

/** Back to the determiner or to the edge of the clause. */
function phraseStart(tokens: readonly Token[], end: number): { from: number; head: boolean } {
  let from = end;
  let head = isHeadAt(tokens, end);
  for (let i = end - 1; i >= 0 && i >= end - REACH && belongs(tokens, i, end); i -= 1) {
    const word = lowerAt(tokens, i);
    head ||= isHeadAt(tokens, i);
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
  if (/^(?:and|on|to|in|at)$/u.test(token.lower)) return isHeadAt(tokens, at - 1);
  return !STOP.has(token.lower) || INNER.has(token.lower);
}

function isHeadAt(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  return ROLE_NOUNS.has(word) || GROUP_NOUNS.has(word);
}

function isPluralAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isPlural(token);
}
