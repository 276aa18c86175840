import { Box, Button, TextField, Typography } from '@mui/material';
import { useId } from 'react';
import { useT } from '../../../i18n';
import { daysAfter } from './words';
import type { FactContentWords } from './WordsFields';

/** How long facts usually hold, in days. */
const USUAL = [7, 30, 90] as const;

interface ValidityFieldsProps {
  words: FactContentWords;
  fault?: string;
  onChange: (words: FactContentWords) => void;
}

/** From when, as of when and until when a fact holds; after its last day the claim is reviewed anew. */
export function ValidityFields({ words, fault, onChange }: ValidityFieldsProps) {
  const t = useT();
  const id = useId();
  const day = (name: 'validFrom' | 'asOf' | 'validUntil', helperText?: string, error = false) => (
    <TextField
      type="date"
      required={name === 'asOf'}
      label={t(`facts.validity.${name}`)}
      value={words[name] ?? ''}
      onChange={(event) => onChange({ ...words, [name]: event.target.value || (name === 'asOf' ? '' : null) })}
      error={error}
      helperText={helperText}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
  return (
    <Box role="group" aria-labelledby={id}>
      <Typography id={id} variant="body2" color="textSecondary" sx={{ mb: 0.5 }}>
        {t('facts.validity.title')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: 'repeat(auto-fit, minmax(152px, 1fr))' }}>
        {day('validFrom')}
        {day('asOf')}
        {day('validUntil', fault ? t('facts.validity.outOfOrder') : undefined, fault !== undefined)}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.5, mt: -0.5 }}>
        {USUAL.map((days) => (
          <Button key={days} size="small" disabled={words.asOf === ''} onClick={() => onChange({ ...words, validUntil: daysAfter(words.asOf, days) })}>
            {t('facts.validity.days', { count: days })}
          </Button>
        ))}
        <Button size="small" disabled={words.validUntil === null} onClick={() => onChange({ ...words, validUntil: null })}>
          {t('facts.validity.open')}
        </Button>
      </Box>
    </Box>
  );
}
