import { Box, FormControlLabel, FormHelperText, Radio, RadioGroup, Typography } from '@mui/material';
import { useNotify } from 'ra-core';
import { useId, useState } from 'react';
import { exportsApi, type Export, type ExportFormat, type Verdict } from '../../api';
import { useT } from '../../i18n';
import { FormDialog, useIdempotencyKey } from '../../ui/form';
import { type Asked, problemsOf, requestOf } from './asked';
import { ExportPreview } from './ExportPreview';
import { EXPORT_FORMATS } from './formats';
import { WhichFacts } from './WhichFacts';

interface StartExportDialogProps {
  initial?: { verdict?: Verdict; since?: string; q?: string };
  onClose: () => void;
  onStarted: (started: Export) => void;
}

/** Asks what goes into the file and in which form, and shows how it begins; the file itself is built by the server. */
export function StartExportDialog({ initial = {}, onClose, onStarted }: StartExportDialogProps) {
  const t = useT();
  const notify = useNotify();
  const [asked, setAsked] = useState<Asked>({ format: 'claimreview', verdict: initial.verdict ?? '', q: initial.q ?? '', since: initial.since?.slice(0, 10) ?? '', until: '', asOf: '' });
  const [tried, setTried] = useState(false);
  const keyOf = useIdempotencyKey();
  const problems = problemsOf(asked);
  const isSound = Object.keys(problems).length === 0;
  const change = (part: Partial<Asked>) => setAsked((before) => ({ ...before, ...part }));
  const start = async () => {
    setTried(true);
    if (!isSound) return false;
    const request = requestOf(asked);
    const started = await exportsApi.start(request, keyOf(request));
    notify(t('exports.started'), { type: 'info' });
    onStarted(started);
    return true;
  };
  return (
    <FormDialog open title={t('exports.start')} submit={t('exports.submit')} maxWidth="md" onSubmit={start} onClose={onClose}>
      <Box sx={{ display: 'grid', gap: { xs: 2, md: 3 }, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '260px minmax(0, 1fr)' }, alignItems: 'start' }}>
        <Box>
          <FormatChoice value={asked.format} onChange={(format) => change({ format })} />
        </Box>
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="h3" sx={{ mb: 1.5 }}>
            {t('exports.which')}
          </Typography>
          <WhichFacts asked={asked} problems={tried ? problems : {}} onChange={change} />
          {isSound && (
            <Box sx={{ mt: 2.5 }}>
              <ExportPreview asked={requestOf(asked)} />
            </Box>
          )}
        </Box>
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
