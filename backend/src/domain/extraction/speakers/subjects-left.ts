/** The subject of a verb of speech: next to it, behind an apposition, before "who", or at the head of the clause. */
import { CAPITALS, COUNTRIES, PLACES } from '../places/index.js';
import { joined, lowerAt, type Name, STOP, textAt, type Token } from '../text/index.js';
import { beforeAppositive } from './appositions.js';
import { roleLeft } from './role-phrases.js';
import { PRONOUNS, ROLE_NOUNS, SKIPPED_BEFORE_VERB } from './speech.js';
import { type Demand, nameSubject, pronounSubject, type Subject } from './subject.js';
import { plainNoun, subjectRight } from './subjects-right.js';

/** How far left of a verb its subject may begin. */
const REACH = 32;
const OPENS_SETTING = /^(?:in|on|at|after|before|during|following|since|for|with|from|by|last|asked|based|\p{L}+ing)$/u;
const FINITE = /^(?:is|are|was|were|has|have|had|did|does|will|would|could|can|may|might|said|says)$|\p{L}{2}ed$/u;

/** @param at the verb */
export function findSubject(tokens: readonly Token[], names: readonly Name[], at: number, demand: Demand): Subject | null {
  const near = adjacentSubject(tokens, names, at, demand);
  // ", stating that": the subject is that of the sentence
  const loose = lowerAt(tokens, at).endsWith('ing') && textAt(tokens, at - 1) === ',';
  const described = near && near.from > 0 && textAt(tokens, near.from - 1) !== ',' && !/^\.?$/u.test(textAt(tokens, at + 1)) ? describedOpener(tokens, names, near.from) : null;
  if (described) return described;
  if (near && !loose && !insidePhrase(tokens, near.from) && !isTown(near)) return withFirst(tokens, names, near, at);
  return clauseSubject(tokens, names, at) ?? near;
}

/** "The union, formed by dockers …", "The monitor which relies on medics said": what describes the opener holds other nouns. */
function describedOpener(tokens: readonly Token[], names: readonly Name[], before: number): Subject | null {
  const opener = subjectRight(tokens, names, /^(?:but|and|meanwhile)$/u.test(lowerAt(tokens, 0)) ? 1 : 0);
  if (!opener?.sure || opener.kind === 'pronoun' || opener.to + 1 >= before) return null;
  const next = lowerAt(tokens, opener.to + 1);
  const described = /^(?:which|who)$/u.test(next) || (/ed$|^led$/u.test(next) && lowerAt(tokens, opener.to + 2) === 'by');
  return described ? opener : null;
}

/** A town speaks for nobody, other than a capital: the subject is further left. */
function isTown(subject: Subject): boolean {
  return subject.kind === 'name' && PLACES.has(subject.text) && !CAPITALS.has(subject.text) && !COUNTRIES.has(subject.text);
}

function adjacentSubject(tokens: readonly Token[], names: readonly Name[], at: number, demand: Demand): Subject | null {
  let i = skipLeft(tokens, at - 1);
  // "the group, which said"
  if (/^(?:which|who)$/u.test(lowerAt(tokens, i))) i -= textAt(tokens, i - 1) === ',' ? 2 : 1;
  if (/^[,)]$/u.test(textAt(tokens, i))) i = beforeAppositive(tokens, names, i);
  const token = tokens[i];
  if (token?.kind !== 'word') return null;
  if (PRONOUNS.has(token.lower)) return pronounSubject(token.text, i);
  if (STOP.has(token.lower)) return null;
  const name = names.find((n) => n.to === i);
  return name ? (titled(tokens, name) ?? ownedName(tokens, names, name, demand)) : roleLeft(tokens, names, i, demand);
}

/** "a network of sources and medics": part of a phrase that begins further left. */
function insidePhrase(tokens: readonly Token[], from: number): boolean {
  const before = lowerAt(tokens, from - 1);
  if (before === 'with') return false;
  return /^(?:by|in|of|from|on|at|for|to|against|about|near|between|as)$/u.test(before);
}

