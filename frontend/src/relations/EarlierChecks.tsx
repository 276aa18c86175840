import { Box, Button, Typography } from '@mui/material';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { earlierChecks, messageOf, type EarlierCheck, type EarlierCheckMatch } from '../api';
import { useT, type Translate } from '../i18n';
import { mayNow } from '../providers/session';
import { day, ExternalLink, isHttpUrl, Parts, Serif } from '../ui';
import { LINKS_APART } from '../ui/linksApart';

interface EarlierChecksProps {
  matches: readonly EarlierCheckMatch[];
  onDecided: (id: string, state: EarlierCheckMatch['state']) => void;
  /** Makes the page of the check a piece of evidence. */
  onUse?: ((check: EarlierCheck) => void) | undefined;
  /** Of its heading, on the page on which it stands. */
  level?: 'h2' | 'h3';
}

/** "Checked by … on …: False": what others have said about it, for the reviewer to read, never as a verdict. */
export function EarlierChecks({ matches, onDecided, onUse, level = 'h3' }: EarlierChecksProps) {
  const t = useT();
  if (matches.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="checks-title">
      <Typography id="checks-title" component={level} variant={level} sx={{ mb: 0.75 }}>
        {t('relations.checks.title')}
        {` · ${matches.length}`}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1 }}>
        {matches.map((match) => (
          <Check key={match.id} match={match} onDecided={onDecided} onUse={onUse} />
        ))}
      </Box>
    </Box>
  );
}

/** "Checked by Example Facts on 3 March 2026" */
const checkedBy = (t: Translate, { publisher, reviewedAt }: EarlierCheck): string =>
  reviewedAt ? t('relations.checks.byOn', { publisher, day: day(reviewedAt) }) : t('relations.checks.by', { publisher });

function Check({ match, onDecided, onUse }: { match: EarlierCheckMatch } & Pick<EarlierChecksProps, 'onDecided' | 'onUse'>) {
  const t = useT();
  const { check, state, why } = match;
  const scale = check.ratingOf && t('relations.checks.scale', check.ratingOf);
  return (
    <Box component="li" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper', p: 1.25, display: 'grid', gap: 0.5, opacity: state === 'rejected' ? 0.75 : 1 }}>
      <Typography variant="body2" component="div">
        <bdi>{checkedBy(t, check)}</bdi>:{' '}
        <Box component="strong" dir="auto" title={scale ?? undefined} sx={{ fontWeight: 680 }}>
          {check.rating}
        </Box>
      </Typography>
      <Serif component="blockquote" sx={{ m: 0, fontSize: '1rem', lineHeight: 1.45 }}>
        “{check.claim}”
      </Serif>
      <Box sx={{ color: 'text.secondary', typography: 'body2', ...LINKS_APART, '& a': { textDecoration: 'underline' } }}>
        <Parts of={[check.claimant && t('relations.checks.claimant', { name: check.claimant }), check.claimDate && day(check.claimDate), why, isHttpUrl(check.url) && <ExternalLink key="read" href={check.url}>{t('relations.checks.read')}</ExternalLink>]} />
      </Box>
      <CheckButtons match={match} onDecided={onDecided} onUse={onUse} />
    </Box>
  );
}

function CheckButtons({ match: { id, state, check }, onDecided, onUse }: { match: EarlierCheckMatch } & Pick<EarlierChecksProps, 'onDecided' | 'onUse'>) {
  const t = useT();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const { claim } = check;
  const decide = async (call: (matchId: string) => Promise<unknown>, next: EarlierCheckMatch['state']) => {
    setBusy(true);
    try {
      await call(id);
      onDecided(id, next);
    } catch (error) {
      notify(messageOf(error), { type: 'warning' });
    } finally {
      setBusy(false);
    }
  };
  const may = mayNow('relation.decide');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}>
      <Typography role="status" variant="body2" color="textSecondary" sx={{ '&:empty': { display: 'none' } }}>
        {state !== 'suggested' && t(`relations.checks.${state}`)}
      </Typography>
      {may && state === 'suggested' && (
        <>
          <Button size="small" variant="outlined" disabled={busy} onClick={() => void decide(earlierChecks.confirm, 'confirmed')} aria-label={t('relations.checks.confirmOf', { claim })}>
            {t('relations.checks.confirm')}
          </Button>
          <Button size="small" color="inherit" disabled={busy} onClick={() => void decide(earlierChecks.reject, 'rejected')} aria-label={t('relations.checks.rejectOf', { claim })}>
            {t('relations.checks.reject')}
          </Button>
        </>
      )}
      {may && state !== 'suggested' && (
        <Button size="small" disabled={busy} onClick={() => void decide(earlierChecks.reset, 'suggested')} aria-label={t('relations.undoOf', { why: claim })}>
          {t('relations.undo')}
        </Button>
      )}
      {onUse && state !== 'rejected' && (
        <Button size="small" color="inherit" onClick={() => onUse(check)} aria-label={t('relations.checks.useOf', { claim })} sx={{ ml: 'auto' }}>
          {t('relations.checks.use')}
        </Button>
      )}
    </Box>
  );
}
