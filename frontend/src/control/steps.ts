import type { Span } from '../api';
import { perLocale } from '../i18n/locale';

const hourFormat = perLocale((locale) => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }));
const dayFormat = perLocale((locale) => new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }));
const dateFormat = perLocale((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }));

/** "14:00" by the reader's clock, "Mon 3 Nov" or "3 Nov" for the days of UTC. */
export function shortStep(from: string, span: Span): string {
  if (span === 'day') return hourFormat().format(new Date(from));
  return (span === 'week' ? dayFormat : dateFormat)().format(new Date(from));
}
