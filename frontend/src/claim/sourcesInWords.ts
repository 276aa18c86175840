import type { Translate } from '../i18n';

/** "Northern Wire and 2 more". */
export function sourcesInWords(t: Translate, sources: readonly string[]): string {
  const [first, ...others] = sources;
  if (first === undefined) return t('claims.noSource');
  return others.length === 0 ? first : t('claims.moreSources', { first, smart_count: others.length });
}
