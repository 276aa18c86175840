import { useNotify } from 'ra-core';
import { useNavigate } from 'react-router-dom';
import { messageOf, type LeasedAssignment } from '../api';
import { useT, type MessageKey } from '../i18n';
import type { DeskWork } from './useDeskSession';

export interface Undo {
  one: (reviewId: string) => void;
  /** Nothing, once its ten seconds are over. */
  last: () => void;
  /** Takes an older verdict up again. */
  revise: (reviewId: string) => void;
}

/** Takes verdicts back, with a claim on the desk or after the last one. */
export function useUndo({ session, state }: DeskWork, announce?: (words: string) => void): Undo {
  const t = useT();
  const notify = useNotify();
  const navigate = useNavigate();
  const run = (taking: Promise<LeasedAssignment>, done: MessageKey) =>
    void taking
      .then(({ id, queue }) => {
        announce?.(t(done));
        if (queue.id !== session.queueId) void navigate(`/desk/${queue.id}?take=${id}`);
      })
      .catch((error: unknown) => notify(messageOf(error) || t('desk.undoRefused'), { type: 'warning' }));
  const one = (reviewId: string) => run(session.undo(reviewId), 'desk.undoDone');
  const revise = (reviewId: string) => run(session.revise(reviewId), 'desk.revised');
  const last = () => {
    const newest = state.recent[0];
    if (newest?.undo === 'possible' && newest.undoUntil > performance.now()) one(newest.review.id);
  };
  return { one, last, revise };
}

/** Where the keyboard gets to the last verdicts. */
export const RECENT_ID = 'recent-verdicts';
export const focusRecent = (): void => document.querySelector<HTMLElement>(`#${RECENT_ID} button`)?.focus();
