/** The noun phrase on either side of a verb of speech: a name, a role ("a senior official"), a body or a pronoun. */
import type { Subject } from './attribution.js';
import { CAPITALS, COUNTRIES, PLACES } from './gazetteer.js';
import { joined, type Name } from './names.js';
import { isPlural, STOP } from './noun-phrase.js';
import { GROUP_NOUNS, PRONOUNS, ROLE_NOUNS, SKIPPED_BEFORE_VERB } from './speech.js';
import type { Token } from './tokens.js';

/** How far left of a verb its subject may begin. */
const REACH = 16;
const INNER = new Set(['of', 'for', 'in', 'from', 'at', 'with', 'the', 'a', 'an', 'to', 'close', 'on', 'its', 'his', 'their', 'and']);

/**
 * @param at the verb
 * @param strict only a name, a role, a group or a pronoun will do
 */
export function findSubject(tokens: readonly Token[], names: readonly Name[], at: number, strict: boolean): Subject | null {
  const participle = tokens[at]?.lower.endsWith('ing') ?? false;
  const near = adjacentSubject(tokens, names, at, strict);
  const loose = participle && tokens[at - 1]?.text === ',';
  if (near && !loose && !afterPreposition(tokens, near.from) && !isTown(near)) return near;
  return openingSubject(tokens, names, at) ?? near;
}

/** A town speaks for nobody, other than a capital: the subject is further left. */
function isTown(subject: Subject): boolean {
  return subject.kind === 'name' && PLACES.has(subject.text) && !CAPITALS.has(subject.text) && !COUNTRIES.has(subject.text);
}

function adjacentSubject(tokens: readonly Token[], names: readonly Name[], at: number, strict: boolean): Subject | null {
  let i = skipLeft(tokens, at - 1);
  if (tokens[i]?.text === ',' || tokens[i]?.text === ')') i = beforeAppositive(tokens, names, i);
  const token = tokens[i];
  if (!token || token.kind !== 'word') return null;
  if (PRONOUNS.has(token.lower)) return { kind: 'pronoun', text: token.text, from: i, to: i };
  if (STOP.has(token.lower)) return null;
  const name = names.find((n) => n.from <= i && n.to >= i);
  if (name && name.to === i) return ownedName(tokens, names, name);
  return roleLeft(tokens, names, i, strict);
}

function afterPreposition(tokens: readonly Token[], from: number): boolean {
  return /^(?:by|in|of|with|from|on|at|for|to|against|about|near|between|as)$/u.test(tokens[from - 1]?.lower ?? '');
}

