import type { Relation } from '../api';
import type { Translate } from '../i18n';

/** Who decided on it, and how; null while nobody has. */
export function decidedInWords(t: Translate, { kind, state, decidedBy, reason }: Pick<Relation, 'kind' | 'state' | 'decidedBy' | 'reason'>): string | null {
  if (state === 'suggested') return null;
  if (state === 'confirmed' && kind === 'same') return decidedBy ? t('relations.state.merged', { name: decidedBy.name }) : t('relations.state.mergedPlain');
  if (state === 'confirmed') return decidedBy ? t('relations.state.confirmed', { name: decidedBy.name }) : t('relations.state.accepted');
  const name = decidedBy?.name ?? t('relations.state.somebody');
  return reason ? t('relations.state.rejected', { name, reason: t(`relations.reason.${reason}`) }) : t('relations.state.rejectedPlain', { name });
}
