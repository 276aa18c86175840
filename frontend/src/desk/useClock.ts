import { useEffect, useState } from 'react';

/** The session's clock (`performance.now()`, ms), read once a second, until a moment that it is watched for has passed. */
export function useClock(until = Infinity): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (performance.now() > until) return undefined;
    const timer = setInterval(() => {
      setNow(performance.now());
      if (performance.now() > until) clearInterval(timer);
    }, 1000);
    return () => clearInterval(timer);
  }, [until]);
  return now;
}
