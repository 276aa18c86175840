/** A model as the source text of its module: weights rounded to whole steps, what rounds to nothing left out. */
import type { Model } from '../../domain/extraction/index.js';
import { groupBy } from '../group-by.js';
import { step } from './settings.js';

export function sourceOf(model: Model): string {
  const terms = [...model.terms].map(([term, weight]) => ({ term, steps: Math.round(weight / step) })).filter(({ steps }) => steps !== 0);
  const lines = [...groupBy(terms, ({ steps }) => String(steps))]
    .sort(([a], [b]) => Number(b) - Number(a))
    .map(([steps, group]) => `${steps} ${group.map(({ term }) => term).join(' ')}`);
  const features = Object.entries(model.features).map(([name, weight]) => `    ${name}: ${Math.round(weight / step)},`);
  return [
    '/** Written by `npm run train`, not by hand. docs/evaluation.md says what it was learned from. */',
    "import type { WrittenModel } from './model.js';",
    '',
    'export const WEIGHTS: WrittenModel = {',
    `  step: 1 / ${1 / step},`,
    `  threshold: ${model.threshold},`,
    `  bias: ${Math.round(model.bias / step)},`,
    '  features: {',
    ...features,
    '  },',
    '  terms: `',
    ...lines.map((line) => line.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('$', '\\$')),
    '`,',
    '};',
    '',
  ].join('\n');
}
