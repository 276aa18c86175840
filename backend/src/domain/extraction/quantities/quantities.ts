/**
 * Finds the quantities of a sentence: number, comparator, unit, kind.
 *
 * The tokens are walked once. Numbers that count nothing are passed over: parts of dates and clock times, names ("Flight
 * 1143", "G7"), identifiers, compounds that are names ("two-state"). See numerals.ts, comparators.ts, units.ts,
 * noun-phrase.ts and kinds.ts for the parts.
 */
import { bound } from './comparators.js';
import { personKind } from './kinds.js';
import type { Measure } from './measure.js';
import { measure } from './measures.js';
import type { Numeral } from './numeral.js';
import { readNumeral } from './numerals.js';
import { withUpper } from './ranges.js';
import { isName } from './number-names.js';
import { ROLE_NOUNS } from '../speakers/index.js';
import { joinBounds } from './bounded-both.js';
import { bareDuration } from './bare-durations.js';
import { joinDurations } from './compound-durations.js';
import { count } from './counts.js';
import { shareUnits } from './shared-units.js';
import { lowerAt, printed, type Token } from '../text/index.js';
import type { Quantity, QuantityKind, Span } from '../types.js';

const PERSONS: ReadonlySet<string> = new Set([...ROLE_NOUNS, ...'schoolgirl schoolboy girl boy user customer fan commenter viewer reader passenger teenager'.split(' ')]);

interface Found extends Quantity {
  toToken: number;
}

/**
 * @param sentence printed text
 * @param tokens its tokens
 * @param taken spans (offsets into the sentence) that belong to dates and times
 * @param offset added to `start` and `end`
 */
export function findQuantities(sentence: string, tokens: readonly Token[], taken: readonly Span[], offset = 0): Quantity[] {
  const found: Found[] = [];
  const blocked = blockedTokens(tokens, taken);
  for (let at = 0; at < tokens.length; at += 1) {
    if (blocked[at]) continue;
    const single = readNumeral(tokens, at);
    if (!single) {
      const time = bareDuration(tokens, at);
      if (time) found.push(bareQuantity(sentence, tokens, time, offset));
      continue;
    }
    const numeral = withUpper(tokens, single);
    const quantity = isName(tokens, numeral) ? null : build(sentence, tokens, numeral, found.at(-1), offset);
    if (quantity) found.push(quantity);
    at = Math.max(at, quantity?.toToken ?? numeral.to);
  }
  return shareUnits(joinBounds(sentence, offset, joinDurations(sentence, offset, found))).map(({ toToken: _, ...quantity }) => quantity);
}

/** Without a number the words say no more than that it is at least so long. */
function bareQuantity(sentence: string, tokens: readonly Token[], { from, to, value, valueMax, unit }: Measure, offset: number): Found {
  const start = offset + (tokens[from]?.start ?? 0);
  return { raw: printed(sentence, tokens, from, to), start, end: offset + (tokens[to]?.end ?? 0), comparator: unit.startsWith(printed(sentence, tokens, to, to).toLowerCase()) && unit.length > printed(sentence, tokens, to, to).length ? 'exact' : 'at_least', value, valueMax, unit, kind: 'duration', toToken: to };
}

/** Marks the tokens within `taken`, which come in order. */
function blockedTokens(tokens: readonly Token[], taken: readonly Span[]): boolean[] {
  let next = 0;
  return tokens.map((token) => {
    while (next < taken.length && (taken[next]?.end ?? 0) <= token.start) next += 1;
    const span = taken[next];
    return span !== undefined && token.start >= span.start && token.end <= span.end;
  });
}

function build(sentence: string, tokens: readonly Token[], numeral: Numeral, previous: Found | undefined, offset: number): Found | null {
  const measured = measure(tokens, numeral);
  const counted = measured ?? count(tokens, numeral);
  const limits = bound(tokens, counted.from, counted.numberTo, counted.to, counted.kind === 'duration');
  const kind = counted.kind ?? personKind({ tokens, from: limits.from, to: counted.to, previous: previous ? { kind: previous.kind, to: previous.toToken } : null });
  if (kind === 'count' && isOneOfMany(tokens, counted)) return null;
  const from = tokens[limits.from];
  const to = tokens[limits.to];
  if (!from || !to) return null;
  return {
    raw: printed(sentence, tokens, limits.from, limits.to),
    start: offset + from.start,
    end: offset + to.end,
    comparator: counted.valueMax !== null && !numeral.vague ? 'range' : numeral.vague ? vagueComparator(limits.comparator) : limits.comparator,
    value: counted.value,
    valueMax: counted.valueMax,
    unit: counted.unit || unitOf(kind),
    kind,
    toToken: limits.to,
  };
}

/** "dozens" is a guess by itself; "at least hundreds" says more. */
function vagueComparator(printedBound: Quantity['comparator']): Quantity['comparator'] {
  return printedBound === 'exact' ? 'about' : printedBound;
}

function unitOf(kind: QuantityKind): string {
  return kind === 'deaths' || kind === 'injuries' || kind === 'casualties' ? 'people' : '';
}

/** "One official said": somebody, not a figure. */
function isOneOfMany(tokens: readonly Token[], { from, to, value }: Measure): boolean {
  return value === 1 && lowerAt(tokens, from) === 'one' && tokens.slice(from + 1, to + 1).some((token) => PERSONS.has(token.lower));
}
