/** Shares and rates: "34% of the cases", "0.2 percentage points", "two-thirds of voters", "eight of 10". */
import { joined, lowerAt, nounPhrase, STOP, textAt, type Token } from '../text/index.js';
import { type Measure, times, type Unmeasured } from './measure.js';
import { UNITS } from './units.js';

const BASES: ReadonlyMap<string, number> = new Map([['10', 10], ['ten', 10], ['100', 100], ['five', 5], ['four', 4]]);
const DETERMINER = /^(?:the|all|its|their|his|those|these|a)$/u;
/** Which way a rate moved. */
const CHANGES: readonly [RegExp, string][] = [
  [/^(?:rise|rises|rose|risen|rising|increas\w*|climb\w*|jump\w*|surg\w*|gain\w*|up|higher|soar\w*)$/u, 'rise'],
  [/^(?:fall|falls|fell|fallen|falling|drop\w*|declin\w*|decreas\w*|down|lower|slump\w*|plung\w*|los[est]\w*|shed)$/u, 'fall'],
  [/^(?:grow|grows|grew|grown|growing|growth|expand\w*)$/u, 'growth'],
];

export function share(tokens: readonly Token[], w: Unmeasured): Measure | null {
  return outOf(tokens, w) ?? percent(tokens, w) ?? fraction(tokens, w);
}

function outOf(tokens: readonly Token[], w: Unmeasured): Measure | null {
  const linkAt = w.numberTo + (lowerAt(tokens, w.numberTo + 1) === 'out' ? 2 : 1);
  const link = lowerAt(tokens, linkAt);
  const base = BASES.get(lowerAt(tokens, linkAt + 1)) ?? 0;
  if (w.value === null || w.vague || w.value > base || !Number.isInteger(w.value)) return null;
  // "nine in ten" is a share, "nine in ten days" is not.
  if (link !== 'of' && (link !== 'in' || UNITS.has(lowerAt(tokens, linkAt + 2)))) return null;
  const phrase = nounPhrase(tokens, linkAt + 2);
  const unit = phrase.to >= phrase.from ? `% of ${joined(tokens, phrase.from, phrase.to)}` : '%';
  return { ...w, to: Math.max(linkAt + 1, phrase.to), numberTo: linkAt + 1, value: (100 * w.value) / base, unit, kind: 'percent' };
}

function percent(tokens: readonly Token[], w: Unmeasured): Measure | null {
  if (w.vague) return null;
  const at = w.numberTo + (textAt(tokens, w.numberTo + 1) === '-' ? 2 : 1);
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (word === 'percentage' && /^points?$/u.test(next)) return { ...w, to: at + 1, unit: 'percentage points', kind: 'percent' };
  const to = word === 'per' && next === 'cent' ? at + 1 : at;
  if (to === at && !/^(?:%|percent|pct|pc)$/u.test(word)) return null;
  const signed = withMinus(tokens, w);
  return { ...signed, to, unit: `% ${whole(tokens, w.from, to)}`.trim(), kind: 'percent' };
}

/** "-0.75%", though not the hyphen of "high-5%". */
function withMinus(tokens: readonly Token[], w: Unmeasured): Unmeasured {
  const sign = tokens[w.from - 1];
  const minus = sign !== undefined && /^[-−]$/u.test(sign.text) && !sign.glued && tokens[w.from]?.glued === true;
  return minus ? { ...times(w, -1), from: w.from - 1 } : w;
}

/** "a third of voters", "two-thirds of them" */
function fraction(tokens: readonly Token[], w: Unmeasured): Measure | null {
  const part = w.value ?? 0;
  if (part <= 0 || part >= 1 || tokens[w.from]?.kind !== 'word' || lowerAt(tokens, w.numberTo + 1) !== 'of') return null;
  return { ...w, value: Math.round(part * 10_000) / 100, unit: `% ${whole(tokens, w.from, w.to)}`.trim(), kind: 'percent' };
}

/** What it is a share of, or which way it moved. */
function whole(tokens: readonly Token[], from: number, to: number): string {
  const link = lowerAt(tokens, to + 1);
  if (link === 'of' || link === 'for') {
    const phrase = nounPhrase(tokens, to + (DETERMINER.test(lowerAt(tokens, to + 2)) ? 3 : 2));
    if (phrase.to >= phrase.from) return `${link} ${joined(tokens, phrase.from, phrase.to)}`;
  }
  const near = [...tokens.slice(to + 1, to + 4), ...tokens.slice(Math.max(0, from - 5), from).reverse()];
  for (const token of near) {
    const change = CHANGES.find(([pattern]) => pattern.test(token.lower));
    if (change) return change[1];
  }
  const noun = tokens[to + 1];
  return noun?.kind === 'word' && !STOP.has(noun.lower) ? noun.text : '';
}
