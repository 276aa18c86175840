import { Box, Typography } from '@mui/material';
import type { WaitingApproval } from '../../../api';
import { useT } from '../../../i18n';
import { VerdictIcon } from '../../../ui';

/** How the verdict came about, and who said what. */
export function Agreement({ waiting: { basis, adjudicator, reviews, verdict } }: { waiting: Pick<WaitingApproval, 'basis' | 'adjudicator' | 'reviews' | 'verdict'> }) {
  const t = useT();
  const agreeing = reviews.filter((review) => review.verdict === verdict).length;
  return (
    <Box>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {basis === 'adjudicated' && adjudicator
          ? t('facts.approve.adjudicated', { name: adjudicator.name })
          : t('facts.approve.agree', { count: agreeing, of: reviews.length, smart_count: reviews.length })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {reviews.map(({ reviewer, verdict: said, confidence }) => (
          <Box component="li" key={reviewer.id} sx={{ display: 'flex', alignItems: 'center', gap: 0.5, typography: 'body2', color: 'text.secondary' }}>
            <VerdictIcon verdict={said} size={15} />
            {t('facts.approve.said', { name: reviewer.name, verdict: t(`verdict.${said}`) })}
            {confidence !== null && ` · ${t('facts.approve.sure', { count: confidence })}`}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