/** "Doctors in the town held by the army said": the subject is what the clause opens with. */
function openingSubject(tokens: readonly Token[], names: readonly Name[], verb: number): Subject | null {
  let at = 0;
  while (at < 3 && /^(?:but|and|meanwhile|however|also|still|later|earlier|then|,|"|“)$/u.test(tokens[at]?.lower ?? '')) at += 1;
  if (verb - at > 2 * REACH || tokens.slice(at, verb).some((token) => /^[;:"“”]$/u.test(token.text))) return null;
  const subject = subjectRight(tokens, names, at);
  return subject && subject.kind !== 'pronoun' && subject.to < verb ? subject : null;
}

/** Past auxiliaries, adverbs and "on Tuesday". */
function skipLeft(tokens: readonly Token[], from: number): number {
  let i = from;
  for (let steps = 0; steps < 6 && i > 0; steps += 1) {
    const word = tokens[i]?.lower ?? '';
    if (SKIPPED_BEFORE_VERB.has(word) || /ly$/u.test(word) && word !== 'family' && !tokens[i]?.capital) i -= 1;
    else if (/day$/u.test(word) && tokens[i]?.capital) i -= tokens[i - 1]?.lower === 'on' ? 2 : 1;
    else break;
  }
  return i;
}

/** "Bill Cooke, head of the office, said": the name before the commas, the leftmost of several. */
function beforeAppositive(tokens: readonly Token[], names: readonly Name[], comma: number): number {
  const open = tokens[comma]?.text === ')' ? '(' : ',';
  let found = -1;
  for (let i = comma - 1; i > 0 && i >= comma - 2 * REACH; i -= 1) {
    const text = tokens[i]?.text ?? '';
    if (/^["“”]$/u.test(text)) break;
    if (text !== open) continue;
    if (open === ',' && names.some((name) => name.from === i + 1 && name.to === comma - 1 && name.to > name.from)) return comma - 1;
    const name = names.find((n) => n.to === i - 1);
    if ((name && !PLACES.has(name.text)) || (found < 0 && ROLE_NOUNS.has(tokens[i - 1]?.lower ?? ''))) found = i - 1;
    if (open === '(') break;
  }
  return found;
}

/** "the ministry of X's spokesman Y": the name itself; "a spokesman for X": the role with the name in it. */
function ownedName(tokens: readonly Token[], names: readonly Name[], name: Name): Subject | null {
  const before = tokens[name.from - 1]?.lower ?? '';
  const link = before === 'the' ? tokens[name.from - 2] : tokens[name.from - 1];
  const linkAt = before === 'the' ? name.from - 2 : name.from - 1;
  if (link && /^(?:for|of|at|from|in|with|on)$/u.test(link.lower) && linkAt > 0) {
    const role = roleLeft(tokens, names, name.to, false);
    if (role && role.from < linkAt) return role;
  }
  if (/^(?:in|to|with|by|against|from|on|near|at)$/u.test(before) && names.length > 0) return null;
  return { kind: 'name', text: name.text, from: name.from, to: name.to };
}

/** A noun phrase that ends at token `end`: back to its determiner or to the edge of the clause. */
function roleLeft(tokens: readonly Token[], names: readonly Name[], end: number, strict: boolean): Subject | null {
  let from = end;
  let head = isHead(tokens[end]);
  for (let i = end - 1; i >= 0 && i >= end - REACH; i -= 1) {
    const token = tokens[i];
    if (!token || (token.kind === 'symbol' && !/^(?:-|'s|’s|\.)$/u.test(token.text))) break;
    if (token.kind === 'number') break;
    if (i === end - 1 && token.lower === 'and') break;
    if (STOP.has(token.lower) && !INNER.has(token.lower)) break;
    if (token.lower === 'and' || token.lower === 'on' || token.lower === 'to' || token.lower === 'in' || token.lower === 'at') {
      if (!isHead(tokens[i - 1])) break;
    }
    if (isHead(token)) head = true;
    if (!INNER.has(token.lower) || /^(?:the|a|an|its|his|their)$/u.test(token.lower)) from = i;
    if (/^(?:the|a|an)$/u.test(token.lower) && !/^(?:of|for|from|at|with|in)$/u.test(tokens[i - 1]?.lower ?? '')) break;
  }
  if (!head && (strict || !isPluralHead(tokens[end]))) return null;
  const apposed = names.find((name) => name.to === from - 1 && name.to > name.from);
  if (apposed && /^(?:the|a|an|its)$/u.test(tokens[from]?.lower ?? '')) return { kind: 'name', text: apposed.text, from: apposed.from, to: end };
  const determined = /^(?:the|a|an|its|his|their)$/u.test(tokens[from]?.lower ?? '');
  const first = determined && from < end ? from + 1 : from;
  return { kind: 'role', text: joined(tokens, first, end), from, to: end };
}

function isHead(token: Token | undefined): boolean {
  return token !== undefined && (ROLE_NOUNS.has(token.lower) || GROUP_NOUNS.has(token.lower));
}

function isPluralHead(token: Token | undefined): boolean {
  return token !== undefined && isPlural(token);
}

/** The subject behind "according to" or "…," said. */
export function subjectRight(tokens: readonly Token[], names: readonly Name[], at: number): Subject | null {
  const first = tokens[at];
  if (!first || first.kind !== 'word') return null;
  if (PRONOUNS.has(first.lower)) return { kind: 'pronoun', text: first.text, from: at, to: at };
  const start = /^(?:the|a|an|its|his|their|one)$/u.test(first.lower) ? at + 1 : at;
  const name = names.find((n) => n.from === start);
  if (name && /^['’]s$/u.test(tokens[name.to + 1]?.text ?? '')) return subjectRight(tokens, names, name.to + 2) ?? { kind: 'name', text: name.text, from: at, to: name.to };
  const roleThenName = names.find((n) => n.from > start && n.from <= start + 4 && tokens.slice(start, n.from).every((t) => t.kind === 'word' && !STOP.has(t.lower)));
  if (roleThenName && ROLE_NOUNS.has(tokens[roleThenName.from - 1]?.lower ?? '')) return { kind: 'name', text: roleThenName.text, from: at, to: roleThenName.to };
  if (name && !isHead(tokens[name.to + 1])) return { kind: 'name', text: name.text, from: at, to: name.to };
  let to = start - 1;
  let head = false;
  for (let i = start; i < tokens.length && i < start + 9; i += 1) {
    const token = tokens[i];
    if (!token || (token.kind !== 'word' && !/^(?:-|'s|’s)$/u.test(token.text))) break;
    const linked = /^(?:of|for|from|in|at|with)$/u.test(token.lower) || (/^(?:the|a)$/u.test(token.lower) && /^(?:of|for|from|in|at|with)$/u.test(tokens[i - 1]?.lower ?? ''));
    if (STOP.has(token.lower) && !(head && linked && tokens[i + 1]?.kind === 'word')) break;
    if (isHead(token)) head = true;
    else if (head && !STOP.has(tokens[i - 1]?.lower ?? '') && !token.capital) break;
    to = i;
  }
  while (to >= start && STOP.has(tokens[to]?.lower ?? '')) to -= 1;
  return head && to >= start ? { kind: 'role', text: joined(tokens, start, to), from: at, to } : null;
}
