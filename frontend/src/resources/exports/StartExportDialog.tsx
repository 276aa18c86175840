import { Box, FormControlLabel, FormHelperText, MenuItem, Radio, RadioGroup, TextField, Typography } from '@mui/material';
import { useNotify } from 'ra-core';
import { useId, useState } from 'react';
import { exportsApi, type Export, type ExportFormat, type Verdict } from '../../api';
import { VERDICTS } from '../../domain';
import { useT } from '../../i18n';
import { FormDialog, useIdempotencyKey } from '../../ui/form';
import { VerdictIcon } from '../../ui';
import { EXPORT_FORMATS, isDay } from './formats';

interface StartExportDialogProps {
  initial?: { verdict?: Verdict; since?: string };
  onClose: () => void;
  onStarted: (started: Export) => void;
}

/** Asks what goes into the file and in which form; the file itself is built by the server. */
export function StartExportDialog({ initial = {}, onClose, onStarted }: StartExportDialogProps) {
  const t = useT();
  const notify = useNotify();
  const [format, setFormat] = useState<ExportFormat>('claimreview');
  const [verdict, setVerdict] = useState<Verdict | ''>(initial.verdict ?? '');
  const [since, setSince] = useState(initial.since?.slice(0, 10) ?? '');
  const [tried, setTried] = useState(false);
  const keyOf = useIdempotencyKey();
  const dateProblem = since !== '' && !isDay(since) ? t('exports.badDate') : null;
  const start = async () => {
    setTried(true);
    if (dateProblem) return false;
    const request = { format, ...(verdict ? { verdict } : {}), ...(since ? { since } : {}) };
    const started = await exportsApi.start(request, keyOf(request));
    notify(t('exports.started'), { type: 'info' });
    onStarted(started);
    return true;
  };
  return (
    <FormDialog open title={t('exports.start')} submit={t('exports.submit')} onSubmit={start} onClose={onClose}>
      <FormatChoice value={format} onChange={setFormat} />
      <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
        {t('exports.which')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, alignItems: 'start' }}>
        <VerdictChoice value={verdict} onChange={setVerdict} />
        <TextField
          type="date"
          label={t('resources.exports.fields.since')}
          helperText={tried && dateProblem ? dateProblem : t('exports.sinceHelp')}
          error={tried && dateProblem !== null}
          value={since}
          onChange={(event) => setSince(event.target.value)}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: '9999-12-31' } }}
        />
      </Box>
    </FormDialog>
  );
}

function FormatChoice({ value, onChange }: { value: ExportFormat; onChange: (format: ExportFormat) => void }) {
  const t = useT();
  const id = useId();
  return (
    <>
      <Typography id={id} variant="h3">
        {t('exports.format')}
      </Typography>
      <RadioGroup aria-labelledby={id} value={value} onChange={(_, format) => onChange(format as ExportFormat)} sx={{ mt: 0.5 }}>
        {EXPORT_FORMATS.map((format) => (
          <FormControlLabel
            key={format}
            value={format}
            control={<Radio size="small" />}
            sx={{ alignItems: 'flex-start', mb: 0.5, '& .MuiRadio-root': { py: 0.25 } }}
            label={
              <>
                <Box component="span" sx={{ fontWeight: 600 }}>
                  {t(`exports.formats.${format}`)}
                </Box>
                <FormHelperText component="span" sx={{ display: 'block', m: 0 }}>
                  {t(`exports.formatHelp.${format}`)}
                </FormHelperText>
              </>
            }
          />
        ))}
      </RadioGroup>
    </>
  );
}

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
