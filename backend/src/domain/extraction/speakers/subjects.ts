/** The noun phrase on either side of a verb of speech: a name, a role ("a senior official"), a body or a pronoun. */
import { CAPITALS, COUNTRIES, PLACES } from '../places/index.js';
import { joined, lowerAt, type Name, STOP, textAt, type Token } from '../text/index.js';
import { roleLeft } from './role-phrases.js';
import { GROUP_NOUNS, PRONOUNS, ROLE_NOUNS, SKIPPED_BEFORE_VERB } from './speech.js';
import { nameSubject, type Subject } from './subject.js';

/** How far left of a verb its subject may begin. */
const REACH = 32;
const PREPOSITION = /^(?:of|for|from|in|at|with)$/u;

/**
 * @param at the verb
 * @param strict only a name, a role, a group or a pronoun will do
 */
export function findSubject(tokens: readonly Token[], names: readonly Name[], at: number, strict: boolean): Subject | null {
  const near = adjacentSubject(tokens, names, at, strict);
  // ", stating that": the subject is that of the sentence
  const loose = lowerAt(tokens, at).endsWith('ing') && textAt(tokens, at - 1) === ',';
  if (near && !loose && !afterPreposition(tokens, near.from) && !isTown(near)) return near;
  return openingSubject(tokens, names, at) ?? near;
}

/** A town speaks for nobody, other than a capital: the subject is further left. */
function isTown(subject: Subject): boolean {
  return subject.kind === 'name' && PLACES.has(subject.text) && !CAPITALS.has(subject.text) && !COUNTRIES.has(subject.text);
}

function adjacentSubject(tokens: readonly Token[], names: readonly Name[], at: number, strict: boolean): Subject | null {
  let i = skipLeft(tokens, at - 1);
  if (/^[,)]$/u.test(textAt(tokens, i))) i = beforeAppositive(tokens, names, i);
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  if (PRONOUNS.has(token.lower)) return { kind: 'pronoun', text: token.text, from: i, to: i };
  if (STOP.has(token.lower)) return null;
  const name = names.find((n) => n.to === i);
  return name ? ownedName(tokens, names, name) : roleLeft(tokens, names, i, strict);
}

function afterPreposition(tokens: readonly Token[], from: number): boolean {
  return /^(?:by|in|of|with|from|on|at|for|to|against|about|near|between|as)$/u.test(lowerAt(tokens, from - 1));
}

