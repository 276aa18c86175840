import { Box, Button, Typography } from '@mui/material';
import { useGetIdentity } from 'ra-core';
import { useRef, useState, type ReactNode } from 'react';
import type { Relation } from '../api';
import { useT } from '../i18n';
import { useKeyHints } from '../keymap';
import { mayNow } from '../providers/session';
import { Kbd } from '../ui';
import { decidedInWords } from './decidedInWords';
import { isOpen, rejectKey } from './kinds';
import { RejectMenu } from './RejectMenu';
import type { Decisions } from './useDecisions';

interface DecisionButtonsProps {
  relation: Relation;
  decisions: Decisions;
  /** Of one that may be the same claim: these are merged, not confirmed. Without it there is nothing to press. */
  onMerge?: (() => void) | undefined;
  /** The keys act on this one: the buttons show them. */
  current?: boolean;
  /** Where the menu of reasons is opened from elsewhere. */
  rejecting?: { open: boolean; setOpen: (open: boolean) => void };
  /** More to do with it. */
  children?: ReactNode;
}

/** Yes or no to a suggestion; who decided and the way back, once somebody has. */
export function DecisionButtons({ relation, decisions, onMerge, current = false, rejecting, children }: DecisionButtonsProps) {
  const t = useT();
  const said = decidedInWords(t, relation);
  const { identity } = useGetIdentity();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5 }}>
      {said && (
        <Typography variant="body2" color="textSecondary" sx={{ mr: isOpen(relation) ? 0.5 : 'auto', flexBasis: isOpen(relation) ? '100%' : undefined }}>
          {said}
        </Typography>
      )}
      {!isOpen(relation) ? (
        <>
          {mayReset(relation, identity?.id) && (
            <Button size="small" disabled={decisions.busy === relation.id} onClick={() => decisions.reset(relation)} aria-label={t('relations.undoOf', { why: relation.why })}>
              {t('relations.undo')}
            </Button>
          )}
        </>
      ) : (
        mayNow('relation.decide') && <YesAndNo relation={relation} decisions={decisions} onMerge={onMerge} current={current} rejecting={rejecting} />
      )}
      {children}
    </Box>
  );
}

/** One's own word, or anybody's for those who answer for the policy. Claims that were merged are parted elsewhere. */
function mayReset({ kind, state, decidedBy }: Relation, me: unknown): boolean {
  if (decidedBy === null || (kind === 'same' && state === 'confirmed')) return false;
  return decidedBy.id === me || mayNow('relation.manage');
}

function YesAndNo({ relation, decisions, onMerge, current, rejecting }: Omit<DecisionButtonsProps, 'children' | 'rejecting'> & { rejecting: DecisionButtonsProps['rejecting'] }) {
  const t = useT();
  const keys = useKeyHints();
  const ref = useRef<HTMLButtonElement>(null);
  const [own, setOwn] = useState(false);
  const menu = rejecting ?? { open: own, setOpen: setOwn };
  const { kind } = relation;
  const busy = decisions.busy === relation.id;
  const yes = kind === 'same' ? onMerge : () => decisions.confirm(relation);
  return (
    <>
      {yes && (
        <Button size="small" variant="outlined" disabled={busy} onClick={yes} aria-keyshortcuts={current ? keys('confirmRelation').aria : undefined} sx={{ gap: 0.75 }}>
          {t(`relations.confirm.${kind}`)}
          {current && <Kbd>{keys('confirmRelation').printed}</Kbd>}
        </Button>
      )}
      <Button
        ref={ref}
        size="small"
        color="inherit"
        disabled={busy}
        onClick={() => menu.setOpen(true)}
        aria-haspopup="menu"
        aria-expanded={menu.open}
        aria-keyshortcuts={current ? keys('rejectRelation').aria : undefined}
        sx={{ gap: 0.75 }}
      >
        {t(`relations.reject.${rejectKey(kind)}`)}
        {current && <Kbd>{keys('rejectRelation').printed}</Kbd>}
      </Button>
      <RejectMenu anchor={() => ref.current} open={menu.open} onClose={() => menu.setOpen(false)} onReject={(reason) => decisions.reject(relation, reason)} />
    </>
  );
}
