import { Box, Card, Typography } from '@mui/material';
import type { DraftEvidence, Review } from '../../api';
import { useT } from '../../i18n';
import { TimeAgo, VerdictBadge } from '../../ui';
import { EvidenceList } from '../facts/Evidence';

/** One person's review as it stands beside the others'. */
export function ReviewColumn({ review, common }: { review: Review; common: readonly DraftEvidence[] }) {
  const t = useT();
  const shared = new Set(common.map(({ url }) => url));
  return (
    <Card component="article" aria-label={review.reviewer.name} sx={{ p: 2, display: 'grid', gap: 1.25, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Box>
        <VerdictBadge verdict={review.verdict} />
        <Typography variant="body2" sx={{ mt: 0.75 }}>
          <b>{review.reviewer.name}</b>{' '}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            <TimeAgo at={review.createdAt} /> · {review.confidence ? t('disputes.sure', { confidence: review.confidence }) : t('disputes.notSaid')}
          </Box>
        </Typography>
      </Box>
      <Typography dir="auto" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', color: review.rationale ? undefined : 'text.secondary' }}>
        {review.rationale || t('claims.reviews.noRationale')}
      </Typography>
      {/* What both cite stands first, so that it is seen to be the same. */}
      <EvidenceList evidence={[...review.evidence].sort((one, other) => Number(shared.has(other.url)) - Number(shared.has(one.url)))} />
    </Card>
  );
}
