import { Alert, Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { claims, type Decision, type Review } from '../../api';
import { StanceIcon } from '../../claim/Stance';
import { CopyLink } from '../../evidence/CopyLink';
import { useT } from '../../i18n';
import { ErrorNotice, ExternalLink, LoadingLines, Serif, Tag, TimeAgo, VerdictBadge } from '../../ui';

/** What reviewers said, with their evidence; what no longer counts is folded in grey below. */
export function ClaimReviews({ claimId }: { claimId: string }) {
  const t = useT();
  const { data, error, refetch } = useQuery({ queryKey: ['claims', 'reviews', claimId], queryFn: () => claims.reviews(claimId) });
  const reviews = data?.data ?? [];
  return (
    <Box component="section" aria-labelledby="reviews-title">
      <Typography id="reviews-title" variant="h2" sx={{ mb: 1.25 }}>
        {t('claims.reviews.title')}
      </Typography>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingLines lines={3} />}
      {data && data.hidden > 0 && (
        <Alert severity="info" sx={{ mb: 1.5 }}>
          {t('claims.reviews.waiting', { smart_count: data.hidden, required: data.required })}
        </Alert>
      )}
      {data?.decision && data.decision.basis !== 'single' && <DecisionCard decision={data.decision} />}
      {data && reviews.length === 0 && data.hidden === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('claims.reviews.none')}
        </Typography>
      )}
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {reviews.map((review) => (
          <ReviewCard key={review.id} review={review} />
        ))}
      </Box>
    </Box>
  );
}

/** How the verdict came about, where it is more than one person's word. */
function DecisionCard({ decision }: { decision: Decision }) {
  const t = useT();
  return (
    <Box component="article" aria-label={t('claims.reviews.decision')} sx={{ border: 2, borderColor: 'divider', borderRadius: 1, p: 2, mb: 1.5, bgcolor: 'background.paper' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5 }}>
        <VerdictBadge verdict={decision.verdict} />
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {t('claims.reviews.decision')} {t(`claims.reviews.basis.${decision.basis}`, { name: decision.adjudicator?.name })}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          <TimeAgo at={decision.decidedAt} />
        </Typography>
      </Box>
      {decision.basis === 'adjudicated' && (
        <Typography dir="auto" sx={{ mt: 1, maxWidth: '70ch', whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {decision.rationale}
        </Typography>
      )}
      {decision.brokenGlass && (
        <Typography variant="body2" sx={{ mt: 1, color: 'warning.main' }}>
          {t('claims.reviews.brokenGlass', { reason: decision.brokenGlass })}
        </Typography>
      )}
    </Box>
  );
}

function ReviewCard({ review }: { review: Review }) {
  const t = useT();
  const counts = review.status === 'counted';
  return (
    <Box component="article" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2, bgcolor: counts ? 'background.paper' : (theme) => theme.palette.desk.quiet }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, rowGap: 0.5 }}>
        <VerdictBadge verdict={review.verdict} />
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {review.reviewer.name}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          <TimeAgo at={review.createdAt} />
        </Typography>
        <Box sx={{ flex: 1 }} />
        {!counts && <Tag tone="plain">{t(`claims.reviews.status.${review.status}`)}</Tag>}
      </Box>
      <Typography dir="auto" sx={{ mt: 1, maxWidth: '70ch', whiteSpace: 'pre-line', overflowWrap: 'anywhere', color: review.rationale ? undefined : 'text.secondary' }}>
        {review.rationale || t('claims.reviews.noRationale')}
      </Typography>
      {review.evidence.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1.5, p: 0, display: 'grid', gap: 1.25 }}>
          {review.evidence.map((evidence) => (
            <Box component="li" key={evidence.id} sx={{ borderLeft: 2, borderColor: 'divider', pl: 1.5 }}>
              <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, typography: 'body2', color: 'text.secondary' }}>
                <StanceIcon stance={evidence.stance} />
                {t(`stance.${evidence.stance}`)}
              </Box>
              <Serif component="blockquote" sx={{ m: 0, my: 0.25, lineHeight: 1.5, whiteSpace: 'pre-line' }}>
                “{evidence.quote}”
              </Serif>
              <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
                <ExternalLink href={evidence.url}>{evidence.url.replace(/^https?:\/\//, '')}</ExternalLink>
              </Typography>
              <CopyLink evidence={evidence} />
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}
