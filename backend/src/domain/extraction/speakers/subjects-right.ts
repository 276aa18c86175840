/** The noun phrase that begins at a place: behind "according to", behind "said" after a quote, or at the head of a clause. */
import { joined, lowerAt, type Name, STOP, textAt, type Token } from '../text/index.js';
import { DOCUMENT_NOUNS, GROUP_NOUNS, PRONOUNS, ROLE_NOUNS } from './speech.js';
import { isIndefinite, nameSubject, pronounSubject, type Subject } from './subject.js';

const PREPOSITION = /^(?:of|for|from|in|at|with|close|near)$/u;

/** The subject behind "according to", or behind "said" after a quote. */
export function subjectRight(tokens: readonly Token[], names: readonly Name[], at: number): Subject | null {
  const first = tokens[at];
  if (first?.kind === 'number') return titledName(tokens, names, at);
  if (first?.kind !== 'word') return null;
  if (PRONOUNS.has(first.lower)) return pronounSubject(first.text, at);
  const start = /^(?:the|a|an|its|his|their|one)$/u.test(first.lower) ? at + 1 : at;
  const named = namedRight(tokens, names, at, start);
  return named ?? roleRight(tokens, names, at, start);
}

/** "Rana Okafor", "spokesman Rana Okafor", "Norland's minister Rana Okafor" */
function namedRight(tokens: readonly Token[], names: readonly Name[], at: number, start: number): Subject | null {
  const name = names.find((n) => n.from === start);
  if (name && /^['’]s$/u.test(textAt(tokens, name.to + 1))) return subjectRight(tokens, names, name.to + 2) ?? nameSubject(name, at);
  const titled = names.find((n) => n.from > start && n.from <= start + 4 && isPlainRun(tokens, start, n.from));
  if (titled && ROLE_NOUNS.has(lowerAt(tokens, titled.from - 1))) return nameSubject(titled, at);
  return name && !(isHead(tokens[name.to + 1]) && !isOfficeBehind(tokens, name)) ? nameSubject(name, at) : null;
}

/** "Rana Okafor director of the institute": a comma was lost, while "Norland Rail director" is a director. */
function isOfficeBehind(tokens: readonly Token[], name: Name): boolean {
  return name.to > name.from && ROLE_NOUNS.has(lowerAt(tokens, name.to + 1)) && /^(?:of|at|for)$/u.test(lowerAt(tokens, name.to + 2));
}

/** "350.example director Rana Okafor" */
function titledName(tokens: readonly Token[], names: readonly Name[], at: number): Subject | null {
  const name = names.find((found) => found.from > at && found.from <= at + 7);
  return name && ROLE_NOUNS.has(lowerAt(tokens, name.from - 1)) ? nameSubject(name, at) : null;
}

function isPlainRun(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every((token) => token.kind === 'word' && !STOP.has(token.lower));
}

/** "a senior official at the ministry", "two of the bank's directors": up to where the phrase can't go on. */
function roleRight(tokens: readonly Token[], names: readonly Name[], at: number, start: number): Subject | null {
  let to = start - 1;
  let head = false;
  for (let i = start; i < Math.min(tokens.length, start + 9) && goesOn(tokens, i, head); i += 1) {
    if (isHead(tokens[i])) head = true;
    to = i;
  }
  while (to >= start && STOP.has(lowerAt(tokens, to))) to -= 1;
  if (!head || to < start) return null;
  return apposedTo(tokens, names, at, to) ?? { kind: 'role', text: joined(tokens, start, to), from: at, to, sure: true, indefinite: isIndefinite(tokens, at) };
}

/** "the head of the mill, Marshal Ivo Renn,", "a witness named Ivo": the name that the phrase is about. */
function apposedTo(tokens: readonly Token[], names: readonly Name[], from: number, to: number): Subject | null {
  const called = /^(?:named|called)$/u.test(lowerAt(tokens, to + 1)) || (lowerAt(tokens, to + 1) === 'identified' && lowerAt(tokens, to + 2) === 'as');
  const comma = textAt(tokens, to + 1) === ',';
  if (!called && !comma) return null;
  const name = names.find((found) => found.from > to && found.from <= to + (called ? 3 : 2));
  if (!name || (comma && (name.from === name.to || !/^[,.]?$/u.test(textAt(tokens, name.to + 1))))) return null;
  return nameSubject(name, from);
}

function goesOn(tokens: readonly Token[], at: number, head: boolean): boolean {
  const token = tokens[at];
  if (token?.kind === 'symbol') return joinsWords(tokens, at, head);
  if (token?.kind !== 'word') return false;
  if (STOP.has(token.lower) && !token.capital) return head && tokens[at + 1]?.kind === 'word' && isLink(tokens, at);
  // Behind its head the phrase goes on with another head, a name, or what a preposition brings.
  return isHead(token) || !head || token.capital || isBrought(tokens, at);
}

/** The possessive before a head, and a hyphen within a word. */
function joinsWords(tokens: readonly Token[], at: number, head: boolean): boolean {
  if (/^['’]s$/u.test(textAt(tokens, at))) return !head || isHead(tokens[at + 1]);
  return textAt(tokens, at) === '-' && tokens[at]?.glued === true && tokens[at + 1]?.glued === true;
}

/** "residents in the lower town": words behind a preposition, up to a participle. */
function isBrought(tokens: readonly Token[], at: number): boolean {
  if (STOP.has(lowerAt(tokens, at - 1))) return true;
  return STOP.has(lowerAt(tokens, at - 2)) && PREPOSITION.test(lowerAt(tokens, at - 3)) && !/ed$|ing$|ly$/u.test(lowerAt(tokens, at));
}

function isLink(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  // "the group in a statement said"
  if (word === 'in' && /^an?$/u.test(lowerAt(tokens, at + 1))) return false;
  return PREPOSITION.test(word) || (/^(?:the|a)$/u.test(word) && PREPOSITION.test(lowerAt(tokens, at - 1)));
}

function isHead(token: Token | undefined): boolean {
  return token !== undefined && (ROLE_NOUNS.has(token.lower) || GROUP_NOUNS.has(token.lower) || (DOCUMENT_NOUNS.has(token.lower) && !token.capital));
}

/**
 * "The owner of the mill denied that", "according to the harbour master": where it is sure that somebody speaks, any noun
 * behind an article will do.
 */
export function plainNoun(tokens: readonly Token[], at: number, verb: number): Subject | null {
  const determined = /^(?:the|an?|its|their|his|her)$/u.test(lowerAt(tokens, at));
  // Behind "according to" even "nasa" will do
  if (!determined && verb < tokens.length) return null;
  let to = determined ? at : at - 1;
  while (to + 1 < verb && to < at + 4 && tokens[to + 1]?.kind === 'word' && !STOP.has(lowerAt(tokens, to + 1))) to += 1;
  const from = determined ? at + 1 : at;
  return to >= from ? { kind: 'role', text: joined(tokens, from, to), from: at, to, sure: false } : null;
}
