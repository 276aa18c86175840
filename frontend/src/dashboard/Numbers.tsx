import { Box, Typography } from '@mui/material';
import type { Overview } from '../api';
import { useT } from '../i18n';
import { intlLocale } from '../i18n/locale';

const COUNTED = 10_000;

/** The server counts no further. */
const counted = (value: number): string => `${value.toLocaleString(intlLocale())}${value >= COUNTED ? '+' : ''}`;

/** How much there is of everything, in small print. */
export function Numbers({ newsroom }: { newsroom: Overview['newsroom'] }) {
  const t = useT();
  const shown = [
    [newsroom.articles, 'articles'],
    [newsroom.articlesInWork, 'inWork'],
    [newsroom.claimsQueued, 'queued'],
    [newsroom.claimsDecided, 'decided'],
    [newsroom.facts, 'facts'],
  ] as const;
  return (
    <Box component="dl" sx={{ m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1.5 }}>
      {shown.map(([value, name]) => (
        <Box key={name} sx={{ display: 'flex', flexDirection: 'column-reverse' }}>
          <Typography component="dt" variant="body2" color="textSecondary">
            {t(`home.numbers.${name}`)}
          </Typography>
          <Typography component="dd" sx={{ m: 0, fontSize: '1.25rem', fontWeight: 650, fontVariantNumeric: 'tabular-nums' }}>
            {counted(value)}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
