/** Words around a number that bound it: "more than 40", "up to 12", "30 or more". */
import { phraseEndsBefore, phraseStartsAt, type Token } from './tokens.js';
import type { Comparator } from './types.js';

const phrases = (comparator: Comparator, list: string): [readonly string[], Comparator][] =>
  list.split(',').map((phrase) => [phrase.trim().split(' '), comparator]);

/** Longest first, so that "no more than" is not read as "more than". */
const BEFORE: readonly [readonly string[], Comparator][] = [
  ...phrases('at_most', 'no more than, not more than, as many as, as much as, as high as, as long as, as far as, as late as, at most, up to, maximum of, capped at, within'),
  ...phrases('at_least', 'no fewer than, no less than, not less than, not fewer than, at least at, at least, minimum of, as few as, a minimum, at the least'),
  ...phrases('over', 'well over, just over, more then, more than, greater than, higher than, larger than, longer than, upwards of, in excess of, north of, exceeding, exceeded, exceeds, surpassing, surpassed, topping, over, above, beyond'),
  ...phrases('under', 'just under, well under, fewer than, less than, lower than, shorter than, south of, under, below'),
  ...phrases('about', 'an estimated, estimated at, estimated, close to, in the region of, something like, roughly, approximately, approx, about, around, some, nearly, almost, circa, virtually, barely, perhaps, closer to'),
].sort((a, b) => b[0].length - a[0].length) as [readonly string[], Comparator][];

const AFTER: readonly [readonly string[], Comparator][] = [
  ...phrases('at_least', 'or more, and more, or higher, or above, at least, and counting, or longer, and above, and over, and up'),
  ...phrases('at_most', 'or less, or fewer, or under, or below, at most, at the most, or younger'),
  ...phrases('about', 'or so, - odd, odd, or thereabouts'),
];

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
 */
export function bound(tokens: readonly Token[], from: number, to: number, end: number): Bound {
  const plus = tokens[to + 1];
  if (plus?.text === '+' && plus.glued) return { comparator: 'at_least', from, to: Math.max(end, to + 1) };
  for (const last of new Set([to, end])) {
    const after = AFTER.find(([phrase]) => phraseStartsAt(tokens, last + 1, phrase) > 0);
    if (after) return { comparator: after[1], from, to: Math.max(end, last + after[0].length) };
  }
  const article = /^(?:a|an|the)$/u.test(tokens[from - 1]?.lower ?? '') ? 1 : 0;
  for (const skip of article ? [0, 1] : [0]) {
    const before = BEFORE.find(([phrase]) => phraseEndsBefore(tokens, from - skip, phrase) > 0);
    if (!before) continue;
    const start = from - skip - before[0].length;
    if (skip === 1 && !/^(?:about|at_least|over|under|at_most)$/u.test(before[1])) continue;
    if (skip === 1 && tokens[from - 1]?.lower === 'the') continue;
    if (before[0][0] === 'over' && NOT_OVER_AFTER.has(tokens[start - 1]?.lower ?? '')) continue;
    return { comparator: before[1], from: start, to: end };
  }
  return { comparator: 'exact', from, to: end };
}
