/** Judges every listed pair by weights and thresholds that have seen nothing of its event. */
import { type DecisionName, type MatchModel, probabilityOf } from '../../domain/matching/index.js';
import { foldsOf } from '../training/folds.js';
import { DECISIONS, labelOf, learn, type PairExample } from './learn.js';
import { folds } from './settings.js';

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
  const foldOf = foldsOf(examples, folds);
  const raw = Array.from({ length: folds }, (_, fold) => learn(examples.filter(({ cluster }) => foldOf.get(cluster) !== fold)));
  const rated = Object.fromEntries(DECISIONS.map((name) => [name, rate(name, examples, raw, foldOf)])) as Record<DecisionName, Rated[]>;
  const thresholdsWithout = (fold: number | null): Record<DecisionName, number> =>
    Object.fromEntries(DECISIONS.map((name) => [name, bestThreshold(rated[name].filter((each) => each.fold !== fold))])) as Record<DecisionName, number>;
  const settled = raw.map((model, fold) => withThresholds(model, thresholdsWithout(fold)));
  return { models: new Map([...foldOf].map(([cluster, fold]) => [cluster, settled[fold]!])), thresholds: thresholdsWithout(null) };
}

function rate(name: DecisionName, examples: readonly PairExample[], models: readonly MatchModel[], foldOf: ReadonlyMap<string, number>): Rated[] {
  return examples.flatMap(({ cluster, gold, features, weight }) => {
    const label = labelOf(name, gold);
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

/** The one of the hundredths that gives the best F1; of equal ones the middle. */
export function bestThreshold(rated: readonly { probability: number; positive: boolean }[]): number {
  const all = rated.filter(({ positive }) => positive).length;
  let best: number[] = [];
  let most = -1;
  for (let i = 1; i < STEPS; i += 1) {
    const said = rated.filter(({ probability }) => probability >= i / STEPS);
    const hits = said.filter(({ positive }) => positive).length;
    const f1 = (2 * hits) / (said.length + all || 1);
    if (f1 > most + 1e-12) [best, most] = [[], f1];
    if (f1 >= most - 1e-12) best.push(i / STEPS);
  }
  return best[Math.floor(best.length / 2)] ?? 0.5;
}
