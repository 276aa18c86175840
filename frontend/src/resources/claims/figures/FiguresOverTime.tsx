import { Box, Skeleton, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { lazy, Suspense, useState } from 'react';
import { FiguresTable } from '../../../calibration/FiguresTable';
import { useT } from '../../../i18n';
import { day } from '../../../ui';
import type { Measure } from './figureTable';
import { measureName } from './SourcesMatrix';

const FiguresChart = lazy(() => import('./FiguresChart'));

const HEIGHT = 220;
const FORMS = ['chart', 'table'] as const;

/** How one figure moved from article to article, as a plot and as a table: the table is there for those who can't see the plot, too. */
export function FiguresOverTime({ measure }: { measure: Measure }) {
  const t = useT();
  const [form, setForm] = useState<(typeof FORMS)[number]>('chart');
  const name = measureName(t, measure);
  const label = t('relations.figures.timeOf', { name });
  return (
    <Box component="section" aria-label={label} sx={{ mt: 2.5, minWidth: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 0.5 }}>
        <Typography variant="h3" sx={{ flex: 1 }}>
          <bdi>{label}</bdi>
        </Typography>
        <ToggleButtonGroup size="small" exclusive value={form} aria-label={t('control.shownAs')} onChange={(_, chosen: 'chart' | 'table' | null) => chosen && setForm(chosen)}>
          {FORMS.map((one) => (
            <ToggleButton key={one} value={one} sx={{ py: 0.25 }}>
              {t(`control.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      </Box>
      {form === 'chart' && (
        <Suspense fallback={<Skeleton variant="rounded" height={HEIGHT} />}>
          <FiguresChart measure={measure} height={HEIGHT} />
        </Suspense>
      )}
      <Box sx={form === 'chart' ? visuallyHidden : undefined}>
        <FiguresTable
          label={label}
          unfocusable={form === 'chart'}
          rows={measure.given}
          keyOf={({ sighting }) => sighting.id}
          columns={[
            { head: t('relations.figures.when'), cell: ({ at }) => (at ? <time dateTime={at}>{day(at)}</time> : t('time.unknown')) },
            { head: t('relations.figures.of'), cell: ({ quantity }) => <bdi>{quantity.raw}</bdi> },
            { head: t('relations.figures.source'), cell: ({ sighting }) => <bdi>{sighting.article.source?.name ?? t('claims.noSource')}</bdi> },
            { head: t('relations.figures.which'), cell: ({ ofOther }) => t(ofOther ? 'relations.figures.ofOthers' : 'relations.figures.ofThis') },
          ]}
        />
      </Box>
    </Box>
  );
}
