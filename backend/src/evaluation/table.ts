/** An evaluation as one table for a terminal: the figure of each set, and what is aimed at. */
import { percent } from './figures.js';
import type { Evaluation, Learned, NewsScore } from './evaluate.js';
import { NEWS_SETS } from './news.js';
import { relationRows } from './relations/report.js';

type Figure = (score: NewsScore) => string;

const NEWS_ROWS: readonly (readonly [string, Figure, string])[] = [
  ['sentence spans, exact: F1', ({ spans }) => percent(spans.f1), '97.0'],
  ['check-worthy: F1', ({ checkWorthiness }) => percent(checkWorthiness.f1), '90.0'],
  ['  precision', ({ checkWorthiness }) => percent(checkWorthiness.precision), ''],
  ['  recall', ({ checkWorthiness }) => percent(checkWorthiness.recall), ''],
  ['  average precision', ({ checkWorthiness }) => percent(checkWorthiness.averagePrecision), '97.0'],
  ['boilerplate queued', ({ checkWorthiness: { boilerplateQueued, boilerplate } }) => `${boilerplateQueued} of ${boilerplate}`, '0'],
  ['quantities, value: F1', ({ quantities }) => percent(quantities.value.f1), '92.0'],
  ['  with comparator', ({ quantities }) => percent(quantities.comparator.f1), ''],
  ['  with kind', ({ quantities }) => percent(quantities.kind.f1), ''],
  ['  with unit', ({ quantities }) => percent(quantities.unit.f1), ''],
  ['  all four', ({ quantities }) => percent(quantities.all.f1), '85.0'],
  ['speaker right', ({ speakers }) => percent(speakers.share), '85.0'],
  ['  invented, at most', ({ speakers }) => percent(speakers.invented.share), '10.0'],
  ['hedged: F1', ({ hedged }) => percent(hedged.f1), '85.0'],
];

/** @returns lines without a line break at the end */
export function evaluationTable(evaluation: Evaluation): string {
  return [...aligned(figureRows(evaluation)), '', ...aligned(otherRows(evaluation)), '', ...aligned(relationRows(evaluation.relations)), '', ...learnedLines(evaluation.learned)].join('\n');
}

/** Rows of cells, the head first. */
export function figureRows({ news }: Evaluation): string[][] {
  const scores = [...NEWS_SETS, 'all' as const].map((set) => news[set]);
  return [
    ['', ...NEWS_SETS, 'all', 'goal'],
    ['articles', ...scores.map(({ articles }) => String(articles)), ''],
    ['sentences', ...scores.map(({ sentences }) => String(sentences)), ''],
    ...NEWS_ROWS.map(([name, figure, goal]) => [name, ...scores.map(figure), goal]),
  ];
}

export function otherRows({ goldenRules, newsQuant, recognizers }: Evaluation): string[][] {
  const { number, range, duration } = recognizers;
  return [
    ['', 'right', 'of', '%', 'clean', 'goal'],
    ['golden rules', String(goldenRules.right), String(goldenRules.of), percent(goldenRules.share), '', '100.0'],
    ...([['number', number], ['range', range], ['duration', duration]] as const).map(([name, { right, of, share, clean }]) => [
      `Recognizers-Text: ${name} cases`, String(right), String(of), percent(share), String(clean), '80.0',
    ]),
    ...([['value', newsQuant.value, '90.0'], ['value and unit', newsQuant.unit, '75.0'], ['value and comparator', newsQuant.comparator, '80.0']] as const).map(([name, { hits, missed, f1 }, goal]) => [
      `NewsQuant: ${name}, F1`, String(hits), String(hits + missed), percent(f1), '', goal,
    ]),
  ];
}

export function reliabilityRows({ reliability }: Learned): string[][] {
  return [
    ['score', 'sentences', 'said', 'was'],
    ...reliability.bins.map(({ from, to, count, said, was }) => [`${percent(from)}–${percent(to)}`, String(count), percent(said), percent(was)]),
  ];
}

function learnedLines(figures: Learned | null): string[] {
  if (!figures) return ['Check-worthiness by the committed model, which has seen these articles: run without --quick for figures to compare.'];
  const { reliability, thresholds, debatesAveragePrecision } = figures;
  return [
    ...aligned(reliabilityRows(figures)),
    `expected calibration error ${percent(reliability.expectedError)}; thresholds ${thresholds.join(' to ')}; debates alone, five-fold: average precision ${percent(debatesAveragePrecision)}`,
  ];
}

/** First column to the left, figures to the right. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd());
}
