import { Box, Button, Link as MuiLink, TextField, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useGetIdentity, useGetOne, useNotify } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { merges, type Claim, type Merge } from '../../api';
import { useT } from '../../i18n';
import { mayNow } from '../../providers/session';
import { Parts, Serif, TimeAgo } from '../../ui';
import { FormDialog } from '../../ui/form';

/** Claims that went up in this one; each merge can be undone. */
export function ClaimMerges({ claimId }: { claimId: string }) {
  const t = useT();
  const { data } = useQuery({ queryKey: ['claims', 'merges', claimId], queryFn: () => merges.ofClaim(claimId) });
  const [undoing, setUndoing] = useState<Merge | null>(null);
  if (!data || data.data.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="merges-title">
      <Typography id="merges-title" variant="h2" sx={{ mb: 1 }}>
        {t('relations.merges.title')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.data.map((merge) => (
          <MergeLine key={merge.id} merge={merge} onUndo={() => setUndoing(merge)} />
        ))}
      </Box>
      {undoing && <UndoDialog merge={undoing} onClose={() => setUndoing(null)} />}
    </Box>
  );
}

/** Editors, admins, and whoever made it. */
function MergeLine({ merge, onUndo }: { merge: Merge; onUndo: () => void }) {
  const t = useT();
  const { identity } = useGetIdentity();
  const wording = merge.absorbedWording;
  const mayUndo = !merge.undoneAt && (mayNow('claim.merge') || (merge.by !== null && merge.by.id === identity?.id));
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'start', columnGap: 1.5, rowGap: 0.5, py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <MuiLink component={Link} to={`/claims/${merge.absorbedId}/show`} color="inherit">
          <Serif component="span" sx={{ lineHeight: 1.4, textDecoration: merge.undoneAt ? 'line-through' : undefined }}>
            {wording}
          </Serif>
        </MuiLink>
        {merge.note && (
          <Typography variant="body2" dir="auto">
            “{merge.note}”
          </Typography>
        )}
        <Typography variant="body2" color="textSecondary" component="div">
          <Parts
            of={[
              merge.by ? t('relations.merges.by', { name: merge.by.name }) : t('relations.merges.byPolicy'),
              <TimeAgo key="at" at={merge.at} />,
              t('relations.merges.moved', { smart_count: merge.sightings }),
              merge.undoneAt && <strong key="undone">{t('relations.merges.undone')}</strong>,
            ]}
          />
        </Typography>
      </Box>
      {mayUndo && (
        <Button size="small" onClick={onUndo} aria-label={t('relations.merges.undoOf', { wording })}>
          {t('relations.merges.undo')}
        </Button>
      )}
    </Box>
  );
}

function UndoDialog({ merge, onClose }: { merge: Merge; onClose: () => void }) {
  const t = useT();
  const notify = useNotify();
  const client = useQueryClient();
  const [note, setNote] = useState('');
  const undo = async () => {
    await merges.undo(merge.id, note.trim());
    notify(t('relations.merge.undone'), { type: 'success' });
    await client.invalidateQueries({ queryKey: ['claims'] });
  };
  return (
    <FormDialog open title={t('relations.merges.undoTitle')} submit={t('relations.merges.undoSubmit')} onSubmit={undo} onClose={onClose}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {t('relations.merges.undoText')}
      </Typography>
      <TextField
        label={`${t('relations.merge.note')} (${t('ui.optional')})`}
        multiline
        maxRows={6}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }}
      />
    </FormDialog>
  );
}

/** Where this claim went. */
export function MergedInto({ id }: { id: string }) {
  const t = useT();
  const { data } = useGetOne<Claim>('claims', { id });
  return (
    <Box role="note" sx={{ mt: 2, borderLeft: 3, borderColor: 'primary.main', bgcolor: 'action.hover', borderRadius: '0 6px 6px 0', px: 1.5, py: 1 }}>
      <Typography variant="body2" sx={{ fontWeight: 650 }}>
        {t('relations.merges.into')}
      </Typography>
      <MuiLink component={Link} to={`/claims/${id}/show`}>
        <Serif component="span">{data?.wording ?? '…'}</Serif>
      </MuiLink>
    </Box>
  );
}
