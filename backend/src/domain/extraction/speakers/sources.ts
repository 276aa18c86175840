/** Sources that are no subject of a verb of speech: behind "according to", "citing" and "by", and whoever wrote the report. */
import { lowerAt, type Name, textAt, type Token } from '../text/index.js';
import { COUNTRIES, PLACES } from '../places/index.js';
import { DOCUMENT_NOUNS, PASSIVE_VERBS } from './speech.js';
import { nameSubject, type Subject } from './subject.js';
import { findSubject } from './subjects-left.js';
import { plainNoun, subjectRight } from './subjects-right.js';

/** "according to the harbour master" */
export function sourceBehind(tokens: readonly Token[], names: readonly Name[], at: number): Subject | null {
  const subject = subjectRight(tokens, names, at) ?? plainNoun(tokens, at, tokens.length);
  return subject ? (authorOf(tokens, names, subject) ?? subject) : null;
}

/** "a report by the fund", "a survey in the Velm Post": who published it; null where it is no document or nobody is named. */
export function authorOf(tokens: readonly Token[], names: readonly Name[], subject: Subject): Subject | null {
  const words = tokens.slice(subject.from, subject.to + 1).map((token) => token.lower);
  const head = words.findIndex((word) => DOCUMENT_NOUNS.has(word));
  if (head < 0 || subject.kind !== 'role') return null;
  for (let i = subject.from + head + 1; i <= subject.to + 5 && i < tokens.length; i += 1) {
    if (/^[,;]$/u.test(textAt(tokens, i))) return null;
    if (!/^(?:by|from|in|on)$/u.test(lowerAt(tokens, i))) continue;
    const name = names.find((found) => found.from === i + 1 || (found.from === i + 2 && lowerAt(tokens, i + 1) === 'the'));
    if (name && !PLACES.has(name.text) && !COUNTRIES.has(name.text)) return nameSubject(name, subject.from, Math.max(subject.to, name.to));
  }
  return null;
}

/** "quoted a medic as saying", "citing the ministry" */
export function cited(tokens: readonly Token[], names: readonly Name[], at: number): Subject | null {
  const verb = lowerAt(tokens, at);
  if (!/^(?:quot|cit)(?:ed|es|ing)$|^quote$|^cite$/u.test(verb)) return null;
  const subject = subjectRight(tokens, names, at + 1);
  if (!subject || subject.kind === 'pronoun') return null;
  if (/^(?:quoting|citing)$/u.test(verb)) return subject;
  return tokens.slice(subject.to + 1, subject.to + 12).some(({ lower }, i, near) => lower === 'as' && /^(?:saying|telling|stating|warning|claiming)$/u.test(near[i + 1]?.lower ?? ''))
    ? subject
    : null;
}

/** "the mayor was quoted as saying" */
export function citedAs(tokens: readonly Token[], names: readonly Name[], at: number): Subject | null {
  if (!/^(?:quoted|cited|reported)$/u.test(lowerAt(tokens, at)) || !/^(?:is|was|were|are|been)$/u.test(lowerAt(tokens, at - 1))) return null;
  const as = tokens.slice(at + 1, at + 8).findIndex(({ lower }) => lower === 'as');
  return as >= 0 && /^(?:saying|telling|stating)$/u.test(lowerAt(tokens, at + as + 2)) ? findSubject(tokens, names, at, 'any') : null;
}

/** "was denied by the ministry", "as reported by the fund" */
export function passiveSource(tokens: readonly Token[], names: readonly Name[], at: number): Subject | null {
  if (!PASSIVE_VERBS.has(lowerAt(tokens, at)) || /^(?:has|have|had)$/u.test(lowerAt(tokens, at - 1))) return null;
  for (let i = at + 1; i <= at + 5; i += 1) {
    const token = tokens[i];
    if (!token || /^[,;.]$/u.test(token.text)) return null;
    if (token.lower !== 'by') continue;
    const subject = subjectRight(tokens, names, i + 1);
    return subject?.kind === 'pronoun' ? null : subject;
  }
  return null;
}
