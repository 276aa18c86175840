import { useRef } from 'react';
import { uuid } from '../../api';

/** A key for what is sent: the same again, pressed twice or after an answer that got lost, has the same one and is done once. */
export function useIdempotencyKey(): (what: unknown) => string {
  const last = useRef({ what: '', key: '' });
  return (what) => {
    const words = JSON.stringify(what);
    if (last.current.what !== words) last.current = { what: words, key: uuid() };
    return last.current.key;
  };
}
