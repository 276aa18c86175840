import type { Count } from '../api';
import type { Translate } from '../i18n';
import { intlLocale } from '../i18n/locale';

/** "12", or "1,000+" where the server stopped counting. */
export const countInWords = (t: Translate, { count, isMore }: Count): string =>
  isMore ? t('control.moreThan', { count: count.toLocaleString(intlLocale()) }) : count.toLocaleString(intlLocale());

export const sumOf = (counts: readonly Count[]): Count => ({ count: counts.reduce((sum, { count }) => sum + count, 0), isMore: counts.some(({ isMore }) => isMore) });

/** The list of claims, narrowed to those that are late or about to be. */
export const claimsDue = (due: 'overdue' | 'at_risk', queueId?: string): string =>
  `/claims?filter=${encodeURIComponent(JSON.stringify({ due, ...(queueId ? { queueId } : {}) }))}`;
