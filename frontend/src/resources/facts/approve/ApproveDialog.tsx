import { Alert, AlertTitle, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { statusOf, type ApprovalDraft, type Fact } from '../../../api';
import { useT } from '../../../i18n';
import { ErrorNotice, LoadingLines } from '../../../ui';
import { ApproveForm } from './ApproveForm';
import { ReturnDialog } from './ReturnDialog';
import { useApproval } from './useApproval';
import { WhatWasDecided } from './WhatWasDecided';

interface ApproveDialogProps {
  claimId: string;
  onClose: () => void;
  onApproved?: (fact: Fact) => void;
  onReturned?: () => void;
}

/** Shows what would be published, as it stands now, and publishes exactly that: a claim that changed meanwhile has to be read again. */
export function ApproveDialog({ claimId, onClose, onApproved, onReturned }: ApproveDialogProps) {
  const t = useT();
  const { draft, error, reload } = useApproval(claimId);
  const [returning, setReturning] = useState(false);
  if (error && statusOf(error) === 404) return <PlainDialog onClose={onClose}>{t('facts.approve.gone')}</PlainDialog>;
  if (error) return <PlainDialog onClose={onClose}><ErrorNotice error={error} onRetry={() => void reload()} /></PlainDialog>;
  if (!draft) return <PlainDialog onClose={onClose}><LoadingLines lines={7} /></PlainDialog>;
  if (returning) return <ReturnDialog draft={draft} onClose={() => setReturning(false)} onReturned={() => (onReturned?.(), onClose())} />;
  if (draft.bar && !draft.mayBreakGlass) return <BarredDialog draft={draft} bar={draft.bar} onClose={onClose} />;
  return <ApproveForm draft={draft} reload={reload} onClose={onClose} onApproved={onApproved} onReturn={draft.bar ? undefined : () => setReturning(true)} />;
}

function BarredDialog({ draft, bar, onClose }: { draft: ApprovalDraft; bar: string; onClose: () => void }) {
  const t = useT();
  return (
    <PlainDialog onClose={onClose}>
      <Alert severity="warning" role="alert" sx={{ mb: 2 }}>
        <AlertTitle>{t('facts.approve.ownTitle')}</AlertTitle>
        {bar}
      </Alert>
      <WhatWasDecided draft={draft} />
    </PlainDialog>
  );
}

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
