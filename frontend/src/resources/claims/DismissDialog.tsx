import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, TextField } from '@mui/material';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { claims, type DismissReason } from '../../api';
import { useT } from '../../i18n';
import { FormDialog } from '../../ui/form';
import type { ClaimDialogProps } from './dialogProps';

const REASONS: readonly DismissReason[] = ['not_checkable', 'duplicate', 'not_a_claim', 'out_of_scope'];

export function DismissDialog({ claim, open, onClose, onDone }: ClaimDialogProps) {
  const t = useT();
  const notify = useNotify();
  const [reason, setReason] = useState<DismissReason | null>(null);
  const [note, setNote] = useState('');
  const dismiss = async () => {
    if (!reason) throw new Error(t('claims.dismiss.reasonNeeded'));
    await claims.dismiss(claim.id, reason, note.trim());
    notify(t('claims.dismiss.done'), { type: 'success' });
    await onDone();
  };
  return (
    <FormDialog open={open} danger title={t('claims.dismiss.title')} submit={t('claims.actions.dismiss')} onSubmit={dismiss} onClose={onClose}>
      <FormControl required margin="none">
        <FormLabel id="dismiss-reason">{t('claims.dismiss.reason')}</FormLabel>
        <RadioGroup aria-labelledby="dismiss-reason" value={reason ?? ''} onChange={(_, value) => setReason(value as DismissReason)}>
          {REASONS.map((value) => (
            <FormControlLabel key={value} value={value} control={<Radio size="small" />} label={t(`claims.dismiss.reasons.${value}`)} />
          ))}
        </RadioGroup>
      </FormControl>
      <TextField
        label={`${t('claims.dismiss.note')} (${t('ui.optional')})`}
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
