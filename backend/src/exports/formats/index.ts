import type { FormatName } from '../../domain/export-formats.js';
import { csv } from './csv-format.js';
import type { ExportFormat } from './format.js';
import { claimreview, json, jsonl } from './json-formats.js';
import { rss } from './rss-format.js';
import { sheet } from './sheet-format.js';
import { xlsx } from './xlsx-format.js';

export const FORMATS = { claimreview, csv, json, jsonl, rss, sheet, xlsx } as const satisfies Record<FormatName, ExportFormat>;
export { COLUMNS, cellsOf } from './columns.js';
export type { Edition, ExportFormat } from './format.js';
export { SHEET_POLICY } from './sheet-style.js';
