/**
 * What a count of people or things is about: the dead, the hurt, both in one number, or plainly a count. Decided from the
 * words around the number within its clause; "three gunmen killed 12 people" counts three gunmen and twelve dead.
 */
import type { Token } from './tokens.js';
import type { QuantityKind } from './types.js';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const DEAD_NOUN = set('deaths death dead fatalities fatality bodies corpses martyrs killings murders suicides lives');
const HURT_NOUN = set('injuries wounded injured injury');
const DEAD_VERB = set('elimination execution massacre murder killed killing kill kills martyred slain murdered executed massacred massacring beheaded assassinated eliminated neutralised neutralized slaughtered claiming claimed claim perish perished died dies die dead drowned drown lynched');
/** Say it of their subject without an auxiliary. */
const INTRANSITIVE = set('died dead perished die dies drowned dying');
const HURT_VERB = set('wounded wounding wound wounds injured injuring injure injures hurt hurting maimed hospitalised hospitalized injury injuries');
const AUX = set('was were been be being are is got have has had being reportedly also confirmed reported feared later');
const OBJECT_START = set('a an the at more some about up over nearly almost around least its his her their several dozens many as scores hundreds');
const INHERIT = set('including include included among');

export interface Context {
  tokens: readonly Token[];
  /** First token of the cue or number, last token of the counted thing. */
  from: number;
  to: number;
  /** Kind and place of the quantity before, in the same sentence. */
  previous: { kind: QuantityKind; to: number } | null;
}

const BACK = 9;
const AHEAD = 16;
/** A running total stands further from its noun: "the death toll from … has risen to 86". */
const TOTAL_BACK = 40;

export function personKind(context: Context): QuantityKind {
  const own = ownWords(context);
  if (own) return own;
  const after = lookAhead(context);
  if (after) return after;
  return lookBack(context) ?? runningTotal(context) ?? 'count';
}

/** The counted thing itself: "40 casualties", "12 deaths", "bodies". */
function ownWords({ tokens, from, to }: Context): QuantityKind | null {
  for (let i = from; i <= to; i += 1) {
    const word = tokens[i]?.lower ?? '';
    if (word === 'casualties' || word === 'casualty' || word === 'victims') return word === 'victims' ? null : 'casualties';
    if (DEAD_NOUN.has(word)) return 'deaths';
    if (HURT_NOUN.has(word)) return 'injuries';
  }
  return null;
}

function lookAhead({ tokens, to }: Context): QuantityKind | null {
  let aux = false;
  for (let i = to + 1; i < tokens.length && i <= to + AHEAD; i += 1) {
    const token = tokens[i];
    if (!token) break;
    if (/^[.;:!?()]$/u.test(token.text)) break;
    if ((token.kind === 'number' || VAGUE.test(token.lower)) && !listed(tokens, i)) break;
    if (token.lower === 'hospital' && /^(?:taken|rushed|sent|admitted|brought)$/u.test(tokens[i - 2]?.lower ?? tokens[i - 3]?.lower ?? '')) return 'injuries';
    if (token.text === ',' && !/^(?:including|among|mostly|most|many|some|all)$/u.test(tokens[i + 1]?.lower ?? '') && i > to + 1) break;
    if (AUX.has(token.lower)) { aux = true; continue; }
    const dead = DEAD_VERB.has(token.lower) && !/^claim/u.test(token.lower);
    const hurt = HURT_VERB.has(token.lower);
    if (!dead && !hurt) {
      if (aux && /ed$|en$/u.test(token.lower) && i > to + 1) return null;
      continue;
    }
    if (/ing$|^kills?$|^wounds$|^injures?$/u.test(token.lower)) return null;
    if (bothKinds(tokens, i, dead)) return 'casualties';
    if (INTRANSITIVE.has(token.lower)) return 'deaths';
    if (!aux && (takesObject(tokens, i + 1) || (dead && tokens[i + 1]?.capital))) return null;
    return dead ? 'deaths' : 'injuries';
  }
  return null;
}

