/** Judges every news sentence by a model that has seen no article of its cluster, and calibrates on what other folds said. */
import { logOdds, type Model } from '../../domain/extraction/index.js';
import { bestThreshold, type Calibration, calibrate, type Judged, probability } from './calibration.js';
import { foldsOf } from './folds.js';
import { type Blindness, learn } from './learn.js';
import type { Example } from './sentences.js';
import { folds } from './settings.js';

export interface CrossValidation {
  /** Cluster → the model that has not seen it, calibrated. */
  models: Map<string, Model>;
  /** Log-odds of the clear sentences, each by the uncalibrated model that has not seen it. */
  judged: Judged[];
}

const UNDECIDED = 0.5;

export function crossValidate(examples: readonly Example[], blindness: Blindness = {}): CrossValidation {
  const news = examples.filter(({ source }) => source === 'news');
  const foldOf = foldsOf(news, folds);
  const raw = Array.from({ length: folds }, (_, fold) => learn(examples.filter(({ cluster }) => foldOf.get(cluster) !== fold), blindness));
  const clear = news.filter(({ label }) => label !== UNDECIDED);
  const judged = clear.map(({ cluster, label, signals }) => {
    const fold = foldOf.get(cluster) ?? 0;
    const model = raw[fold];
    return { fold, score: model ? logOdds(signals, model) : 0, positive: label === 1 };
  });
  const calibrated = raw.map((model, fold) => calibratedOn(model, judged.filter((each) => each.fold !== fold)));
  const models = new Map<string, Model>();
  for (const [cluster, fold] of foldOf) {
    const model = calibrated[fold];
    if (model) models.set(cluster, model);
  }
  return { models, judged };
}

/** The same model with the calibration worked into its weights, and the threshold that suits. */
export function calibratedOn(model: Model, judged: readonly Judged[]): Model {
  const calibration = calibrate(judged);
  const rated = judged.map(({ score, positive }) => ({ probability: probability(score, calibration), positive }));
  return { ...scaled(model, calibration), threshold: bestThreshold(rated) };
}

function scaled({ bias, features, terms }: Model, { slope, offset }: Calibration): Omit<Model, 'threshold'> {
  return {
    bias: slope * bias + offset,
    features: Object.fromEntries(Object.entries(features).map(([name, weight]) => [name, slope * weight])),
    terms: new Map([...terms].map(([term, weight]) => [term, slope * weight])),
  };
}
