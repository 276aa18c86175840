const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Seconds to wait after the first failure, the second …: quick for a hiccup, then ever slower, for a day in all. */
const WAITS = [5, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 8 * HOUR, 8 * HOUR] as const;
/** How far a wait may be from the plan, so that receivers that were down together are not all asked again in the same second. */
const JITTER = 0.2;

export const MOST_TRIES = WAITS.length + 1;

/**
 * @param tries that were made in vain, at least 1
 * @param chance evenly from 0 to 1
 * @returns seconds until the next try; null when it was the last one
 */
export function secondsUntilNext(tries: number, chance: number): number | null {
  const wait = WAITS[tries - 1];
  return wait === undefined ? null : wait * (1 - JITTER + 2 * JITTER * chance);
}
