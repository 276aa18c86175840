/**
 * Numbers with a unit of measure: money, percent, durations, distances, ages, weights. Gives null where the number counts
 * things instead, and 'skip' where it is no quantity at all (ordinals of dates, scores of unknown meaning).
 */
import type { Numeral } from './numerals.js';
import { joined } from './names.js';
import { nounPhrase, STOP } from './noun-phrase.js';
import type { Token } from './tokens.js';
import type { QuantityKind } from './types.js';
import { CURRENCY_NATIONS, CURRENCY_PREFIXES, CURRENCY_SIGNS, GLUED_UNITS, UNITS, type Unit } from './units.js';

export interface Measure {
  /** First token (a currency sign counts), last token of the number, last token of the whole. */
  from: number;
  numberTo: number;
  to: number;
  value: number | null;
  valueMax: number | null;
  unit: string;
  /** Null: people or things, see kinds.ts. */
  kind: QuantityKind | null;
}

export function measure(tokens: readonly Token[], numeral: Numeral): Measure | null | 'skip' {
  const whole = { ...numeral, numberTo: numeral.to, unit: '', kind: null };
  return outOf(tokens, whole) ?? money(tokens, whole) ?? percent(tokens, whole) ?? ordinal(tokens, whole) ?? age(tokens, whole) ?? unit(tokens, whole) ?? score(tokens, whole);
}

type Whole = Measure & { suffix: string; vague: boolean };

function money(tokens: readonly Token[], w: Whole): Measure | null {
  const sign = CURRENCY_SIGNS.get(tokens[w.from - 1]?.text ?? '');
  const prefix = tokens[w.from - (sign ? 2 : 1)];
  const prefixed = prefix && (sign ? prefix.end === tokens[w.from - 1]?.start : prefix.kind === 'word' && /^(?:rs|usd|eur|gbp)$/u.test(prefix.lower)) ? CURRENCY_PREFIXES.get(prefix.lower) : undefined;
  if (sign || prefixed) {
    const from = w.from - (sign ? 1 : 0) - (prefixed ? 1 : 0);
    const letters = w.suffix === 'm' ? 1e6 : 1;
    const million = tokens[w.numberTo + 1]?.lower === 'u.s.' ? 1 : 0;
    return { ...w, from, to: w.numberTo + million, value: scale(w.value, letters), valueMax: scale(w.valueMax, letters), unit: prefixed ?? sign ?? 'USD', kind: 'money' };
  }
  const of = w.vague && tokens[w.numberTo + 1]?.lower === 'of' ? 1 : 0;
  const one = tokens[w.numberTo + 1 + of]?.lower ?? '';
  const two = `${one} ${tokens[w.numberTo + 2 + of]?.lower ?? ''}`;
  const nations = CURRENCY_NATIONS.get(two);
  if (nations) return { ...w, to: w.numberTo + 2 + of, unit: nations, kind: 'money' };
  const unitOf = UNITS.get(one);
  if (unitOf?.kind === 'money') return { ...w, to: w.numberTo + 1 + of, unit: unitOf.name, kind: 'money' };
  const nation = UNITS.get(tokens[w.numberTo + 2 + of]?.lower ?? '');
  if (nation?.kind === 'money' && tokens[w.numberTo + 1 + of]?.capital) return { ...w, to: w.numberTo + 2 + of, unit: `${tokens[w.numberTo + 1 + of]?.text ?? ''} ${nation.name}`, kind: 'money' };
  return null;
}

/** "eight of 10 voters", "three out of four": a share. */
function outOf(tokens: readonly Token[], w: Whole): Measure | null {
  const out = tokens[w.numberTo + 1]?.lower === 'out' ? 1 : 0;
  if (tokens[w.numberTo + 1 + out]?.lower !== 'of' || w.value === null || w.vague) return null;
  const at = w.numberTo + 2 + out;
  const base = TENTHS.get(tokens[at]?.lower ?? '') ?? 0;
  if (base === 0 || w.value > base || w.value !== Math.floor(w.value)) return null;
  const phrase = nounPhrase(tokens, at + 1);
  const noun = phrase.to >= phrase.from ? `of ${joined(tokens, phrase.from, phrase.to)}` : '';
  return { ...w, to: Math.max(at, phrase.to), numberTo: at, value: (100 * w.value) / base, unit: `% ${noun}`.trim(), kind: 'percent' };
}

const TENTHS: ReadonlyMap<string, number> = new Map([['10', 10], ['ten', 10], ['100', 100], ['five', 5], ['four', 4]]);

function scale(value: number | null, by: number): number | null {
  return value === null ? null : value * by;
}

