import { Box, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { merges, type Merge } from '../../api';
import { useT } from '../../i18n';
import { mayNow } from '../../providers/session';
import { ClaimPicker, type Picked } from '../../relations/ClaimPicker';
import { MergePreviewView } from '../../relations/MergePreviewView';
import { FormDialog } from '../../ui/form';
import { useDesk } from '../DeskContext';

/** The claim on the desk goes up in another; what the machine suggests stands first. */
export default function DuplicateDialog() {
  const t = useT();
  const { item, putAway, duplicate } = useDesk();
  const { claim, relations } = item.assignment;
  const [picked, setPicked] = useState<Picked | null>(duplicate.of ? { claim: duplicate.of.other, relationId: duplicate.of.id } : null);
  const [note, setNote] = useState('');
  const merge = async () => {
    if (!picked) throw new Error(t('relations.pick.needed'));
    const into = { into: picked.claim.id, ...(picked.relationId ? { relationId: picked.relationId } : {}), ...(note.trim() ? { note: note.trim() } : {}) };
    let merged: Merge | null = null;
    const send = async (_: string, leaseToken: string) => {
      merged = await merges.merge(claim.id, { ...into, leaseToken });
    };
    const undo = async () => merged && merges.undo(merged.id, '');
    await putAway.send(send, t('relations.duplicate.done', { wording: picked.claim.wording }), undo);
  };
  return (
    <FormDialog open title={t('relations.duplicate.title')} submit={t('relations.duplicate.submit')} maxWidth="sm" onSubmit={merge} onClose={() => duplicate.setOpen(false)}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.25 }}>
        <Typography variant="body2">{t('relations.duplicate.text')}</Typography>
        <ClaimPicker claimId={claim.id} relations={relations} value={picked} onPick={setPicked} />
        {picked && mayNow('claim.merge') && <Preview claimId={claim.id} into={picked.claim.id} />}
        {picked && (
          <TextField
            label={`${t('relations.duplicate.note')} (${t('ui.optional')})`}
            multiline
            maxRows={6}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }}
          />
        )}
      </Box>
    </FormDialog>
  );
}

/** For those who may see it: what the merge does. Nothing where it can't be told, the merge itself says why. */
function Preview({ claimId, into }: { claimId: string; into: string }) {
  const { data } = useQuery({ queryKey: ['claims', 'merge-preview', claimId, into], queryFn: () => merges.preview(claimId, into), staleTime: 0, gcTime: 0 });
  return data ? <MergePreviewView preview={data} /> : null;
}
