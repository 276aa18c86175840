import { useNotify } from 'ra-core';
import { messageOf } from '../api';
import { useT } from '../i18n';
import type { DeskWork } from './useDeskSession';

export interface Undo {
  one: (reviewId: string) => void;
  /** Nothing, once its ten seconds are over. */
  last: () => void;
}

/** Takes verdicts back, with a claim on the desk or after the last one. */
export function useUndo({ session, state }: DeskWork, announce?: (words: string) => void): Undo {
  const t = useT();
  const notify = useNotify();
  const one = (reviewId: string) =>
    void session
      .undo(reviewId)
      .then(() => announce?.(t('desk.undoDone')))
      .catch((error: unknown) => notify(messageOf(error) || t('desk.undoRefused'), { type: 'warning' }));
  const last = () => {
    const newest = state.recent[0];
    if (newest?.undo === 'possible' && newest.undoUntil > performance.now()) one(newest.review.id);
  };
  return { one, last };
}
