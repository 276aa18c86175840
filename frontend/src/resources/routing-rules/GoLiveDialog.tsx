import { Checkbox, FormControlLabel, FormHelperText, TextField, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { routing, type RuleSet } from '../../api';
import { useT } from '../../i18n';
import { FormDialog } from '../../ui/form';

interface GoLiveDialogProps {
  draft: RuleSet;
  onClose: () => void;
  onDone: () => Promise<void>;
}

export function GoLiveDialog({ draft, onClose, onDone }: GoLiveDialogProps) {
  const t = useT();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [note, setNote] = useState('');
  const [moveNow, setMoveNow] = useState(false);
  const goLive = async () => {
    const { version } = await routing.goLive(draft.revision, note.trim(), moveNow);
    notify(t(moveNow ? 'queues.rules.liveAndMoving' : 'queues.rules.liveNow', { version }), { type: 'success' });
    await Promise.all([onDone(), queryClient.invalidateQueries({ queryKey: ['routing', 'versions'] }), queryClient.invalidateQueries({ queryKey: ['queues'] })]);
  };
  return (
    <FormDialog open title={t('queues.rules.goLiveTitle')} submit={t('queues.rules.goLiveNow')} onSubmit={goLive} onClose={onClose}>
      <Typography sx={{ mb: 1 }}>{t('queues.rules.goLiveExplain', { smart_count: draft.ruleCount })}</Typography>
      <TextField label={t('queues.rules.note')} value={note} onChange={(event) => setNote(event.target.value)} helperText={t('queues.rules.noteHelp')} slotProps={{ htmlInput: { maxLength: 500 } }} />
      <FormControlLabel sx={{ mt: 1 }} control={<Checkbox checked={moveNow} onChange={(_, checked) => setMoveNow(checked)} slotProps={{ input: { 'aria-describedby': 'move-now-help' } }} />} label={t('queues.rules.moveNow')} />
      <FormHelperText id="move-now-help">{t('queues.rules.moveNowHelp')}</FormHelperText>
    </FormDialog>
  );
}
