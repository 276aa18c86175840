import { useEffect, useState } from 'react';
import { useT } from '../i18n';
import { exactTime, timeAgo } from './time';

const REFRESH_MS = 30_000;

/** A relative time; the exact one stands in the tooltip. */
export function TimeAgo({ at }: { at: string | null | undefined }) {
  const t = useT();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), REFRESH_MS);
    return () => clearInterval(timer);
  }, []);
  if (!at) return <>{t('time.never')}</>;
  return (
    <time dateTime={at} title={exactTime(at)}>
      {timeAgo(at, Math.max(now, 0))}
    </time>
  );
}
