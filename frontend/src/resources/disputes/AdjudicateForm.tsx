import { Alert, Box, Button, FormControl, FormControlLabel, FormHelperText, FormLabel, Radio, RadioGroup, TextField, Typography } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useRedirect } from 'ra-core';
import { useState, type FormEvent } from 'react';
import { claims, messageOf, problemCode, type Dispute } from '../../api';
import type { Verdict } from '../../domain';
import { useT } from '../../i18n';
import { mayNow } from '../../providers/session';
import { VerdictBadge } from '../../ui';
import { useIdempotencyKey } from '../../ui/form';
import { EvidenceChoice } from './EvidenceChoice';
import { type Adjudication, useAdjudication } from './useAdjudication';

/** The form of whoever decides; for an author of one of the reviews it says why it is somebody else's, and lets an admin break the glass. */
export function AdjudicateForm({ dispute, reload }: { dispute: Dispute; reload: () => Promise<unknown> }) {
  const [broken, setBroken] = useState(false);
  if (!dispute.mayAdjudicate && !broken) return <Barred bar={dispute.bar} onBreak={() => setBroken(true)} />;
  return <OpenForm dispute={dispute} breakGlass={!dispute.mayAdjudicate} reload={reload} />;
}

function Barred({ bar, onBreak }: { bar: string | null; onBreak: () => void }) {
  const t = useT();
  const mayBreak = mayNow('claim.break_glass');
  const button = (
    <Button color="inherit" size="small" onClick={onBreak}>
      {t('disputes.breakGlass')}
    </Button>
  );
  return (
    <Alert severity="info" action={mayBreak ? button : undefined}>
      {bar}
      {mayBreak && <Typography variant="body2">{t('disputes.breakGlassHelp')}</Typography>}
    </Alert>
  );
}

function OpenForm({ dispute, breakGlass, reload }: { dispute: Dispute; breakGlass: boolean; reload: () => Promise<unknown> }) {
  const t = useT();
  const form = useAdjudication(dispute);
  const { send, busy, error } = useSend(dispute, form, breakGlass, reload);
  const { draft, problems } = form;
  return (
    <Box component="form" noValidate onSubmit={send} sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      {error !== null && (
        <Alert severity="error" role="alert">
          {error}
        </Alert>
      )}
      <VerdictRadios form={form} allowed={dispute.allowedVerdicts} />
      <EvidenceChoice form={form} />
      <TextField
        label={t('disputes.rationale')}
        required
        multiline
        minRows={3}
        maxRows={14}
        value={draft.rationale}
        onChange={(event) => form.change({ rationale: event.target.value })}
        error={problems.rationale}
        helperText={t(problems.rationale ? 'disputes.rationaleNeeded' : 'disputes.rationaleHelp')}
        slotProps={{ htmlInput: { maxLength: 20_000, dir: 'auto' } }}
      />
      {breakGlass && (
        <TextField
          label={t('disputes.breakGlassReason')}
          required
          value={draft.reason}
          onChange={(event) => form.change({ reason: event.target.value })}
          error={problems.reason}
          helperText={t('disputes.breakGlassHelp')}
          slotProps={{ htmlInput: { maxLength: 1000 } }}
        />
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
        <Button type="submit" variant="contained" color={breakGlass ? 'error' : 'primary'} disabled={busy}>
          {t('disputes.submit')}
        </Button>
        <Typography variant="body2" color="textSecondary">
          {t('disputes.kept')}
        </Typography>
      </Box>
    </Box>
  );
}

function VerdictRadios({ form, allowed }: { form: Adjudication; allowed: readonly Verdict[] }) {
  const t = useT();
  return (
    <FormControl error={form.problems.verdict}>
      <FormLabel id="decided-verdict">{t('disputes.verdict')}</FormLabel>
      <RadioGroup row aria-labelledby="decided-verdict" value={form.draft.verdict ?? ''} onChange={(_, verdict) => form.change({ verdict: verdict as Verdict })}>
        {allowed.map((verdict) => (
          <FormControlLabel key={verdict} value={verdict} control={<Radio size="small" />} label={<VerdictBadge verdict={verdict} />} />
        ))}
      </RadioGroup>
      {form.problems.verdict && <FormHelperText>{t('disputes.verdictNeeded')}</FormHelperText>}
    </FormControl>
  );
}

/** Sends the decision once, however often the button is pressed; what was typed goes only when the server has it. */
function useSend(dispute: Dispute, form: Adjudication, breakGlass: boolean, reload: () => Promise<unknown>) {
  const t = useT();
  const notify = useNotify();
  const redirect = useRedirect();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const { draft, evidence, isComplete } = form;
  const body = { reviewIds: dispute.reviews.map(({ id }) => id), verdict: draft.verdict!, rationale: draft.rationale.trim(), evidence };
  const keyFor = useIdempotencyKey();
  const decide = async () => {
    const reason = breakGlass ? draft.reason.trim() : null;
    await claims.adjudicate(dispute.id, body, keyFor([body, reason]), reason);
    form.forget();
    // This page is about to go, and its dispute is no more: only what is opened next is read again.
    await Promise.all(['claims', 'disputes', 'stats'].map((resource) => client.invalidateQueries({ queryKey: [resource], refetchType: 'none' })));
    notify(t('disputes.done', { verdict: t(`verdict.${body.verdict}`) }), { type: 'success' });
    redirect(`/claims/${dispute.id}/show`);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    form.showMissing();
    if (!isComplete || (breakGlass && draft.reason.trim() === '')) return;
    setBusy(true);
    setError(null);
    void decide()
      .catch(async (problem: unknown) => {
        const isStale = problemCode(problem) === 'stale-version';
        if (isStale) await reload();
        setError(isStale ? t('disputes.stale') : messageOf(problem));
      })
      .finally(() => setBusy(false));
  };
  return { send, busy, error };
}