const CHANGES: readonly [RegExp, string][] = [
  [/^(?:rise|rises|rose|risen|rising|increas\w*|climb\w*|jump\w*|surg\w*|gain\w*|up|higher|soar\w*)$/u, 'rise'],
  [/^(?:fall|falls|fell|fallen|falling|drop\w*|declin\w*|decreas\w*|down|lower|slump\w*|plung\w*|los[est]\w*|shed)$/u, 'fall'],
  [/^(?:grow|grows|grew|grown|growing|growth|expand\w*)$/u, 'growth'],
];

function percent(tokens: readonly Token[], w: Whole): Measure | null {
  const next = tokens[w.numberTo + 1];
  const hyphen = next?.text === '-' ? 1 : 0;
  const word = tokens[w.numberTo + 1 + hyphen]?.lower ?? '';
  let to = w.numberTo + 1 + hyphen;
  if (word === 'per' && tokens[to + 1]?.lower === 'cent') to += 1;
  else if (word === 'percentage' && /^points?$/u.test(tokens[to + 1]?.lower ?? '')) return { ...w, to: to + 1, unit: 'percentage points', kind: 'percent' };
  else if (!/^(?:%|percent|pct|pc)$/u.test(word) || w.vague) return fraction(tokens, w);
  const sign = tokens[w.from - 1];
  const negative = sign && /^[-−]$/u.test(sign.text) && !sign.glued && tokens[w.from]?.glued ? -1 : 1;
  return { ...w, from: negative < 0 ? w.from - 1 : w.from, to, value: scale(w.value, negative), unit: `% ${percentOf(tokens, w.from, to)}`.trim(), kind: 'percent' };
}

/** "a third of voters", "two-thirds", "half of the homes". */
function fraction(tokens: readonly Token[], w: Whole): Measure | null {
  if (w.value === null || w.value <= 0 || w.value >= 1 || tokens[w.from]?.kind !== 'word') return null;
  if (tokens[w.numberTo + 1]?.lower !== 'of') return null;
  return { ...w, value: Math.round(w.value * 10_000) / 100, unit: `% ${percentOf(tokens, w.from, w.to)}`.trim(), kind: 'percent' };
}

/** What a share is of, or which way it moved. */
function percentOf(tokens: readonly Token[], from: number, to: number): string {
  const link = tokens[to + 1]?.lower ?? '';
  if (link === 'of' || link === 'for') {
    const skip = /^(?:the|all|its|their|his|those|these|a)$/u.test(tokens[to + 2]?.lower ?? '') ? 1 : 0;
    const phrase = nounPhrase(tokens, to + 2 + skip);
    if (phrase.to >= phrase.from) return `${link} ${tokens.slice(phrase.from, phrase.to + 1).map((token) => token.text).join(' ')}`;
  }
  const near = [...tokens.slice(to + 1, to + 4), ...tokens.slice(Math.max(0, from - 5), from).reverse()];
  for (const token of near) {
    const change = CHANGES.find(([pattern]) => pattern.test(token.lower));
    if (change) return change[1];
  }
  const noun = tokens[to + 1];
  return noun?.kind === 'word' && !STOP.has(noun.lower) ? noun.text : '';
}

function ordinal(tokens: readonly Token[], w: Whole): Measure | 'skip' | null {
  const next = tokens[w.numberTo + 1];
  if (!next?.glued || !/^(?:st|nd|rd|th)$/u.test(next.lower) || tokens[w.from]?.kind !== 'number') return null;
  if (next.lower === 'st' && (w.value ?? 0) % 10 !== 1) return null;
  const phrase = nounPhrase(tokens, w.numberTo + 2);
  const noun = tokens[phrase.from];
  return { ...w, to: next ? w.numberTo + 1 : w.to, unit: phrase.to >= phrase.from ? (noun?.text ?? '') : '', kind: 'ordinal' };
}

function age(tokens: readonly Token[], w: Whole): Measure | null {
  const words = tokens.slice(w.numberTo + 1, w.numberTo + 5).map((token) => token.lower);
  const old = { ...w, unit: 'years old', kind: 'other' as const };
  if (words[0] === '-' && words[1] === 'year' && words[2] === '-' && /^olds?$/u.test(words[3] ?? '')) return { ...old, to: w.numberTo + 4 };
  if (/^years?$/u.test(words[0] ?? '') && words[1] === 'old') return { ...old, to: w.numberTo + 2 };
  if (/^years?$/u.test(words[0] ?? '') && words[1] === '-' && words[2] === 'old') return { ...old, to: w.numberTo + 3 };
  if (/^years?$/u.test(words[0] ?? '') && words[1] === 'of' && words[2] === 'age') return { ...old, to: w.numberTo + 3 };
  const before = tokens[w.from - 1];
  const value = w.value ?? 0;
  if (tokens[w.from]?.kind === 'number' && Number.isInteger(value) && value > 0 && value < 120) {
    if (tokens.slice(Math.max(0, w.from - 4), w.from).some((token) => /^(?:aged|age|ages)$/u.test(token.lower))) return old;
    const closes = words[0] === ',' || words[0] === '.' || words[0] === ')' || words[0] === undefined;
    if ((before?.text === ',' || before?.text === '(') && tokens[w.from - 2]?.capital && closes && w.valueMax === null && value >= 5) return old;
  }
  return null;
}

