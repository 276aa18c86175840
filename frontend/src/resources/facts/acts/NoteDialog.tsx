import { TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { facts, type WholeFact } from '../../../api';
import { useT } from '../../../i18n';
import { FormDialog } from '../../../ui/form';
import { LONGEST } from '../words/words';

interface NoteDialogProps {
  act: 'pause' | 'withdraw' | 'review-again';
  fact: WholeFact;
  onClose: () => void;
  onDone: () => Promise<void>;
}

/** Acts that need a word: a withdrawal one for readers, the others one for colleagues. */
export function NoteDialog({ act, fact, onClose, onDone }: NoteDialogProps) {
  const t = useT();
  const [note, setNote] = useState('');
  const send = async () => {
    if (note.trim() === '') throw new Error(t('facts.acts.noteNeeded'));
    await facts.withNote(fact.id, act, fact.version, note.trim());
    await onDone();
  };
  return (
    <FormDialog open danger={act === 'withdraw'} title={t(`facts.acts.${act}`)} submit={t(`facts.acts.${act}`)} maxWidth="sm" onSubmit={send} onClose={onClose}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {t(`facts.acts.text.${act}`)}
      </Typography>
      <TextField
        required
        autoFocus
        multiline
        minRows={2}
        maxRows={8}
        label={t(act === 'withdraw' ? 'facts.acts.publicNote' : 'facts.acts.note')}
        helperText={t(act === 'withdraw' ? 'facts.acts.publicNoteHelp' : 'facts.acts.noteHelp')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        slotProps={{ htmlInput: { maxLength: LONGEST.note, dir: 'auto' } }}
      />
    </FormDialog>
  );
}
