import { Box, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { useController, type Control } from 'react-hook-form';
import { useT } from '../../i18n';
import { Markdown } from '../../ui';
import type { QueueFormValues } from './queueFormValues';

const LONGEST = 20_000;

/** Markdown, written here and read on the desk: the preview shows it as it is shown there. */
export function GuidelinesField({ control }: { control: Control<QueueFormValues> }) {
  const t = useT();
  const [view, setView] = useState<'write' | 'preview'>('write');
  const { field, fieldState } = useController({ control, name: 'guidelines', rules: { maxLength: { value: LONGEST, message: t('queues.form.guidelinesLong') } } });
  return (
    <Box>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', mt: 1, mb: 0.5 }}>
        <Typography variant="h3">{t('queues.form.guidelines')}</Typography>
        <ToggleButtonGroup exclusive size="small" aria-label={t('queues.form.guidelinesViews')} value={view} onChange={(_, next: 'write' | 'preview' | null) => next && setView(next)}>
          <ToggleButton value="write" sx={{ py: 0.25 }}>
            {t('queues.form.write')}
          </ToggleButton>
          <ToggleButton value="preview" sx={{ py: 0.25 }}>
            {t('queues.form.preview')}
          </ToggleButton>
        </ToggleButtonGroup>
      </Box>
      {view === 'write' ? (
        <TextField
          {...field}
          inputRef={field.ref}
          ref={undefined}
          multiline
          minRows={8}
          maxRows={22}
          error={Boolean(fieldState.error)}
          helperText={fieldState.error?.message ?? t('queues.form.guidelinesHelp')}
          slotProps={{ htmlInput: { 'aria-label': t('queues.form.guidelines'), dir: 'auto' } }}
        />
      ) : (
        <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, px: 2, py: 1, minHeight: 200 }}>
          {field.value.trim() ? <Markdown text={field.value} /> : <Typography color="textSecondary">{t('queues.form.nothingToPreview')}</Typography>}
        </Box>
      )}
    </Box>
  );
}