function unit(tokens: readonly Token[], w: Whole): Measure | null {
  let at = w.numberTo + 1;
  if (w.suffix === 'm') return lettered(tokens, w, { name: 'metres', kind: 'distance' });
  const of = w.vague && tokens[at]?.lower === 'of' ? 1 : 0;
  if (tokens[at]?.text === '-' || of) at += 1;
  if (/^(?:more|straight|consecutive|full|whole|long|square|nautical|further|additional|cubic)$/u.test(tokens[at]?.lower ?? '')) at += 1;
  const token = tokens[at];
  const spaced = token?.lower === 'm' && tokens[at - 1]?.kind === 'number' ? GLUED_UNITS.get('m') : undefined;
  const known = spaced ?? (token?.glued && tokens[w.numberTo]?.kind === 'number' ? GLUED_UNITS.get(token.lower) : UNITS.get(token?.lower ?? ''));
  if (!token || !known || (token.lower === 'second' && !tokens[at - 1]?.text.endsWith('-'))) return pounds(tokens, w, at);
  if (known.name === 'points' && tokens.slice(Math.max(0, w.from - 9), at + 6).some((t) => /^(?:lead|leads|led|leading|ahead|margin|polls?|pollster)$/u.test(t.lower))) {
    return { ...w, to: at, unit: 'percentage points', kind: 'percent' };
  }
  if (known.name === 'times' || known.name === 'pages') return { ...w, to: at, unit: known.name, kind: known.name === 'times' ? 'other' : 'other' };
  const square = /^(?:square|cubic|nautical)$/u.test(tokens[at - 1]?.lower ?? '') ? `${tokens[at - 1]?.lower ?? ''} ` : '';
  const name = known.kind === 'distance' ? known.name + fromPlace(tokens, at) : known.name + scaleOf(tokens, at, known);
  return { ...w, to: at, unit: square + name, kind: square && square !== 'nautical ' ? 'other' : known.kind };
}

/** "308-pound", "900 pounds": weight, since money in pounds carries its sign. */
function pounds(tokens: readonly Token[], w: Whole, at: number): Measure | null {
  return /^pounds?$/u.test(tokens[at]?.lower ?? '') ? { ...w, to: at, unit: 'pounds', kind: 'other' } : null;
}

function lettered(tokens: readonly Token[], w: Whole, metres: Unit): Measure {
  const next = tokens[w.numberTo + 1];
  const counted = next?.kind === 'word' && !STOP.has(next.lower) && !/^(?:wide|long|high|tall|deep|away|downstream|north|south|east|west)$/u.test(next.lower);
  if (!counted) return { ...w, unit: metres.name, kind: metres.kind };
  const phrase = nounPhrase(tokens, w.numberTo + 1);
  const measured = UNITS.get(next.lower);
  return { ...w, to: Math.max(w.numberTo, phrase.to), value: scale(w.value, 1e6), valueMax: scale(w.valueMax, 1e6), unit: measured?.name ?? tokens.slice(phrase.from, phrase.to + 1).map((t) => t.text).join(' '), kind: measured?.kind ?? null };
}

/** "from the city of Homs" tells distances apart; a conversion in brackets may stand between. */
function fromPlace(tokens: readonly Token[], at: number): string {
  for (let i = at + 1; i <= at + 9 && i < tokens.length; i += 1) {
    if (/^[,.;]$/u.test(tokens[i]?.text ?? '')) return '';
    if (tokens[i]?.lower !== 'from' && tokens[i]?.lower !== 'of') continue;
    const place = tokens.slice(i + 1, i + 5).find((token) => token.capital);
    if (place) return ` from ${place.text}`;
  }
  return '';
}

function scaleOf(tokens: readonly Token[], at: number, known: Unit): string {
  const next = tokens[at + 1];
  return known.name === 'degrees' && next?.capital ? ` ${next.text}` : '';
}

/** "won 2-1", "ruled 5-4": the first number, the second in the unit. */
function score(tokens: readonly Token[], w: Whole): Measure | null {
  const dash = tokens[w.numberTo + 1];
  const other = tokens[w.numberTo + 2];
  if (!dash?.glued || !/^[-–]$/u.test(dash.text) || other?.kind !== 'number' || !other.glued || w.value === null || w.value > 200) return null;
  return { ...w, to: w.numberTo + 2, unit: `to ${other.text}`, kind: 'other' };
}
