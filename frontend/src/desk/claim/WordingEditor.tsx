import { Box, Button, TextField } from '@mui/material';
import { useState, type KeyboardEvent } from 'react';
import { messageOf } from '../../api';
import { useT } from '../../i18n';
import { SERIF } from '../../theme';
import { useDesk } from '../DeskContext';

/** Enter saves, Escape leaves it as it was; what the server refuses stays to be mended. */
export function WordingEditor({ wording, onClose }: { wording: string; onClose: () => void }) {
  const t = useT();
  const { session, item } = useDesk();
  const [words, setWords] = useState(wording);
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState('');
  const isBlank = words.trim() === '';
  const save = async () => {
    if (isBlank || saving) return;
    setSaving(true);
    try {
      await session.reword(item.assignment.id, words);
      onClose();
    } catch (error) {
      setProblem(messageOf(error));
      setSaving(false);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && (event.key !== 'Enter' || event.nativeEvent.isComposing)) return;
    // The desk's own Enter and Escape mean something else.
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') void save();
    else onClose();
  };
  return (
    <Box component="section" aria-label={t('desk.keys.reword')} onKeyDown={onKeyDown}>
      <TextField
        autoFocus
        multiline
        margin="none"
        label={t('desk.wording')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
        error={problem !== ''}
        helperText={problem || t('desk.wordingHelp')}
        slotProps={{ htmlInput: { maxLength: 1000, dir: 'auto' }, input: { sx: { fontFamily: SERIF, fontSize: '1.15rem', lineHeight: 1.35 } } }}
      />
      <Box sx={{ mt: 1, display: 'flex', gap: 1 }}>
        <Button size="small" variant="contained" disabled={isBlank} loading={saving} onClick={() => void save()}>
          {t('desk.wordingSave')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
      </Box>
    </Box>
  );
}
