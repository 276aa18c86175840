import type { ExportFormat } from '../../api';

/** In the order in which they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = ['claimreview', 'csv', 'xlsx', 'json', 'jsonl', 'rss', 'sheet'];

const UNITS = ['B', 'kB', 'MB', 'GB'] as const;

/** 20480 → "20.5 kB". */
export function fileSize(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(Math.floor(Math.log10(bytes) / 3), UNITS.length - 1);
  const value = bytes / 1000 ** power;
  return `${power === 0 || value >= 100 ? Math.round(value) : value.toFixed(1)} ${UNITS[power]}`;
}

/** A calendar day as the date field writes it: the year may still be half typed. */
export const isDay = (text: string): boolean => /^(19|20)\d{2}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
