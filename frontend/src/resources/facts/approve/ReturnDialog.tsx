import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, TextField, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useId, useState } from 'react';
import { approvals, type ApprovalDraft, type ReturnClaim } from '../../../api';
import { useT } from '../../../i18n';
import { FormDialog } from '../../../ui/form';
import { LONGEST } from '../words/words';

type Reason = ReturnClaim['reason'];
const REASONS: readonly Reason[] = ['evidence_weak', 'evidence_missing', 'verdict_doubtful', 'wording_unclear', 'out_of_date', 'other'];

/** Sends a decided claim back to its reviewers, who are told what is missing. */
export function ReturnDialog({ draft, onClose, onReturned }: { draft: ApprovalDraft; onClose: () => void; onReturned: () => void }) {
  const t = useT();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const id = useId();
  const [reason, setReason] = useState<Reason | null>(null);
  const [note, setNote] = useState('');
  const send = async () => {
    if (!reason) throw new Error(t('facts.return.reasonNeeded'));
    if (note.trim() === '') throw new Error(t('facts.return.noteNeeded'));
    await approvals.sendBack(draft.id, { contentHash: draft.contentHash, reason, note: note.trim() });
    await Promise.all(['claims', 'approvals'].map((resource) => queryClient.invalidateQueries({ queryKey: [resource] })));
    notify(t('facts.return.done'), { type: 'success' });
    onReturned();
    return false;
  };
  return (
    <FormDialog open title={t('facts.return.title')} submit={t('facts.return.submit')} maxWidth="sm" onSubmit={send} onClose={onClose}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {t('facts.return.text')}
      </Typography>
      <FormControl required margin="none">
        <FormLabel id={id}>{t('facts.return.reason')}</FormLabel>
        <RadioGroup aria-labelledby={id} value={reason ?? ''} onChange={(_, value) => setReason(value as Reason)}>
          {REASONS.map((value) => (
            <FormControlLabel key={value} value={value} control={<Radio size="small" />} label={t(`facts.return.reasons.${value}`)} />
          ))}
        </RadioGroup>
      </FormControl>
      <TextField
        required
        multiline
        minRows={2}
        maxRows={8}
        label={t('facts.return.note')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        slotProps={{ htmlInput: { maxLength: LONGEST.note, dir: 'auto' } }}
      />
    </FormDialog>
  );
}