/** "has risen to 86", "stands at 40": a toll named earlier in the sentence. */
function runningTotal({ tokens, from, to }: Context): QuantityKind | null {
  if (!/^(?:to|at|is|was|reached|reaching|hit|hits|passed|topped|of)$/u.test(tokens[from - 1]?.lower ?? '')) return null;
  if (to > from && tokens[to]?.kind === 'word' && !/^(?:people|dead|more|others)$/u.test(tokens[to]?.lower ?? '')) return null;
  for (let i = from - 1; i >= 0 && i >= from - TOTAL_BACK; i -= 1) {
    const word = tokens[i]?.lower ?? '';
    if (word === 'toll' || word === 'deaths' || word === 'fatalities' || (word === 'victims' && tokens[i - 2]?.lower === 'number')) return 'deaths';
  }
  return null;
}

const VAGUE = /^(?:dozens|scores|hundreds|thousands|several|many)$/u;

/** "civilians including 11 children were killed": the number at `at` belongs to a list, the clause goes on. */
function listed(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some((token) => /^(?:including|among|and)$/u.test(token.lower)) && !VAGUE.test(tokens[at]?.lower ?? '');
}

/** "killed and wounded", "dead or injured" */
function bothKinds(tokens: readonly Token[], at: number, dead: boolean): boolean {
  const joint = tokens[at + 1]?.lower ?? '';
  if (joint !== 'and' && joint !== 'or' && joint !== '/') return false;
  const other = tokens[at + 2]?.lower ?? '';
  return dead ? HURT_VERB.has(other) : DEAD_VERB.has(other);
}

function takesObject(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  return next.kind === 'number' || OBJECT_START.has(next.lower) || /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/u.test(next.lower);
}

function lookBack({ tokens, from, previous }: Context): QuantityKind | null {
  let inherits = false;
  for (let i = from - 1; i >= 0 && i >= from - BACK; i -= 1) {
    const token = tokens[i];
    if (!token) break;
    if (/^[.;!?)]$/u.test(token.text)) break;
    if (INHERIT.has(token.lower) || (token.lower === 'of' && /^(?:them|whom)$/u.test(tokens[i + 1]?.lower ?? ''))) inherits = true;
    if (previous && i <= previous.to) {
      const joint = from - i <= 5 && tokens.slice(i + 1, from).every((t) => /^(?:,|and|another|or|of|them|a|an|at|least|as|well)$/u.test(t.lower) || INHERIT.has(t.lower));
      return inherits || joint ? personOnly(previous.kind) : null;
    }
    if (HURT_VERB.has(token.lower)) return DEAD_VERB.has(tokens[i - 2]?.lower ?? '') && /^(?:and|or)$/u.test(tokens[i - 1]?.lower ?? '') ? 'casualties' : passive(tokens, i) ? null : 'injuries';
    if (/^(?:toll|deaths|bodies|lives|corpses|fatalities)$/u.test(token.lower)) return 'deaths';
    if (DEAD_VERB.has(token.lower)) {
      if (/^claim/u.test(token.lower) && !/^(?:lives|life)$/u.test(tokens[i + 2]?.lower ?? tokens[i + 1]?.lower ?? '')) continue;
      return passive(tokens, i) && !inherits ? null : 'deaths';
    }
  }
  return null;
}

/** "were killed": what comes behind is not the object. */
function passive(tokens: readonly Token[], at: number): boolean {
  return /^(?:is|are|was|were|be|been|being|got)$/u.test(tokens[at - 1]?.lower ?? '') && /ed$|slain$/u.test(tokens[at]?.lower ?? '');
}

function personOnly(kind: QuantityKind): QuantityKind | null {
  return kind === 'deaths' || kind === 'injuries' || kind === 'casualties' ? kind : null;
}
