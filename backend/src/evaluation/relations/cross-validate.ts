/** Leaves out one event at a time: judges every listed pair by weights and thresholds that have seen nothing of its event. */
import { type DecisionName, type MatchModel, probabilityOf } from '../../domain/matching/index.js';
import { foldsOf } from '../training/folds.js';
import { DECISIONS, labelOf, learn, type PairExample } from './learn.js';

interface Rated {
  fold: number;
  probability: number;
  positive: boolean;
}

export interface Validated {
  /** Cluster → the model that has not seen it. */
  models: Map<string, MatchModel>;
  /** Thresholds that suit all out-of-fold scores together: those of the committed model. */
  thresholds: Record<DecisionName, number>;
}

export function crossValidate(examples: readonly PairExample[]): Validated {
  const folds = new Set(examples.map(({ cluster }) => cluster)).size;
  const foldOf = foldsOf(examples, folds);
  const raw = Array.from({ length: folds }, (_, fold) => learn(examples.filter(({ cluster }) => foldOf.get(cluster) !== fold)));
  const rated = Object.fromEntries(DECISIONS.map((name) => [name, rate(name, examples, raw, foldOf)])) as Record<DecisionName, Rated[]>;
  const thresholdsWithout = (fold: number | null): Record<DecisionName, number> =>
    Object.fromEntries(DECISIONS.map((name) => [name, bestThreshold(rated[name].filter((each) => each.fold !== fold))])) as Record<DecisionName, number>;
  const settled = raw.map((model, fold) => withThresholds(model, thresholdsWithout(fold)));
  return { models: new Map([...foldOf].map(([cluster, fold]) => [cluster, settled[fold]!])), thresholds: thresholdsWithout(null) };
}

function rate(name: DecisionName, examples: readonly PairExample[], models: readonly MatchModel[], foldOf: ReadonlyMap<string, number>): Rated[] {
  return examples.flatMap((example) => {
    const { cluster, features, weight } = example;
    const label = labelOf(name, example);
    const fold = foldOf.get(cluster) ?? 0;
    const model = models[fold];
    // Thresholds are chosen on what people have labelled.
    return label === null || weight < 1 || !model ? [] : [{ fold, probability: probabilityOf(features, model[name]), positive: label }];
  });
}

export function withThresholds(model: MatchModel, thresholds: Record<DecisionName, number>): MatchModel {
  return Object.fromEntries(DECISIONS.map((name) => [name, { ...model[name], threshold: thresholds[name] }])) as unknown as MatchModel;
}

const STEPS = 100;
/** What is not told apart by some hundred pairs. */
const NOISE = 0.015;

/** In the middle of the thresholds whose F1 is as good as the best, within noise. */
export function bestThreshold(rated: readonly { probability: number; positive: boolean }[]): number {
  const all = rated.filter(({ positive }) => positive).length;
  const candidates = Array.from({ length: STEPS - 1 }, (_, i) => {
    const threshold = (i + 1) / STEPS;
    const said = rated.filter(({ probability }) => probability >= threshold);
    return { threshold, f1: (2 * said.filter(({ positive }) => positive).length) / (said.length + all || 1) };
  });
  const best = Math.max(...candidates.map(({ f1 }) => f1));
  const good = candidates.filter(({ f1 }) => f1 >= best - NOISE);
  return good[Math.floor(good.length / 2)]?.threshold ?? 0.5;
}
