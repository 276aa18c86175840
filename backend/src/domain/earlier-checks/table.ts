/** Checks as rows of a table, by the names of its columns. */
import { checkOf, type Given, type Reading } from './earlier-check.js';

/** Letters of a column's name → what it holds. Where a table has two for one, the first of these is taken. */
const COLUMNS: ReadonlyArray<[keyof Given, readonly string[]]> = [
  ['claim', ['claim', 'claimreviewed', 'claimtext', 'statement']],
  ['claimant', ['claimant', 'claimauthor', 'claimedby', 'speaker']],
  ['claimDate', ['claimdate', 'claimedat', 'dateofclaim']],
  ['rating', ['rating', 'textualrating', 'verdictlabel', 'verdict', 'alternatename']],
  ['ratingValue', ['ratingvalue']],
  ['bestRating', ['bestrating', 'ratingbest']],
  ['worstRating', ['worstrating', 'ratingworst']],
  ['publisher', ['publisher', 'publishername', 'factchecker', 'checkedby', 'author']],
  ['url', ['url', 'reviewurl', 'link']],
  ['reviewedAt', ['reviewedat', 'reviewdate', 'checkedat', 'datepublished', 'publishedat', 'date']],
  ['language', ['language', 'languagecode', 'inlanguage']],
];
const NEEDED: readonly (keyof Given)[] = ['claim', 'rating', 'url'];

export interface TableRow {
  /** In the file, from 1. */
  line: number;
  cells: readonly string[];
}

/** @returns which needed columns the header lacks; empty where the table can be read */
export function missingColumns(header: readonly string[]): string[] {
  const columns = columnsOf(header);
  return NEEDED.filter((field) => !columns.has(field));
}

export function readTable(header: readonly string[], rows: readonly TableRow[]): Reading {
  const columns = [...columnsOf(header)];
  const reading: Reading = { read: rows.length, checks: [], refused: [] };
  for (const { line, cells } of rows) {
    const check = checkOf(Object.fromEntries(columns.map(([field, at]) => [field, cells[at] ?? null])));
    if (typeof check === 'string') reading.refused.push({ at: `line ${line}`, why: check });
    else reading.checks.push(check);
  }
  return reading;
}

function columnsOf(header: readonly string[]): Map<keyof Given, number> {
  const names = header.map((name) => name.toLowerCase().replace(/[^a-z]/gu, ''));
  const found = COLUMNS.map(([field, known]): [keyof Given, number] => [field, names.indexOf(known.find((name) => names.includes(name)) ?? '-')]);
  return new Map(found.filter(([, at]) => at >= 0));
}
