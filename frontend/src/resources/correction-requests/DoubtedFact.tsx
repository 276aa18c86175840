import { Alert, Box, Button, Typography } from '@mui/material';
import { useGetOne } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import type { CorrectionRequest, Fact } from '../../api';
import { useT } from '../../i18n';
import { ErrorNotice, ExternalLink, LoadingLines, Serif, VerdictBadge } from '../../ui';
import { Section } from '../../ui/record';
import { EvidenceList } from '../facts/Evidence';

/** What the request is about, as it stands now. */
export function DoubtedFact({ request: { fact, factVersion } }: { request: CorrectionRequest }) {
  const t = useT();
  return (
    <Section title={t('corrections.fact')} actions={<FactLinks fact={fact} />}>
      {fact.version > factVersion && (
        <Alert severity="info" sx={{ mb: 1.5 }}>
          {t('corrections.changed', { read: factVersion, now: fact.version })}
        </Alert>
      )}
      <WholeFact id={fact.id} />
    </Section>
  );
}

function FactLinks({ fact }: Pick<CorrectionRequest, 'fact'>) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
      <ExternalLink href={new URL(`/facts/${encodeURIComponent(fact.slug)}`, window.location.origin).href}>{t('corrections.publicPage')}</ExternalLink>
      <Button component={RouterLink} to={`/facts/${fact.id}/show`} variant="outlined" size="small">
        {t('corrections.openFact')}
      </Button>
    </Box>
  );
}

function WholeFact({ id }: { id: string }) {
  const t = useT();
  const { data: fact, error, refetch } = useGetOne<Fact>('facts', { id });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!fact) return <LoadingLines lines={5} />;
  return (
    <Box sx={{ display: 'grid', gap: 1.25, justifyItems: 'start' }}>
      <VerdictBadge verdict={fact.verdict} />
      <Serif sx={{ fontSize: '1.2rem', lineHeight: 1.35, fontWeight: 600 }}>{fact.statement}</Serif>
      {fact.summary.trim() !== '' && <Serif sx={{ lineHeight: 1.6, whiteSpace: 'pre-line', maxWidth: '70ch' }}>{fact.summary}</Serif>}
      <Typography variant="h3" component="h3" sx={{ mt: 0.5 }}>
        {t('facts.evidence')}
      </Typography>
      <EvidenceList evidence={fact.evidence} />
    </Box>
  );
}
