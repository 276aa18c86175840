/** Rows of the figures of matching, for the terminal and for docs/evaluation.md. */
import { NEWS_SETS } from '../news.js';
import { percent } from '../figures.js';
import type { RelationsEvaluation } from './evaluate-relations.js';
import type { RelationScore } from './score.js';

const ROWS: readonly (readonly [string, (score: RelationScore) => string, string])[] = [
  ['pairs listed', ({ pairs }) => String(pairs), ''],
  ['flag: precision', ({ flag }) => percent(flag.precision), '85.0'],
  ['  recall', ({ flag }) => percent(flag.recall), '80.0'],
  ['  hits, made up, missed', ({ flag: { hits, extra, missed } }) => `${hits}, ${extra}, ${missed}`, ''],
  ['link: F1', ({ link }) => percent(link.f1), '85.0'],
  ['  precision', ({ link }) => percent(link.precision), ''],
  ['  recall', ({ link }) => percent(link.recall), ''],
];

export function relationRows({ sets, seen }: RelationsEvaluation): string[][] {
  const scores = [...NEWS_SETS.map((set) => sets[set]), sets.all, seen];
  return [['', ...NEWS_SETS, 'all', 'all, seen', 'goal'], ...ROWS.map(([name, figure, goal]) => [name, ...scores.map(figure), goal])];
}

export function barRows({ bars }: RelationsEvaluation): string[][] {
  const names = ['figures', 'contradiction', 'link'] as const;
  return [
    ['score', ...names.flatMap((name) => [`${name}: precision`, 'recall', 'unlisted'])],
    ...bars.link.map(({ score }, i) => [score.toFixed(1), ...names.flatMap((name) => [bars[name][i]?.precision, bars[name][i]?.recall, bars[name][i]?.unlisted].map((value) => percent(value ?? 0)))]),
  ];
}
