import { csv } from './csv-format.js';
import type { ExportFormat } from './format.js';
import { claimreview, json, jsonl } from './json-formats.js';

export const FORMATS = { claimreview, csv, json, jsonl } as const satisfies Record<string, ExportFormat>;
export type FormatName = keyof typeof FORMATS;
export type { ExportFormat } from './format.js';
