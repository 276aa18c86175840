/** Whether a verb of speech does attribute here: its shape, its company, its place in the clause. */
import { lowerAt, textAt, type Token } from '../text/index.js';
import { BASE_VERBS, SPEECH_VERBS, STRONG_VERBS } from './speech.js';

/** Words that must stand within a few tokens behind a verb, for it to say something. */
const COMPANY: ReadonlyMap<string, [reach: number, words: RegExp]> = new Map(
  (
    [
      ['maintained thought expected believed sees found shows showed listed painted', 5, /^(?:that|it|they|he|she|["“‘'])$/u],
      ['put puts', 8, /^(?:toll|number|figure|losses|loss|count|total|estimate|blame|cost)$/u],
      ['counted counts', 5, /^(?:\d+|dozens|hundreds|thousands|that)$/u],
      ['released issued issues published', 6, /^(?:statement|statements|report|warning|denial|appeal|call|advisory|apology|condemnation)$/u],
      ['raised', 6, /^(?:concern|concerns|alarm|fears|doubts|questions|possibility|prospect)$/u],
      ['gave gives', 6, /^(?:toll|figure|figures|account|estimate|number|version|details)$/u],
      ['called calls', 6, /^(?:on|for|upon|it|them|him|her|this|["“‘'])$/u],
      ['point points pointed', 2, /^(?:out|to)$/u],
      ['ruled', 2, /^(?:out|that)$/u],
      ['talked spoke speaks', 2, /^(?:of)$/u],
      ['posted', 6, /^(?:that|["“])$/u],
      ['dismissed dismisses', 6, /^(?:claims?|allegations?|reports?|accusations?|suggestions?|criticism|idea|as|notion|warnings?|fears|that|it|them)$/u],
      ['asked', 6, /^(?:that|for|["“‘'])$/u],
      ['projects forecasts issues states notes describes', 6, /^(?:that|it|they|he|she|the|a|an|as|["“:])$/u],
    ] as const
  ).flatMap(([verbs, reach, words]): [string, [number, RegExp]][] => verbs.split(' ').map((verb) => [verb, [reach, words]])),
);
const BEFORE_NOUN = /^(?:the|a|an|this|that|these|his|her|its|their|of|no|any|such|two|three|some|in|for|by|with|and|or|from|on|new|latest|recent|earlier|first|initial|other|false)$/u;
const BOTH_NOUN_AND_VERB = /^(?:claims?|states|notes?|estimates?|reports?|shows|issued|released|demands?|fears?|blame|forecasts?|projects|points?|calls|issues|describe|list|records|warning|posts?|puts|disputes|highlights|hopes)$/u;

export function isSpeech(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !SPEECH_VERBS.has(token.lower) || (token.capital && at > 0)) return false;
  return isSpoken(tokens, token, at) && !isNoun(tokens, at) && !isPassive(tokens, at) && !isNegated(tokens, at) && isDeed(tokens, at);
}

/** A participle speaks behind a comma, before "that", in "is saying" and in "with the union warning". */
function isSpoken(tokens: readonly Token[], token: Token, at: number): boolean {
  if (!token.lower.endsWith('ing')) return true;
  return textAt(tokens, at - 1) === ',' || lowerAt(tokens, at + 1) === 'that' || isProgressive(tokens, at) || withSubject(tokens, at);
}

function isProgressive(tokens: readonly Token[], at: number): boolean {
  return /^(?:is|are|was|were)$/u.test(lowerAt(tokens, at - 1));
}

/** "with the opposition accusing the government" */
function withSubject(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 8), at - 1).some((token, i, near) => token.lower === 'with' && near.slice(i).every((word) => word.text !== ','));
}

/** "is expected to", "claimed 40 lives", "killed by": deeds, not words. */
function isDeed(tokens: readonly Token[], at: number): boolean {
  const next = lowerAt(tokens, at + 1);
  if (next === 'by') return /ing$/u.test(lowerAt(tokens, at + 2));
  if (/^claim(?:s|ed)$/u.test(lowerAt(tokens, at)) && tokens.slice(at + 1, at + 9).some(({ lower }) => lower === 'lives' || lower === 'life')) return false;
  return true;
}

/** "found that", "put the toll at", "called for": the verb says something only in such company; a report shows anything. */
export function hasContent(tokens: readonly Token[], at: number, document: boolean): boolean {
  const company = COMPANY.get(lowerAt(tokens, at));
  if (!company || document) return true;
  const [reach, words] = company;
  if (/^["”’,]$/u.test(textAt(tokens, at - 2)) || textAt(tokens, at + 1) === ':') return true;
  return tokens.slice(at + 1, at + 1 + reach).some(({ lower }) => words.test(lower));
}

/** "has not confirmed the truce", "did not say what": nothing is said. */
function isNegated(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some((token) => /^(?:not|never|didn't|hasn't|haven't|neither|nobody|cannot|can't)$/u.test(token.lower));
}

/** A verb of speech that is as often a noun: "disputes". */
export function isNounToo(word: string): boolean {
  return BOTH_NOUN_AND_VERB.test(word);
}

/** "the claim", "his reports", "two states" */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (isAdjective(tokens, at) || isPluralNoun(tokens, at)) return true;
  if (!BOTH_NOUN_AND_VERB.test(word) && !(BASE_VERBS.has(word) && !STRONG_VERBS.has(word))) return false;
  const before = tokens[at - 1];
  return !before || (at === 1 && before.capital && /ed$/u.test(before.lower)) || BEFORE_NOUN.test(before.lower);
}

/** "the reported loss" */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  return /ed$/u.test(lowerAt(tokens, at)) && /^(?:the|an?|its|their|his|her|of|any|no)$/u.test(lowerAt(tokens, at - 1));
}

/** "200 points", "the finance reports show" */
function isPluralNoun(tokens: readonly Token[], at: number): boolean {
  if (!/s$/u.test(lowerAt(tokens, at))) return false;
  return tokens[at - 1]?.kind === 'number' || /^(?:shows?|showed|said|says|found|suggests?|suggested|indicates?|indicated)$/u.test(lowerAt(tokens, at + 1));
}

/** "was accused", "had been told": the subject did not speak. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  if (/ing$/u.test(lowerAt(tokens, at))) return false;
  for (let i = at - 1; i >= at - 3 && i >= 0; i -= 1) {
    const before = lowerAt(tokens, i);
    if (/^(?:is|are|was|were|be|been|being|as|to|got)$/u.test(before)) return true;
    if (!/ly$|^(?:also|not|since|long|now|so|already|once|widely)$/u.test(before)) return false;
  }
  return false;
}
