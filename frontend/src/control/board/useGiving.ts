import { useRef, useState } from 'react';
import { claims, fieldErrorsOf, messageOf, type BoardCard, type PersonRef } from '../../api';
import { useT } from '../../i18n';

export interface Giving {
  /** To a person, or back to all of the queue (null). */
  give: (card: BoardCard, to: PersonRef | null, byMenu?: boolean) => Promise<void>;
  /** The review that is on its way. */
  pending: string | null;
  /** Why the last one was refused, in the server's words. */
  refusal: string | null;
  done: string;
  forget: () => void;
  /** Whether the card that has just come into a column is the one that was moved from the menu: the focus goes with it. */
  takesFocus: (assignmentId: string) => boolean;
}

/** Gives a review to a person and looks at the board again, whatever came of it. */
export function useGiving(lookAgain: () => Promise<void>): Giving {
  const t = useT();
  const [pending, setPending] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [done, setDone] = useState('');
  const movedByMenu = useRef<string | null>(null);
  const give: Giving['give'] = async (card, to, byMenu = false) => {
    setPending(card.assignmentId);
    setRefusal(null);
    try {
      await claims.assign(card.claimId, to?.id ?? null, undefined, card.assignmentId);
      movedByMenu.current = byMenu ? card.assignmentId : null;
      setDone(to ? t('control.given', { name: to.name }) : t('control.givenBack'));
    } catch (error) {
      setRefusal(Object.values(fieldErrorsOf(error))[0] ?? messageOf(error));
    }
    await lookAgain();
    setPending(null);
  };
  const takesFocus = (assignmentId: string): boolean => {
    if (movedByMenu.current !== assignmentId) return false;
    movedByMenu.current = null;
    return true;
  };
  return { give, pending, refusal, done, forget: () => setRefusal(null), takesFocus };
}
