import SwapVertIcon from '@mui/icons-material/SwapHorizOutlined';
import { Button, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { merges, relations as relationsApi, type ClaimState, type Merge, type RelatedClaim } from '../api';
import { useT } from '../i18n';
import { ErrorNotice, LoadingLines } from '../ui';
import { FormDialog } from '../ui/form';
import { ClaimPicker, type Picked } from './ClaimPicker';
import { MergePreviewView } from './MergePreviewView';

interface MergeDialogProps {
  claim: Pick<RelatedClaim, 'id' | 'state' | 'sightingCount'>;
  /** Where it is known already which claim says the same. */
  picked?: Picked;
  onClose: () => void;
  onMerged: (merge: Merge) => Promise<void>;
}

/** How far a claim has come: the one that has come further stays, unless somebody swaps them. */
const FURTHEST: readonly ClaimState[] = ['published', 'corrected', 'withdrawn', 'decided', 'disputed', 'queued', 'snoozed', 'detected', 'dismissed'];

export function keepsTheOther(claim: Pick<RelatedClaim, 'state' | 'sightingCount'>, other: Pick<RelatedClaim, 'state' | 'sightingCount'>): boolean {
  const further = FURTHEST.indexOf(claim.state) - FURTHEST.indexOf(other.state);
  return further === 0 ? other.sightingCount >= claim.sightingCount : further > 0;
}

/** Chooses the other claim, then shows what the merge would do before it is done. */
export default function MergeDialog({ claim, picked: first, onClose, onMerged }: MergeDialogProps) {
  const t = useT();
  const [picked, setPicked] = useState<Picked | null>(first ?? null);
  const [comparing, setComparing] = useState(first !== undefined);
  const [swapped, setSwapped] = useState(false);
  const [note, setNote] = useState('');
  const suggestions = useQuery({ queryKey: ['claims', 'relations', claim.id], queryFn: () => relationsApi.ofClaim(claim.id), enabled: !first });
  const otherStays = picked !== null && keepsTheOther(claim, picked.claim) !== swapped;
  const [absorbed, kept] = otherStays ? [claim.id, picked.claim.id] : [picked?.claim.id ?? '', claim.id];
  const preview = useQuery({ queryKey: ['claims', 'merge-preview', absorbed, kept], queryFn: () => merges.preview(absorbed, kept), enabled: comparing, staleTime: 0, gcTime: 0 });
  const go = async () => {
    if (!picked) throw new Error(t('relations.pick.needed'));
    if (!comparing) {
      setComparing(true);
      return false;
    }
    if (!preview.data) return false;
    if (preview.data.refusal) throw new Error(preview.data.refusal);
    await onMerged(await merges.merge(absorbed, { into: kept, ...(picked.relationId ? { relationId: picked.relationId } : {}), ...(note.trim() ? { note: note.trim() } : {}) }));
    return true;
  };
  return (
    <FormDialog open title={t('relations.merge.title')} submit={t(comparing ? 'relations.merge.submit' : 'relations.merge.next')} maxWidth="sm" onSubmit={go} onClose={onClose}>
      {!comparing && <ClaimPicker claimId={claim.id} relations={suggestions.data?.data ?? []} value={picked} onPick={setPicked} />}
      {comparing && preview.error && <ErrorNotice error={preview.error} onRetry={() => void preview.refetch()} />}
      {comparing && !preview.data && !preview.error && <LoadingLines lines={5} />}
      {comparing && preview.data && (
        <>
          <MergePreviewView preview={preview.data} />
          <Button size="small" color="inherit" startIcon={<SwapVertIcon />} onClick={() => setSwapped(!swapped)} sx={{ mt: 1 }}>
            {t('relations.merge.swap')}
          </Button>
          {!first && (
            <Button size="small" color="inherit" onClick={() => setComparing(false)} sx={{ mt: 1 }}>
              {t('relations.merge.back')}
            </Button>
          )}
          <TextField label={`${t('relations.merge.note')} (${t('ui.optional')})`} multiline maxRows={6} value={note} onChange={(event) => setNote(event.target.value)} slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }} />
        </>
      )}
    </FormDialog>
  );
}
