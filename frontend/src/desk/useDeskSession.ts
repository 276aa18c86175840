import { useGetIdentity, useLogoutIfAccessDenied, useNotify } from 'ra-core';
import { useEffect, useEffectEvent, useMemo, useSyncExternalStore } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useLive } from '../live';
import { desk, messageOf } from '../api';
import { DeskSession } from './session/DeskSession';
import { createLocalDrafts } from './session/localDrafts';
import { initialState, isUnsaved, type DeskState } from './session/state';

const ACTIVITY = ['keydown', 'pointerdown', 'wheel', 'focus'] as const;
const nothing = () => () => undefined;
const stillInitial = () => initialState;

export interface DeskWork {
  state: DeskState;
  session: DeskSession;
}

/** The session of this person on this queue, alive as long as the desk is shown; null until it is known who works here. */
export function useDeskSession(queueId: string): DeskWork | null {
  const { identity } = useGetIdentity();
  const signedOut = useLogoutIfAccessDenied();
  const onSignedOut = useEffectEvent((error: unknown) => void signedOut(error));
  const notify = useNotify();
  const [params, setParams] = useSearchParams();
  /** With the assignment that the address names (`?take=`), once: a reload goes on with what is held by then. */
  const begin = useEffectEvent((session: DeskSession) => {
    const first = params.get('take');
    session.start((error) => onSignedOut(error), first).catch((error: unknown) => notify(messageOf(error), { type: 'warning' }));
    if (first !== null) setParams({}, { replace: true });
  });
  const userId = identity ? String(identity.id) : null;
  const session = useMemo(() => (userId === null ? null : openSession(queueId, userId)), [queueId, userId]);
  const state = useSyncExternalStore(session?.subscribe ?? nothing, session?.snapshot ?? stillInitial);
  useEffect(() => (session ? attach(session, () => begin(session)) : undefined), [session]);
  useLive((event) => {
    if (event.type === 'desk') void session?.lookAgain(event.assignmentId);
    if (event.type === 'resync' || (event.type === 'notification' && event.notification.kind === 'claim.taken_over')) void session?.lookAgain(null);
  });
  return session && { state, session };
}

const openSession = (queueId: string, userId: string): DeskSession =>
  new DeskSession(queueId, { api: desk, drafts: createLocalDrafts(userId, window.localStorage), now: () => performance.now() });

/** Starts the session and tells it of the window's life. @returns undoes both */
function attach(session: DeskSession, start: () => void): () => void {
  const online = () => session.setOnline(true);
  const offline = () => session.setOnline(false);
  const visible = () => {
    if (document.visibilityState === 'visible') session.wake();
  };
  const leaving = (event: BeforeUnloadEvent) => {
    const { tray, items } = session.snapshot();
    if (tray.length > 0 || items.some(isUnsaved)) event.preventDefault();
  };
  start();
  window.addEventListener('online', online);
  window.addEventListener('offline', offline);
  window.addEventListener('beforeunload', leaving);
  document.addEventListener('visibilitychange', visible);
  ACTIVITY.forEach((name) => window.addEventListener(name, session.touch, { passive: true }));
  return () => {
    session.stop();
    window.removeEventListener('online', online);
    window.removeEventListener('offline', offline);
    window.removeEventListener('beforeunload', leaving);
    document.removeEventListener('visibilitychange', visible);
    ACTIVITY.forEach((name) => window.removeEventListener(name, session.touch));
  };
}
