import { useTranslate } from 'ra-core';
import { useEffect, useRef } from 'react';
import { useBlocker } from 'react-router-dom';

/**
 * Asks before the page is left while something on it is not saved. At most one on a page: the router knows one blocker at a time.
 *
 * @returns lets the next navigation pass, for the one that follows a save
 */
export function useLeaveWarning(isDirty: boolean): () => void {
  const translate = useTranslate();
  const isFree = useRef(false);
  const blocker = useBlocker(({ currentLocation, nextLocation }) => isDirty && !isFree.current && currentLocation.pathname !== nextLocation.pathname);
  const { state, proceed, reset } = blocker;
  useEffect(() => {
    if (state !== 'blocked') return;
    if (window.confirm(translate('ra.message.unsaved_changes'))) proceed();
    else reset();
  }, [state, proceed, reset, translate]);
  useEffect(() => {
    if (!isDirty) return;
    const onBeforeUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', onBeforeUnload);
    return () => window.removeEventListener('beforeunload', onBeforeUnload);
  }, [isDirty]);
  return () => {
    isFree.current = true;
  };
}
