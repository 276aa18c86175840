import { stringify } from 'csv-stringify/sync';
import { COLUMNS } from './columns.js';
import { textFormat } from './format.js';

/**
 * Spreadsheets take `\r\n`, and with the mark at the head they read UTF-8 as such. `escape_formulas` puts a quote mark before = + - @ and their kin;
 * `quote_record_delimiter` quotes cells with a lone `\n` or `\r`, which readers would take for the end of the row.
 */
const OPTIONS = { record_delimiter: 'windows', quote_record_delimiter: true, escape_formulas: true } as const;
const BYTE_ORDER_MARK = '\ufeff';

/** A table with a header line, safe to open in a spreadsheet. */
export const csv = textFormat({
  extension: 'csv',
  contentType: 'text/csv; charset=utf-8',
  head: BYTE_ORDER_MARK + stringify([COLUMNS.map(([name]) => name)], OPTIONS),
  tail: '',
  page: (facts, publication) =>
    stringify(
      facts.map((fact) => COLUMNS.map(([, value]) => value(fact, publication))),
      OPTIONS,
    ),
});
