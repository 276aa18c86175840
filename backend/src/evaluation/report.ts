/** The generated parts of docs/evaluation.md: between two marks each, so that a run can write them anew. */
import { EvaluationError } from './files.js';
import type { Errors, Tally } from './errors.js';
import type { Evaluation } from './evaluate.js';
import { percent } from './figures.js';
import { barRows, relationRows } from './relations/report.js';
import { aligned, figureRows, otherRows, reliabilityRows } from './table.js';
import type { Ablated } from './training/ablation.js';

/** @returns section → its lines; a section that was not measured is not there */
export function sectionsOf(evaluation: Evaluation, ablation: readonly Ablated[] | null): Map<string, string> {
  const sections = new Map([
    ['news', markdown(figureRows(evaluation))],
    ['other-sets', markdown(otherRows(evaluation))],
    ['errors', errorTables(evaluation.errors)],
    ['relations', markdown(relationRows(evaluation.relations))],
    ['relation-scores', markdown(barRows(evaluation.relations))],
  ]);
  const { learned } = evaluation;
  if (learned) {
    sections.set('reliability', [markdown(reliabilityRows(learned)), '', plot(learned.reliability.bins), '', `Expected calibration error: ${percent(learned.reliability.expectedError)} points. Thresholds of the folds: ${learned.thresholds.join(' to ')}. Debates alone, five-fold: average precision ${percent(learned.debatesAveragePrecision)}.`].join('\n'));
  }
  if (ablation) sections.set('ablation', ablationTable(ablation));
  return sections;
}

/** @throws {EvaluationError} where the document has no place for a section */
export function updated(document: string, sections: ReadonlyMap<string, string>): string {
  let text = document;
  for (const [name, lines] of sections) {
    const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const from = text.indexOf(begin);
    const to = text.indexOf(end, from);
    if (from < 0 || to < 0) throw new EvaluationError(`the document has no "${begin} … ${end}" to write to`);
    text = `${text.slice(0, from + begin.length)}\n${lines}\n${text.slice(to)}`;
  }
  return text;
}

function markdown(rows: readonly (readonly string[])[]): string {
  const [head = [], ...rest] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.trim()).join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rest.map(line)].join('\n');
}

function ablationTable(ablation: readonly Ablated[]): string {
  const whole = ablation[0];
  const loss = (value: number, full = 0): string => (value === full ? '' : (100 * (value - full)).toFixed(1).replace(/^-(?=0\.0$)/u, ''));
  return markdown([
    ['without', 'average precision', 'F1', 'change of AP', 'change of F1'],
    ...ablation.map(({ without, averagePrecision, f1 }) => [without, percent(averagePrecision), percent(f1), loss(averagePrecision, whole?.averagePrecision), loss(f1, whole?.f1)]),
  ]);
}

function errorTables({ checkWorthiness, quantities, speakers }: Errors): string {
  const table = (title: string, tallies: readonly Tally[]): string => markdown([[title, 'count'], ...tallies.map(({ kind, count }) => [kind, String(count)])]);
  return [table('check-worthiness, the 30 worst', checkWorthiness), '', table('quantities', quantities), '', table('speakers', speakers)].join('\n');
}

/** Said against was, a character for every 2.5 points: the mark stands where the share was, the bar where it should end. */
function plot(bins: readonly { from: number; to: number; count: number; said: number; was: number }[]): string {
  const width = 40;
  const lines = bins.map(({ from, to, count, said, was }) => {
    const bar = '·'.repeat(Math.round(said * width)).padEnd(width + 1);
    const mark = Math.round(was * width);
    return [`${from.toFixed(1)}–${to.toFixed(1)}`, count === 0 ? bar : `${bar.slice(0, mark)}●${bar.slice(mark + 1)}`];
  });
  return ['```', ...aligned(lines), '```'].join('\n');
}
