import { useNotify } from 'ra-core';
import { desk, messageOf } from '../../api';
import { useT, type MessageKey } from '../../i18n';
import { TakeBackNotice } from '../../ui';
import type { PutAwayStep } from '../DeskContext';
import type { DeskItem } from '../session/state';
import type { DeskScreen } from '../useDeskScreen';
import type { DeskWork } from '../useDeskSession';

/** Time to see that it was the wrong one. */
const UNDO_MS = 10_000;

type Call = (assignmentId: string, leaseToken: string) => Promise<unknown>;

/** The ways to let go of the claim on screen. Those that ask something first are given their answer by a dialog. */
export interface PutAway {
  step: PutAwayStep | null;
  open: () => void;
  close: () => void;
  ask: (step: PutAwayStep) => void;
  notMe: () => void;
  later: () => void;
  hold: () => void;
  /** @param back takes it back where that is possible @throws HttpError when the server refuses: the dialog shows it */
  send: (way: Call, said: string, back?: () => Promise<unknown>) => Promise<void>;
}

export function usePutAway({ session }: DeskWork, item: DeskItem, screen: DeskScreen): PutAway {
  const t = useT();
  const notify = useNotify();
  const { id } = item.assignment;
  const close = () => screen.setStep(null);
  const held = item.hold === 'held';
  const takeBack = (undo = () => Promise.resolve<unknown>(null)) =>
    void undo()
      .then(() => session.take(id))
      .catch((error: unknown) => notify(messageOf(error), { type: 'warning' }));
  /** These can be taken back at once: a slip of the finger costs nothing. */
  const go = (way: Call, said: MessageKey) => () => {
    if (!held) return;
    close();
    session.putAway(way).then(
      () => notify(<TakeBackNotice said={t(said)} label={t('desk.putAway.back')} onBack={() => takeBack()} />),
      (error: unknown) => notify(messageOf(error), { type: 'warning' }),
    );
  };
  return {
    step: screen.step,
    open: () => (held ? screen.setStep('menu') : session.leave(id)),
    close,
    ask: (step) => {
      if (held) screen.setStep(step);
    },
    notMe: go((assignmentId, token) => desk.skip(assignmentId, token, 'not_me'), 'desk.putAway.done.notMe'),
    later: go((assignmentId, token) => desk.skip(assignmentId, token, 'later'), 'desk.putAway.done.later'),
    hold: go(desk.hold, 'desk.putAway.done.hold'),
    send: async (way, said, back) => {
      await session.putAway(way);
      if (back) notify(<TakeBackNotice said={said} label={t('desk.putAway.back')} onBack={() => takeBack(back)} />, { autoHideDuration: UNDO_MS });
      else notify(said, { type: 'info' });
    },
  };
}
