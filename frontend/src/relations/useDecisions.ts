import { useGetIdentity, useNotify } from 'ra-core';
import { useState } from 'react';
import { messageOf, relations, type RejectReason, type Relation } from '../api';
import { useT } from '../i18n';

export type Decided = Pick<Relation, 'state' | 'reason' | 'decidedBy' | 'decidedAt'>;
export const OPEN_AGAIN: Decided = { state: 'suggested', reason: null, decidedBy: null, decidedAt: null };

type Named = Pick<Relation, 'id' | 'why'>;

export interface Decisions {
  /** The relation that is being decided on right now. */
  busy: string | null;
  confirm: (relation: Named) => void;
  reject: (relation: Named, reason: RejectReason) => void;
  reset: (relation: Named) => void;
}

/**
 * Confirms and rejects suggestions.
 *
 * @param onDecided hears what became of a relation, after the server's 2xx
 * @param announce a quiet voice of the screen's own
 */
export function useDecisions(onDecided: (id: string, decided: Decided) => void, announce: (words: string) => void): Decisions {
  const t = useT();
  const notify = useNotify();
  const { identity } = useGetIdentity();
  const [busy, setBusy] = useState<string | null>(null);
  const run = async (id: string, call: () => Promise<unknown>, decided: Decided, said: string) => {
    setBusy(id);
    try {
      await call();
      onDecided(id, decided);
      announce(said);
    } catch (error) {
      notify(messageOf(error), { type: 'warning' });
    } finally {
      setBusy(null);
    }
  };
  const now = (state: 'confirmed' | 'rejected', reason: RejectReason | null = null): Decided => ({
    state,
    reason,
    decidedBy: identity ? { id: String(identity.id), name: identity.fullName ?? '' } : null,
    decidedAt: new Date().toISOString(),
  });
  return {
    busy,
    confirm: ({ id, why }) => void run(id, () => relations.confirm(id), now('confirmed'), t('relations.confirmed', { why })),
    reject: ({ id }, reason) => void run(id, () => relations.reject(id, reason), now('rejected', reason), t('relations.rejected', { reason: t(`relations.reason.${reason}`) })),
    reset: ({ id }) => void run(id, () => relations.reset(id), OPEN_AGAIN, t('relations.backToOpen')),
  };
}
