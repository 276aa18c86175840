/** Makes log-odds mean what they say, and measures how well they do. */
import { fit } from './logistic.js';

export interface Judged {
  /** Log-odds. */
  score: number;
  positive: boolean;
}

/** p = 1 / (1 + exp(-(slope · score + offset))) */
export interface Calibration {
  slope: number;
  offset: number;
}

const PENALTY = 1e-6;

/** Platt scaling, with labels drawn in by one sentence on either side so that it stays finite. */
export function calibrate(judged: readonly Judged[]): Calibration {
  const positives = judged.filter(({ positive }) => positive).length;
  const high = (positives + 1) / (positives + 2);
  const low = 1 / (judged.length - positives + 2);
  const [slope = 1, offset = 0] = fit({
    begins: Uint32Array.from({ length: judged.length + 1 }, (_, i) => 2 * i),
    columns: Uint32Array.from({ length: 2 * judged.length }, (_, i) => i % 2),
    values: Float64Array.from({ length: 2 * judged.length }, (_, i) => (i % 2 === 0 ? (judged[i / 2]?.score ?? 0) : 1)),
    labels: Float64Array.from(judged, ({ positive }) => (positive ? high : low)),
    weights: new Float64Array(judged.length).fill(1),
    penalties: new Float64Array(2).fill(PENALTY),
  });
  return { slope, offset };
}

export const probability = (score: number, { slope, offset }: Calibration): number => 1 / (1 + Math.exp(-(slope * score + offset)));

export interface Rated {
  /** 0 to 1. */
  probability: number;
  positive: boolean;
}

/**
 * The threshold that would give the best F1 if the probabilities were true: taking every sentence above it, expected hits over
 * the mean of taken and positive. Smoother than the best F1 itself, which a few sentences decide.
 *
 * @returns two decimals
 */
export function bestThreshold(rated: readonly Rated[]): number {
  const sorted = rated.map((each) => each.probability).sort((a, b) => b - a);
  const positives = sorted.reduce((sum, p) => sum + p, 0);
  let hits = 0;
  let best = 0;
  sorted.forEach((p, i) => {
    hits += p;
    best = Math.max(best, (2 * hits) / (i + 1 + positives));
  });
  // The best F1 is reached where the next sentence is as likely as half of it.
  return Math.round(50 * best) / 100;
}

export interface Bin {
  from: number;
  to: number;
  count: number;
  /** Mean probability that was given. */
  said: number;
  /** Share of positives. */
  was: number;
}

export interface Reliability {
  bins: Bin[];
  /** Mean distance between what was said and what was, weighted by count. */
  expectedError: number;
}

const BINS = 10;

export function reliability(rated: readonly Rated[]): Reliability {
  const bins = Array.from({ length: BINS }, (_, i): Bin => {
    const inside = rated.filter((each) => Math.min(BINS - 1, Math.floor(each.probability * BINS)) === i);
    const count = inside.length;
    const said = inside.reduce((sum, each) => sum + each.probability, 0) / (count || 1);
    return { from: i / BINS, to: (i + 1) / BINS, count, said, was: inside.filter(({ positive }) => positive).length / (count || 1) };
  });
  const expectedError = bins.reduce((sum, { count, said, was }) => sum + count * Math.abs(said - was), 0) / (rated.length || 1);
  return { bins, expectedError };
}
