/** The measures that every score is made of. */

export interface Scored {
  precision: number;
  recall: number;
  f1: number;
  hits: number;
  extra: number;
  missed: number;
}

export interface Share {
  share: number;
  right: number;
  of: number;
}

export function scored(hits: number, extra: number, missed: number): Scored {
  const precision = hits / (hits + extra || 1);
  const recall = hits / (hits + missed || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), hits, extra, missed };
}

export function share(right: number, of: number): Share {
  return { share: right / (of || 1), right, of };
}

export interface Ranked {
  score: number;
  positive: boolean;
}

/** Mean precision at each positive, from the highest score down; equal scores keep the order in which they came. */
export function averagePrecision(ranked: readonly Ranked[]): number {
  let hits = 0;
  let sum = 0;
  [...ranked]
    .sort((a, b) => b.score - a.score)
    .forEach(({ positive }, i) => {
      if (!positive) return;
      hits += 1;
      sum += hits / (i + 1);
    });
  return sum / (hits || 1);
}

export const percent = (value: number): string => (100 * value).toFixed(1);
