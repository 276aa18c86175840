import { TextField, Typography } from '@mui/material';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { claims } from '../../api';
import { useT } from '../../i18n';
import { FormDialog } from '../../ui/form';
import type { ClaimDialogProps } from './dialogProps';

export function ReopenDialog({ claim, open, onClose, onDone }: ClaimDialogProps) {
  const t = useT();
  const notify = useNotify();
  const [note, setNote] = useState('');
  const reopen = async () => {
    if (note.trim() === '') throw new Error(t('claims.reopen.noteNeeded'));
    await claims.reopen(claim.id, note.trim());
    notify(t('claims.reopen.done'), { type: 'success' });
    setNote('');
    await onDone();
  };
  return (
    <FormDialog open={open} title={t('claims.reopen.title')} submit={t('claims.actions.reopen')} onSubmit={reopen} onClose={onClose}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {t('claims.reopen.text')}
      </Typography>
      <TextField
        label={t('claims.reopen.note')}
        required
        autoFocus
        multiline
        minRows={2}
        maxRows={8}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }}
      />
    </FormDialog>
  );
}
