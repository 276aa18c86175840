import { useGetIdentity } from 'ra-core';
import { useEffect, useState } from 'react';

/**
 * Whether this is the only tab in which the person has this desk open. A lock of the browser says so: it passes on when the other tab goes,
 * however it goes. Where a browser has no such locks nobody is warned.
 */
export function useOnlyTab(queueId: string): boolean {
  const { identity } = useGetIdentity();
  const [only, setOnly] = useState(true);
  const name = identity && `claimdesk-desk-${identity.id}-${queueId}`;
  useEffect(() => {
    if (!name || !('locks' in navigator)) return undefined;
    const leaving = new AbortController();
    const hold = () => {
      setOnly(true);
      return new Promise<void>((done) => leaving.signal.addEventListener('abort', () => done()));
    };
    const wait = () => navigator.locks.request(name, { signal: leaving.signal }, hold);
    const first = navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (lock && !leaving.signal.aborted) return hold();
      setOnly(leaving.signal.aborted);
      return undefined;
    });
    first.then(() => (leaving.signal.aborted ? undefined : wait())).catch(() => undefined);
    return () => leaving.abort();
  }, [name]);
  return only;
}
