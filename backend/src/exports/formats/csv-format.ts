import { stringify } from 'csv-stringify/sync';
import { VERDICT_LABELS } from '../../domain/claim-review/index.js';
import type { FactRow, Publication } from '../../facts/index.js';
import type { ExportFormat } from './format.js';

/**
 * Spreadsheets take `\r\n`, and with the mark at the head they read UTF-8 as such. `escape_formulas` puts a quote mark before = + - @ and their kin;
 * `quote_record_delimiter` quotes cells with a lone `\n` or `\r`, which readers would take for the end of the row.
 */
const OPTIONS = { record_delimiter: 'windows', quote_record_delimiter: true, escape_formulas: true } as const;
const BYTE_ORDER_MARK = '\ufeff';

const COLUMNS: ReadonlyArray<[string, (fact: FactRow, publication: Publication) => string]> = [
  ['id', (fact) => fact.id],
  ['statement', (fact) => fact.statement],
  ['verdict', (fact) => fact.verdict],
  ['verdict_label', (fact) => VERDICT_LABELS[fact.verdict]],
  ['summary', (fact) => fact.summary],
  ['speaker', (fact) => fact.speaker ?? ''],
  ['sources', (fact) => [...new Set(fact.appearances.map((appearance) => appearance.source).filter(Boolean))].join('; ')],
  ['first_appearance', (fact) => fact.appearances.map((appearance) => appearance.url).find(Boolean) ?? ''],
  ['evidence', (fact) => fact.evidence.map((item) => `${item.stance}: ${item.url}`).join('\n')],
  ['evidence_quotes', (fact) => fact.evidence.map((item) => item.quote).join('\n')],
  ['approved_by', (fact) => fact.approver_name],
  ['published_at', (fact) => fact.published_at.toISOString()],
  ['url', (fact, { publicUrl }) => `${publicUrl}/facts/${fact.slug}`],
];

/** A table with a header line, safe to open in a spreadsheet. */
export const csv: ExportFormat = {
  extension: 'csv',
  contentType: 'text/csv; charset=utf-8',
  head: BYTE_ORDER_MARK + stringify([COLUMNS.map(([name]) => name)], OPTIONS),
  tail: '',
  page: (facts, publication) =>
    stringify(
      facts.map((fact) => COLUMNS.map(([, value]) => value(fact, publication))),
      OPTIONS,
    ),
};
