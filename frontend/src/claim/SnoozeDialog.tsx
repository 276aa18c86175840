import { Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import type { Snooze } from '../api';
import { useT } from '../i18n';
import { FormDialog } from '../ui/form';
import { endOf, SNOOZES, type SnoozeChoice } from './snoozeTimes';

interface SnoozeDialogProps {
  open: boolean;
  onClose: () => void;
  /** @throws HttpError: the dialog shows it and stays */
  onSnooze: (snooze: Snooze) => Promise<void>;
}

/** Until when a claim sleeps: the usual times first, and its next sighting. */
export function SnoozeDialog({ open, onClose, onSnooze }: SnoozeDialogProps) {
  const t = useT();
  const [choice, setChoice] = useState<SnoozeChoice>('tomorrow');
  const [date, setDate] = useState('');
  const [orSeen, setOrSeen] = useState(true);
  const [note, setNote] = useState('');
  const onSighting = choice === 'sighting' || orSeen;
  const snooze = async () => {
    const until = endOf(choice, date);
    if (until === undefined) throw new Error(t('claims.snooze.dateNeeded'));
    await onSnooze({ ...(until ? { until: until.toISOString() } : {}), onSighting, note: note.trim() });
  };
  return (
    <FormDialog open={open} title={t('claims.snooze.title')} submit={t('claims.snooze.submit')} onSubmit={snooze} onClose={onClose}>
      <TextField select autoFocus label={t('claims.snooze.until')} value={choice} onChange={(event) => setChoice(event.target.value as SnoozeChoice)}>
        {SNOOZES.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`claims.snooze.when.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      {choice === 'date' && (
        <TextField
          type="datetime-local"
          required
          label={t('claims.snooze.date')}
          value={date}
          onChange={(event) => setDate(event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      )}
      <FormControlLabel
        control={<Checkbox checked={onSighting} disabled={choice === 'sighting'} onChange={(event) => setOrSeen(event.target.checked)} />}
        label={t('claims.snooze.onSighting')}
      />
      <TextField
        label={t('claims.snooze.note')}
        multiline
        maxRows={6}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }}
      />
    </FormDialog>
  );
}
