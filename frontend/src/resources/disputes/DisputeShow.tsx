import { Box, Typography } from '@mui/material';
import type { Dispute } from '../../api';
import { useT } from '../../i18n';
import { Serif, Tag, TimeAgo, usePageTitle } from '../../ui';
import { BackLink, RecordPage, Section } from '../../ui/record';
import { ClaimSightings } from '../claims/ClaimSightings';
import { AdjudicateForm } from './AdjudicateForm';
import { ReviewColumn } from './ReviewColumn';

/** A disputed claim: what was said where, the reviews side by side, and the form of whoever decides. */
export default function DisputeShow() {
  return <RecordPage<Dispute> whole>{(dispute, reload) => <DisputePage key={dispute.id} dispute={dispute} reload={reload} />}</RecordPage>;
}

function DisputePage({ dispute, reload }: { dispute: Dispute; reload: () => Promise<unknown> }) {
  const t = useT();
  usePageTitle(dispute.claim.wording);
  return (
    <Box sx={{ maxWidth: 1180, display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box component="section" aria-label={t('disputes.claim')}>
        <BackLink to="/disputes">{t('disputes.back')}</BackLink>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.25, rowGap: 0.5, mb: 1, color: 'text.secondary', typography: 'body2' }}>
          <Tag tone="warning">{t(`disputes.reason.${dispute.reason}`)}</Tag>
          {dispute.claim.queue && <span>{dispute.claim.queue.name}</span>}
          <TimeAgo at={dispute.since} />
        </Box>
        <Serif component="h1" sx={{ m: 0, maxWidth: '38ch', fontSize: { xs: '1.4rem', sm: '1.7rem' }, fontWeight: 620, lineHeight: 1.25, letterSpacing: '-0.008em' }}>
          {dispute.claim.wording}
        </Serif>
      </Box>
      <Box component="section" aria-labelledby="reviews-side-by-side">
        <Typography id="reviews-side-by-side" variant="h2" sx={{ mb: 1.25 }}>
          {t('disputes.reviews')}
        </Typography>
        <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: `repeat(${Math.min(dispute.reviews.length, 3)}, minmax(0, 1fr))` } }}>
          {dispute.reviews.map((review) => (
            <ReviewColumn key={review.id} review={review} common={dispute.common.evidence} />
          ))}
        </Box>
      </Box>
      <Section title={t('disputes.decide')} intro={dispute.mayAdjudicate ? t('disputes.decideIntro') : undefined}>
        <AdjudicateForm dispute={dispute} reload={reload} />
      </Section>
      <ClaimSightings sightings={dispute.sightings} />
    </Box>
  );
}
