import TimerIcon from '@mui/icons-material/TimerOutlined';
import { Box } from '@mui/material';
import { useT } from '../../i18n';
import { clock } from '../../ui';
import { useClock } from '../useClock';

const SOON_MS = 60_000;

/** How long the claim is still this person's. It only gets loud when the time gets short, because it renews itself. */
export function LeaseClock({ until }: { until: number }) {
  const t = useT();
  const now = useClock();
  const left = Math.max(0, until - now);
  const time = clock(left / 1000);
  return (
    <Box
      role="timer"
      aria-label={t('desk.lease', { time })}
      title={left < SOON_MS ? t('desk.leaseOver') : t('desk.lease', { time })}
      sx={{ display: 'flex', alignItems: 'center', gap: 0.5, fontSize: '0.83rem', whiteSpace: 'nowrap', color: left < SOON_MS ? 'warning.main' : 'text.secondary' }}
    >
      <TimerIcon aria-hidden sx={{ fontSize: 16 }} />
      <Box component="span" aria-hidden sx={{ display: { xs: 'none', lg: 'inline' } }}>
        {t('desk.leaseShort')}
      </Box>
      <span aria-hidden>{time}</span>
    </Box>
  );
}
