/**
 * Wording that stands alone. Who says so is in `speaker`, so it is taken out of the words: "The governor said the bridge had
 * collapsed" becomes "The bridge had collapsed." A dateline goes, quotation marks around the whole go, "he" at the head
 * becomes the speaker, an accusation becomes what it asserts, a denial its negation, and statements joined by a
 * semicolon, "while" or "but" come apart.
 *
 * It only ever cuts and joins printed words: where nothing fits, the sentence stands as it is.
 */
import type { Attribution } from './attribution.js';
import { isPlural, STOP } from './noun-phrase.js';
import type { Token } from './tokens.js';

const DATELINE = /^(?:\p{Lu}[\p{Lu}’'.-]+(?:[ ,/]+\p{Lu}[\p{L}.]+)*(?:, \p{L}+\.? \d{1,2})?\s*(?:\([^()]{1,30}\)\s*[-–—]{1,2}\s*|:\s+|\s[-–—]{1,2}\s))/u;
const SPLIT =
  /;\s+(?:however,?\s+|but\s+|and\s+)?|,\s+(?:while|whereas)\s+(?=\S+\s)|,\s+but\s+(?=(?:the|a|an|its|his|her|their|it|he|she|they|those|these|that|\p{Lu})\s?)|,\s+(?:adding|claiming|alleging|warning|saying|noting|stressing|insisting)\s+that\s+/u;
/** ", a claim that the ministry denies": says nothing about the statement itself. */
const COMMENT = /,\s+an?\s+(?:claim|charge|accusation|allegation|assertion)\s[^,;.]*(?=[.,;]?["”]?\.?$)/u;
/** Verbs of speech that take a bare clause; behind the others only "that" opens the statement. */
const CLAUSE_CUES = /^(?:said|says?|saying|added|adds|claimed|claims|claiming|alleged|alleges|alleging|asserted|maintained|insisted|insists|argued|argues|believes?|believed|stated|noted|warned|warns|according to|wrote|estimated|estimates|reported)$/iu;
const VERB = /\b(?:is|are|was|were|has|have|had|will|would|could|did|does|do|can|may|\p{L}{2,}(?:ed|es)|rose|fell|said|left|took|gave|made|held|struck|hit|shot|led|began|broke|came|went|became|kept|lost|won|put|cut|sent|died|met|grew|told|saw|got|ran|set|shut|spent|paid|built|bought|sold|drew|fought|found|remain|remains|exists?|continues|includes|plans|wants|needs|shows|means|lies|stands|heard)\b/iu;
const FEWEST_WORDS = 4;
const MOST_CLAIMS = 4;
/** What may stand before the subject of "said" and be left out: time, place, occasion. */
const SETTING = /^$|^(?:but|and|however|meanwhile|also|separately|later|earlier),?\s*$|^(?:in|on|at|after|during|following|for|as|with|from|by|last|earlier|later|without|\p{L}+ing)\b[^,]*(?:,[^,]{1,30})?,\s*$/iu;
const LONGEST_SETTING = 22;
/** Behind a trailing attribution only time and place are left: "…, she said on Tuesday in Oslo." */
const LONGEST_TAIL = 9;

/** @returns one wording for each statement, at least one */
export function wordClaims(sentence: string, tokens: readonly Token[], attribution: Attribution | null, speaker: string | null): string[] {
  const body = statement(sentence, tokens, attribution, speaker);
  const parts = split(body).map(tidy).filter((part) => part.length > 0);
  return parts.length > 0 ? parts.slice(0, MOST_CLAIMS) : [tidy(sentence) || sentence];
}

function statement(sentence: string, tokens: readonly Token[], attribution: Attribution | null, speaker: string | null): string {
  const plain = sentence.replace(DATELINE, '').replace(COMMENT, '');
  if (!attribution) return plain;
  const accused = accusation(sentence, tokens, attribution);
  if (accused) return accused.replace(COMMENT, '');
  const behind = trailing(sentence, tokens, attribution);
  const found = behind ?? leading(sentence, tokens, attribution);
  if (!found || words(found) < FEWEST_WORDS || !VERB.test(found) || !startsLikeStatement(found)) return plain;
  const own = behind ? found : withSubject(found, subjectOf(speaker, tokens[attribution.spanFrom]));
  return /^den(?:y|ies|ied)$/iu.test(attribution.cue) ? `It is not true that ${own}` : own;
}

/** "Statement, the ministry said on Tuesday." */
function trailing(sentence: string, tokens: readonly Token[], { spanFrom, spanTo, leading: subjectFirst }: Attribution): string | null {
  const before = tokens[spanFrom - 1];
  if (!before || spanFrom < FEWEST_WORDS || STOP.has(before.lower) || before.kind === 'number') return null;
  const marked = /^[,”"]$/u.test(before.text);
  if (subjectFirst) {
    if (tokens.length - spanTo - 1 > LONGEST_TAIL) return null;
    const next = tokens[spanTo + 1];
    if (next && !marked && !/^(?:on|in|at|to|after|during|by|via|[.,”"’])$|day$/u.test(next.lower)) return null;
    if (next?.lower === 'that') return null;
  }
  return sentence.slice(0, tokens[spanFrom]?.start ?? 0).replace(DATELINE, '');
}

/** "In a speech on Monday, the minister said that statement." Also "According to the bank, statement." */
function leading(sentence: string, tokens: readonly Token[], attribution: Attribution): string | null {
  const { spanFrom, spanTo, cue } = attribution;
  const before = sentence.slice(0, tokens[spanFrom]?.start ?? 0).replace(DATELINE, '');
  // Words of weight before the subject would be lost.
  if (!SETTING.test(before) || words(before) > LONGEST_SETTING) return null;
  const that = thatBehind(tokens, spanTo, cue);
  if (that < 0 && !CLAUSE_CUES.test(cue)) return null;
  let at = that >= 0 ? that + 1 : spanTo + 1;
  if (/^(?:on|in)$/u.test(tokens[at]?.lower ?? '') && /day$/u.test(tokens[at + 1]?.lower ?? '')) at += 2;
  while (/^[,:]$/u.test(tokens[at]?.text ?? '')) at += 1;
  const first = tokens[at];
  return first && !/ing$/u.test(first.lower) ? sentence.slice(first.start) : null;
}

/** Token of the "that" which opens the statement: next to the verb, or behind whom and when ("told reporters on Monday that"). */
function thatBehind(tokens: readonly Token[], spanTo: number, cue: string): number {
  for (let i = spanTo + 1; i <= spanTo + 9; i += 1) {
    const token = tokens[i];
    if (!token || /^[,;"“]$/u.test(token.text)) return -1;
    if (token.lower !== 'that') continue;
    const between = tokens[spanTo + 1]?.lower ?? '';
    return i === spanTo + 1 || /^(?:told|tells)$/iu.test(cue) || /^(?:in|on|at|to|during|late|early|earlier|later|this|last|also|today)$|day$/u.test(between) ? i : -1;
  }
  return -1;
}

/** "A accused B of doing C" → "B is doing C" */
function accusation(sentence: string, tokens: readonly Token[], { cue, spanTo }: Attribution): string | null {
  if (!/^accus(?:ed|es|ing)$/iu.test(cue)) return null;
  const of = tokens.findIndex((token, i) => i > spanTo + 1 && i < spanTo + 14 && token.lower === 'of' && /^(?:not\s)?\p{L}+ing$/u.test([tokens[i + 1]?.lower === 'not' ? 'not ' : '', tokens[i + (tokens[i + 1]?.lower === 'not' ? 2 : 1)]?.lower].join('')));
  const first = tokens[spanTo + 1];
  const deed = tokens[of + 1];
  const last = tokens[of - 1];
  if (of < 0 || !first || !deed || !last) return null;
  const be = isPlural(last) || tokens.slice(spanTo + 1, of).some((token) => token.lower === 'and') ? 'are' : 'is';
  return `${sentence.slice(first.start, last.end)} ${be} ${sentence.slice(deed.start)}`;
}

/** "the Ministry" keeps its article, and a government gets one. */
function subjectOf(speaker: string | null, first: Token | undefined): string | null {
  if (!speaker) return null;
  return /^the$/u.test(first?.lower ?? '') || speaker.startsWith('Government of') ? `The ${speaker}` : speaker;
}

/** A pronoun at the head is the speaker. */
function withSubject(body: string, speaker: string | null): string {
  return speaker ? body.replace(/^(?:he|she|it|they)(?=\s(?!(?:is|was|would be|had been|has been|became) (?:not )?(?:likely|possible|clear|unclear|hard|difficult|important|too|time|unlikely)\b)\p{L})/iu, speaker) : body;
}

function split(body: string): string[] {
  const quoted = /^["“][^"”]*["”]?[.,]?$/u.test(body.trim());
  const parts = quoted ? [body] : body.split(SPLIT);
  return parts.every((part) => words(part) >= FEWEST_WORDS && VERB.test(part) && startsLikeStatement(part)) ? parts : [body];
}

function startsLikeStatement(part: string): boolean {
  const first = /[\p{L}\p{N}]+/u.exec(part)?.[0].toLowerCase() ?? '';
  return !STOP.has(first) || /^(?:the|a|an|this|that|these|those|there|its|his|her|their|it|he|she|they|about|over|at|both|some|all|no|in|on|after)$/u.test(first);
}

function words(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/u).length;
}

/** No stray commas, no marks around the whole or without a partner, a capital at the head, a full stop at the end. */
function tidy(part: string): string {
  let text = part.trim().replace(/\s+/gu, ' ').replace(/[\s,;:–—-]+$/u, '');
  const quotes = text.match(/["“”]/gu)?.length ?? 0;
  if (quotes === 1 || (quotes === 2 && /^["“].*["”][.,]?$/u.test(text))) text = text.replace(/["“”]/gu, '');
  text = text.replace(/^[\s,;:]+|[\s,;]+$/gu, '').replace(/^that\s/u, '');
  if (text === '') return '';
  const capital = text.replace(/^(["'“‘(]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase());
  return /[.!?…]["'”’)\]]*$/u.test(capital) ? capital : `${capital}.`;
}
