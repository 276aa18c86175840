import { Box, Button, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useGetIdentity, useNotify } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { calibration, messageOf, queues, type Claim, type Fact } from '../../api';
import { useT } from '../../i18n';
import { mayNow } from '../../providers/session';
import { ApproveDialog } from '../facts/ApproveDialog';
import { AssignDialog } from './AssignDialog';
import { DismissDialog } from './DismissDialog';
import { ReopenDialog } from './ReopenDialog';

interface ClaimActionsProps {
  claim: Claim;
  onDone: () => Promise<void>;
  onFact: (fact: Fact) => void;
}

type Question = 'approve' | 'dismiss' | 'reopen' | 'assign';

/** The server says what this person may do with the claim now; only that is offered. */
export function ClaimActions({ claim, onDone, onFact }: ClaimActionsProps) {
  const t = useT();
  const [asked, setAsked] = useState<Question | null>(null);
  const { may, approvalBar, state } = claim;
  const close = () => setAsked(null);
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
      {button('dismiss')}
      <GoldButton claim={claim} onDone={onDone} />
      {state === 'decided' && mayNow('claim.approve') && approvalBar && (
        <Typography variant="body2" color="textSecondary">
          {approvalBar}
        </Typography>
      )}
      {asked === 'approve' && <ApproveDialog claimId={claim.id} onClose={close} onApproved={onFact} />}
      <DismissDialog {...dialog} open={asked === 'dismiss'} />
      <ReopenDialog {...dialog} open={asked === 'reopen'} />
      <AssignDialog {...dialog} open={asked === 'assign'} />
    </Box>
  );
}

/** Makes a decided claim one by which people are calibrated, or stops it. Offered to those only who may know. */
function GoldButton({ claim, onDone }: Pick<ClaimActionsProps, 'claim' | 'onDone'>) {
  const t = useT();
  const notify = useNotify();
  const { id, isGold, verdict } = claim;
  const change = useMutation({
    mutationFn: () => (isGold ? calibration.removeGold(id) : calibration.addGold(id)),
    onSuccess: async () => {
      notify(t(isGold ? 'claims.gold.removed' : 'claims.gold.added'), { type: 'success' });
      await onDone();
    },
    onError: (problem) => notify(messageOf(problem), { type: 'error' }),
  });
  if (isGold === null || !verdict) return null;
  return (
    <Button variant="text" color="inherit" title={t('claims.actions.goldHelp')} disabled={change.isPending} onClick={() => change.mutate()}>
      {t(isGold ? 'claims.actions.notGold' : 'claims.actions.gold')}
    </Button>
  );
}

/** Opens the claim on the desk, where this person reviews in its queue and nobody else has it. */
function DeskLink({ claim }: { claim: Claim }) {
  const t = useT();
  const { identity } = useGetIdentity();
  const works = mayNow('assignment.work');
  const { data } = useQuery({ queryKey: ['queues', 'all'], queryFn: queues.all, enabled: works });
  const { queue, hold, assignedTo, assignmentId } = claim;
  const owner = hold?.by.id ?? assignedTo?.id;
  const isFree = owner === undefined || owner === identity?.id;
  const isMember = data?.data.some(({ id, mine, paused }) => id === queue?.id && mine && !paused);
  if (!queue || !assignmentId || !isFree || !isMember) return null;
  return (
    <Button component={Link} to={`/desk/${queue.id}?take=${assignmentId}`} variant="contained">
      {t('claims.actions.review')}
    </Button>
  );
}
