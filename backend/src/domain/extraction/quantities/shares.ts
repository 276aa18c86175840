/** Shares and rates: "34% of the cases", "0.2 percentage points", "two-thirds of voters", "eight of 10". */
import { joined, lowerAt, nounPhrase, STOP, textAt, type Token } from '../text/index.js';
import { type Measure, times, type Unmeasured } from './measure.js';
import { DENOMINATORS } from './number-words.js';
import { readNumeral } from './numerals.js';
import { UNITS } from './units.js';

const USUAL: ReadonlySet<number> = new Set([4, 5, 10, 100]);
const LARGEST_SMALL_BASE = 10;
/** "one in 1,000" */
const LARGEST_BASE = 1_000;
const ROUND_BASES: ReadonlySet<number> = new Set([20, 100, 1_000]);
const DETERMINER = /^(?:the|all|its|their|his|those|these|a)$/u;
const LONGEST_CLAUSE = 14;
const POLLS: ReadonlySet<string> = new Set('poll polls voters support lead leads leading ahead race election ballot vote'.split(' '));
const CHOICE = /^(?:choose|chose|back|backs|backed|support|supports|supported|prefer|prefers|preferred|favor|favour|pick|picked|backing|supporting|favoring)$/u;
const RATES: ReadonlySet<string> = new Set(
  'rating rate rates approval unemployment inflation growth turnout share stake tariff tariffs price prices sales exports imports revenue profit profits output economy deficit debt index shares wages income rent rents spending budget margin yield production emissions population'.split(' '),
);
/** Which way a rate moved. */
const CHANGES: readonly [RegExp, string][] = [
  [/^(?:rise|rises|rose|risen|rising|increas\w*|climb\w*|jump\w*|surg\w*|gain\w*|up|higher|soar\w*|advanc\w*|rall(?:y|ied)|boost\w*|rais(?:e|es|ed|ing)|hike[ds]?)$/u, 'rise'],
  [/^(?:fall|falls|fell|fallen|falling|drop\w*|declin\w*|decreas\w*|down|lower|slump\w*|plung\w*|los[est]\w*|shed|tumbl\w*|slid|slides?|slip\w*|dip\w*|sank|shr[aiu]nk\w*|contract(?:ed|s)|cut|reduc\w*)$/u, 'fall'],
  [/^(?:grow|grows|grew|grown|growing|growth|expand\w*)$/u, 'growth'],
];

export function share(tokens: readonly Token[], w: Unmeasured): Measure | null {
  return outOf(tokens, w) ?? percent(tokens, w) ?? fraction(tokens, w);
}

/** "eight out of ten voters", "one in three", "eight of 10" */
function outOf(tokens: readonly Token[], w: Unmeasured): Measure | null {
  const out = lowerAt(tokens, w.numberTo + 1) === 'out';
  const linkAt = w.numberTo + (out ? 2 : 1);
  const link = lowerAt(tokens, linkAt);
  if (!isPart(w) || !/^(?:of|in)$/u.test(link)) return null;
  const base = baseAt(tokens, linkAt, { out, one: link === 'in' && w.value === 1 });
  if (!base || (w.value ?? 0) > base.value) return null;
  // "nine in ten" is a share, "nine in ten days" is not.
  if (link === 'in' && UNITS.has(lowerAt(tokens, base.to + 1))) return null;
  const phrase = nounPhrase(tokens, base.to + 1);
  const unit = phrase.to >= phrase.from ? `% of ${joined(tokens, phrase.from, phrase.to)}` : '%';
  return { ...w, to: Math.max(base.to, phrase.to), numberTo: base.to, value: (100 * (w.value ?? 0)) / base.value, unit, kind: 'percent' };
}

function isPart({ value, vague }: Unmeasured): boolean {
  return !vague && value !== null && Number.isInteger(value);
}

/** What the number is a part of; behind "of" and "in" alone only what is usual, since "two of six" counts. */
function baseAt(tokens: readonly Token[], linkAt: number, { out, one }: { out: boolean; one: boolean }): { value: number; to: number } | null {
  const base = readNumeral(tokens, linkAt + 1);
  const value = base?.vague === false ? base.value : null;
  if (!base || value === null || !Number.isInteger(value)) return null;
  // "300 out of 400 soldiers" are two counts
  const share = one ? value <= LARGEST_BASE : out ? value <= LARGEST_SMALL_BASE || ROUND_BASES.has(value) : USUAL.has(value);
  return share ? { value, to: base.to } : null;
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
  return minus ? { ...((w.value ?? 0) < 0 ? w : times(w, -1)), from: w.from - 1 } : w;
}

