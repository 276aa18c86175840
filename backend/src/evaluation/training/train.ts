/** Trains the model that is committed. Deterministic: the same sets give the same bytes. */
import { readModel } from '../../domain/extraction/index.js';
import { readNews } from '../news.js';
import { calibratedOn, crossValidate } from './cross-validate.js';
import { learn } from './learn.js';
import { debateExamples, type Example, newsExamples, speechExamples } from './sentences.js';
import { sourceOf, written } from './write-model.js';

export interface Trained {
  /** Source text of the module of weights. */
  source: string;
  threshold: number;
  terms: number;
  examples: number;
}

export function allExamples(folder: string): Example[] {
  return [...newsExamples(readNews(folder)), ...debateExamples(folder), ...speechExamples(folder)];
}

export function train(folder: string): Trained {
  const examples = allExamples(folder);
  const { judged } = crossValidate(examples);
  const model = calibratedOn(learn(examples), judged);
  const rounded = written(model);
  return { source: sourceOf(rounded), threshold: model.threshold, terms: readModel(rounded).terms.size, examples: examples.length };
}
