import { Box } from '@mui/material';
import { useNow } from '../ui/useNow';
import { useT } from '../i18n';
import { exactTime, timeAgo } from '../ui';

const SOON_MS = 2 * 3_600_000;

/** When a review is due, in words; the exact time stands in the tooltip. Never by colour alone. */
export function Due({ at }: { at: string }) {
  const t = useT();
  const now = useNow();
  const left = Date.parse(at) - now;
  const color = left <= 0 ? 'error.main' : left < SOON_MS ? 'warning.main' : 'text.secondary';
  return (
    <Box component="time" dateTime={at} title={exactTime(at)} sx={{ color, fontWeight: left <= 0 ? 650 : undefined, typography: 'body2', whiteSpace: 'nowrap' }}>
      {left <= 0 ? t('priorities.due.overdue') : t('priorities.due.in', { when: timeAgo(at, now) })}
    </Box>
  );
}
