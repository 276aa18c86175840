import type { HistoryEntry } from '../../api';
import type { MessageKey, Translate } from '../../i18n';

type NameOf = (id: unknown) => string | undefined;

/** One audit event of a claim as a sentence; an action that has no words here is shown by its own name. */
export function sentenceOf(t: Translate, { action, after }: HistoryEntry, nameOf: NameOf): string {
  const verb = action.replace(/^claim\./, '');
  const { verdict, reason, queueId, assignedTo, wording } = after ?? {};
  switch (verb) {
    case 'route':
      return nameOf(queueId) ? t('claims.history.route', { queue: nameOf(queueId) }) : t('claims.history.routeSomewhere');
    case 'assign':
      return assignedTo ? t('claims.history.assign', { name: nameOf(assignedTo) ?? t('claims.history.somebody') }) : t('claims.history.unassign');
    case 'decide':
    case 'adjudicate':
      return t(`claims.history.${verb}`, { verdict: t(`verdict.${String(verdict)}` as MessageKey, { _: String(verdict) }) });
    case 'skip':
      return t(`claims.history.skips.${String(after?.meaning)}` as MessageKey, { _: t('claims.history.skip'), name: nameOf(after?.userId) ?? t('claims.history.somebody') });
    case 'hand-over':
      return t('claims.history.handOver', { name: nameOf(after?.userId ?? queueId) ?? t('claims.history.somebody') });
    case 'take-over':
      return t('claims.history.takeOver', { reason: String(reason) });
    case 'reword':
      return t('claims.history.reword', { wording: String(wording) });
    case 'dismiss':
      return t('claims.history.dismiss', { reason: t(`claims.dismiss.short.${String(reason)}` as MessageKey, { _: String(reason) }) });
    case 'absorb':
      return t('claims.history.absorb', { wording: String(wording) });
    case 'split-off':
      return t('claims.history.splitOff', { smart_count: Number(after?.sightings ?? 0) });
    case 'relation.reject':
      return t('claims.history.relation.reject', { reason: t(`relations.reason.${String(reason)}` as MessageKey, { _: String(reason) }) });
    case 'relation.confirm':
    case 'relation.reset':
    case 'relation.link':
    case 'gold.add':
    case 'gold.remove':
    case 'gold.answer':
    case 'gold.skip':
    case 'comment.write':
    case 'comment.edit':
    case 'comment.delete':
      return t(`claims.history.${verb}`);
    default:
      return t(`claims.history.${verb}` as MessageKey, { _: action });
  }
}

/** What the person wrote beside it, if anything. */
export function noteOf({ after }: HistoryEntry): string | null {
  const note = after?.note;
  return typeof note === 'string' && note.trim() !== '' ? note : null;
}
