/** Linear models over the features of a pair, one for each decision. Weights are data: the committed ones, or those of a fold. */
import type { PairFeatures } from './features.js';

export interface Decision {
  bias: number;
  weights: Readonly<Partial<Record<keyof PairFeatures, number>>>;
  /** At or above this probability it is decided so. */
  threshold: number;
}

export interface MatchModel {
  /** Two figures or statements that a reviewer must be shown against each other. */
  flag: Decision;
  /** The same claim, or a clash with it. */
  link: Decision;
  /** Worth a mention at all. */
  related: Decision;
}

export type DecisionName = keyof MatchModel;

/** @returns 0 to 1 */
export function probabilityOf(features: PairFeatures, { bias, weights }: Decision): number {
  let sum = bias;
  for (const name in weights) sum += (weights[name as keyof PairFeatures] ?? 0) * features[name as keyof PairFeatures];
  return 1 / (1 + Math.exp(-sum));
}
