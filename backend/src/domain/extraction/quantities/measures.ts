/**
 * Numbers with a unit of measure: money, shares, ages, ordinals, durations, distances, weights, scores. Null where the
 * number counts people or things.
 */
import { joined, lowerAt, nounPhrase, STOP, textAt, type Token } from '../text/index.js';
import { age } from './ages.js';
import { type Measure, times, unmeasured, type Unmeasured } from './measure.js';
import { money } from './money.js';
import { type Numeral, round } from './numeral.js';
import { share } from './shares.js';
import { GLUED_UNITS, UNITS, type Unit } from './units.js';

export function measure(tokens: readonly Token[], numeral: Numeral): Measure | null {
  const bare = unmeasured(numeral);
  for (const read of [money, share, ordinal, age, metresOrMillion, unit, score]) {
    const found = read(tokens, bare);
    if (found) return found;
  }
  return null;
}

/** "108th", "2nd" */
function ordinal(tokens: readonly Token[], w: Unmeasured): Measure | null {
  const ending = tokens[w.numberTo + 1];
  if (!ending?.glued || tokens[w.from]?.kind !== 'number' || !/^(?:st|nd|rd|th)$/u.test(ending.lower)) return null;
  // "15st" is a weight.
  if (ending.lower === 'st' && (w.value ?? 0) % 10 !== 1) return null;
  const phrase = nounPhrase(tokens, w.numberTo + 2);
  return { ...w, to: w.numberTo + 1, unit: phrase.to >= phrase.from ? textAt(tokens, phrase.from) : '', kind: 'ordinal' };
}

/** "12m": million before a counted noun ("12.3m tonnes"), else metres. */
function metresOrMillion(tokens: readonly Token[], w: Unmeasured): Measure | null {
  if (w.suffix !== 'm') return null;
  const next = tokens[w.numberTo + 1];
  const counts = next?.kind === 'word' && !STOP.has(next.lower) && !/^(?:wide|long|high|tall|deep|away|downstream|north|south|east|west)$/u.test(next.lower);
  if (!counts) return { ...w, unit: 'metres', kind: 'distance' };
  const phrase = nounPhrase(tokens, w.numberTo + 1);
  const known = UNITS.get(next.lower);
  const unit = known?.name ?? joined(tokens, phrase.from, phrase.to);
  return { ...times(w, 1e6), to: Math.max(w.numberTo, phrase.to), unit, kind: known?.kind ?? null };
}

const BETWEEN = /^(?:more|straight|consecutive|full|whole|long|square|sq|nautical|further|additional|cubic)$/u;

function unit(tokens: readonly Token[], w: Unmeasured): Measure | null {
  const at = unitAt(tokens, w);
  const known = unitOf(tokens, w, at);
  if (!known) return null;
  return special(tokens, w, at, known) ?? plainUnit(tokens, w, at, known);
}

/** Units that become another: points of a lead, decades, feet with inches. */
function special(tokens: readonly Token[], w: Unmeasured, at: number, { name }: Unit): Measure | null {
  if (name === 'points' && isLead(tokens, w.from, at)) return { ...w, to: at, unit: 'percentage points', kind: 'percent' };
  if (name === 'decades') return { ...times(w, 10), to: at, unit: 'years', kind: 'duration' };
  const inches = name === 'feet' ? inchesBehind(tokens, at) : null;
  return inches && { ...w, value: round((w.value ?? 0) + inches.value / 12), to: inches.to, unit: 'feet', kind: 'distance' };
}

function plainUnit(tokens: readonly Token[], w: Unmeasured, at: number, known: Unit): Measure {
  const before = lowerAt(tokens, at - 1);
  const power = /^(?:square|sq|cubic)$/u.test(before);
  const prefix = power || before === 'nautical' ? `${before === 'sq' ? 'square' : before} ` : '';
  const to = known.name === 'degrees' && tokens[at + 1]?.capital ? at + 1 : at;
  return { ...w, to, unit: prefix + known.name + detail(tokens, at, known), kind: power ? 'other' : known.kind };
}

/** "8ft 9in", "5 feet 10 inches" */
function inchesBehind(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const value = Number(textAt(tokens, at + 1));
  return tokens[at + 1]?.kind === 'number' && value < 12 && /^(?:in|inch|inches)$/u.test(lowerAt(tokens, at + 2)) ? { value, to: at + 2 } : null;
}

/** Past a hyphen, the "of" of vague numbers, and words such as "straight". */
function unitAt(tokens: readonly Token[], w: Unmeasured): number {
  let at = w.numberTo + 1;
  if (textAt(tokens, at) === '-' || (w.vague && lowerAt(tokens, at) === 'of')) at += 1;
  if (lowerAt(tokens, at) === 'sq' && lowerAt(tokens, at + 1) === 'm') return at + 1;
  return BETWEEN.test(lowerAt(tokens, at)) && UNITS.has(lowerAt(tokens, at + 1)) ? at + 1 : at;
}

function unitOf(tokens: readonly Token[], w: Unmeasured, at: number): Unit | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const digits = tokens[w.numberTo]?.kind === 'number';
  if (digits && (token.glued || /^[mg]$/u.test(token.lower)) && textAt(tokens, at - 1) !== '-') return GLUED_UNITS.get(token.lower);
  if (token.lower === 'm' && lowerAt(tokens, at - 1) === 'sq') return GLUED_UNITS.get('m');
  // "one second" is time, "the two second offers" are not.
  if (token.lower === 'second' && textAt(tokens, at - 1) !== '-') return undefined;
  return UNITS.get(token.lower);
}

/** Points of a poll are percentage points, points of an index are not. */
function isLead(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(Math.max(0, from - 40), to + 6).some((token) => /^(?:lead|leads|led|leading|ahead|margin|polls?|polling|pollster)$/u.test(token.lower));
}

/** From where a distance is measured ("from Homs"), which degrees. */
function detail(tokens: readonly Token[], at: number, known: Unit): string {
  if (known.name === 'degrees') return tokens[at + 1]?.capital ? ` ${textAt(tokens, at + 1)}` : '';
  if (known.kind !== 'distance') return '';
  for (let i = at + 1; i <= at + 9 && i < tokens.length; i += 1) {
    if (/^[,.;]$/u.test(textAt(tokens, i))) return '';
    if (!/^(?:from|of)$/u.test(lowerAt(tokens, i))) continue;
    const place = tokens.slice(i + 1, i + 5).find((token) => token.capital);
    if (place) return ` from ${place.text}`;
  }
  return '';
}

/** What is counted on both sides. */
function contest(tokens: readonly Token[]): string {
  if (tokens.some((token) => /^(?:vote|votes|voted|ruled|ruling|court|senate|justices|judges|committee|council|parliament|decision|majority)$/u.test(token.lower))) return 'votes ';
  return tokens.some((token) => /^(?:goal|goals|striker|equaliser|stoppage|winger|midfielder|goalkeeper|football|soccer|fc|league)$/u.test(token.lower)) ? 'goals ' : '';
}

/** "won 2-1", "ruled 5-4": the first number, the second in the unit. */
function score(tokens: readonly Token[], w: Unmeasured): Measure | null {
  const dash = tokens[w.numberTo + 1];
  const other = tokens[w.numberTo + 2];
  const glued = dash?.glued === true && other?.glued === true && /^[-–]$/u.test(dash.text);
  if (!glued || other.kind !== 'number' || w.value === null || w.value > 200) return null;
  return { ...w, to: w.numberTo + 2, unit: `${contest(tokens)}to ${other.text}`, kind: 'other' };
}
