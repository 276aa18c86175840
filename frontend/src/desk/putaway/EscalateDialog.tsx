import { Typography } from '@mui/material';
import { useState } from 'react';
import { desk } from '../../api';
import { useT } from '../../i18n';
import { FormDialog } from '../../ui/form';
import { useDesk } from '../DeskContext';
import { NoteField } from './NoteField';

export function EscalateDialog() {
  const t = useT();
  const { putAway } = useDesk();
  const [note, setNote] = useState('');
  const escalate = async () => {
    if (note.trim() === '') throw new Error(t('desk.putAway.noteNeeded'));
    await putAway.send((id, token) => desk.escalate(id, token, note.trim()), t('desk.putAway.done.escalate'));
  };
  return (
    <FormDialog open title={t('desk.putAway.escalateTitle')} submit={t('desk.putAway.escalateSubmit')} onSubmit={escalate} onClose={putAway.close}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {t('desk.putAway.escalateText')}
      </Typography>
      <NoteField autoFocus label={t('desk.putAway.note')} value={note} onChange={setNote} />
    </FormDialog>
  );
}
