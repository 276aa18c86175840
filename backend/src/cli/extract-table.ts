import type { Comparator, Quantity, SentenceRecord } from '../domain/extraction/index.js';

/** Records as an aligned table for a person's eyes: what is queued, how much it deserves a check, who says it, its figures. */
const DEFAULT_COLUMNS = 140;
const NARROWEST_TEXT = 40;
const GAP = '  ';
const WIDEST = { speaker: 26, figures: 34 };

const SIGNS: Readonly<Record<Comparator, string>> = { exact: '', over: '> ', under: '< ', at_least: '≥ ', at_most: '≤ ', about: '~ ', range: '' };

/**
 * @param columns width of the terminal
 * @returns lines, each with its line break
 */
export function extractTable(article: string, records: readonly SentenceRecord[], columns = DEFAULT_COLUMNS): string {
  const rows = records.map(cells);
  const head = ['#', 'queue', 'score', 'speaker', 'figures'];
  const widths = head.map((title, i) => Math.max(length(title), ...rows.map((row) => length(row[i] ?? ''))));
  const used = widths.reduce((sum, width) => sum + width + GAP.length, 0);
  const room = Math.max(NARROWEST_TEXT, columns - used);
  const line = (row: readonly string[], text: string): string =>
    [...row.map((cell, i) => (i === 0 || i === 2 ? pad(cell, widths[i] ?? 0, true) : pad(cell, widths[i] ?? 0, false))), cut(text, room)].join(GAP).trimEnd();
  const claims = records.filter((record) => record.claim).length;
  const title = `${clean(article)}: ${plural(records.length, 'sentence')}, ${plural(claims, 'claim')}`;
  return `${[title, line(head, 'sentence'), ...rows.map((row, i) => line(row, clean(records[i]?.text ?? '')))].join('\n')}\n\n`;
}

function cells(record: SentenceRecord): string[] {
  return [
    String(record.index),
    record.boilerplate ? 'furniture' : record.claim ? 'claim' : '',
    record.boilerplate ? '' : record.checkWorthiness.toFixed(2),
    cut(clean(record.speaker ?? ''), WIDEST.speaker),
    cut(record.quantities.map(figure).join('; '), WIDEST.figures),
  ];
}

function figure({ comparator, value, valueMax, unit, kind }: Quantity): string {
  const number = value === null ? 'some' : valueMax === null ? format(value) : `${format(value)}–${format(valueMax)}`;
  const counted = kind === 'deaths' ? `${unit} dead` : kind === 'injuries' ? `${unit} hurt` : unit;
  return clean(`${SIGNS[comparator]}${number} ${counted}`.trim());
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function format(value: number): string {
  return value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
}

/** One line, and nothing that a terminal would obey. */
function clean(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}

function length(text: string): number {
  return [...text].length;
}

function pad(text: string, width: number, right: boolean): string {
  const blanks = ' '.repeat(Math.max(0, width - length(text)));
  return right ? blanks + text : text + blanks;
}

function cut(text: string, width: number): string {
  const letters = [...text];
  return letters.length <= width ? text : `${letters.slice(0, width - 1).join('')}…`;
}
