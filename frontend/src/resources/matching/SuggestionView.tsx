import { Box, Button } from '@mui/material';
import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Relation, RelationListItem } from '../../api';
import { useT } from '../../i18n';
import { useKeyHints, useKeymap } from '../../keymap';
import { mayNow } from '../../providers/session';
import { DecisionButtons } from '../../relations/DecisionButtons';
import { isOpen } from '../../relations/kinds';
import { OtherClaim } from '../../relations/OtherClaim';
import { RelationHead } from '../../relations/RelationHead';
import { SightingPair } from '../../relations/SightingPair';
import { ErrorNotice, Kbd, LoadingLines } from '../../ui';
import { useWholeRelation, type Suggestions } from './useSuggestions';

const MergeDialog = lazy(() => import('../../relations/MergeDialog'));

interface SuggestionViewProps {
  work: Suggestions;
  item: RelationListItem;
  announce: (words: string) => void;
}

/** The suggestion in front, with what there is to press; every button has its key. */
export function SuggestionView({ work, item, announce }: SuggestionViewProps) {
  const t = useT();
  const { relation: whole, error, isPending, refetch } = useWholeRelation(item);
  useFront(item, () => announce(t('matching.open.next', { why: item.why })));
  return (
    <Box component="section" aria-label={t('matching.open.current')} sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: { xs: 1.5, sm: 2.25 }, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.75 }}>
      <RelationHead relation={item} />
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {isPending && <LoadingLines lines={5} />}
      {!whole && !isPending && !error && <Box role="status">{t('matching.open.gone')}</Box>}
      {whole && <Compared relation={whole} item={item} />}
      <Answering work={work} item={item} relation={whole && { ...whole, ...work.decidedOn(item.id) }} />
    </Box>
  );
}

/** The buttons, and the keys that do the same. */
function Answering({ work, item, relation }: { work: Suggestions; item: RelationListItem; relation: Relation | undefined }) {
  const [rejecting, setRejecting] = useState(false);
  const [merging, setMerging] = useState(false);
  const open = relation && isOpen(relation) ? relation : null;
  const merge = mayNow('claim.merge') ? () => setMerging(true) : undefined;
  useKeymap({
    nextCard: () => work.point(work.at + 1),
    previousCard: () => work.point(work.at - 1),
    confirmRelation: () => {
      if (open?.kind === 'same') merge?.();
      else if (open) work.decisions.confirm(open);
    },
    rejectRelation: () => setRejecting(open !== null),
    undo: () => {
      if (work.last) work.decisions.reset(work.last);
    },
  });
  const merged = async () => work.settle(item.id, { state: 'confirmed', reason: null, decidedBy: null, decidedAt: null });
  return (
    <>
      {relation ? (
        <DecisionButtons relation={relation} decisions={work.decisions} current rejecting={{ open: rejecting, setOpen: setRejecting }} onMerge={merge}>
          <Steps work={work} />
        </DecisionButtons>
      ) : (
        <Steps work={work} />
      )}
      <Suspense fallback={null}>
        {merging && <MergeDialog claim={item.later} picked={{ claim: item.earlier, relationId: item.id }} onClose={() => setMerging(false)} onMerged={merged} />}
      </Suspense>
    </>
  );
}

/** Both claims with the words that were compared; the earlier one stands first. */
function Compared({ relation: { otherIs, mine, theirs, kind }, item: { earlier, later } }: { relation: Relation; item: RelationListItem }) {
  const t = useT();
  const [first, second] = otherIs === 'earlier' ? [theirs, mine] : [mine, theirs];
  return (
    <SightingPair
      relation={{ kind, mine: first, theirs: second }}
      titles={{ mine: t('matching.open.earlier'), theirs: t('matching.open.later') }}
      claims={{ mine: <OtherClaim claim={earlier} newTab />, theirs: <OtherClaim claim={later} newTab /> }}
    />
  );
}

function Steps({ work }: { work: Suggestions }) {
  const t = useT();
  const keys = useKeyHints();
  const step = (action: 'previousCard' | 'nextCard', by: number, label: string, disabled: boolean) => (
    <Button size="small" color="inherit" disabled={disabled} onClick={() => work.point(work.at + by)} aria-keyshortcuts={keys(action).aria} sx={{ gap: 0.75 }}>
      {label}
      <Kbd>{keys(action).printed}</Kbd>
    </Button>
  );
  return (
    <Box sx={{ ml: 'auto', display: 'flex' }}>
      {step('previousCard', -1, t('matching.open.previousOne'), work.at === 0)}
      {step('nextCard', 1, t('matching.open.nextOne'), work.at === work.items.length - 1)}
    </Box>
  );
}

/** Says which suggestion came to the front. */
function useFront({ id }: RelationListItem, say: () => void): void {
  const first = useRef(id);
  const tell = useEffectEvent(say);
  useEffect(() => {
    if (first.current === id) return;
    first.current = id;
    tell();
  }, [id]);
}
