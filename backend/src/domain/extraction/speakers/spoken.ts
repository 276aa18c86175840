/** Verbs of speech with their subject: before them, behind them after a quote, or behind them where a comma was lost. */
import { isPlural, lowerAt, type Name, textAt, type Token } from '../text/index.js';
import { type Candidate, LAST_WORD, SURE } from './candidate.js';
import { hasContent, isNounToo, isSpeech } from './content.js';
import { authorOf } from './sources.js';
import { BASE_VERBS, DOCUMENT_NOUNS, STRONG_VERBS, WEAK_VERBS } from './speech.js';
import type { Demand, Subject } from './subject.js';
import { findSubject } from './subjects-left.js';
import { subjectRight } from './subjects-right.js';

/** @returns what the word at `at` attributes, null where it is no verb of speech or nobody speaks */
export function spoken(tokens: readonly Token[], names: readonly Name[], at: number): Candidate | null {
  if (!isSpeech(tokens, at)) return null;
  const inverted = behindVerb(tokens, names, at);
  if (inverted) return { ...inverted, cue: textAt(tokens, at), spanFrom: at, spanTo: inverted.to, leading: false, rank: SURE };
  const left = findSubject(tokens, names, at, demandOf(tokens, at));
  if (left && !agrees(tokens, at, left)) return null;
  const bare = left?.sure ? null : behindBareVerb(tokens, names, at);
  if (bare) return bare;
  return left && hasContent(tokens, at, isDocument(left)) ? before(tokens, names, at, left) : null;
}

function before(tokens: readonly Token[], names: readonly Name[], at: number, left: Subject): Candidate {
  const author = authorOf(tokens, names, left) ?? left;
  const ends = /^\.?$/u.test(textAt(tokens, at + 1)) ? LAST_WORD : 0;
  const rank = rankOf(author, WEAK_VERBS.has(lowerAt(tokens, at))) + ends;
  return { ...author, cue: textAt(tokens, at), spanFrom: left.from, spanTo: at, leading: true, rank };
}

/** "…," said X */
function behindVerb(tokens: readonly Token[], names: readonly Name[], at: number): Subject | null {
  const inverted = /^(?:said|says|added|adds|wrote|explained|asked|reported|reports|noted|warned|replied|tweeted)$/u.test(lowerAt(tokens, at)) && /^[,"”’'?!—–]$/u.test(textAt(tokens, at - 1));
  const right = inverted ? subjectRight(tokens, names, at + 1) : null;
  return right && right.kind !== 'pronoun' ? (authorOf(tokens, names, right) ?? right) : null;
}

/** "… is hard to decide says the expert.": a comma was lost, and nothing follows the name that it could be the subject of. */
function behindBareVerb(tokens: readonly Token[], names: readonly Name[], at: number): Candidate | null {
  if (!/^(?:said|says)$/u.test(lowerAt(tokens, at))) return null;
  const right = subjectRight(tokens, names, at + 1);
  if (!right || right.kind === 'pronoun' || !closesSentence(tokens, right.to + 1)) return null;
  return { ...right, cue: textAt(tokens, at), spanFrom: at, spanTo: right.to, leading: false, rank: SURE + (right.to + 2 >= tokens.length ? LAST_WORD : 0) };
}

function closesSentence(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || /^(?:[.,"”]|which|who|speaking|citing|adding|in|on|at|referring|a|an|the)$/u.test(next.lower);
}

/** Whether subject and verb go together: in number, and close by where the verb may be a noun. */
function agrees(tokens: readonly Token[], at: number, subject: Subject): boolean {
  const verb = lowerAt(tokens, at);
  if (isNounToo(verb) && subject.to < at - 4 && textAt(tokens, at - 1) !== ',') return false;
  return !BASE_VERBS.has(verb) || speaksAsMany(tokens, subject);
}

/** "say" and "believe" agree with a plural; a body may be one ("the police say"). */
function speaksAsMany(tokens: readonly Token[], { kind, text, from, to, and }: Subject): boolean {
  if (kind === 'pronoun') return text.toLowerCase() === 'they';
  return and !== undefined || tokens.slice(from, to + 1).some((token) => isPlural(token));
}

/** What the verb asks of its subject. */
function demandOf(tokens: readonly Token[], at: number): Demand {
  const verb = lowerAt(tokens, at);
  if (BASE_VERBS.has(verb)) return /^(?:say|believe|think|fear|allege|deny|argue|insist)$/u.test(verb) ? 'plural' : 'speaker';
  return STRONG_VERBS.has(verb) && (verb !== 'saying' || textAt(tokens, at - 1) === ',') ? 'any' : 'speaker';
}

function isDocument(subject: Subject): boolean {
  return subject.text.toLowerCase().split(' ').some((word) => DOCUMENT_NOUNS.has(word));
}

/** A pronoun says less than a name, and a weak verb less than "said". */
function rankOf(subject: Subject, weak: boolean): number {
  if (weak) return SURE - 2;
  return subject.kind === 'pronoun' ? SURE - 1 : SURE;
}
