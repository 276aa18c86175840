import { useEffect, useState } from 'react';

const REFRESH_MS = 30_000;

/** The time now, good for words like "in 3 hours". */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), REFRESH_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
