import { Alert, Box, Skeleton, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useStore } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import type { Span, Throughput as Steps } from '../api';
import { FiguresTable } from '../calibration/FiguresTable';
import { useT } from '../i18n';
import { intlLocale } from '../i18n/locale';
import { ErrorNotice } from '../ui';
import { Section } from '../ui/record';
import { shortStep } from './steps';
import { useThroughput } from './useControl';

const ThroughputChart = lazy(() => import('./ThroughputChart'));

const SPANS: readonly Span[] = ['day', 'week', 'month'];
const FORMS = ['chart', 'table'] as const;
const HEIGHT = 260;

/** What got done over time, as a plot and as a table: the table is always there for those who can't see the plot. */
export function Throughput() {
  const t = useT();
  const [span, setSpan] = useStore<Span>('control.span', 'day');
  const [form, setForm] = useState<(typeof FORMS)[number]>('chart');
  const { data, error, refetch } = useThroughput(span);
  const choices = (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Choice label={t('control.span')} value={span} options={SPANS} nameOf={(one) => t(`control.spans.${one}`)} onChange={setSpan} />
      <Choice label={t('control.shownAs')} value={form} options={FORMS} nameOf={(one) => t(`control.${one}`)} onChange={setForm} />
    </Box>
  );
  return (
    <Section title={t('control.throughput')} intro={t('control.throughputHelp')} actions={choices}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton variant="rounded" height={HEIGHT} />}
      {data?.isCut && <Alert severity="info">{t('control.cut')}</Alert>}
      {data && <InAll throughput={data} />}
      {data && form === 'chart' && (
        <Suspense fallback={<Skeleton variant="rounded" height={HEIGHT} />}>
          <ThroughputChart throughput={data} height={HEIGHT} />
        </Suspense>
      )}
      {data && (
        <Box sx={form === 'chart' ? visuallyHidden : undefined}>
          <StepsTable throughput={data} hidden={form === 'chart'} />
        </Box>
      )}
    </Section>
  );
}

function InAll({ throughput: { span, steps } }: { throughput: Steps }) {
  const t = useT();
  const total = (what: 'reviews' | 'decisions'): string => steps.reduce((sum, step) => sum + step[what], 0).toLocaleString(intlLocale());
  return (
    <Typography variant="body2" sx={{ mb: 1 }}>
      {t('control.inAll', { reviews: total('reviews'), decisions: total('decisions'), span: t(`control.spans.${span}`) })}
    </Typography>
  );
}

function StepsTable({ throughput: { span, steps }, hidden }: { throughput: Steps; hidden: boolean }) {
  const t = useT();
  return (
    <FiguresTable
      label={t('control.throughput')}
      unfocusable={hidden}
      rows={steps}
      keyOf={({ from }) => from}
      columns={[
        { head: t('control.when'), cell: ({ from }) => <time dateTime={from}>{shortStep(from, span)}</time> },
        { head: t('control.reviews'), cell: ({ reviews }) => reviews },
        { head: t('control.decisions'), cell: ({ decisions }) => decisions },
      ]}
    />
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly Value[];
  nameOf: (value: Value) => string;
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, nameOf, onChange }: ChoiceProps<Value>) {
  return (
    <ToggleButtonGroup size="small" exclusive value={value} aria-label={label} onChange={(_, chosen: Value | null) => chosen && onChange(chosen)}>
      {options.map((option) => (
        <ToggleButton key={option} value={option} sx={{ textTransform: 'none', py: 0.375 }}>
          {nameOf(option)}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
