import { useEffect, useRef } from 'react';
import { type LiveEvent, liveEvents } from './liveEvents';

/** Hears what happens elsewhere while the component is there. */
export function useLive(heard: (event: LiveEvent) => void): void {
  const latest = useRef(heard);
  useEffect(() => {
    latest.current = heard;
  });
  useEffect(() => liveEvents.subscribe((event) => latest.current(event)), []);
}

/** Keeps the stream open while somebody is signed in. */
export function useLiveConnection(userId: string | undefined): void {
  useEffect(() => {
    if (userId === undefined || typeof EventSource === 'undefined') return;
    return liveEvents.connect(userId);
  }, [userId]);
}
