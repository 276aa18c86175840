import type { FormatName } from '../../domain/export-formats.js';
import { csv } from './csv-format.js';
import type { ExportFormat } from './format.js';
import { claimreview, json, jsonl } from './json-formats.js';

export const FORMATS = { claimreview, csv, json, jsonl } as const satisfies Record<FormatName, ExportFormat>;
export type { ExportFormat } from './format.js';
