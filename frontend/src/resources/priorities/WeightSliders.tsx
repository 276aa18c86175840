import { Alert, Box, Button, FormHelperText, Slider, Typography } from '@mui/material';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { messageOf } from '../../api';
import { useT } from '../../i18n';
import { Section } from '../../ui/record';
import type { PartName, useWeights, Weights } from './useWeights';

const PARTS: readonly PartName[] = ['checkWorthiness', 'spread', 'velocity', 'clash', 'harm', 'deadline', 'boost'];
const AS_THEY_COME = Object.fromEntries(PARTS.map((name) => [name, 1])) as unknown as Weights;

export function WeightSliders({ edit }: { edit: ReturnType<typeof useWeights> }) {
  const t = useT();
  const notify = useNotify();
  const [failure, setFailure] = useState<unknown>(null);
  const save = async () => {
    setFailure(null);
    try {
      await edit.save();
      notify(t('priorities.weights.saved'), { type: 'success' });
    } catch (error) {
      setFailure(error);
      await edit.refetch();
    }
  };
  if (!edit.weights) return null;
  const { weights } = edit;
  return (
    <Section title={t('priorities.weights.title')}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        {t('priorities.weights.intro')}
      </Typography>
      {failure !== null && (
        <Alert severity="error" role="alert" sx={{ mb: 1 }}>
          {messageOf(failure)}
        </Alert>
      )}
      <Box sx={{ display: 'grid', gap: 1 }}>
        {PARTS.map((name) => (
          <WeightSlider key={name} name={name} value={weights[name]} onChange={(value) => edit.set({ [name]: value })} />
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
        <Button variant="contained" disabled={!edit.isChanged} onClick={() => void save()}>
          {t('priorities.weights.save')}
        </Button>
        <Button onClick={() => edit.set(AS_THEY_COME)}>{t('priorities.weights.reset')}</Button>
      </Box>
    </Section>
  );
}

function WeightSlider({ name, value, onChange }: { name: PartName; value: number; onChange: (value: number) => void }) {
  const t = useT();
  const percent = Math.round(value * 100);
  const said = (shown: number) => t('priorities.weights.value', { percent: shown });
  return (
    <Box>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, fontVariantNumeric: 'tabular-nums' }}>
        <Typography id={`weight-${name}`} variant="body2" fontWeight={600}>
          {t(`priorities.parts.${name}`)}
        </Typography>
        <Typography variant="body2">{said(percent)}</Typography>
      </Box>
      <Slider
        size="small"
        min={0}
        max={200}
        step={10}
        value={percent}
        getAriaValueText={said}
        aria-labelledby={`weight-${name}`}
        aria-describedby={`weight-${name}-help`}
        onChange={(_, next) => onChange(next / 100)}
        sx={{ py: 1 }}
      />
      <FormHelperText id={`weight-${name}-help`} sx={{ m: 0 }}>
        {t(`priorities.help.${name}`)}
      </FormHelperText>
    </Box>
  );
}
