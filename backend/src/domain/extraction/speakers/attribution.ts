/**
 * Finds, within one sentence, who is said to say it: "the governor said", "according to the ministry", "… , said Rana
 * Okafor, a surgeon". Gives the printed subject; speakers.ts turns that into a person or body.
 */
import { lowerAt, type Name, textAt, type Token } from '../text/index.js';
import { findSubject, plainNoun, subjectRight } from './subjects.js';
import type { Subject } from './subject.js';
import { SPEECH_VERBS, WEAK_VERBS } from './speech.js';

export interface Attribution extends Subject {
  cue: string;
  /** First and last token of subject and cue together, so that the claim can be worded without them. */
  spanFrom: number;
  spanTo: number;
  /** The subject stands before the verb. */
  leading: boolean;
}

/** Rank of a plain "X said" outside quotation marks; inside them it would fall to nothing. */
const SURE = 4;

interface Candidate extends Attribution {
  rank: number;
}

/** @returns the attribution that governs the sentence, or null where the article speaks for itself */
export function findAttribution(tokens: readonly Token[], names: readonly Name[]): Attribution | null {
  const quoted = quotedTokens(tokens);
  let best: Candidate | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') continue;
    const candidate = accordingTo(tokens, names, at) ?? spoken(tokens, names, at);
    if (!candidate) continue;
    if (quoted[at]) candidate.rank -= SURE;
    if (!best || candidate.rank > best.rank) best = candidate;
    if (best.rank >= SURE) break;
  }
  return best && best.rank > 0 ? best : null;
}

function accordingTo(tokens: readonly Token[], names: readonly Name[], at: number): Candidate | null {
  const token = tokens[at];
  if (token?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null;
  const subject = subjectRight(tokens, names, at + 2) ?? plainNoun(tokens, at + 2, tokens.length);
  if (!subject) return null;
  return { ...subject, cue: `${token.text} to`, spanFrom: at, spanTo: subject.to, leading: true, rank: SURE };
}

function spoken(tokens: readonly Token[], names: readonly Name[], at: number): Candidate | null {
  if (!isSpeech(tokens, at)) return null;
  const cue = textAt(tokens, at);
  const right = isInverted(tokens, at) ? subjectRight(tokens, names, at + 1) : null;
  if (right && right.kind !== 'pronoun') return { ...right, cue, spanFrom: at, spanTo: right.to, leading: false, rank: SURE };
  const weak = WEAK_VERBS.has(lowerAt(tokens, at));
  const left = findSubject(tokens, names, at, weak);
  return left ? { ...left, cue, spanFrom: left.from, spanTo: at, leading: true, rank: rankOf(left, weak) } : null;
}

/** A pronoun says less than a name, and a weak verb less than "said". */
function rankOf(subject: Subject, weak: boolean): number {
  if (weak) return SURE - 2;
  return subject.kind === 'pronoun' ? SURE - 1 : SURE;
}

/** "…," said X */
function isInverted(tokens: readonly Token[], at: number): boolean {
  return /^(?:said|says|added|wrote|explained|asked|reported|reports|noted|warned|replied|tweeted)$/u.test(lowerAt(tokens, at)) && /^[,"”’'?!—–]$/u.test(textAt(tokens, at - 1));
}

function isSpeech(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !SPEECH_VERBS.has(token.lower) || (token.capital && at > 0)) return false;
  return isSpoken(tokens, token, at) && !isNoun(tokens, at) && !isPassive(tokens, at) && !isNegated(tokens, at) && hasContent(tokens, at);
}

/** Verbs that say something in some company only: "ruled out", ", saying", "saying that". */
function isSpoken(tokens: readonly Token[], token: Token, at: number): boolean {
  if (/^(?:ruled|point|points|pointed)$/u.test(token.lower) && lowerAt(tokens, at + 1) !== 'out') return false;
  return !token.lower.endsWith('ing') || textAt(tokens, at - 1) === ',' || lowerAt(tokens, at + 1) === 'that';
}

/** "announced a truce", "claimed 40 lives" and "released the men" are deeds; "announced that" and "claimed responsibility" are speech. */
function hasContent(tokens: readonly Token[], at: number): boolean {
  const next = lowerAt(tokens, at + 1);
  switch (tokens[at]?.lower) {
    case 'announced':
    case 'announces':
    case 'dismissed':
    case 'maintained':
    case 'released':
    case 'issued':
    case 'found':
    case 'called':
    case 'demanded':
    case 'asked':
    case 'estimated':
    case 'calculated':
    case 'rejected':
    case 'threatened':
    case 'states':
    case 'notes':
    case 'shows':
    case 'maintains':
    case 'describes':
    case 'expected':
      return tokens.slice(at + 1, at + 5).some((token) => /^(?:that|it|they|he|she|["“‘'])$/u.test(token.lower)) || /^["”’,]$/u.test(textAt(tokens, at - 2));
    case 'put':
    case 'puts':
      return tokens.slice(at + 1, at + 8).some((token) => /^(?:toll|number|figure|losses|loss|count|total|estimate)$/u.test(token.lower));
    case 'counted':
    case 'counts':
      return tokens.slice(at + 1, at + 5).some((token) => token.kind === 'number' || /^(?:dozens|hundreds|thousands|that)$/u.test(token.lower));
    case 'claimed':
      return !tokens.slice(at + 1, at + 9).some((token) => token.lower === 'lives' || token.lower === 'life');
    default:
      return next !== 'by';
  }
}

/** "has not confirmed the truce", "did not say what": nothing is said. */
function isNegated(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some((token) => /^(?:not|never|didn't|hasn't|haven't|neither|nobody)$/u.test(token.lower));
}

/** "the claim", "his reports", "two states" */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (!/^(?:claims?|states|notes?|estimates|reports?|shows|issued|released|demanded|fears?|blame|claim)$/u.test(word)) return false;
  const before = tokens[at - 1];
  return !before || (at === 1 && before.capital && /ed$/u.test(before.lower)) || /^(?:the|a|an|this|that|these|his|her|its|their|of|no|any|such|two|three|some|in|for|by|with|and|or)$/u.test(before.lower);
}

/** "was accused", "had been told": the subject did not speak. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (word === 'saying' || word === 'alleging' || word === 'claiming' || word === 'warning' || word === 'accusing' || word === 'adding' || word === 'stating') return false;
  for (let i = at - 1; i >= at - 3 && i >= 0; i -= 1) {
    const before = lowerAt(tokens, i);
    if (/^(?:is|are|was|were|be|been|being|as|to)$/u.test(before)) return true;
    if (!/ly$|^(?:also|not|reportedly|since|long|now|so|already)$/u.test(before)) return false;
  }
  return false;
}

/**
 * Marks the tokens between quotation marks. A straight quote glued to the word before it closes; one that closes what
 * this sentence did not open means that the quote began earlier.
 */
export function quotedTokens(tokens: readonly Token[]): boolean[] {
  const quoted = new Array<boolean>(tokens.length).fill(false);
  let open = -1;
  let any = false;
  tokens.forEach((token, i) => {
    const straight = token.text === '"';
    if (token.text === '“' || (straight && open < 0 && !(token.glued && i > 0 && tokens[i + 1]?.glued !== true))) {
      open = i;
      any = true;
    } else if (token.text === '”' || straight) {
      if (open >= 0 || !any) quoted.fill(true, Math.max(open, 0), i + 1);
      open = -1;
      any = true;
    }
  });
  if (open >= 0) quoted.fill(true, open);
  return quoted;
}
