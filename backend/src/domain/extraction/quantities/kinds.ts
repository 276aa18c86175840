/**
 * What a count of people or things is about: the dead, the hurt, both in one number, or plainly a count. Decided from the
 * words around the number within its clause; "three gunmen killed 12 people" counts three gunmen and twelve dead.
 */
import { lowerAt, textAt, type Token } from '../text/index.js';
import { AUXILIARIES, DEAD_NOUNS, DEAD_WORDS, HURT_NOUNS, HURT_WORDS, INHERITS, INTRANSITIVE, isClaim, isDeadWord, OBJECT_STARTS } from '../harm-words.js';
import type { QuantityKind } from '../types.js';

export interface Context {
  tokens: readonly Token[];
  /** First token of the cue or number, last token of the counted thing. */
  from: number;
  to: number;
  /** Kind and place of the quantity before, in the same sentence. */
  previous: { kind: QuantityKind; to: number } | null;
}

/** Undecided words are passed over; null ends the search. */
type Verdict = QuantityKind | 'undecided' | null;

const BACK = 9;
const AHEAD = 16;
/** A running total stands further from its noun: "the death toll from … has risen to 64". */
const TOTAL_BACK = 40;

const VAGUE = /^(?:dozens|scores|hundreds|thousands|several|many)$/u;
const TO_HOSPITAL = /^(?:taken|rushed|sent|admitted|brought)$/u;
const TOLL = /^(?:toll|deaths|bodies|lives|corpses|fatalities)$/u;

export function personKind(context: Context): QuantityKind {
  return ownWords(context) ?? missing(context) ?? lookAhead(context) ?? lookBack(context) ?? runningTotal(context) ?? 'count';
}

/** The counted thing itself: "40 casualties", "12 deaths", "bodies". */
function ownWords({ tokens, from, to }: Context): QuantityKind | null {
  for (let i = from; i <= to; i += 1) {
    const word = lowerAt(tokens, i);
    if (word === 'victims') return null;
    if (word === 'casualties' || word === 'casualty') return 'casualties';
    if (DEAD_NOUNS.has(word)) return 'deaths';
    if (HURT_NOUNS.has(word)) return 'injuries';
  }
  return null;
}

/** "43 students who went missing" are not the dead of the clause before. */
function missing({ tokens, to }: Context): QuantityKind | null {
  return tokens.slice(to + 1, to + 5).some((token) => token.lower === 'missing') ? 'count' : null;
}

/** What the clause goes on to say of the counted: "12 miners were killed". */
function lookAhead({ tokens, to }: Context): QuantityKind | null {
  let passive = false;
  for (let i = to + 1; i < tokens.length && i <= to + AHEAD; i += 1) {
    const word = lowerAt(tokens, i);
    if (endsClause(tokens, i, to)) return null;
    if (toHospital(tokens, i)) return 'injuries';
    if (AUXILIARIES.has(word)) passive = true;
    else if (isDeadWord(word) || HURT_WORDS.has(word)) return predicate(tokens, i, passive);
    else if (passive && i > to + 1 && /ed$|en$/u.test(word) && !TO_HOSPITAL.test(word)) return null;
  }
  return null;
}

function endsClause(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  if (!token || /^[.;:!?()—–]$/u.test(token.text)) return true;
  if (token.kind === 'number' && isAgeLimit(tokens, at)) return false;
  if (token.kind === 'number' || VAGUE.test(token.lower)) return !listed(tokens, at);
  if (token.text !== ',' || at === to + 1) return false;
  // ", including 11 children," may open here or close
  const inserted = tokens.slice(to + 1, at).some((before) => INHERITS.has(before.lower));
  return !inserted && !/^(?:including|among|mostly|most|many|some|all)$/u.test(lowerAt(tokens, at + 1));
}

/** "civilians including 11 children were killed": the number at `at` belongs to a list, the clause goes on. */
function listed(tokens: readonly Token[], at: number): boolean {
  return !VAGUE.test(lowerAt(tokens, at)) && tokens.slice(Math.max(0, at - 4), at).some((token) => /^(?:including|among|and)$/u.test(token.lower));
}

/** "children under the age of 5 died" */
function isAgeLimit(tokens: readonly Token[], at: number): boolean {
  return (lowerAt(tokens, at - 1) === 'of' && lowerAt(tokens, at - 2) === 'age') || (lowerAt(tokens, at - 1) === 'aged') || (/^(?:under|over)$/u.test(lowerAt(tokens, at - 1)) && /^(?:children|people|those|adults|girls|boys)$/u.test(lowerAt(tokens, at - 2)));
}

function toHospital(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 'hospital' && tokens.slice(Math.max(0, at - 3), at).some((token) => TO_HOSPITAL.test(token.lower));
}

