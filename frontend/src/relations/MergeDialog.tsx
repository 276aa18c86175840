import SwapHorizIcon from '@mui/icons-material/SwapHorizOutlined';
import { Box, Button, TextField } from '@mui/material';
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

/** Which of the two goes up in the other. */
function directionOf(claim: MergeDialogProps['claim'], other: RelatedClaim, swapped: boolean): { absorbed: string; kept: string } {
  const otherStays = keepsTheOther(claim, other) !== swapped;
  return otherStays ? { absorbed: claim.id, kept: other.id } : { absorbed: other.id, kept: claim.id };
}

/** Chooses the other claim, then shows what the merge would do before it is done. */
export default function MergeDialog({ claim, picked: first, onClose, onMerged }: MergeDialogProps) {
  const t = useT();
  const [picked, setPicked] = useState<Picked | null>(first ?? null);
  const [compared, setCompared] = useState<Picked | null>(first ?? null);
  const [swapped, setSwapped] = useState(false);
  const [note, setNote] = useState('');
  const direction = compared && directionOf(claim, compared.claim, swapped);
  const preview = usePreview(direction);
  const suggestions = useQuery({ queryKey: ['claims', 'relations', claim.id], queryFn: () => relationsApi.ofClaim(claim.id), enabled: !first });
  const go = async () => {
    if (!picked) throw new Error(t('relations.pick.needed'));
    if (!compared || !direction) {
      setCompared(picked);
      return false;
    }
    if (!preview.data) return false;
    if (preview.data.refusal) throw new Error(preview.data.refusal);
    const { relationId } = compared;
    await onMerged(await merges.merge(direction.absorbed, { into: direction.kept, ...(relationId ? { relationId } : {}), ...(note.trim() ? { note: note.trim() } : {}) }));
    return true;
  };
  return (
    <FormDialog open title={t('relations.merge.title')} submit={t(compared ? 'relations.merge.submit' : 'relations.merge.next')} maxWidth="sm" onSubmit={go} onClose={onClose}>
      {compared ? (
        <Comparison preview={preview} note={note} onNote={setNote} onSwap={() => setSwapped(!swapped)} onBack={first ? undefined : () => setCompared(null)} />
      ) : (
        <ClaimPicker claimId={claim.id} relations={suggestions.data?.data ?? []} value={picked} onPick={setPicked} />
      )}
    </FormDialog>
  );
}

function usePreview(direction: { absorbed: string; kept: string } | null) {
  const { absorbed = '', kept = '' } = direction ?? {};
  return useQuery({ queryKey: ['claims', 'merge-preview', absorbed, kept], queryFn: () => merges.preview(absorbed, kept), enabled: direction !== null, staleTime: 0, gcTime: 0 });
}

interface ComparisonProps {
  preview: ReturnType<typeof usePreview>;
  note: string;
  onNote: (note: string) => void;
  onSwap: () => void;
  onBack: (() => void) | undefined;
}

function Comparison({ preview: { data, error, refetch }, note, onNote, onSwap, onBack }: ComparisonProps) {
  const t = useT();
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingLines lines={5} />;
  return (
    <>
      <MergePreviewView preview={data} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 1 }}>
        <Button size="small" color="inherit" startIcon={<SwapHorizIcon />} onClick={onSwap}>
          {t('relations.merge.swap')}
        </Button>
        {onBack && (
          <Button size="small" color="inherit" onClick={onBack}>
            {t('relations.merge.back')}
          </Button>
        )}
      </Box>
      <TextField
        label={`${t('relations.merge.note')} (${t('ui.optional')})`}
        multiline
        maxRows={6}
        value={note}
        onChange={(event) => onNote(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }}
      />
    </>
  );
}
