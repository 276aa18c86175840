import { Alert, Box, Button, FormControlLabel, Switch, TextField, Typography } from '@mui/material';
import type { ApprovalDraft, Fact, FieldChange } from '../../../api';
import { useT } from '../../../i18n';
import { TimeAgo } from '../../../ui';
import { FormDialog } from '../../../ui/form';
import { ChangeList } from '../changes/ChangeList';
import { LONGEST } from '../words/words';
import { WordsFields } from '../words/WordsFields';
import { type Approving, useApproving } from './useApproving';
import { Part, WhatWasDecided } from './WhatWasDecided';

interface ApproveFormProps {
  draft: ApprovalDraft;
  reload: () => Promise<FieldChange[] | null>;
  onClose: () => void;
  onApproved?: (fact: Fact) => void;
  onReturn?: () => void;
}

/** The reviewers' part on one side, the words for readers on the other. */
export function ApproveForm({ draft, reload, onClose, onApproved, onReturn }: ApproveFormProps) {
  const t = useT();
  const { form, change, sinceRead, approve } = useApproving(draft, reload, onApproved);
  return (
    <FormDialog
      open
      danger={draft.bar !== null}
      title={t('facts.approve.title')}
      submit={t(form.holdBack ? 'facts.approve.submitHeld' : 'facts.approve.submit')}
      maxWidth="md"
      onSubmit={approve}
      onClose={onClose}
    >
      {sinceRead && sinceRead.length > 0 && (
        <Alert severity="warning" icon={false} sx={{ mb: 2 }}>
          <Part title={t('facts.approve.sinceRead')}>
            <ChangeList changes={sinceRead} />
          </Part>
        </Alert>
      )}
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
        <Box sx={{ display: 'grid', gap: 2, alignContent: 'start' }}>
          <WhatWasDecided draft={draft} />
          {onReturn && (
            <Button variant="outlined" color="inherit" onClick={onReturn} sx={{ justifySelf: 'start' }}>
              {t('facts.approve.return')}
            </Button>
          )}
        </Box>
        <ForReaders draft={draft} form={form} change={change} />
      </Box>
    </FormDialog>
  );
}

interface ForReadersProps {
  draft: ApprovalDraft;
  form: Approving;
  change: (part: Partial<Approving>) => void;
}

function ForReaders({ draft, form, change }: ForReadersProps) {
  const t = useT();
  const neverSeen = !draft.fact || draft.fact.publicationState === 'unpublished';
  return (
    <Box sx={{ display: 'grid', gap: 1, alignContent: 'start' }}>
      <Part title={t('facts.approve.forReaders')}>
        <Typography variant="body2" color="textSecondary">
          {t('facts.approve.label', { label: draft.label })}
        </Typography>
      </Part>
      <Before draft={draft} />
      <WordsFields words={form.words} onChange={(words) => change({ words })} summaryHelp={t(draft.rationale.trim() ? 'facts.approve.summaryHelp' : 'facts.approve.summaryNeeded')} />
      {!neverSeen && (
        <TextField
          multiline
          minRows={2}
          required={draft.needsNote}
          label={t('facts.approve.note')}
          helperText={t(draft.needsNote ? 'facts.approve.noteHelp' : 'facts.approve.noteOptional')}
          value={form.note}
          onChange={(event) => change({ note: event.target.value })}
          slotProps={{ htmlInput: { maxLength: LONGEST.note, dir: 'auto' } }}
        />
      )}
      {draft.bar !== null && (
        <TextField
          required
          label={t('disputes.breakGlassReason')}
          helperText={`${draft.bar} ${t('disputes.breakGlassHelp')}`}
          value={form.reason}
          onChange={(event) => change({ reason: event.target.value })}
          slotProps={{ htmlInput: { maxLength: 1000 } }}
        />
      )}
      {neverSeen && <FormControlLabel control={<Switch checked={form.holdBack} onChange={(_, holdBack) => change({ holdBack })} />} label={t('facts.approve.holdBack')} />}
    </Box>
  );
}

/** What readers know so far, and which approval no longer counts. */
function Before({ draft: { fact, voided, changes } }: { draft: ApprovalDraft }) {
  const t = useT();
  if (!fact && !voided) return null;
  return (
    <Alert severity="info" icon={false}>
      {voided && (
        <Typography variant="body2" sx={{ mb: 0.5 }}>
          {t('facts.approve.voided', { name: voided.approvedBy.name })} <TimeAgo at={voided.voidedAt} />
        </Typography>
      )}
      {fact && changes.length > 0 && (
        <Part title={t('facts.approve.changesForReaders')}>
          <ChangeList changes={changes} />
        </Part>
      )}
    </Alert>
  );
}
