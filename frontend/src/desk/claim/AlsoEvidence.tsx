import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { evidenceApi } from '../../api';
import { StanceIcon } from '../../claim/Stance';
import { useT } from '../../i18n';
import { VerdictBadge } from '../../ui';

/** Other claims for which the same address was evidence, and the words that were taken from it then. */
export function AlsoEvidence({ url, claimId, onQuote }: { url: string; claimId: string; onQuote: (quote: string) => void }) {
  const t = useT();
  const { data } = useQuery({ queryKey: ['evidence', 'at', url, claimId], queryFn: () => evidenceApi.at(url, claimId), staleTime: 60_000 });
  if (!data || data.data.length === 0) return null;
  const more = data.page.total - data.data.length;
  return (
    <Box component="section" aria-label={t('evidence.earlier.also')} sx={{ mt: 1.25, typography: 'body2' }}>
      <Typography variant="body2" fontWeight={600}>
        {t('evidence.earlier.also')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
        {data.data.map(({ id, quote, stance, claim }) => (
          <Box component="li" key={id} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 0.75 }}>
            <StanceIcon stance={stance} />
            <Box component="span" dir="auto" sx={{ flex: '1 1 18ch', minWidth: 0 }}>
              {claim.wording}
            </Box>
            <VerdictBadge verdict={claim.verdict} />
            <Button size="small" onClick={() => onQuote(quote)} title={`“${quote}”`} aria-label={t('evidence.earlier.quoteOf', { quote })}>
              {t('evidence.earlier.takeQuote')}
            </Button>
          </Box>
        ))}
      </Box>
      {more > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('evidence.earlier.more', { smart_count: more })}
        </Typography>
      )}
    </Box>
  );
}
