import { Box, Button, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { relations as api, type Claim, type Relation } from '../../api';
import { useT } from '../../i18n';
import { mayNow } from '../../providers/session';
import { DecisionButtons } from '../../relations/DecisionButtons';
import { inOrder } from '../../relations/kinds';
import { OtherClaim } from '../../relations/OtherClaim';
import { RelationHead } from '../../relations/RelationHead';
import { SightingPair } from '../../relations/SightingPair';
import { useDecisions, type Decisions } from '../../relations/useDecisions';
import { ErrorNotice, LoadingLines } from '../../ui';
import { useMerged } from './useMerged';

const MergeDialog = lazy(() => import('../../relations/MergeDialog'));
const LinkDialog = lazy(() => import('./LinkDialog'));

/** So many are shown at first: the reviews below are not to be pushed out of sight. */
const SHOWN_FIRST = 4;

export const useRelations = (claimId: string) => useQuery({ queryKey: ['claims', 'relations', claimId], queryFn: () => api.ofClaim(claimId) });

/** What other claims have to do with this one: clashes first, what was rejected folded away. */
export function ClaimRelations({ claim }: { claim: Claim }) {
  const t = useT();
  const client = useQueryClient();
  const { data, error, refetch } = useRelations(claim.id);
  const [said, announce] = useState('');
  const [merging, setMerging] = useState<Relation | null>(null);
  const [linking, setLinking] = useState(false);
  const onMerged = useMerged();
  const reload = () => client.invalidateQueries({ queryKey: ['claims'] });
  const decisions = useDecisions(() => void reload(), announce);
  const all = inOrder(data?.data ?? []);
  const open = all.filter(({ state }) => state !== 'rejected');
  const rejected = all.filter(({ state }) => state === 'rejected');
  const list = (relations: readonly Relation[]) => <RelationList relations={relations} decisions={decisions} onMerge={mayNow('claim.merge') ? setMerging : undefined} />;
  return (
    <Box component="section" aria-labelledby="relations-title">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1.25 }}>
        <Typography id="relations-title" variant="h2" sx={{ flex: 1 }}>
          {t('relations.title')}
          {open.length > 0 && ` · ${open.length}`}
        </Typography>
        {mayNow('relation.decide') && (
          <Button size="small" variant="outlined" color="inherit" onClick={() => setLinking(true)}>
            {t('relations.link.action')}
          </Button>
        )}
      </Box>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingLines lines={3} />}
      {data && <OpenRelations relations={open} list={list} />}
      {rejected.length > 0 && (
        <Box component="details" sx={{ mt: 1.5 }}>
          <Box component="summary" sx={{ cursor: 'pointer', typography: 'body2', color: 'text.secondary', mb: 1 }}>
            {t('relations.rejectedCount', { smart_count: rejected.length })}
          </Box>
          {list(rejected)}
        </Box>
      )}
      <Box role="status" sx={visuallyHidden}>
        {said}
      </Box>
      <Suspense fallback={null}>
        {merging && <MergeDialog claim={claim} picked={{ claim: merging.other, relationId: merging.id }} onClose={() => setMerging(null)} onMerged={onMerged} />}
        {linking && <LinkDialog claimId={claim.id} onClose={() => setLinking(false)} onLinked={reload} />}
      </Suspense>
    </Box>
  );
}

function OpenRelations({ relations, list }: { relations: readonly Relation[]; list: (relations: readonly Relation[]) => ReactNode }) {
  const t = useT();
  const [whole, setWhole] = useState(false);
  if (relations.length === 0) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('relations.none')}
      </Typography>
    );
  }
  return (
    <>
      {list(whole ? relations : relations.slice(0, SHOWN_FIRST))}
      {!whole && relations.length > SHOWN_FIRST && (
        <Button size="small" onClick={() => setWhole(true)} sx={{ mt: 1 }}>
          {t('relations.showAll', { count: relations.length })}
        </Button>
      )}
    </>
  );
}

interface RelationListProps {
  relations: readonly Relation[];
  decisions: Decisions;
  onMerge: ((relation: Relation) => void) | undefined;
}

const RelationList = ({ relations, decisions, onMerge }: RelationListProps) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.5 }}>
    {relations.map((relation) => (
      <Box component="li" key={relation.id} sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.25 }}>
        <RelationHead relation={relation} />
        <OtherClaim claim={relation.other} />
        <SightingPair relation={relation} />
        <DecisionButtons relation={relation} decisions={decisions} onMerge={onMerge && (() => onMerge(relation))} />
      </Box>
    ))}
  </Box>
);
