/**
 * Wording that stands alone. Who says so is in `speaker`, so it is taken out of the words: "The governor said the bridge had
 * collapsed" becomes "The bridge had collapsed." A dateline goes, quotation marks around the whole go, "he" at the head
 * becomes the speaker, an accusation becomes what it asserts, a denial its negation, and statements joined by a
 * semicolon, "while" or "but" come apart.
 *
 * It only ever cuts and joins printed words: where nothing fits, the sentence stands as it is.
 */
import type { Attribution } from '../speakers/index.js';
import { isPlural, lowerAt, STOP, textAt, type Token } from '../text/index.js';

const DATELINE = /^(?:\p{Lu}[\p{Lu}’'.-]+(?:[ ,/]+\p{Lu}[\p{L}.]+)*(?:, \p{L}+\.? \d{1,2})?\s*(?:\([^()]{1,30}\)\s*[-–—]{1,2}\s*|:\s+|\s[-–—]{1,2}\s))/u;
const SPLIT =
  /;\s+(?:however,?\s+|but\s+|and\s+)?|,\s+(?:while|whereas)\s+(?=\S+\s)|,\s+but\s+(?=(?:the|a|an|its|his|her|their|it|he|she|they|those|these|that|\p{Lu})\s?)|,\s+(?:adding|claiming|alleging|warning|saying|noting|stressing|insisting)\s+that\s+/u;
/** ", a claim that the ministry denies": says nothing about the statement itself. */
const COMMENT = /,\s+an?\s+(?:claim|charge|accusation|allegation|assertion)\s[^,;.]*(?=[.,;]?["”]?\.?$)/u;
/** Verbs of speech that take a bare clause; behind the others only "that" opens the statement. */
const CLAUSE_CUES = /^(?:said|says?|saying|added|adds|claimed|claims|claiming|alleged|alleges|alleging|asserted|maintained|insisted|insists|argued|argues|believes?|believed|stated|noted|warned|warns|according to|wrote|estimated|estimates|reported)$/iu;
const VERB = /\b(?:is|are|was|were|has|have|had|will|would|could|did|does|do|can|may|\p{L}{2,}(?:ed|es)|rose|fell|said|left|took|gave|made|held|struck|hit|shot|led|began|broke|came|went|became|kept|lost|won|put|cut|sent|died|met|grew|told|saw|got|ran|set|shut|spent|paid|built|bought|sold|drew|fought|found|remain|remains|exists?|continues|includes|plans|wants|needs|shows|means|lies|stands|heard|costs?|hurt|beat|rises|falls|grows)\b/iu;
const FEWEST_WORDS = 4;
const FEWEST_WORDS_OF_PART = 3;
const MOST_CLAIMS = 4;
/** What may stand before the subject of "said" and be left out: time, place, occasion. */
const SETTING = /^$|^(?:but|and|however|meanwhile|also|separately|later|earlier),?\s*$|^(?:in|on|at|after|during|following|for|as|with|from|by|last|earlier|later|without|\p{L}+ing)\b[^,]*(?:,[^,]{1,30})?,\s*$/iu;
/** "The operator, Sorrel Terminals, said" */
const APPOSED = /^(?:(?:the|an?|its)\s|\p{Lu}[\p{L}.]*['’]s\s)[\p{L}\s'’-]{1,50},\s*$/iu;
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
  if (!found || !isStatement(found, FEWEST_WORDS)) return plain;
  const own = behind ? found : withSubject(found, subjectOf(speaker, tokens[attribution.spanFrom]));
  return /^den(?:y|ies|ied)$/iu.test(attribution.cue) ? `It is not true that ${own}` : own;
}

/** "Statement, the ministry said on Tuesday." */
function trailing(sentence: string, tokens: readonly Token[], { spanFrom, spanTo, leading: subjectFirst }: Attribution): string | null {
  const from = clauseStart(tokens, spanFrom);
  const before = tokens[from - 1];
  if (!before || spanFrom < FEWEST_WORDS || STOP.has(before.lower) || before.kind === 'number') return null;
  if (subjectFirst && !isTail(sentence, tokens, spanTo + 1, /^[,”"]$/u.test(before.text))) return null;
  const found = sentence.slice(0, tokens[from]?.start ?? 0).replace(DATELINE, '');
  return isStatement(found, FEWEST_WORDS) ? found : null;
}

/** Nothing behind the cue but when and where: "on Tuesday in Oslo." */
function isTail(sentence: string, tokens: readonly Token[], at: number, marked: boolean): boolean {
  const next = tokens[at];
  if (!next) return true;
  if (tokens.length - at > LONGEST_TAIL || next.lower === 'that') return false;
  const tail = sentence.slice(next.start);
  if (/,/u.test(tail)) return false;
  return marked ? !VERB.test(tail) : /^(?:on|in|at|to|after|during|by|via|[.”"’])$|day$/u.test(next.lower);
}

/** Past the title of the subject, back to the comma that parts it from the statement: ", harbour master Ana Ruiz said". */
function clauseStart(tokens: readonly Token[], spanFrom: number): number {
  for (let i = spanFrom - 1; i >= 0 && i >= spanFrom - 6; i -= 1) {
    const token = tokens[i];
    if (!token || (token.kind !== 'word' && token.text !== '-')) return token && /^[,”"]$/u.test(token.text) ? i + 1 : spanFrom;
  }
  return spanFrom;
}

/** "In a speech on Monday, the minister said that statement." Also "According to the bank, statement." */
function leading(sentence: string, tokens: readonly Token[], attribution: Attribution): string | null {
  const { spanFrom, spanTo, cue } = attribution;
  const before = sentence.slice(0, tokens[spanFrom]?.start ?? 0).replace(DATELINE, '');
  // Words of weight before the subject would be lost.
  const setting = SETTING.test(before) && words(before) <= LONGEST_SETTING;
  if (!setting && !isTitle(tokens, spanFrom) && !APPOSED.test(before)) return null;
  const that = thatBehind(tokens, spanTo, cue);
  if (that < 0 && !CLAUSE_CUES.test(cue)) return null;
  const first = tokens[statementStart(tokens, Math.max(that, spanTo) + 1)];
  return first && !/ing$/u.test(first.lower) ? sentence.slice(first.start) : null;
}

/** Past "on Tuesday" and a comma or colon. */
function statementStart(tokens: readonly Token[], from: number): number {
  let at = from;
  if (/^(?:on|in)$/u.test(lowerAt(tokens, at)) && /day$/u.test(lowerAt(tokens, at + 1))) at += 2;
  while (/^[,:]$/u.test(textAt(tokens, at))) at += 1;
  return at;
}

/** Nothing before the name but what its bearer is: "Union leader Marek Thole". */
function isTitle(tokens: readonly Token[], spanFrom: number): boolean {
  return spanFrom <= 6 && tokens.slice(0, spanFrom).every((token) => (token.kind === 'word' && !STOP.has(token.lower)) || /^(?:-|['’]s)$/u.test(token.text));
}

/** Token of the "that" which opens the statement: next to the verb, or behind whom and when ("told reporters on Monday that"). */
function thatBehind(tokens: readonly Token[], spanTo: number, cue: string): number {
  for (let i = spanTo + 1; i <= spanTo + 9; i += 1) {
    const token = tokens[i];
    if (!token || /^[,;"“]$/u.test(token.text)) return -1;
    if (token.lower !== 'that') continue;
    const between = lowerAt(tokens, spanTo + 1);
    return i === spanTo + 1 || /^(?:told|tells)$/iu.test(cue) || /^(?:in|on|at|to|during|late|early|earlier|later|this|last|also|today)$|day$/u.test(between) ? i : -1;
  }
  return -1;
}

/** "A accused B of doing C" → "B is doing C" */
function accusation(sentence: string, tokens: readonly Token[], { cue, spanTo }: Attribution): string | null {
  if (!/^accus(?:ed|es|ing)$/iu.test(cue)) return null;
  const of = tokens.findIndex((token, i) => i > spanTo + 1 && i < spanTo + 14 && token.lower === 'of' && isDeed(tokens, i + 1));
  const first = tokens[spanTo + 1];
  const deed = tokens[of + 1];
  const last = tokens[of - 1];
  if (of < 0 || !first || !deed || !last) return null;
  const be = isPlural(last) || tokens.slice(spanTo + 1, of).some((token) => token.lower === 'and') ? 'are' : 'is';
  return `${sentence.slice(first.start, last.end)} ${be} ${sentence.slice(deed.start)}`;
}

/** "sheltering", "not sheltering" */
function isDeed(tokens: readonly Token[], at: number): boolean {
  return /ing$/u.test(lowerAt(tokens, lowerAt(tokens, at) === 'not' ? at + 1 : at));
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
  return parts.every((part) => isStatement(part, FEWEST_WORDS_OF_PART)) ? parts : [body];
}

/** Long enough, with a verb, and not a relative clause or the rest of something. */
function isStatement(part: string, fewest: number): boolean {
  if (words(part) < fewest || !VERB.test(part)) return false;
  const first = /[\p{L}\p{N}]+/u.exec(part)?.[0].toLowerCase() ?? '';
  return !/^(?:which|who|whom|whose|and|or|but|nor|than|because|though|although|so|to|of|as|is|are|was|were|be|been|has|have|had|s)$/u.test(first);
}

function words(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/u).length;
}

/** No stray commas, no marks around the whole or without a partner, a capital at the head, a full stop at the end. */
function tidy(part: string): string {
  let text = trim(part.split(/\s+/u).join(' '), /[\s,;:–—-]/u);
  const quotes = text.match(/["“”]/gu)?.length ?? 0;
  if (quotes === 1 || (quotes === 2 && /^["“].*["”][.,]?$/u.test(text))) text = text.replace(/["“”]/gu, '');
  text = trim(text, /[\s,;:]/u).replace(/^that\s/u, '');
  if (text === '') return '';
  const capital = text.replace(/^(["'“‘(]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase());
  return /[.!?…]["'”’)\]]*$/u.test(capital.slice(-6)) ? capital : `${capital}.`;
}

/** Without the characters of `edge` at both ends. */
function trim(text: string, edge: RegExp): string {
  let from = 0;
  let to = text.length;
  while (from < to && edge.test(text[from] ?? '')) from += 1;
  while (to > from && edge.test(text[to - 1] ?? '')) to -= 1;
  return text.slice(from, to);
}
