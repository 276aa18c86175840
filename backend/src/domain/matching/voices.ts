/** Agency text that many print is one voice. */
import { isCopy, type Print, printOf, telltales } from './near-copy.js';

/**
 * Which of several sentences are near-copies of each other. Each is compared with the first of every voice that it shares a run of words with,
 * so that a thousand of them take milliseconds.
 *
 * @param texts in the order in which they are numbered
 * @returns for each its voice: 1 for the first, the same number for near-copies
 */
export function voicesOf(texts: readonly string[]): number[] {
  const firsts: Print[] = [];
  const holders = new Map<string, number[]>();
  return texts.map((text) => {
    const print = printOf(text);
    const marks = telltales(print);
    const known = [...new Set(marks.flatMap((mark) => holders.get(mark) ?? []))].sort((a, b) => a - b);
    const copied = known.find((voice) => isCopy(firsts[voice]!, print));
    if (copied !== undefined) return copied + 1;
    for (const mark of marks) hold(holders, mark, firsts.length);
    return firsts.push(print);
  });
}

function hold(holders: Map<string, number[]>, mark: string, voice: number): void {
  const voices = holders.get(mark);
  if (voices) voices.push(voice);
  else holders.set(mark, [voice]);
}
