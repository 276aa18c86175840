import { TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { desk } from '../../api';
import { useT } from '../../i18n';
import { FormDialog } from '../../ui/form';
import type { ClaimDialogProps } from './dialogProps';

/** Ends somebody's work on the claim and goes on with it on the desk. */
export function TakeOverDialog({ claim, open, onClose }: ClaimDialogProps) {
  const t = useT();
  const navigate = useNavigate();
  const [reason, setReason] = useState('');
  const held = claim.slots.find(({ hold }) => hold !== null);
  const takeOver = async () => {
    if (!held || !claim.queue) return;
    if (reason.trim() === '') throw new Error(t('claims.takeOver.reasonNeeded'));
    await desk.takeOver(held.assignmentId, reason.trim());
    void navigate(`/desk/${claim.queue.id}?take=${held.assignmentId}`);
  };
  return (
    <FormDialog open={open} title={t('claims.takeOver.title')} submit={t('claims.takeOver.submit')} onSubmit={takeOver} onClose={onClose}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {t('claims.takeOver.text', { name: held?.hold?.by.name })}
      </Typography>
      <TextField
        label={t('claims.takeOver.reason')}
        required
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 500, dir: 'auto' } }}
      />
    </FormDialog>
  );
}