/** "a third of voters", "two-thirds of them" */
function fraction(tokens: readonly Token[], w: Unmeasured): Measure | null {
  const part = w.value ?? 0;
  if (part <= 0 || part >= 1 || tokens[w.from]?.kind !== 'word' || !DENOMINATORS.has(lowerAt(tokens, w.numberTo))) return null;
  const next = lowerAt(tokens, w.numberTo + 1);
  // "half a percentage point"
  if (next === 'percentage') return { ...w, to: w.numberTo + 2, unit: 'percentage points', kind: 'percent' };
  if (UNITS.has(next) || (next === 'of' && /^(?:an?|one|1)$/u.test(lowerAt(tokens, w.numberTo + 2)))) return null;
  return { ...w, value: Math.round(part * 10_000) / 100, unit: `% ${whole(tokens, w.from, w.to)}`.trim(), kind: 'percent' };
}

/** What it is a share of, or which way it moved. */
function whole(tokens: readonly Token[], from: number, to: number): string {
  const own = wholeBehind(tokens, to);
  if (own) return own;
  const change = changeNear(tokens, from, to);
  const measured = measureNear(tokens, from, to);
  if (change) return measured ? `${change} in ${measured}` : change;
  const chosen = choiceNear(tokens, from, to);
  if (chosen) return `for ${chosen}`;
  const noun = tokens[to + 1];
  return measured ?? (noun?.kind === 'word' && !STOP.has(noun.lower) && !CHOICE.test(noun.lower) ? noun.text : '');
}

/** "34% of the cases", "half the voters", "32 percent below the level of 2005" */
function wholeBehind(tokens: readonly Token[], to: number): string | null {
  const link = lowerAt(tokens, to + 1);
  const bare = DETERMINER.test(link);
  if (!bare && !/^(?:of|for|below|above)$/u.test(link)) return null;
  const phrase = nounPhrase(tokens, to + (!bare && DETERMINER.test(lowerAt(tokens, to + 2)) ? 3 : 2));
  return phrase.to >= phrase.from ? `${bare ? 'of' : link} ${joined(tokens, phrase.from, phrase.to)}` : null;
}

/** Which way it moved: a word behind the figure, or before it in the same clause. */
function changeNear(tokens: readonly Token[], from: number, to: number): string | null {
  const before = tokens.slice(Math.max(0, from - 7), from).reverse();
  const clause = before.findIndex((token) => /^[,;:]$/u.test(token.text));
  for (const token of [...tokens.slice(to + 1, to + 3), ...(clause < 0 ? before : before.slice(0, clause))]) {
    const change = CHANGES.find(([pattern]) => pattern.test(token.lower));
    if (change) return change[1];
  }
  return null;
}

/** The rate that it is, named before it in the sentence: "approval rating", "unemployment". */
function measureNear(tokens: readonly Token[], from: number, to: number): string | null {
  for (let i = from - 1; i >= Math.max(0, from - LONGEST_CLAUSE); i -= 1) if (isRate(tokens, i)) return withModifier(tokens, i);
  for (let i = to + 1; i <= to + 4; i += 1) if (isRate(tokens, i)) return withModifier(tokens, i);
  return null;
}

function isRate(tokens: readonly Token[], at: number): boolean {
  return RATES.has(lowerAt(tokens, at)) && tokens[at]?.capital === false;
}

function withModifier(tokens: readonly Token[], at: number): string {
  const modifier = tokens[at - 1];
  const own = modifier?.kind === 'word' && !STOP.has(modifier.lower) && !/ed$|ing$/u.test(modifier.lower);
  return own ? `${modifier.text} ${textAt(tokens, at)}` : textAt(tokens, at);
}

/** "46 percent would choose Okafor", "Okafor's 41 percent", "Okafor leads Renn by 49 percent to 47 percent" */
function choiceNear(tokens: readonly Token[], from: number, to: number): string | null {
  if (!tokens.some((token) => POLLS.has(token.lower))) return null;
  const verb = tokens.slice(to + 1, to + 6).findIndex((token) => CHOICE.test(token.lower));
  if (verb >= 0) {
    const chosen = tokens.slice(to + 2 + verb, to + 8 + verb).findLast((token, i, near) => token.capital && !near.slice(0, i).some(({ kind }) => kind === 'number'));
    if (chosen) return chosen.text;
  }
  const rival = lowerAt(tokens, to + 1) === 'to' && tokens[to + 2]?.kind === 'number' ? 1 : 0;
  const names = tokens.slice(Math.max(1, from - 12), from).filter((token) => token.capital && !STOP.has(token.lower));
  return names.at(-1 - rival)?.text ?? null;
}