/** A word of harm behind the counted: their fate, or what they did to others. */
function predicate(tokens: readonly Token[], at: number, passive: boolean): QuantityKind | null {
  const word = lowerAt(tokens, at);
  const dead = isDeadWord(word);
  if (/ing$|^kills?$|^wounds$|^injures?$/u.test(word)) return null;
  if (bothKinds(tokens, at, dead)) return 'casualties';
  if (INTRANSITIVE.has(word)) return 'deaths';
  const active = !passive && (takesObject(tokens[at + 1]) || (dead && tokens[at + 1]?.capital === true));
  if (active) return null;
  return dead ? 'deaths' : 'injuries';
}

/** "killed and wounded", "dead or injured" */
function bothKinds(tokens: readonly Token[], at: number, dead: boolean): boolean {
  if (!/^(?:and|or|\/)$/u.test(lowerAt(tokens, at + 1))) return false;
  return (dead ? HURT_WORDS : DEAD_WORDS).has(lowerAt(tokens, at + 2));
}

function takesObject(next: Token | undefined): boolean {
  return next !== undefined && (next.kind === 'number' || VAGUE.test(next.lower) || OBJECT_STARTS.has(next.lower));
}

/** What was said before the number: "killed 12 people", "and wounded 30", "among them two children". */
function lookBack(context: Context): QuantityKind | null {
  const { tokens, from, previous } = context;
  let inherits = false;
  for (let i = from - 1; i >= 0 && i >= from - BACK; i -= 1) {
    if (/^[.;!?)]$/u.test(textAt(tokens, i))) return null;
    inherits ||= opensPart(tokens, i);
    if (previous && i <= previous.to) return inherits || joined(tokens, i, from) ? harmOnly(previous.kind) : null;
    const verdict = harmBefore(tokens, i, inherits);
    if (verdict !== 'undecided') return verdict;
  }
  return null;
}

function opensPart(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  return INHERITS.has(word) || (word === 'of' && /^(?:them|whom)$/u.test(lowerAt(tokens, at + 1)));
}

/** "12 people, two of them …", "four men and another": nothing but glue since the quantity before. */
function joined(tokens: readonly Token[], at: number, from: number): boolean {
  const glue = tokens.slice(at + 1, from);
  return from - at <= 5 && glue.every((token) => INHERITS.has(token.lower) || /^(?:,|and|another|or|of|them|a|an|at|least|as|well)$/u.test(token.lower));
}

function harmBefore(tokens: readonly Token[], at: number, inherits: boolean): Verdict {
  const word = lowerAt(tokens, at);
  if (HURT_WORDS.has(word)) return hurtBefore(tokens, at);
  if (TOLL.test(word)) return 'deaths';
  if (!DEAD_WORDS.has(word)) return 'undecided';
  if (isClaim(word) && !/^(?:lives|life)$/u.test(lowerAt(tokens, at + 2))) return 'undecided';
  return isPassive(tokens, at) && !inherits ? null : 'deaths';
}

/** "killing or wounding 30" counts both; "were wounded 30" counts nothing. */
function hurtBefore(tokens: readonly Token[], at: number): Verdict {
  if (/^(?:and|or)$/u.test(lowerAt(tokens, at - 1)) && DEAD_WORDS.has(lowerAt(tokens, at - 2))) return 'casualties';
  return isPassive(tokens, at) ? null : 'injuries';
}

/** "were killed": what comes behind is not the object. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  return /^(?:is|are|was|were|be|been|being|got)$/u.test(lowerAt(tokens, at - 1)) && /ed$|slain$/u.test(lowerAt(tokens, at));
}

function harmOnly(kind: QuantityKind): QuantityKind | null {
  return kind === 'deaths' || kind === 'injuries' || kind === 'casualties' ? kind : null;
}

/** "has risen to 64", "stands at 40": a toll named earlier in the sentence. */
function runningTotal({ tokens, from, to }: Context): QuantityKind | null {
  if (!/^(?:to|at|is|was|reached|reaching|hit|hits|passed|topped|of)$/u.test(lowerAt(tokens, from - 1))) return null;
  const countsOther = to > from && tokens[to]?.kind === 'word' && !/^(?:people|dead|more|others)$/u.test(lowerAt(tokens, to));
  if (countsOther) return null;
  for (let i = from - 1; i >= Math.max(0, from - TOTAL_BACK); i -= 1) {
    if (/^(?:toll|deaths|fatalities)$/u.test(lowerAt(tokens, i))) return 'deaths';
    if (lowerAt(tokens, i) === 'victims' && lowerAt(tokens, i - 2) === 'number') return 'deaths';
  }
  return null;
}
