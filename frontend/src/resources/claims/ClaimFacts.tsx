import type { ClaimSummary } from '../../api';
import { useT, type Translate } from '../../i18n';

/** "Northern Wire and 2 more". */
export function sourcesInWords(t: Translate, sources: readonly string[]): string {
  const [first, ...others] = sources;
  if (first === undefined) return t('claims.noSource');
  return others.length === 0 ? first : t('claims.moreSources', { first, smart_count: others.length });
}

/** Who reviews it now, or to whom it is given. */
export function WithWhom({ claim }: { claim: Pick<ClaimSummary, 'hold' | 'assignedTo'> }) {
  const t = useT();
  if (claim.hold) return <span>{t('claims.heldBy', { name: claim.hold.by.name })}</span>;
  if (claim.assignedTo) return <span>{t('claims.givenTo', { name: claim.assignedTo.name })}</span>;
  return null;
}
