import { Alert, AlertTitle, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useId, useState, type ReactNode } from 'react';
import { claims, problemCode, type Claim, type Fact, type Review } from '../../api';
import { useT } from '../../i18n';
import { useWhole } from '../../providers/useWhole';
import { ErrorNotice, LoadingLines, Serif, VerdictBadge } from '../../ui';
import { FormDialog } from '../../ui/form';
import { EvidenceList } from './Evidence';

const LONGEST_SUMMARY = 2_000;
/** Answers that mean that what is on screen is not what the server holds. */
const OUTDATED = ['stale-version', 'illegal-transition', 'forbidden'];

interface ApproveDialogProps {
  claimId: string;
  onClose: () => void;
  onApproved?: (fact: Fact) => void;
}

/** Shows what would be published, as it stands now, and publishes exactly that: a claim that changed meanwhile has to be read again. */
export function ApproveDialog({ claimId, onClose, onApproved }: ApproveDialogProps) {
  const { claim, review, error, reload } = useApprovable(claimId);
  if (error) return <PlainDialog onClose={onClose}><ErrorNotice error={error} onRetry={() => void reload()} /></PlainDialog>;
  if (!claim || !review.known) return <PlainDialog onClose={onClose}><LoadingLines lines={7} /></PlainDialog>;
  if (claim.approvalBar) return <BarredDialog claim={claim} bar={claim.approvalBar} onClose={onClose} />;
  return <ReadyDialog claim={claim} review={review.standing} reload={reload} onClose={onClose} onApproved={onApproved} />;
}

/** The claim and the review that decided it. */
function useApprovable(claimId: string) {
  const claim = useWhole<Claim>('claims', claimId, { refetchOnMount: 'always' });
  const reviews = useQuery({ queryKey: ['claims', claimId, 'reviews'], queryFn: () => claims.reviews(claimId) });
  const reload = () => Promise.all([claim.refetch(), reviews.refetch()]);
  return {
    claim: claim.data,
    review: { known: reviews.data !== undefined, standing: reviews.data?.data.findLast(({ status }) => status === 'counted') },
    error: claim.error ?? reviews.error,
    reload,
  };
}

interface ReadyDialogProps {
  claim: Claim;
  review: Review | undefined;
  reload: () => Promise<unknown>;
  onClose: () => void;
  onApproved?: (fact: Fact) => void;
}

function ReadyDialog({ claim, review, reload, onClose, onApproved }: ReadyDialogProps) {
  const t = useT();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [summary, setSummary] = useState('');
  const tooLong = summary.trim().length > LONGEST_SUMMARY;
  const approve = async () => {
    if (tooLong) return false;
    const fact = await claims.approve(claim.id, claim.contentHash ?? '', summary.trim() || undefined).catch(async (problem: unknown) => {
      if (OUTDATED.includes(problemCode(problem) ?? '')) await reload();
      throw problemCode(problem) === 'stale-version' ? new Error(`${t('facts.approve.staleTitle')}. ${t('facts.approve.stale')}`) : problem;
    });
    await Promise.all(['claims', 'facts'].map((resource) => queryClient.invalidateQueries({ queryKey: [resource] })));
    notify(t('facts.approve.done'), { type: 'success' });
    onApproved?.(fact);
    return true;
  };
  return (
    <FormDialog open title={t('facts.approve.title')} submit={t('facts.approve.submit')} maxWidth="sm" onSubmit={approve} onClose={onClose}>
      <WhatIsPublished claim={claim} review={review} />
      <TextField
        multiline
        minRows={2}
        maxRows={8}
        label={t('facts.approve.summary')}
        helperText={summaryHelp()}
        error={tooLong}
        value={summary}
        onChange={(event) => setSummary(event.target.value)}
        slotProps={{ htmlInput: { dir: 'auto' } }}
        sx={{ mt: 2 }}
      />
    </FormDialog>
  );

  function summaryHelp(): string {
    if (tooLong) return t('facts.approve.tooLong');
    return t(review?.rationale.trim() ? 'facts.approve.summaryHelp' : 'facts.approve.summaryNeeded');
  }
}

function BarredDialog({ claim, bar, onClose }: { claim: Claim; bar: string; onClose: () => void }) {
  const t = useT();
  return (
    <PlainDialog onClose={onClose}>
      <Alert severity="warning" role="alert" sx={{ mb: 2 }}>
        <AlertTitle>{t('facts.approve.ownTitle')}</AlertTitle>
        {bar}
      </Alert>
      <VerdictBadge verdict={claim.verdict} />
      <Wording>{claim.wording}</Wording>
    </PlainDialog>
  );
}

function WhatIsPublished({ claim, review }: { claim: Claim; review: Review | undefined }) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box>
        <VerdictBadge verdict={claim.verdict} />
        <Wording>{claim.wording}</Wording>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {claim.speaker && `${t('facts.saidBy', { name: claim.speaker })} · `}
          {review && t('facts.approve.reviewers', { names: review.reviewer.name })}
        </Typography>
      </Box>
      <Part title={t('facts.approve.rationale')}>
        {review?.rationale.trim() ? (
          <Serif sx={{ whiteSpace: 'pre-line', lineHeight: 1.5 }}>{review.rationale}</Serif>
        ) : (
          <Typography variant="body2" color="textSecondary">
            {t('facts.approve.noRationale')}
          </Typography>
        )}
      </Part>
      <Part title={t('facts.evidence')}>
        <EvidenceList evidence={review?.evidence ?? []} />
      </Part>
    </Box>
  );
}

const Wording = ({ children }: { children: string }) => (
  <Serif component="p" sx={{ m: 0, mt: 0.75, fontSize: '1.2rem', lineHeight: 1.35, fontWeight: 600 }}>
    {children}
  </Serif>
);

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box>
    <Typography variant="h3" sx={{ mb: 0.5 }}>
      {title}
    </Typography>
    {children}
  </Box>
);

function PlainDialog({ children, onClose }: { children: ReactNode; onClose: () => void }) {
  const t = useT();
  const id = useId();
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id}>{t('facts.approve.title')}</DialogTitle>
      <DialogContent>{children}</DialogContent>
      <DialogActions>
        <Button onClick={onClose} autoFocus>
          {t('ui.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
