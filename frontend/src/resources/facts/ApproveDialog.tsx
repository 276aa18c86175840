import { Alert, AlertTitle, Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useId, useState, type ReactNode } from 'react';
import { claims, problemCode, type Claim, type DraftEvidence, type Fact, type ReviewsOfClaim } from '../../api';
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
  const { claim, content, error, reload } = useApprovable(claimId);
  if (error) return <PlainDialog onClose={onClose}><ErrorNotice error={error} onRetry={() => void reload()} /></PlainDialog>;
  if (!claim || !content) return <PlainDialog onClose={onClose}><LoadingLines lines={7} /></PlainDialog>;
  if (claim.approvalBar && !claim.may.breakGlass) return <BarredDialog claim={claim} bar={claim.approvalBar} onClose={onClose} />;
  return <ReadyDialog claim={claim} content={content} reload={reload} onClose={onClose} onApproved={onApproved} />;
}

/** What is published with the claim: the decision's own words and evidence, and who stands behind them. */
interface Content {
  names: string;
  rationale: string;
  evidence: readonly DraftEvidence[];
}

/** The claim and the decision that stands on it. */
function useApprovable(claimId: string) {
  const claim = useWhole<Claim>('claims', claimId, { refetchOnMount: 'always' });
  const reviews = useQuery({ queryKey: ['claims', claimId, 'reviews'], queryFn: () => claims.reviews(claimId) });
  const reload = () => Promise.all([claim.refetch(), reviews.refetch()]);
  return {
    claim: claim.data,
    content: reviews.data && contentOf(reviews.data),
    error: claim.error ?? reviews.error,
    reload,
  };
}

function contentOf({ data, decision }: ReviewsOfClaim): Content {
  const names = data.filter(({ status }) => status === 'counted').map(({ reviewer }) => reviewer.name);
  if (decision?.adjudicator) names.push(decision.adjudicator.name);
  return { names: names.join(', '), rationale: decision?.rationale.trim() ?? '', evidence: decision?.evidence ?? [] };
}

interface ReadyDialogProps {
  claim: Claim;
  content: Content;
  reload: () => Promise<unknown>;
  onClose: () => void;
  onApproved?: (fact: Fact) => void;
}

function ReadyDialog({ claim, content, reload, onClose, onApproved }: ReadyDialogProps) {
  const t = useT();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [summary, setSummary] = useState('');
  const [reason, setReason] = useState('');
  const breakGlass = claim.approvalBar !== null;
  const tooLong = summary.trim().length > LONGEST_SUMMARY;
  const approve = async () => {
    if (tooLong) return false;
    if (breakGlass && reason.trim() === '') throw new Error(t('facts.approve.reasonNeeded'));
    const sent = breakGlass
      ? claims.approveByBreakingGlass(claim.id, claim.contentHash ?? '', reason.trim(), summary.trim() || undefined)
      : claims.approve(claim.id, claim.contentHash ?? '', summary.trim() || undefined);
    const fact = await sent.catch(async (problem: unknown) => {
      if (OUTDATED.includes(problemCode(problem) ?? '')) await reload();
      throw problemCode(problem) === 'stale-version' ? new Error(`${t('facts.approve.staleTitle')}. ${t('facts.approve.stale')}`) : problem;
    });
    await Promise.all(['claims', 'facts'].map((resource) => queryClient.invalidateQueries({ queryKey: [resource] })));
    notify(t('facts.approve.done'), { type: 'success' });
    onApproved?.(fact);
    return true;
  };
  return (
    <FormDialog open danger={breakGlass} title={t('facts.approve.title')} submit={t('facts.approve.submit')} maxWidth="sm" onSubmit={approve} onClose={onClose}>
      <WhatIsPublished claim={claim} content={content} />
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
      {breakGlass && (
        <TextField
          required
          label={t('disputes.breakGlassReason')}
          helperText={`${claim.approvalBar} ${t('disputes.breakGlassHelp')}`}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 1000 } }}
        />
      )}
    </FormDialog>
  );

  function summaryHelp(): string {
    if (tooLong) return t('facts.approve.tooLong');
    return t(content.rationale ? 'facts.approve.summaryHelp' : 'facts.approve.summaryNeeded');
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

function WhatIsPublished({ claim, content }: { claim: Claim; content: Content }) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <Box>
        <VerdictBadge verdict={claim.verdict} />
        <Wording>{claim.wording}</Wording>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {claim.speaker && `${t('facts.saidBy', { name: claim.speaker })} · `}
          {content.names && t('facts.approve.reviewers', { names: content.names })}
        </Typography>
      </Box>
      <Part title={t('facts.approve.rationale')}>
        {content.rationale ? (
          <Serif sx={{ whiteSpace: 'pre-line', lineHeight: 1.5 }}>{content.rationale}</Serif>
        ) : (
          <Typography variant="body2" color="textSecondary">
            {t('facts.approve.noRationale')}
          </Typography>
        )}
      </Part>
      <Part title={t('facts.evidence')}>
        <EvidenceList evidence={content.evidence} />
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
