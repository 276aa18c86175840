import path from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { missingColumns, readClaimReviews, type Reading, readTable, type TableRow } from '../domain/earlier-checks/index.js';
import { DomainError, invalidField } from '../domain/errors.js';

/** Of an upload: some twenty thousand checks, which take half a second to read. The command line, which nobody waits behind, takes any. */
export const CHECK_FILE_BYTES_MAX = 10_000_000;

const READERS: Readonly<Record<string, (text: string) => Reading>> = {
  '.json': (text) => readClaimReviews(parsed(text, 'The file')),
  '.jsonld': (text) => readClaimReviews(parsed(text, 'The file')),
  '.jsonl': readLines,
  '.csv': readCsv,
  '.tsv': readCsv,
};

/**
 * Reads a file of earlier checks: ClaimReview as JSON-LD, one of them or lists, graphs and feeds of them; one on each line; or a table. Its
 * name's ending says which.
 *
 * @throws DomainError `unsupported-media-type`, `validation-failed`: what is wrong with the file as a whole
 */
export function readCheckFile(file: { name: string; bytes: Uint8Array }): Reading {
  const read = READERS[path.extname(file.name).toLowerCase()];
  if (!read) throw new DomainError('unsupported-media-type', 'Choose a .json, .jsonld, .jsonl or .csv file.');
  const reading = read(decoded(file.bytes));
  if (reading.read === 0) throw unreadable('no-checks', 'There is no fact-check in this file: it has no ClaimReview and no row.');
  return reading;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DomainError('unsupported-media-type', 'This file is not UTF-8 text. Save it as UTF-8 and choose it again.');
  }
}

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable('invalid-json', `${what} is not JSON: ${(error as Error).message}`);
  }
}

function readLines(text: string): Reading {
  const whole: Reading = { read: 0, checks: [], refused: [] };
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const { read, checks, refused } = readClaimReviews(parsed(line, `Line ${index + 1}`), `line ${index + 1}`);
    whole.read += read;
    whole.checks.push(...checks);
    whole.refused.push(...refused);
  }
  return whole;
}

/** Spreadsheets separate by what their country has left: the header line tells, for no column has a name with one of these in it. */
function readCsv(text: string): Reading {
  const [first = ''] = text.split('\n', 1);
  const delimiter = [',', ';', '\t'].reduce((best, candidate) => (first.split(candidate).length > first.split(best).length ? candidate : best));
  const [header, ...rows] = tableRows(text, delimiter);
  const missing = missingColumns(header?.cells ?? []);
  if (missing.length > 0) throw unreadable('missing-columns', `The first line names no column ${missing.join(', ')}. It needs at least claim, rating and url.`);
  return readTable(header!.cells, rows);
}

function tableRows(text: string, delimiter: string): TableRow[] {
  try {
    const rows = parse(text, { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true, skip_records_with_empty_values: true });
    return (rows as unknown as Array<{ info: { lines: number }; record: string[] }>).map(({ info, record }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    throw error instanceof CsvError ? unreadable('invalid-csv', `The table can’t be read: ${error.message}`) : error;
  }
}

const unreadable = (code: string, detail: string): DomainError => invalidField('/file', code, detail);
