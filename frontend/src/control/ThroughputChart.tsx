import { Box, useTheme } from '@mui/material';
import { BarChart } from '@mui/x-charts/BarChart';
import type { Throughput } from '../api';
import { useT } from '../i18n';
import { shortStep } from './steps';

const WHAT = ['reviews', 'decisions'] as const;

/** Bars for each hour or day. Only this chunk holds the library of plots. The same figures stand in a table beside it. */
export default function ThroughputChart({ throughput: { span, steps }, height }: { throughput: Throughput; height: number }) {
  const t = useT();
  const { palette } = useTheme();
  const colors = { reviews: palette.primary.main, decisions: palette.desk.verdict.verified.main };
  return (
    <Box aria-hidden sx={{ mx: -1 }}>
      <BarChart
        height={height}
        skipAnimation
        disableKeyboardNavigation
        borderRadius={3}
        margin={{ left: 0, right: 8, top: 8, bottom: 0 }}
        grid={{ horizontal: true }}
        xAxis={[{ data: steps.map(({ from }) => shortStep(from, span)), scaleType: 'band', disableLine: true, disableTicks: true }]}
        yAxis={[{ min: 0, tickMinStep: 1, disableLine: true, disableTicks: true, width: 40 }]}
        series={WHAT.map((what) => ({ data: steps.map((step) => step[what]), label: t(`control.${what}`), color: colors[what] }))}
      />
    </Box>
  );
}