/** "activists and the army said": both. */
function withFirst(tokens: readonly Token[], names: readonly Name[], second: Subject, verb: number): Subject {
  if (lowerAt(tokens, second.from - 1) !== 'and' || verb > second.to + 4) return second;
  const first = adjacentSubject(tokens, names, second.from - 1, 'speaker');
  if (!first?.sure || first.kind === 'pronoun' || insidePhrase(tokens, first.from)) return second;
  const opens = first.from === 0 || /^(?:[,:"“”]|but|with)$/u.test(lowerAt(tokens, first.from - 1));
  return opens || verb + 2 >= tokens.length ? { ...second, from: first.from, and: first } : second;
}

/** "Doctors in the town held by the army said": the subject is what the clause opens with. */
function clauseSubject(tokens: readonly Token[], names: readonly Name[], verb: number): Subject | null {
  let at = 0;
  while (at < 3 && /^(?:but|and|meanwhile|however|also|still|later|earlier|then|,|"|“)$/u.test(lowerAt(tokens, at))) at += 1;
  if (verb - at > REACH || tokens.slice(at, verb).some((token) => /^[;:"“”]$/u.test(token.text))) return null;
  // "Overall, the fund predicted"
  if (/ly$|^(?:overall|instead|indeed|first|second)$/u.test(lowerAt(tokens, at)) && textAt(tokens, at + 1) === ',') return null;
  const subject = subjectRight(tokens, names, at);
  if (subject) return subject.kind !== 'pronoun' && subject.to < verb ? subject : null;
  if (OPENS_SETTING.test(lowerAt(tokens, at))) return behindSetting(tokens, names, at, verb);
  return lowerAt(tokens, verb + 1) === 'that' ? plainNoun(tokens, at, verb) : null;
}

/** "Asked about the incident the coalition had no comment but said": the first who does something. */
function behindSetting(tokens: readonly Token[], names: readonly Name[], from: number, verb: number): Subject | null {
  for (let i = from + 1; i < verb; i += 1) {
    const behindComma = textAt(tokens, i - 1) === ',';
    if (!behindComma && !/^(?:the|a|an)$/u.test(lowerAt(tokens, i)) && !tokens[i]?.capital) continue;
    if (insidePhrase(tokens, i)) continue;
    const subject = subjectRight(tokens, names, i);
    if (subject && subject.kind !== 'pronoun' && subject.to < verb && (behindComma || FINITE.test(lowerAt(tokens, subject.to + 1)))) return subject;
  }
  return null;
}

/** Whom the sentence is about. */
export function openingSubject(tokens: readonly Token[], names: readonly Name[]): Subject | null {
  const body = tokens.slice(0, REACH);
  // "After the talks, the minister …"
  const comma = OPENS_SETTING.test(lowerAt(tokens, 0)) ? body.findIndex((token) => token.text === ',') : -1;
  if (comma > 0) return subjectRight(tokens, names, comma + 1);
  return clauseSubject(tokens, names, body.length);
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

/** "near Velm Harbour Secretary Omar Reyes": a comma was lost, the name begins with the office. */
function titled(tokens: readonly Token[], name: Name): Subject | null {
  for (let i = name.to - 1; i > name.from; i -= 1) {
    if (ROLE_NOUNS.has(lowerAt(tokens, i)) && i + 3 > name.to - 1) return { ...nameSubject(name, i), text: joined(tokens, i, name.to) };
  }
  return null;
}

/** "a spokesman for X": the role with the name in it; else the name itself. */
function ownedName(tokens: readonly Token[], names: readonly Name[], name: Name, demand: Demand): Subject | null {
  const before = lowerAt(tokens, name.from - 1);
  const role = roleLeft(tokens, names, name.to, demand);
  const linked = role && tokens.slice(role.from + 1, name.from).some((token) => /^(?:for|of|at|from|in|with|on)$/u.test(token.lower));
  if (role && linked) return role;
  return /^(?:in|to|with|by|against|from|on|near|at)$/u.test(before) ? null : nameSubject(name);
}
