import type { FormatName } from '../../domain/export-formats.js';
import { csv } from './csv-format.js';
import type { ExportFormat } from './format.js';
import { claimreview, json, jsonl } from './json-formats.js';
import { rss } from './rss-format.js';
import { xlsx } from './xlsx-format.js';

export const FORMATS = { claimreview, csv, json, jsonl, rss, xlsx } as const satisfies Record<FormatName, ExportFormat>;
export type { ExportFormat } from './format.js';
