/**
 * A linear model: log-odds as a sum of weights, one for each feature and each term that it knows. Weights are data, so that the
 * committed model, a fold's in cross-validation and a test's own are used alike.
 */
import type { Features } from './features.js';

export interface Model {
  bias: number;
  features: Readonly<Partial<Record<keyof Features, number>>>;
  terms: ReadonlyMap<string, number>;
  /** At or above this score, 0 to 1, a sentence is a claim. */
  threshold: number;
}

/** What a model judges a sentence by. */
export interface Signals {
  features: Features;
  terms: readonly string[];
}

/** A model as it is written down: weights are whole multiples of a step. */
export interface WrittenModel {
  step: number;
  threshold: number;
  bias: number;
  features: Readonly<Record<string, number>>;
  /** One line for each weight: the weight, then the terms that have it. */
  terms: string;
}

export function readModel({ step, threshold, bias, features, terms }: WrittenModel): Model {
  const known = new Map<string, number>();
  for (const line of terms.trim().split('\n')) {
    const [weight, ...words] = line.split(' ');
    for (const word of words) known.set(word, Number(weight) * step);
  }
  const named = Object.entries(features).map(([name, weight]) => [name, weight * step]);
  return { bias: bias * step, features: Object.fromEntries(named) as Model['features'], terms: known, threshold };
}

/** @returns the evidence for a check, in log-odds */
export function logOdds({ features, terms }: Signals, model: Model): number {
  let sum = model.bias;
  for (const name in model.features) sum += (model.features[name as keyof Features] ?? 0) * features[name as keyof Features];
  for (const term of terms) sum += model.terms.get(term) ?? 0;
  return sum;
}
