import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useGetIdentity, useNotify } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router-dom';
import { claims, messageOf, queues, type Claim, type Fact, type Snooze } from '../../api';
import { SnoozeDialog } from '../../claim/SnoozeDialog';
import { useT } from '../../i18n';
import { mayNow } from '../../providers/session';
import { AssignDialog } from './AssignDialog';
import { DismissDialog } from './DismissDialog';
import { GoldButton } from './GoldButton';
import { ReopenDialog } from './ReopenDialog';
import { TakeOverDialog } from './TakeOverDialog';
import { useMerged } from './useMerged';

const ApproveDialog = lazy(() => import('../facts/approve/ApproveDialog').then((module) => ({ default: module.ApproveDialog })));
const MergeDialog = lazy(() => import('../../relations/MergeDialog'));

interface ClaimActionsProps {
  claim: Claim;
  onDone: () => Promise<void>;
  onFact: (fact: Fact) => void;
}

type Question = 'approve' | 'dismiss' | 'reopen' | 'assign' | 'snooze' | 'takeOver';

/** The server says what this person may do with the claim now; only that is offered. */
export function ClaimActions({ claim, onDone, onFact }: ClaimActionsProps) {
  const t = useT();
  const notify = useNotify();
  const [asked, setAsked] = useState<Question | null>(null);
  const { may, state } = claim;
  const close = () => setAsked(null);
  const snooze = async (chosen: Snooze) => {
    await claims.snooze(claim.id, chosen);
    notify(t('claims.snooze.done'), { type: 'success' });
    await onDone();
  };
  const dialog = { claim, onClose: close, onDone };
  const button = (question: Question, primary = false) =>
    may[question] && (
      <Button variant={primary ? 'contained' : 'outlined'} color={primary ? 'primary' : 'inherit'} onClick={() => setAsked(question)}>
        {t(`claims.actions.${question}`)}
      </Button>
    );
  return (
    <Box role="group" aria-label={t('claims.actions.more')} sx={{ mt: 2, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <DeskLink claim={claim} />
      {button('approve', true)}
      {state === 'disputed' && mayNow('dispute.read') && (
        <Button component={Link} to={`/disputes/${claim.id}/show`} variant={may.adjudicate ? 'contained' : 'outlined'} color={may.adjudicate ? 'primary' : 'inherit'}>
          {t(may.adjudicate ? 'claims.actions.decide' : 'claims.actions.dispute')}
        </Button>
      )}
      {state === 'decided' && may.breakGlass && (
        <Button variant="outlined" color="inherit" onClick={() => setAsked('approve')}>
          {t('claims.actions.breakGlass')}
        </Button>
      )}
      {button('assign')}
      {button('reopen')}
      {button('takeOver')}
      {button('snooze')}
      <WakeButton claim={claim} onDone={onDone} />
      <MergeButton claim={claim} />
      {button('dismiss')}
      <GoldButton claim={claim} onDone={onDone} />
      <ApprovalBar claim={claim} />
      <Suspense fallback={null}>{asked === 'approve' && <ApproveDialog claimId={claim.id} onClose={close} onApproved={onFact} onReturned={() => void onDone()} />}</Suspense>
      <DismissDialog {...dialog} open={asked === 'dismiss'} />
      <ReopenDialog {...dialog} open={asked === 'reopen'} />
      <AssignDialog {...dialog} open={asked === 'assign'} />
      <TakeOverDialog {...dialog} open={asked === 'takeOver'} />
      {asked === 'snooze' && <SnoozeDialog open onClose={close} onSnooze={snooze} />}
    </Box>
  );
}

/** Why this person may not sign it off. */
function ApprovalBar({ claim: { state, approvalBar } }: Pick<ClaimActionsProps, 'claim'>) {
  if (state !== 'decided' || !approvalBar || !mayNow('claim.approve')) return null;
  return (
    <Typography variant="body2" color="textSecondary">
      {approvalBar}
    </Typography>
  );
}

function MergeButton({ claim }: { claim: Claim }) {
  const t = useT();
  const onMerged = useMerged();
  const [open, setOpen] = useState(false);
  if (!mayNow('claim.merge') || claim.mergedInto || claim.state === 'withdrawn') return null;
  return (
    <>
      <Button variant="outlined" color="inherit" onClick={() => setOpen(true)}>
        {t('relations.merge.action')}
      </Button>
      <Suspense fallback={null}>{open && <MergeDialog claim={claim} onClose={() => setOpen(false)} onMerged={onMerged} />}</Suspense>
    </>
  );
}

function WakeButton({ claim, onDone }: Pick<ClaimActionsProps, 'claim' | 'onDone'>) {
  const t = useT();
  const notify = useNotify();
  if (!claim.may.wake) return null;
  const wake = async () => {
    await claims.wake(claim.id);
    notify(t('claims.snooze.woken'), { type: 'success' });
    await onDone();
  };
  return (
    <Button variant="outlined" color="inherit" onClick={() => void wake().catch((error: unknown) => notify(messageOf(error), { type: 'error' }))}>
      {t('claims.actions.wake')}
    </Button>
  );
}

/** Opens the claim on the desk, where this person reviews in its queue and nobody else has it. */
function DeskLink({ claim }: { claim: Claim }) {
  const t = useT();
  const { identity } = useGetIdentity();
  const works = mayNow('assignment.work');
  const { data } = useQuery({ queryKey: ['queues', 'all'], queryFn: queues.all, enabled: works });
  const { queue, slots, assignmentId } = claim;
  const slot = slots.find((one) => one.assignmentId === assignmentId);
  const owner = slot?.hold?.by.id ?? slot?.assignedTo?.id;
  const isFree = owner === undefined || owner === identity?.id;
  const isMember = data?.data.some(({ id, mine, paused }) => id === queue?.id && mine && !paused);
  if (!queue || !assignmentId || !isFree || !isMember) return null;
  return (
    <Button component={Link} to={`/desk/${queue.id}?take=${assignmentId}`} variant="contained">
      {t('claims.actions.review')}
    </Button>
  );
}