/** "Doctors in the town held by the army said": the subject is what the clause opens with. */
function openingSubject(tokens: readonly Token[], names: readonly Name[], verb: number): Subject | null {
  let at = 0;
  while (at < 3 && /^(?:but|and|meanwhile|however|also|still|later|earlier|then|,|"|“)$/u.test(lowerAt(tokens, at))) at += 1;
  if (verb - at > REACH || tokens.slice(at, verb).some((token) => /^[;:"“”]$/u.test(token.text))) return null;
  // "Overall, the fund predicted"
  if (/ly$|^(?:overall|instead|indeed|first|second)$/u.test(lowerAt(tokens, at)) && textAt(tokens, at + 1) === ',') return null;
  const subject = subjectRight(tokens, names, at);
  if (subject) return subject.kind !== 'pronoun' && subject.to < verb ? subject : null;
  return lowerAt(tokens, verb + 1) === 'that' ? plainNoun(tokens, at, verb) : null;
}

/**
 * "The owner of the mill denied that", "according to the harbour master": where it is sure that somebody speaks, any noun
 * behind an article will do.
 */
export function plainNoun(tokens: readonly Token[], at: number, verb: number): Subject | null {
  if (!/^(?:the|an?)$/u.test(lowerAt(tokens, at))) return null;
  let to = at;
  while (to + 1 < verb && to < at + 4 && tokens[to + 1]?.kind === 'word' && !STOP.has(lowerAt(tokens, to + 1))) to += 1;
  return to > at ? { kind: 'role', text: joined(tokens, at + 1, to), from: at, to } : null;
}

/** Whom the sentence is about, if it opens with a person: "he" in the next one. */
export function openingPerson(tokens: readonly Token[], names: readonly Name[]): Subject | null {
  const body = tokens.slice(0, REACH);
  // "After the talks, the minister …"
  const comma = /^(?:in|on|at|after|before|during|following|since|for|with|from|by|last|\p{L}+ing)$/u.test(lowerAt(tokens, 0)) ? body.findIndex((token) => token.text === ',') : -1;
  if (comma > 0) return subjectRight(tokens, names, comma + 1);
  return openingSubject(tokens, names, body.length);
}

/** Past auxiliaries, adverbs and "on Tuesday". */
function skipLeft(tokens: readonly Token[], from: number): number {
  let i = from;
  for (let steps = 0; steps < 6 && i > 0; steps += 1) {
    const word = lowerAt(tokens, i);
    const capital = tokens[i]?.capital ?? false;
    if (SKIPPED_BEFORE_VERB.has(word) || (/ly$/u.test(word) && word !== 'family' && !capital)) i -= 1;
    else if (/day$/u.test(word) && capital) i -= lowerAt(tokens, i - 1) === 'on' ? 2 : 1;
    else break;
  }
  return i;
}

/** Token before the apposition that ends at `close`: "Ada Brandt, head of the office, said", "the bank (Norland) said". */
function beforeAppositive(tokens: readonly Token[], names: readonly Name[], close: number): number {
  if (textAt(tokens, close) === ')') return beforeBracket(tokens, names, close);
  let found = -1;
  for (let i = close - 1; i > 0 && i >= close - REACH && !/^["“”]$/u.test(textAt(tokens, i)); i -= 1) {
    if (textAt(tokens, i) !== ',') continue;
    // "the operator, Norland Rail, said": the name itself is the apposition
    if (names.some((name) => name.from === i + 1 && name.to === close - 1 && name.to > name.from)) return close - 1;
    // The leftmost name wins: "Ada Brandt, of the institute in Velm, Norland, said"
    const name = names.find((n) => n.to === i - 1);
    if ((name && !PLACES.has(name.text)) || (found < 0 && ROLE_NOUNS.has(lowerAt(tokens, i - 1)))) found = i - 1;
  }
  return found;
}

function beforeBracket(tokens: readonly Token[], names: readonly Name[], close: number): number {
  for (let i = close - 1; i > 0 && i >= close - REACH; i -= 1) {
    if (textAt(tokens, i) !== '(') continue;
    return names.some((name) => name.to === i - 1) || ROLE_NOUNS.has(lowerAt(tokens, i - 1)) ? i - 1 : -1;
  }
  return -1;
}

/** "a spokesman for X": the role with the name in it; else the name itself. */
function ownedName(tokens: readonly Token[], names: readonly Name[], name: Name): Subject | null {
  const before = lowerAt(tokens, name.from - 1);
  const linkAt = before === 'the' ? name.from - 2 : name.from - 1;
  if (linkAt > 0 && /^(?:for|of|at|from|in|with|on)$/u.test(lowerAt(tokens, linkAt))) {
    const role = roleLeft(tokens, names, name.to, false);
    if (role && role.from < linkAt) return role;
  }
  return /^(?:in|to|with|by|against|from|on|near|at)$/u.test(before) ? null : nameSubject(name);
}

/** The subject behind "according to", or behind "said" after a quote. */
export function subjectRight(tokens: readonly Token[], names: readonly Name[], at: number): Subject | null {
  const first = tokens[at];
  if (first?.kind !== 'word') return null;
  if (PRONOUNS.has(first.lower)) return { kind: 'pronoun', text: first.text, from: at, to: at };
  const start = /^(?:the|a|an|its|his|their|one)$/u.test(first.lower) ? at + 1 : at;
  const named = namedRight(tokens, names, at, start);
  return named ?? roleRight(tokens, at, start);
}

/** "Rana Okafor", "spokesman Rana Okafor", "Norland's minister Rana Okafor" */
function namedRight(tokens: readonly Token[], names: readonly Name[], at: number, start: number): Subject | null {
  const name = names.find((n) => n.from === start);
  if (name && /^['’]s$/u.test(textAt(tokens, name.to + 1))) return subjectRight(tokens, names, name.to + 2) ?? nameSubject(name, at);
  const titled = names.find((n) => n.from > start && n.from <= start + 4 && isPlainRun(tokens, start, n.from));
  if (titled && ROLE_NOUNS.has(lowerAt(tokens, titled.from - 1))) return nameSubject(titled, at);
  return name && !isHead(tokens[name.to + 1]) ? nameSubject(name, at) : null;
}

function isPlainRun(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every((token) => token.kind === 'word' && !STOP.has(token.lower));
}

/** "a senior official at the ministry", "two of the bank's directors": up to where the phrase can't go on. */
function roleRight(tokens: readonly Token[], at: number, start: number): Subject | null {
  let to = start - 1;
  let head = false;
  for (let i = start; i < Math.min(tokens.length, start + 9) && goesOn(tokens, i, head); i += 1) {
    if (isHead(tokens[i])) head = true;
    to = i;
  }
  while (to >= start && STOP.has(lowerAt(tokens, to))) to -= 1;
  return head && to >= start ? { kind: 'role', text: joined(tokens, start, to), from: at, to } : null;
}

function goesOn(tokens: readonly Token[], at: number, head: boolean): boolean {
  const token = tokens[at];
  if (!token || (token.kind !== 'word' && !/^(?:-|'s|’s)$/u.test(token.text))) return false;
  if (STOP.has(token.lower)) return head && tokens[at + 1]?.kind === 'word' && isLink(tokens, at);
  // Behind its head the phrase goes on with another head, a name, or what a preposition brings.
  return isHead(token) || !head || token.capital || isBrought(tokens, at);
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
  return token !== undefined && (ROLE_NOUNS.has(token.lower) || GROUP_NOUNS.has(token.lower));
}

