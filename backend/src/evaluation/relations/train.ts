/** Learns the matching that is committed. Deterministic: the same sets give the same bytes. */
import { type MatchModel, SEES } from '../../domain/matching/index.js';
import { readNews } from '../news.js';
import { crossValidate, withThresholds } from './cross-validate.js';
import { DECISIONS, examplesOf, learn } from './learn.js';
import { labelledPairs } from './pairs.js';
import { step } from './settings.js';

export interface TrainedMatching {
  /** Source text of the module of weights. */
  source: string;
  pairs: number;
}

export function trainMatching(folder: string): TrainedMatching {
  const labelled = labelledPairs(folder, readNews(folder));
  const examples = examplesOf(labelled);
  const { thresholds } = crossValidate(examples);
  return { source: sourceOf(withThresholds(learn(examples), thresholds)), pairs: labelled.pairs.length };
}

function sourceOf(model: MatchModel): string {
  const rounded = (weight: number): string => String(Math.round(weight / step) * step);
  return [
    '/** Written by `npm run train`, not by hand. docs/evaluation.md says what it was learned from. */',
    "import type { MatchModel } from './model.js';",
    '',
    'export const MATCH_WEIGHTS: MatchModel = {',
    ...DECISIONS.flatMap((name) => [
      `  ${name}: {`,
      `    bias: ${rounded(model[name].bias)},`,
      `    threshold: ${model[name].threshold},`,
      '    weights: {',
      ...SEES[name].map((feature) => `      ${feature}: ${rounded(model[name].weights[feature] ?? 0)},`),
      '    },',
      '  },',
    ]),
    '};',
    '',
  ].join('\n');
}
