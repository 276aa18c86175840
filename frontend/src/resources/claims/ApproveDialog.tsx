import { Box, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { claims, problemCode, type Fact } from '../../api';
import { useT } from '../../i18n';
import { Serif, VerdictBadge } from '../../ui';
import { FormDialog } from '../../ui/form';
import type { ClaimDialogProps } from './dialogProps';

interface ApproveDialogProps extends ClaimDialogProps {
  onStale: (stale: boolean) => void;
  onFact: (fact: Fact) => void;
}

/** The sign-off is on exactly what stands on this screen: when anything of it changed meanwhile, nothing is published. */
export function ApproveDialog({ claim, open, onClose, onDone, onStale, onFact }: ApproveDialogProps) {
  const t = useT();
  const [summary, setSummary] = useState('');
  const approve = async () => {
    try {
      onFact(await claims.approve(claim.id, claim.contentHash ?? '', summary.trim()));
      onStale(false);
    } catch (error) {
      if (problemCode(error) !== 'stale-version') throw error;
      onStale(true);
    }
    await onDone();
  };
  return (
    <FormDialog open={open} title={t('claims.approve.title')} submit={t('claims.approve.submit')} onSubmit={approve} onClose={onClose}>
      <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5, mb: 1.5 }}>
        <VerdictBadge verdict={claim.verdict} />
        <Serif sx={{ mt: 0.75, fontSize: '1.05rem', fontWeight: 600, lineHeight: 1.35 }}>{claim.wording}</Serif>
      </Box>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {t('claims.approve.text')}
      </Typography>
      <TextField
        label={t('claims.approve.summary')}
        helperText={t('claims.approve.summaryHelp')}
        multiline
        minRows={3}
        maxRows={10}
        value={summary}
        onChange={(event) => setSummary(event.target.value)}
        slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }}
      />
    </FormDialog>
  );
}
