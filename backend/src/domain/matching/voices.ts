/** Agency text that many print is one voice. */
import { nearCopy, shinglesOf } from './near-copy.js';

/**
 * Which of several sentences are near-copies of each other. Each is compared with the first of every voice that it shares a run of words with,
 * so that a thousand of them take milliseconds.
 *
 * @param texts in the order in which they are numbered
 * @returns for each its voice: 1 for the first, the same number for near-copies
 */
export function voicesOf(texts: readonly string[]): number[] {
  const firsts: string[] = [];
  const holders = new Map<string, number[]>();
  return texts.map((text) => {
    const runs = shinglesOf(text);
    const known = [...new Set(runs.flatMap((run) => holders.get(run) ?? []))].sort((a, b) => a - b);
    const copied = known.find((voice) => nearCopy(firsts[voice]!, text));
    if (copied !== undefined) return copied + 1;
    for (const run of runs) hold(holders, run, firsts.length);
    return firsts.push(text);
  });
}

function hold(holders: Map<string, number[]>, run: string, voice: number): void {
  const voices = holders.get(run);
  if (voices) voices.push(voice);
  else holders.set(run, [voice]);
}
