import { Box, Card, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Count, QueueHealth } from '../api';
import { useT } from '../i18n';
import { claimsDue, countInWords, sumOf } from './figures';

type Name = 'breached' | 'atRisk' | 'disputed' | 'waiting' | 'held';

const SHOWN: ReadonlyArray<{ name: Name; to?: string; color?: string }> = [
  { name: 'breached', to: claimsDue('overdue'), color: 'error.main' },
  { name: 'atRisk', to: claimsDue('at_risk'), color: 'warning.main' },
  { name: 'disputed', to: '/disputes', color: 'warning.main' },
  { name: 'waiting' },
  { name: 'held' },
];

/** The newsroom in five numbers; what is late leads to its claims. */
export function Attention({ queues }: { queues: readonly QueueHealth[] }) {
  const t = useT();
  return (
    <Box
      component="ul"
      aria-label={t('control.figures')}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.5, gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(3, minmax(0, 1fr))', lg: 'repeat(5, minmax(0, 1fr))' } }}
    >
      {SHOWN.map(({ name, to, color }) => (
        <Figure key={name} name={name} to={to} color={color} value={sumOf(queues.map((queue) => queue[name]))} />
      ))}
    </Box>
  );
}

function Figure({ name, to, color, value }: { name: Name; to?: string; color?: string; value: Count }) {
  const t = useT();
  const isCalm = value.count === 0;
  const inside = (
    <>
      <Box component="span" sx={{ display: 'block', fontSize: '1.9rem', fontWeight: 650, lineHeight: 1.15, fontVariantNumeric: 'tabular-nums', color: isCalm ? 'text.secondary' : color }}>
        {countInWords(t, value)}
      </Box>
      <Box component="span" sx={{ display: 'block', fontWeight: 600 }}>
        {t(`control.${name}`)}
      </Box>
    </>
  );
  return (
    <Card component="li" sx={{ p: { xs: 1.5, sm: 2 } }}>
      {to ? (
        <Box component={Link} to={to} sx={{ color: 'inherit', textDecoration: 'none', display: 'block', '&:hover span:last-of-type': { textDecoration: 'underline' } }}>
          {inside}
        </Box>
      ) : (
        inside
      )}
      <Typography variant="body2" color="textSecondary">
        {t(`control.${name}Help`)}
      </Typography>
    </Card>
  );
}
