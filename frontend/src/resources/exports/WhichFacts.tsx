import { Box, MenuItem, TextField } from '@mui/material';
import { useId } from 'react';
import type { Verdict } from '../../api';
import { VERDICTS } from '../../domain';
import { useT } from '../../i18n';
import { VerdictIcon } from '../../ui';
import type { Asked, Problems } from './asked';

interface WhichFactsProps {
  asked: Asked;
  problems: Problems;
  onChange: (part: Partial<Asked>) => void;
}

/** Which facts go into the file, and as they were when. */
export function WhichFacts({ asked, problems, onChange }: WhichFactsProps) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, alignItems: 'start' }}>
      <TextField label={t('exports.words')} value={asked.q} onChange={(event) => onChange({ q: event.target.value })} slotProps={{ inputLabel: { shrink: true }, htmlInput: { maxLength: 200 } }} />
      <VerdictChoice value={asked.verdict} onChange={(verdict) => onChange({ verdict })} />
      <Time type="date" label={t('resources.exports.fields.since')} value={asked.since} problem={problems.since && t(`exports.${problems.since}`)} help={t('exports.timesHelp')} onChange={(since) => onChange({ since })} />
      <Time type="date" label={t('exports.until')} value={asked.until} problem={problems.until && t(`exports.${problems.until}`)} onChange={(until) => onChange({ until })} />
      <Time type="datetime-local" label={t('exports.asOf')} value={asked.asOf} problem={problems.asOf && t(`exports.${problems.asOf}`)} help={t('exports.asOfHelp')} onChange={(asOf) => onChange({ asOf })} />
    </Box>
  );
}

interface TimeProps {
  type: 'date' | 'datetime-local';
  label: string;
  value: string;
  problem: string | undefined;
  help?: string;
  onChange: (value: string) => void;
}

const Time = ({ type, label, value, problem, help, onChange }: TimeProps) => (
  <TextField
    type={type}
    label={label}
    helperText={problem ?? help}
    error={problem !== undefined}
    value={value}
    onChange={(event) => onChange(event.target.value)}
    slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: type === 'date' ? '9999-12-31' : '9999-12-31T23:59' } }}
  />
);

function VerdictChoice({ value, onChange }: { value: Verdict | ''; onChange: (verdict: Verdict | '') => void }) {
  const t = useT();
  const id = useId();
  return (
    <TextField
      select
      id={id}
      label={t('resources.exports.fields.verdict')}
      value={value}
      onChange={(event) => onChange(event.target.value as Verdict | '')}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      <MenuItem value="">{t('exports.anyVerdict')}</MenuItem>
      {VERDICTS.map((verdict) => (
        <MenuItem key={verdict} value={verdict}>
          <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
            <VerdictIcon verdict={verdict} size={16} />
            {t(`verdict.${verdict}`)}
          </Box>
        </MenuItem>
      ))}
    </TextField>
  );
}
