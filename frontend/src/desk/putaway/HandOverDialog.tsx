import { ListSubheader, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { desk } from '../../api';
import { useT } from '../../i18n';
import { FormDialog } from '../../ui/form';
import { useDesk } from '../DeskContext';
import { NoteField } from './NoteField';
import { useColleagues } from './useColleagues';

/** To one person of the queue, or to another queue; the note is shown with the claim. */
export function HandOverDialog() {
  const t = useT();
  const { item, putAway } = useDesk();
  const { people, otherQueues } = useColleagues(item.assignment.queue.id);
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const person = people.find(({ id }) => id === to);
  const queue = otherQueues.find(({ id }) => id === to);
  const handOver = async () => {
    if (!person && !queue) throw new Error(t('desk.putAway.choose'));
    if (note.trim() === '') throw new Error(t('desk.putAway.noteNeeded'));
    const target = person ? { userId: to } : { queueId: to };
    await putAway.send((id, token) => desk.handOver(id, token, target, note.trim()), t('desk.putAway.done.handOver', { name: (person ?? queue)?.name }));
  };
  return (
    <FormDialog open title={t('desk.putAway.handOverTitle')} submit={t('desk.putAway.handOverSubmit')} onSubmit={handOver} onClose={putAway.close}>
      <TextField select autoFocus required label={t('desk.putAway.to')} value={person || queue ? to : ''} onChange={(event) => setTo(event.target.value)}>
        {people.length > 0 && <ListSubheader sx={{ lineHeight: 2.4 }}>{t('desk.putAway.people')}</ListSubheader>}
        {people.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
        {otherQueues.length > 0 && <ListSubheader sx={{ lineHeight: 2.4 }}>{t('desk.putAway.queues')}</ListSubheader>}
        {otherQueues.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <NoteField label={t('desk.putAway.note')} value={note} onChange={setNote} />
    </FormDialog>
  );
}
