import { Alert, Box, Link as MuiLink } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { HttpError } from 'ra-core';
import { lazy, Suspense, useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import type { Claim, Fact } from '../../api';
import { ClaimChips, ClaimWorth } from '../../claim/ClaimChips';
import { ClashTag } from '../../claim/ClashTag';
import { ClaimComments } from '../../comments/ClaimComments';
import { useT } from '../../i18n';
import { NotFoundPage } from '../../layout/plainPages';
import { useWhole } from '../../providers/useWhole';
import { ErrorNotice, LoadingLines, Serif, StateTag, TimeAgo, usePageTitle, VerdictBadge } from '../../ui';
import { HelpButton } from '../../ui/HelpButton';
import { BackLink } from '../../ui/record';
import { ClaimActions } from './ClaimActions';
import { ClaimChecks } from './ClaimChecks';
import { WithWhom } from './ClaimFacts';
import { ClaimHistory } from './ClaimHistory';
import { ClaimMerges, MergedInto } from './ClaimMerges';
import { ClaimRelations } from './ClaimRelations';
import { ClaimReviews } from './ClaimReviews';
import { ClaimSightings } from './ClaimSightings';

const ClaimFigures = lazy(() => import('./figures/ClaimFigures'));

/** Everything that is known about one claim, and what may be done with it. */
export default function ClaimShow() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useWhole<Claim>('claims', id);
  if (data) return <ClaimPage key={id} claim={data} />;
  if (error instanceof HttpError && error.status === 404) return <NotFoundPage />;
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return (
    <Box sx={{ maxWidth: 700 }}>
      <LoadingLines lines={10} />
    </Box>
  );
}

function ClaimPage({ claim }: { claim: Claim }) {
  const t = useT();
  const client = useQueryClient();
  const [fact, setFact] = useState<Fact | null>(null);
  usePageTitle(claim.wording);
  /** Actions answer without a body: what stands on screen is asked for again. */
  const reload = async () => {
    await Promise.all([client.invalidateQueries({ queryKey: ['claims'] }), client.invalidateQueries({ queryKey: ['stats'] }), client.invalidateQueries({ queryKey: ['queues'] })]);
  };
  return (
    <Box sx={{ maxWidth: 1180 }}>
      <BackLink to="/claims">{t('claims.title')}</BackLink>
      <ClaimHead claim={claim} />
      {claim.mergedInto && <MergedInto id={claim.mergedInto} />}
      <ClaimActions claim={claim} onDone={reload} onFact={setFact} />
      <Box role="status" sx={{ '& > *': { mt: 2 } }}>
        {fact && (
          <Alert severity="success">
            {t('claims.approve.done')}{' '}
            <MuiLink component={Link} to={`/facts/${fact.id}/show`} color="inherit" underline="always">
              {t('claims.approve.open')}
            </MuiLink>
          </Alert>
        )}
      </Box>
      <Box sx={{ mt: 3, display: 'grid', gridTemplateColumns: { md: 'minmax(0, 1fr) 300px' }, columnGap: 5, rowGap: 4, alignItems: 'start' }}>
        <Box sx={{ minWidth: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 4 }}>
          <ClaimRelations claim={claim} />
          <ClaimChecks claimId={claim.id} />
          <Suspense fallback={null}>
            <ClaimFigures claim={claim} />
          </Suspense>
          <ClaimReviews claimId={claim.id} />
          <ClaimComments claimId={claim.id} />
          <ClaimSightings sightings={claim.sightings} claim={claim} />
          <ClaimMerges claimId={claim.id} />
        </Box>
        <ClaimHistory claimId={claim.id} />
      </Box>
    </Box>
  );
}

function ClaimHead({ claim }: { claim: Claim }) {
  const t = useT();
  const [sighting] = claim.sightings;
  return (
    <Box component="section" aria-label={t('desk.claim')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.25, rowGap: 0.5, mb: 1, color: 'text.secondary', typography: 'body2' }}>
        <StateTag state={claim.state} />
        <VerdictBadge verdict={claim.verdict} />
        <ClashTag clashes={claim.clashes} />
        {claim.queue && <span>{claim.queue.name}</span>}
        <WithWhom claim={claim} />
        <span>
          {t('claims.facts.found')} <TimeAgo at={claim.createdAt} />
        </span>
        <HelpButton />
      </Box>
      <Serif component="h1" sx={{ m: 0, mb: 1.5, maxWidth: '38ch', fontSize: { xs: '1.4rem', sm: '1.7rem' }, fontWeight: 620, lineHeight: 1.25, letterSpacing: '-0.008em' }}>
        {claim.wording}
      </Serif>
      {sighting && (
        <Box sx={{ display: 'grid', gap: 1 }}>
          <ClaimChips claim={claim} sighting={sighting} />
          <ClaimWorth claim={claim} sighting={sighting} />
        </Box>
      )}
    </Box>
  );
}
