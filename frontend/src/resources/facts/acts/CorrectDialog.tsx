import { Box, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { facts, type FieldChange, type WholeFact } from '../../../api';
import { useT } from '../../../i18n';
import { FormDialog } from '../../../ui/form';
import { ChangeList } from '../changes/ChangeList';
import { faultsOf, LONGEST } from '../words/words';
import { type FactContentWords, WordsFields } from '../words/WordsFields';

interface CorrectDialogProps {
  fact: WholeFact;
  onClose: () => void;
  onDone: () => Promise<void>;
}

const FIELDS = ['statement', 'summary', 'validFrom', 'asOf', 'validUntil'] as const;

/** Other words for readers, with the note that tells them, and the difference as they will see it. */
export function CorrectDialog({ fact, onClose, onDone }: CorrectDialogProps) {
  const t = useT();
  const [words, setWords] = useState<FactContentWords>(fact);
  const [speaker, setSpeaker] = useState(fact.speaker ?? '');
  const [note, setNote] = useState('');
  const changes: FieldChange[] = [
    ...FIELDS.filter((field) => words[field] !== fact[field]).map((field) => ({ field, before: fact[field], after: words[field] })),
    ...(speaker.trim() !== (fact.speaker ?? '') ? [{ field: 'speaker' as const, before: fact.speaker, after: speaker.trim() || null }] : []),
  ];
  const send = async () => {
    if (Object.keys(faultsOf(words)).length > 0) return false;
    if (changes.length === 0) throw new Error(t('facts.correct.nothing'));
    if (note.trim() === '') throw new Error(t('facts.acts.noteNeeded'));
    const { statement, summary, validFrom, asOf, validUntil } = words;
    await facts.correct(fact.id, { version: fact.version, note: note.trim(), statement: statement.trim(), summary: summary.trim(), speaker: speaker.trim() || null, validFrom, asOf, validUntil });
    await onDone();
    return true;
  };
  return (
    <FormDialog open title={t('facts.correct.title')} submit={t('facts.correct.submit')} maxWidth="sm" onSubmit={send} onClose={onClose}>
      <Typography variant="body2" sx={{ mb: 1.5 }}>
        {t('facts.correct.text')}
      </Typography>
      <WordsFields words={words} onChange={setWords} />
      <TextField label={t('facts.correct.speaker')} value={speaker} onChange={(event) => setSpeaker(event.target.value)} slotProps={{ htmlInput: { maxLength: 200, dir: 'auto' } }} />
      <TextField
        required
        multiline
        minRows={2}
        maxRows={8}
        label={t('facts.acts.publicNote')}
        helperText={t('facts.acts.publicNoteHelp')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        slotProps={{ htmlInput: { maxLength: LONGEST.note, dir: 'auto' } }}
      />
      {changes.length > 0 && (
        <Box component="section" aria-label={t('facts.correct.difference')} sx={{ mt: 1.5, p: 1.5, borderRadius: 1, border: 1, borderColor: 'divider' }}>
          <ChangeList changes={changes} />
        </Box>
      )}
    </FormDialog>
  );
}
