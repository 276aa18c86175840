import { Box, Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { stats, type Count, type MyDay as Day } from '../api';
import { claimsDue, countInWords } from '../control/figures';
import { useT, type MessageKey, type Translate } from '../i18n';
import { intlLocale } from '../i18n/locale';
import { LoadingLines } from '../ui';
import { PaceBars } from './PaceBars';
import { Section } from './Section';

const LOOK_AGAIN_MS = 30_000;

interface Figure {
  label: MessageKey;
  value: string;
  help: ReactNode;
  to?: string;
  /** Wants to be seen; the words say why, the colour only helps to find it. */
  urgent?: boolean;
  beside?: ReactNode;
}

/** The day in a line: what is left, what is done, how fast it goes, what is late, what differs. */
export function MyDay() {
  const t = useT();
  const { data } = useQuery({ queryKey: ['stats', 'my-day'], queryFn: stats.myDay, refetchInterval: LOOK_AGAIN_MS });
  return (
    <Section title={t('home.day.title')}>
      {data ? (
        <Box
          component="dl"
          sx={{
            m: 0,
            display: 'grid',
            gridTemplateColumns: 'repeat(auto-fit, minmax(min(160px, 100%), 1fr))',
            border: 1,
            borderColor: 'divider',
            borderRadius: 1,
            // Lines between, none at the edges: each figure draws its own, one pixel outside of the frame.
            overflow: 'hidden',
            '& > *': { boxShadow: (theme) => `0 0 0 0.5px ${theme.palette.divider}` },
          }}
        >
          {figuresOf(data, t).map((figure) => (
            <FigureBox key={figure.label} {...figure} />
          ))}
        </Box>
      ) : (
        <LoadingLines lines={3} />
      )}
    </Section>
  );
}

function FigureBox({ label, value, help, to, urgent = false, beside }: Figure) {
  const t = useT();
  return (
    <Box sx={{ p: { xs: 1.5, sm: 2 }, display: 'flex', flexDirection: 'column', minWidth: 0 }}>
      <Typography component="dt" variant="body2" fontWeight={600}>
        {to ? (
          <MuiLink component={Link} to={to}>
            {t(label)}
          </MuiLink>
        ) : (
          t(label)
        )}
      </Typography>
      <Box component="dd" sx={{ m: 0, display: 'flex', alignItems: 'flex-end', gap: 1.5 }}>
        <Box component="span" sx={{ fontSize: '1.7rem', fontWeight: 650, lineHeight: 1.25, fontVariantNumeric: 'tabular-nums', color: urgent ? 'warning.main' : 'text.primary' }}>
          {value}
        </Box>
        {beside}
      </Box>
      <Typography component="dd" variant="body2" color="textSecondary" sx={{ m: 0 }}>
        {help}
      </Typography>
    </Box>
  );
}

function figuresOf(day: Day, t: Translate): Figure[] {
  const counted = (name: 'atRisk' | 'overdue' | 'disputes' | 'toApprove' | 'corrections', count: Count, to: string): Figure => ({
    label: `home.day.${name}`,
    value: countInWords(t, count),
    help: t(count.count > 0 ? `home.day.${name}Help` : `home.day.${name}None`),
    to,
    urgent: count.count > 0 && name !== 'toApprove' && name !== 'corrections',
  });
  return [
    { label: 'home.day.left', value: countInWords(t, day.left), help: leftInWords(day, t) },
    { label: 'home.day.done', value: String(day.done.reviews + day.done.approvals + day.done.adjudications), help: doneInWords(day, t) },
    ...(day.pace.perHour === null
      ? []
      : [{ label: 'home.day.pace', value: day.pace.perHour.toLocaleString(intlLocale()), help: t('home.day.paceHelp'), beside: <PaceBars hours={day.pace.hours} /> } as const]),
    ...(day.toApprove ? [counted('toApprove', day.toApprove, '/facts/ready')] : []),
    ...(day.corrections ? [counted('corrections', day.corrections, '/correction-requests')] : []),
    ...(day.disputes ? [counted('disputes', day.disputes, '/disputes')] : []),
    counted('atRisk', day.atRisk, claimsDue('at_risk')),
    counted('overdue', day.overdue, claimsDue('overdue')),
  ];
}

/** At one's own pace, where the work is one's own. */
function leftInWords({ scope, left, pace }: Day, t: Translate): string {
  if (left.count === 0) return t('home.day.leftNone');
  if (scope === 'newsroom') return t('home.day.leftNewsroom');
  if (pace.perHour === null || left.isMore) return t('home.day.leftMine');
  const hours = left.count / pace.perHour;
  return hours < 1 ? t('home.day.leftMinutes', { smart_count: Math.max(5, Math.round((hours * 60) / 5) * 5) }) : t('home.day.leftHours', { smart_count: Math.round(hours) });
}

function doneInWords({ done }: Day, t: Translate): string {
  const parts = (['reviews', 'approvals', 'adjudications'] as const).filter((what) => done[what] > 0).map((what) => t(`home.day.did.${what}`, { smart_count: done[what] }));
  return parts.length > 0 ? parts.join(' · ') : t('home.day.doneNone');
}
