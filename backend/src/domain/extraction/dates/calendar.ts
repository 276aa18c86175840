/** Day arithmetic in UTC on ISO days ("2025-10-31"), without a clock: the caller says when it was published. */

export const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const;
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

const DAY_MS = 86_400_000;

export interface Days {
  start: string | null;
  end: string | null;
}

export const UNKNOWN: Days = { start: null, end: null };

/** @returns the month's number, 1 to 12, of "Oct", "Sept." or "October"; 0 where it is none */
export function monthNumber(word: string): number {
  const key = word.toLowerCase().replace('.', '').slice(0, 3);
  return key.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(key)) + 1;
}

export function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** One day, or unknown where the calendar has no such day. */
export function oneDay(year: number, month: number, day: number): Days {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return UNKNOWN;
  const value = iso(year, month, day);
  return { start: value, end: value };
}

export function wholeMonth(year: number, month: number): Days {
  if (month < 1 || month > 12) return UNKNOWN;
  return { start: iso(year, month, 1), end: iso(year, month, daysIn(year, month)) };
}

export function wholeYears(from: number, to = from): Days {
  return { start: iso(from, 1, 1), end: iso(to, 12, 31) };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A day of reference, or null where `value` is no ISO day or instant. */
export function parseDay(value: string | null | undefined): Date | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/u.exec(value ?? '');
  if (!match) return null;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return Number.isNaN(date.getTime()) ? null : date;
}

export function shift(date: Date, days: number): Date {
  return new Date(date.getTime() + days * DAY_MS);
}

export function dayOf(date: Date): Days {
  return oneDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Monday to Sunday of the week that is `weeks` away from that of `date`. */
export function wholeWeek(date: Date, weeks: number): Days {
  const monday = shift(date, weeks * 7 - ((date.getUTCDay() + 6) % 7));
  return { start: dayOf(monday).start, end: dayOf(shift(monday, 6)).end };
}
