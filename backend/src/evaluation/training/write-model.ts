/** A model as it is committed: weights rounded to whole steps, what rounds to nothing left out. */
import type { Model, WrittenModel } from '../../domain/extraction/index.js';
import { groupBy } from '../../domain/group-by.js';
import { step } from './settings.js';

export function written(model: Model): WrittenModel {
  const steps = (weight: number): number => Math.round(weight / step);
  const terms = [...model.terms].filter(([, weight]) => steps(weight) !== 0);
  const lines = [...groupBy(terms, ([, weight]) => String(steps(weight)))]
    .sort(([a], [b]) => Number(b) - Number(a))
    .map(([weight, group]) => `${weight} ${group.map(([term]) => term).join(' ')}`);
  return {
    step,
    threshold: model.threshold,
    bias: steps(model.bias),
    features: Object.fromEntries(Object.entries(model.features).map(([name, weight]) => [name, steps(weight)])),
    terms: `\n${lines.join('\n')}\n`,
  };
}

/** Source text of the module of weights. */
export function sourceOf({ step: size, threshold, bias, features, terms }: WrittenModel): string {
  return [
    '/** Written by `npm run train`, not by hand. docs/evaluation.md says what it was learned from. */',
    "import type { WrittenModel } from './model.js';",
    '',
    'export const WEIGHTS: WrittenModel = {',
    `  step: 1 / ${1 / size},`,
    `  threshold: ${threshold},`,
    `  bias: ${bias},`,
    '  features: {',
    ...Object.entries(features).map(([name, weight]) => `    ${name}: ${weight},`),
    '  },',
    `  terms: \`${terms.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('$', '\\$')}\`,`,
    '};',
    '',
  ].join('\n');
}
