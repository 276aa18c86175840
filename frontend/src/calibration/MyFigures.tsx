import { Box, LinearProgress, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { calibration, type PersonCalibration } from '../api';
import { useT, type MessageKey } from '../i18n';
import { ErrorNotice, LoadingLines } from '../ui';
import { Section } from '../ui/record';
import { percent, shareOf } from './figures';

/** One's own figures, which nobody but the admins sees besides. */
export function MyFigures({ days }: { days: number }) {
  const t = useT();
  const { data, error, refetch } = useQuery({ queryKey: ['calibration', 'me', days], queryFn: () => calibration.mine(days) });
  return (
    <Section title={t('calibration.mine')} intro={t('calibration.mineHelp')}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingLines lines={4} />}
      {data && <Figures figures={data} />}
    </Section>
  );
}

function Figures({ figures }: { figures: PersonCalibration }) {
  const t = useT();
  const { gold, decided, overturned, shared, agreement } = figures;
  return (
    <Box sx={{ display: 'grid', gap: 2.5 }}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(3, minmax(0, 1fr))' } }}>
        <Figure name="gold" value={percent(shareOf(gold.right, gold.answered))} none={gold.answered === 0}>
          {t('calibration.of', { part: gold.right, whole: gold.answered })}
        </Figure>
        <Figure name="overturned" value={percent(shareOf(overturned, decided))} none={decided === 0}>
          {t('calibration.of', { part: overturned, whole: decided })}
        </Figure>
        <Figure name="agreement" value={percent(agreement)} none={shared === 0}>
          {t('calibration.of', { part: Math.round(shared * (agreement ?? 0)), whole: shared })}
        </Figure>
      </Box>
      <Confidence levels={figures.confidence} />
    </Box>
  );
}

function Figure({ name, value, none, children }: { name: 'gold' | 'overturned' | 'agreement'; value: string; none: boolean; children: ReactNode }) {
  const t = useT();
  return (
    <Box>
      <Typography component="h3" variant="body2" sx={{ fontWeight: 600 }}>
        {t(`calibration.${name}`)}
      </Typography>
      <Typography sx={{ fontSize: '1.9rem', fontWeight: 600, lineHeight: 1.2, fontVariantNumeric: 'tabular-nums' }}>{none ? '–' : value}</Typography>
      <Typography variant="body2">{none ? t(`calibration.${name}None`) : children}</Typography>
      <Typography variant="body2" color="textSecondary">
        {t(`calibration.${name}Help`)}
      </Typography>
    </Box>
  );
}

function Confidence({ levels }: { levels: PersonCalibration['confidence'] }) {
  const t = useT();
  if (levels.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('calibration.confidenceNone')}
      </Typography>
    );
  }
  return (
    <Box>
      <Typography component="h3" variant="body2" sx={{ fontWeight: 600, mb: 0.75 }}>
        {t('calibration.confidence')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75, maxWidth: 520 }}>
        {levels.map(({ level, answered, right }) => (
          <Box component="li" key={level} sx={{ display: 'grid', gridTemplateColumns: '90px 1fr 130px', alignItems: 'center', gap: 1.5, typography: 'body2' }}>
            <span>{t(`calibration.level.${level}` as MessageKey)}</span>
            <LinearProgress variant="determinate" aria-hidden value={(100 * right) / answered} sx={{ height: 8, borderRadius: 4 }} />
            <span>
              {percent(right / answered)} ({t('calibration.of', { part: right, whole: answered })})
            </span>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
