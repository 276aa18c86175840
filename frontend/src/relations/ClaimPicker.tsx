import { Box, Radio, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState, type ReactNode } from 'react';
import { claims, type RelatedClaim, type Relation } from '../api';
import { sourcesInWords } from '../claim/sourcesInWords';
import { useT } from '../i18n';
import { ErrorNotice, LoadingLines, Parts, Serif, StateTag, VerdictBadge } from '../ui';
import { inOrder, isClash, isOfFigures } from './kinds';

export interface Picked {
  claim: RelatedClaim;
  /** The suggestion that it comes from. */
  relationId?: string;
}

interface ClaimPickerProps {
  claimId: string;
  relations: readonly Relation[];
  value: Picked | null;
  onPick: (picked: Picked) => void;
}

const SHORTEST = 2;

/** Another claim: what the machine suggests comes first, a search by words finds the rest. Arrows choose, as in any list of choices. */
export function ClaimPicker({ claimId, relations, value, onPick }: ClaimPickerProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  const searching = words.length >= SHORTEST;
  const found = useQuery({ queryKey: ['claims', 'pick', words], queryFn: () => claims.search(words), enabled: searching, placeholderData: (before) => before });
  const suggested = suggestionsOf(relations);
  const hits = (found.data?.data ?? []).filter(({ id, mergedInto }) => id !== claimId && !mergedInto).map((claim): Picked => ({ claim }));
  const nothing = searching && found.data && hits.length === 0;
  return (
    <Box sx={{ display: 'grid', gap: 1.25, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <TextField type="search" autoFocus={suggested.length === 0} label={t('relations.pick.search')} value={typed} onChange={(event) => setTyped(event.target.value)} slotProps={{ htmlInput: { maxLength: 200, dir: 'auto' } }} />
      <Box role="status" sx={{ typography: 'body2', color: 'text.secondary' }}>
        {nothing ? t('relations.pick.nothing') : !searching && suggested.length === 0 ? t('relations.pick.noneSuggested') : null}
      </Box>
      {searching && found.isPending && <LoadingLines lines={3} />}
      {found.error && <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />}
      <Choices title={t(searching ? 'relations.pick.found' : 'relations.pick.suggested')} choices={searching ? hits : suggested} value={value} onPick={onPick} />
    </Box>
  );
}

/** What may be the same before what is only related. Another figure, or what can't hold along with it, is another claim. */
const suggestionsOf = (relations: readonly Relation[]): Picked[] =>
  inOrder(relations)
    .filter(({ state, kind }) => state !== 'rejected' && !isClash(kind) && !isOfFigures(kind))
    .toSorted((a, b) => Number(b.kind === 'same') - Number(a.kind === 'same'))
    .map(({ id, kind, other }) => ({ claim: other, ...(kind === 'same' ? { relationId: id } : {}) }));

function Choices({ title, choices, value, onPick }: { title: string; choices: readonly Picked[] } & Pick<ClaimPickerProps, 'value' | 'onPick'>) {
  const name = useId();
  if (choices.length === 0) return null;
  return (
    <Box role="radiogroup" aria-label={title} sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Typography variant="overline" component="div" color="textSecondary">
        {title}
      </Typography>
      {choices.map((picked, index) => (
        <Choice key={picked.claim.id} name={name} picked={picked} checked={value?.claim.id === picked.claim.id} focus={index === 0 && value === null} onPick={onPick} />
      ))}
    </Box>
  );
}

function Choice({ name, picked, checked, focus, onPick }: { name: string; picked: Picked; checked: boolean; focus: boolean; onPick: (picked: Picked) => void }): ReactNode {
  const t = useT();
  const { claim } = picked;
  return (
    <Box component="label" sx={{ display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', alignItems: 'start', py: 0.75, borderTop: 1, borderColor: 'divider', cursor: 'pointer', '&:has(input:focus-visible)': { bgcolor: 'action.hover' } }}>
      <Radio size="small" name={name} checked={checked} autoFocus={focus && picked.relationId !== undefined} onChange={() => onPick(picked)} value={claim.id} sx={{ p: 0.5, mr: 0.5 }} />
      <Box sx={{ minWidth: 0, display: 'grid', gap: 0.375 }}>
        <Serif component="span" sx={{ fontSize: '1rem', lineHeight: 1.4 }}>
          {claim.wording}
        </Serif>
        <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 0.75, rowGap: 0.375, color: 'text.secondary', typography: 'body2' }}>
          <StateTag state={claim.state} />
          <VerdictBadge verdict={claim.verdict} />
          <span>
            <Parts of={[sourcesInWords(t, claim.sources), t('claims.seenIn', { smart_count: claim.sightingCount })]} />
          </span>
        </Box>
      </Box>
    </Box>
  );
}
