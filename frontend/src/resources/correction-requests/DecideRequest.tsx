import { Box, Button, TextField, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify, usePermissions } from 'ra-core';
import { useState } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router-dom';
import { correctionRequests, messageOf, type CorrectionRequest, type Permission } from '../../api';
import { useT } from '../../i18n';
import { TimeAgo } from '../../ui';
import { FormDialog } from '../../ui/form';
import { Field, Fields, Section } from '../../ui/record';

interface DecideRequestProps {
  request: CorrectionRequest;
  reload: () => Promise<unknown>;
}

const correctionOf = (request: CorrectionRequest): string => `/facts/${request.fact.id}/show?correct=${request.id}`;

/** The decision: made once; or what it was. */
export function DecideRequest({ request, reload }: DecideRequestProps) {
  const t = useT();
  return (
    <Section title={t('corrections.decision')} intro={request.state === 'open' ? t('corrections.acceptHelp') : undefined}>
      {request.state === 'open' ? <Deciding request={request} reload={reload} /> : <Decided request={request} />}
    </Section>
  );
}

function Deciding({ request, reload }: DecideRequestProps) {
  const t = useT();
  const notify = useNotify();
  const navigate = useNavigate();
  const refresh = useRefreshed();
  const [busy, setBusy] = useState(false);
  const [declining, setDeclining] = useState(false);
  const accept = async () => {
    setBusy(true);
    try {
      await correctionRequests.accept(request.id, request.version);
      await refresh();
      void navigate(correctionOf(request));
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
      await reload();
    } finally {
      setBusy(false);
    }
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Button variant="contained" disabled={busy} onClick={() => void accept()}>
        {t('corrections.accept')}
      </Button>
      <Button variant="outlined" disabled={busy} aria-haspopup="dialog" onClick={() => setDeclining(true)}>
        {t('corrections.decline')}
      </Button>
      {declining && <DeclineDialog request={request} onClose={() => setDeclining(false)} onDeclined={() => Promise.all([refresh(), reload()])} />}
    </Box>
  );
}

function DeclineDialog({ request, onClose, onDeclined }: { request: CorrectionRequest; onClose: () => void; onDeclined: () => Promise<unknown> }) {
  const t = useT();
  const notify = useNotify();
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState(false);
  const decline = async () => {
    setMissing(note.trim() === '');
    if (note.trim() === '') return false;
    await correctionRequests.decline(request.id, request.version, note.trim());
    notify(t('corrections.declined'), { type: 'success' });
    await onDeclined();
    return true;
  };
  return (
    <FormDialog open title={t('corrections.declineTitle')} submit={t('corrections.decline')} maxWidth="sm" onSubmit={decline} onClose={onClose}>
      <TextField
        label={t('corrections.declineReason')}
        value={note}
        onChange={(event) => setNote(event.target.value)}
        error={missing}
        helperText={missing ? t('corrections.reasonNeeded') : t('corrections.declineHelp')}
        multiline
        minRows={3}
        required
        autoFocus
        slotProps={{ htmlInput: { maxLength: 1000 } }}
      />
    </FormDialog>
  );
}

function Decided({ request }: { request: CorrectionRequest }) {
  const t = useT();
  const { permissions } = usePermissions<Permission[]>();
  return (
    <>
      <Fields>
        <Field label={t('corrections.decidedBy')}>
          {request.decidedBy?.name}
          {request.decidedAt && (
            <>
              , <TimeAgo at={request.decidedAt} />
            </>
          )}
        </Field>
        {request.note && (
          <Field label={t('corrections.reason')}>
            <Typography component="span" sx={{ whiteSpace: 'pre-line' }}>
              {request.note}
            </Typography>
          </Field>
        )}
      </Fields>
      {request.state === 'accepted' && permissions?.includes('fact.retract') && (
        <Button component={RouterLink} to={correctionOf(request)} variant="outlined" sx={{ mt: 1.5 }}>
          {t('corrections.correct')}
        </Button>
      )}
    </>
  );
}

/** Lists and counts of requests are asked for anew. */
function useRefreshed() {
  const client = useQueryClient();
  return () => Promise.all(['correction-requests', 'stats'].map((resource) => client.invalidateQueries({ queryKey: [resource] })));
}
