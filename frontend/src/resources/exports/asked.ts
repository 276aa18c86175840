import type { ExportFormat, NewExport, Verdict } from '../../api';
import { isDay } from './formats';

/** What stands in the fields; empty where nothing was chosen. */
export interface Asked {
  format: ExportFormat;
  verdict: Verdict | '';
  q: string;
  /** Days. */
  since: string;
  until: string;
  /** A local moment as its field has it, `2026-01-31T14:05`. */
  asOf: string;
}

export type Problems = Partial<Record<'since' | 'until' | 'asOf', 'badDate' | 'badMoment'>>;

export function problemsOf({ since, until, asOf }: Asked, now = Date.now()): Problems {
  const isPast = !Number.isNaN(Date.parse(asOf)) && Date.parse(asOf) <= now;
  return {
    ...(since && !isDay(since) ? { since: 'badDate' } : {}),
    ...(until && !isDay(until) ? { until: 'badDate' } : {}),
    ...(asOf && !isPast ? { asOf: 'badMoment' } : {}),
  };
}

export const requestOf = ({ format, verdict, q, since, until, asOf }: Asked): NewExport => ({
  format,
  ...(verdict ? { verdict } : {}),
  ...(q.trim() ? { q: q.trim() } : {}),
  ...(since ? { since } : {}),
  ...(until ? { until } : {}),
  ...(asOf ? { asOf: new Date(asOf).toISOString() } : {}),
});
