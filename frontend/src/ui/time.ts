import { perLocale } from '../i18n/locale';

const STEPS: readonly [limitSeconds: number, unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  [60, 'second', 1],
  [3_600, 'minute', 60],
  [86_400, 'hour', 3_600],
  [2_592_000, 'day', 86_400],
  [31_536_000, 'month', 2_592_000],
  [Infinity, 'year', 31_536_000],
];

const formatOf = (options: Intl.DateTimeFormatOptions) => perLocale((locale) => new Intl.DateTimeFormat(locale, options));

const relative = perLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
const exactFormat = formatOf({ dateStyle: 'full', timeStyle: 'medium' });
const timeFormat = formatOf({ hour: '2-digit', minute: '2-digit' });
const dayTimeFormat = formatOf({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
const dayFormat = formatOf({ day: 'numeric', month: 'short', year: 'numeric' });
const utcDayFormat = formatOf({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** "3 minutes ago", "in 2 hours"; anything under 45 seconds is "now". */
export function timeAgo(at: string, now: number): string {
  const seconds = Math.round((Date.parse(at) - now) / 1000);
  if (Math.abs(seconds) < 45) return relative().format(0, 'second');
  const [, unit, size] = STEPS.find(([limit]) => Math.abs(seconds) < limit)!;
  return relative().format(Math.round(seconds / size), unit);
}

export const exactTime = (at: string): string => exactFormat().format(new Date(at));

/** A calendar day without a time (`2025-10-01`) stays that day in every time zone. */
export const day = (at: string): string =>
  (at.length === 10 ? utcDayFormat : dayFormat)().format(new Date(at));

/** "14:32" today, "18 Nov, 14:32" on another day. */
export function shortTime(at: string, now = Date.now()): string {
  const then = new Date(at);
  return (new Date(now).toDateString() === then.toDateString() ? timeFormat : dayTimeFormat)().format(then);
}

/** 905 → "15:05", 3725 → "1:02:05"; never below zero. */
export function clock(seconds: number): string {
  const left = Math.max(0, Math.floor(seconds));
  const parts = [Math.floor(left / 3600), Math.floor((left % 3600) / 60), left % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}
