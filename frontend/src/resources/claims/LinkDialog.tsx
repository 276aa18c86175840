import { Box, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { relations as api, type RelationKind } from '../../api';
import { useT } from '../../i18n';
import { ClaimPicker, type Picked } from '../../relations/ClaimPicker';
import { RELATION_KINDS } from '../../relations/kinds';
import { FormDialog } from '../../ui/form';

/** What a person says two claims have to do with each other; claims that are one are merged instead. */
const KINDS: readonly RelationKind[] = RELATION_KINDS.filter((kind) => kind !== 'same');

/** A relation that the machine has not seen. It holds at once. */
export default function LinkDialog({ claimId, onClose, onLinked }: { claimId: string; onClose: () => void; onLinked: () => Promise<void> }) {
  const t = useT();
  const [picked, setPicked] = useState<Picked | null>(null);
  const [kind, setKind] = useState<RelationKind>('differs_in_quantity');
  const [note, setNote] = useState('');
  const link = async () => {
    if (!picked) throw new Error(t('relations.pick.needed'));
    if (note.trim() === '') throw new Error(t('relations.link.noteNeeded'));
    await api.link(claimId, picked.claim.id, kind, note.trim());
    await onLinked();
  };
  return (
    <FormDialog open title={t('relations.link.title')} submit={t('relations.link.submit')} maxWidth="sm" onSubmit={link} onClose={onClose}>
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.25 }}>
        <ClaimPicker claimId={claimId} relations={[]} value={picked} onPick={setPicked} />
        <TextField select label={t('relations.link.kind')} value={kind} onChange={(event) => setKind(event.target.value as RelationKind)}>
          {KINDS.map((one) => (
            <MenuItem key={one} value={one}>
              {t(`relations.link.kinds.${one as 'updates'}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField required label={t('relations.link.note')} multiline maxRows={6} value={note} onChange={(event) => setNote(event.target.value)} slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }} />
      </Box>
    </FormDialog>
  );
}
