import { Box, useTheme } from '@mui/material';
import { ScatterChart } from '@mui/x-charts/ScatterChart';
import { useT } from '../../../i18n';
import { intlLocale } from '../../../i18n/locale';
import type { GivenFigure, Measure } from './figureTable';

const DAY_MS = 86_400_000;
/** So many days are each named on the axis; of more, as many as fit. */
const DAYS_NAMED = 6;

const point = ({ sighting, quantity, at }: GivenFigure) => ({ id: sighting.id, x: Date.parse(at!), y: quantity.value! });

/** A point for each figure by the day on which it was printed. The same figures stand in a table beside it. */
export default function FiguresChart({ measure: { given }, height }: { measure: Measure; height: number }) {
  const t = useT();
  const { palette } = useTheme();
  const known = given.filter(({ at, quantity }) => at !== null && quantity.value !== null);
  const times = known.map(({ at }) => Date.parse(at!));
  const pad = Math.max(DAY_MS / 2, (Math.max(...times) - Math.min(...times)) * 0.06);
  const days = new Map(times.toSorted((a, b) => a - b).map((time) => [new Date(time).toDateString(), time] as const).toReversed());
  const dayOf = new Intl.DateTimeFormat(intlLocale(), { day: 'numeric', month: 'short' });
  const sourceOf = new Map(known.map(({ sighting, quantity }) => [sighting.id, `${sighting.article.source?.name ?? t('claims.noSource')}: ${quantity.raw}`]));
  const [own, others] = [known.filter(({ ofOther }) => !ofOther), known.filter(({ ofOther }) => ofOther)];
  const series = [
    { id: 'own', figures: own, label: t('relations.figures.ofThis'), color: palette.primary.main },
    { id: 'others', figures: others, label: t('relations.figures.ofOthers'), color: palette.desk.verdict.contradicted.main },
  ].filter(({ figures }) => figures.length > 0);
  return (
    <Box aria-hidden sx={{ mx: -1 }}>
      <ScatterChart
        height={height}
        skipAnimation
        disableKeyboardNavigation
        margin={{ left: 0, right: 16, top: 12, bottom: 0 }}
        grid={{ horizontal: true }}
        xAxis={[{ min: Math.min(...times) - pad, max: Math.max(...times) + pad, scaleType: 'time', disableLine: true, disableTicks: true, tickNumber: DAYS_NAMED, ...(days.size <= DAYS_NAMED ? { tickInterval: [...days.values()] } : {}), valueFormatter: (at: number | Date) => dayOf.format(at) }]}
        yAxis={[{ min: 0, disableLine: true, disableTicks: true, width: 52, valueFormatter: (value: number) => value.toLocaleString(intlLocale(), { notation: value >= 100_000 ? 'compact' : 'standard' }) }]}
        series={series.map(({ id, figures, label, color }) => ({ id, label, color, markerSize: 5, data: figures.map(point), valueFormatter: (one) => sourceOf.get(String(one?.id)) ?? '' }))}
      />
    </Box>
  );
}
