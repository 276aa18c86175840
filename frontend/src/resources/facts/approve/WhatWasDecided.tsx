import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { ApprovalDraft } from '../../../api';
import { useT } from '../../../i18n';
import { Serif, VerdictBadge } from '../../../ui';
import { EvidenceList } from '../Evidence';
import { Agreement } from './Agreement';

/** The reviewers' part, which an editor approves or returns and never changes: claim, verdict, agreement, rationale and evidence. */
export function WhatWasDecided({ draft }: { draft: ApprovalDraft }) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gap: 1.5, alignContent: 'start' }}>
      <Box>
        <VerdictBadge verdict={draft.verdict} />
        <Serif component="p" sx={{ m: 0, mt: 0.75, fontSize: '1.2rem', lineHeight: 1.35, fontWeight: 600 }}>
          {draft.wording}
        </Serif>
        {draft.speaker && (
          <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
            {t('facts.saidBy', { name: draft.speaker })}
          </Typography>
        )}
      </Box>
      <Part title={t('facts.approve.agreement')}>
        <Agreement waiting={draft} />
      </Part>
      <Part title={t('facts.approve.rationale')}>
        {draft.rationale.trim() ? (
          <Serif sx={{ whiteSpace: 'pre-line', lineHeight: 1.5 }}>{draft.rationale}</Serif>
        ) : (
          <Typography variant="body2" color="textSecondary">
            {t('facts.approve.noRationale')}
          </Typography>
        )}
      </Part>
      <Part title={t('facts.evidence')}>
        <EvidenceList evidence={draft.evidence} />
      </Part>
    </Box>
  );
}

export const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box>
    <Typography variant="h3" sx={{ mb: 0.5 }}>
      {title}
    </Typography>
    {children}
  </Box>
);
