/** Words around a number that bound it: "more than 40", "up to 12", "30 or more". */
import { lowerAt, phraseEndsBefore, phraseStartsAt, textAt, type Token } from '../text/index.js';
import type { Comparator } from '../types.js';

const phrases = (comparator: Comparator, list: string): [readonly string[], Comparator][] =>
  list.split(',').map((phrase) => [phrase.trim().split(' '), comparator]);

/** Longest first, so that "no more than" is not read as "more than". */
const BEFORE: readonly [readonly string[], Comparator][] = [
  ...phrases('at_most', 'less or equal than, less than or equal to, smaller or equal than, lower or equal than, fewer than or equal to, equal to or less than, < =, ≤, no more than, not more than, as many as, as much as, as high as, as long as, as far as, as late as, at most, up to, maximum of, capped at, within'),
  ...phrases('at_least', 'greater or equal than, greater than or equal to, bigger or equal than, higher or equal than, larger or equal than, more than or equal to, equal to or greater than, equal to or more than, > =, ≥, no fewer than, no less than, not less than, not fewer than, at least at, at least, minimum of, as few as, a minimum, at the least'),
  ...phrases('over', 'bigger than, exceed, >, well over, just over, more then, more than, greater than, higher than, larger than, longer than, upwards of, in excess of, north of, past the, exceeding, exceeded, exceeds, surpassing, surpassed, topping, over, above, beyond'),
  ...phrases('under', 'smaller than, <, just under, well under, sub -, sub, fewer than, less than, lower than, shorter than, south of, under, below'),
  ...phrases('about', 'an estimated, estimated at, estimated, close to, in the region of, something like, roughly, approximately, approx, about, around, some, nearly, almost, circa, virtually, barely, perhaps, closer to'),
].sort((a, b) => b[0].length - a[0].length);

const AFTER: readonly [readonly string[], Comparator][] = [
  ...phrases('at_least', 'or equal to it, or greater than, or greater, or more, and more, or higher, or above, at least, and counting, or longer, and above, and over'),
  ...phrases('at_most', 'or less, or fewer, or under, or below, at most, at the most, or younger'),
  ...phrases('about', 'or so, - odd, odd, or thereabouts'),
];

/** Before "over two weeks" these say how long something is; elsewhere "over two weeks" says during which time. */
const LASTS = new Set('for of in after within last lasted lasting lasts took take takes taking spent spend waited wait served serve is was been well just ago lived by and or than lose lost needed'.split(' '));
/** "over the past week" bounds nothing; neither does a verb that happens to end in "over". */
const NOT_OVER_AFTER = new Set(['took', 'take', 'takes', 'taken', 'hand', 'handed', 'turned', 'left', 'won', 'moved', 'all']);

export interface Bound {
  comparator: Comparator;
  /** First and last token with the cue words included. */
  from: number;
  to: number;
}

/**
 * @param from first token of the number (its currency sign included)
 * @param to last token of the number
 * @param end last token of the counted thing; a cue may stand behind it ("12 people or more")
 * @param duration whether it measures time, where "over" may mean during
 */
export function bound(tokens: readonly Token[], from: number, to: number, end: number, duration = false): Bound {
  return behind(tokens, from, to, end) ?? before(tokens, from, from, end, duration) ?? articled(tokens, from, end) ?? { comparator: 'exact', from, to: end };
}

function behind(tokens: readonly Token[], from: number, to: number, end: number): Bound | null {
  if (textAt(tokens, to + 1) === '+' && tokens[to + 1]?.glued) return { comparator: 'at_least', from, to: Math.max(end, to + 1) };
  for (const last of new Set([to, end])) {
    const cue = AFTER.find(([phrase]) => phraseStartsAt(tokens, last + 1, phrase) > 0 && !boundsAnother(tokens, last + 1 + phrase.length));
    if (cue) return { comparator: cue[1], from, to: Math.max(end, last + cue[0].length) };
  }
  return null;
}

/** "12 and more than 194": the cue belongs to the next number. */
function boundsAnother(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 'than' && tokens[at + 1] !== undefined;
}

/** @param at token behind the cue: the number, or the article before it */
function before(tokens: readonly Token[], at: number, from: number, end: number, duration: boolean): Bound | null {
  const cue = BEFORE.find(([phrase]) => phraseEndsBefore(tokens, at, phrase) > 0);
  if (!cue) return null;
  const start = at - cue[0].length;
  if (cue[0][0] === 'over' && !isOver(tokens, start, duration)) return null;
  // "more than 40 or equal"
  const equal = lowerAt(tokens, end + 1) === 'or' && lowerAt(tokens, end + 2) === 'equal' && tokens[end + 4]?.kind !== 'number';
  if (equal && cue[1] !== 'about') return { comparator: cue[1] === 'under' ? 'at_most' : 'at_least', from: Math.min(start, from), to: end };
  // "over about 6 feet": the outer one bounds it
  const outer = cue[1] === 'about' ? before(tokens, start, start, end, duration) : null;
  return outer ?? { comparator: cue[1], from: Math.min(start, from), to: end };
}

/** "about a dozen" */
function articled(tokens: readonly Token[], from: number, end: number): Bound | null {
  return /^an?$/u.test(lowerAt(tokens, from - 1)) ? before(tokens, from - 1, from, end, false) : null;
}

function isOver(tokens: readonly Token[], at: number, duration: boolean): boolean {
  const word = lowerAt(tokens, at - 1);
  if (NOT_OVER_AFTER.has(word)) return false;
  return !duration || tokens[at - 1]?.kind !== 'word' || LASTS.has(word);
}
