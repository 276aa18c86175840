import { useEffect, useState } from 'react';

/** The session's clock (`performance.now()`, ms), read once a second. */
export function useClock(running = true): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return now;
}
