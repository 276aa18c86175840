import { Box, Button, SnackbarContent, TextField, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { merges, type Claim } from '../../api';
import { useT } from '../../i18n';
import { FormDialog } from '../../ui/form';

interface SplitBarProps {
  claim: Claim;
  ticked: readonly string[];
  onEnd: () => void;
}

/** Above the sightings while some are being ticked. */
export function SplitBar({ claim, ticked, onEnd }: SplitBarProps) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const all = ticked.length === claim.sightings.length;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.25, px: 1.5, py: 1, borderRadius: 1, bgcolor: 'action.selected', position: 'sticky', top: 56, zIndex: 1, backdropFilter: 'blur(6px)' }}>
      <Typography role="status" variant="body2" sx={{ flex: '1 1 200px' }}>
        {all ? t('relations.split.notAll') : ticked.length === 0 ? t('relations.split.help') : t('relations.split.chosen', { smart_count: ticked.length })}
      </Typography>
      <Button size="small" color="inherit" onClick={onEnd}>
        {t('ui.cancel')}
      </Button>
      <Button size="small" variant="contained" disabled={ticked.length === 0 || all} onClick={() => setAsking(true)}>
        {t('relations.split.go')}
      </Button>
      {asking && <SplitDialog claim={claim} ticked={ticked} onEnd={onEnd} onClose={() => setAsking(false)} />}
    </Box>
  );
}

/** All sightings that were found as one other claim, and no others: they become that claim again. */
function becomesAgain({ id, sightings }: Claim, ticked: readonly string[]): boolean {
  const chosen = sightings.filter((sighting) => ticked.includes(sighting.id));
  const [first] = chosen;
  if (!first || first.detectedAs === id) return false;
  const whole = sightings.filter(({ detectedAs }) => detectedAs === first.detectedAs);
  return whole.length === chosen.length && chosen.every(({ detectedAs }) => detectedAs === first.detectedAs);
}

function SplitDialog({ claim, ticked, onEnd, onClose }: SplitBarProps & { onClose: () => void }) {
  const t = useT();
  const notify = useNotify();
  const client = useQueryClient();
  const [note, setNote] = useState('');
  const [wording, setWording] = useState('');
  const again = becomesAgain(claim, ticked);
  const split = async () => {
    if (note.trim() === '') throw new Error(t('relations.split.noteNeeded'));
    const { claimId } = await merges.split(claim.id, { sightingIds: [...ticked], note: note.trim(), ...(wording.trim() && !again ? { wording: wording.trim() } : {}) });
    notify(<SplitDone claimId={claimId} />, { autoHideDuration: 10_000 });
    onEnd();
    await client.invalidateQueries({ queryKey: ['claims'] });
  };
  return (
    <FormDialog open title={t('relations.split.title', { smart_count: ticked.length })} submit={t('relations.split.go')} onSubmit={split} onClose={onClose}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {t(again ? 'relations.split.again' : 'relations.split.text')}
      </Typography>
      {!again && (
        <TextField
          label={`${t('relations.split.wording')} (${t('ui.optional')})`}
          multiline
          maxRows={6}
          value={wording}
          onChange={(event) => setWording(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 1000, dir: 'auto' } }}
        />
      )}
      <TextField required label={t('relations.split.note')} multiline maxRows={6} value={note} onChange={(event) => setNote(event.target.value)} slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }} />
    </FormDialog>
  );
}

function SplitDone({ claimId }: { claimId: string }) {
  const t = useT();
  return (
    <SnackbarContent
      message={t('relations.split.done')}
      action={
        <Button size="small" color="inherit" component={Link} to={`/claims/${claimId}/show`}>
          {t('relations.split.open')}
        </Button>
      }
    />
  );
}
