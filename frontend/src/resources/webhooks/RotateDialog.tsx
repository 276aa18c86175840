import { MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useT } from '../../i18n';
import { FormDialog } from '../../ui/form';

const OVERLAPS = { h0: 0, h24: 24, h72: 72, h168: 168 } as const;
type Overlap = keyof typeof OVERLAPS;

interface RotateDialogProps {
  onSend: (overlapHours: number) => Promise<unknown>;
  onClose: () => void;
}

/** How long the receiver has to change over. */
export function RotateDialog({ onSend, onClose }: RotateDialogProps) {
  const t = useT();
  const [overlap, setOverlap] = useState<Overlap>('h24');
  const send = async () => {
    await onSend(OVERLAPS[overlap]);
  };
  return (
    <FormDialog open danger={overlap === 'h0'} title={t('webhooks.rotateTitle')} submit={t('webhooks.rotateSubmit')} onSubmit={send} onClose={onClose}>
      <Typography variant="body2" sx={{ mb: 2 }}>
        {t('webhooks.rotateHelp')}
      </Typography>
      <TextField select label={t('webhooks.overlap')} value={overlap} onChange={(event) => setOverlap(event.target.value as Overlap)} helperText={overlap === 'h0' ? t('webhooks.overlapNone') : undefined}>
        {(Object.keys(OVERLAPS) as Overlap[]).map((one) => (
          <MenuItem key={one} value={one}>
            {t(`webhooks.overlaps.${one}`)}
          </MenuItem>
        ))}
      </TextField>
    </FormDialog>
  );
}
