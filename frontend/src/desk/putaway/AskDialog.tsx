import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { desk } from '../../api';
import { useT } from '../../i18n';
import { FormDialog } from '../../ui/form';
import { useDesk } from '../DeskContext';
import { NoteField } from './NoteField';
import { useColleagues } from './useColleagues';

/** The claim goes to the person who may know, with the question. */
export function AskDialog() {
  const t = useT();
  const { item, putAway } = useDesk();
  const { people, loading } = useColleagues(item.assignment.queue.id);
  const [userId, setUserId] = useState('');
  const [note, setNote] = useState('');
  const person = people.find(({ id }) => id === userId);
  const ask = async () => {
    if (!person) throw new Error(t('desk.putAway.choose'));
    if (note.trim() === '') throw new Error(t('desk.putAway.noteNeeded'));
    await putAway.send((id, token) => desk.ask(id, token, person.id, note.trim()), t('desk.putAway.done.ask', { name: person.name }));
  };
  return (
    <FormDialog open title={t('desk.putAway.askTitle')} submit={t('desk.putAway.askSubmit')} onSubmit={ask} onClose={putAway.close}>
      <TextField
        select
        autoFocus
        required
        label={t('desk.putAway.person')}
        value={person ? userId : ''}
        onChange={(event) => setUserId(event.target.value)}
        disabled={!loading && people.length === 0}
        helperText={!loading && people.length === 0 ? t('desk.putAway.nobody') : undefined}
      >
        {people.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <NoteField label={t('desk.putAway.question')} value={note} onChange={setNote} />
    </FormDialog>
  );
}
