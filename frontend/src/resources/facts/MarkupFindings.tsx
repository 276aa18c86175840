import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { facts } from '../../api';
import { useT } from '../../i18n';
import { ErrorNotice, LoadingLines, Tag } from '../../ui';

/** What the linter says of a fact's markup: where, and what to do about it. */
export function MarkupFindings({ factId }: { factId: string }) {
  const t = useT();
  const id = useId();
  const { data, error, refetch } = useQuery({ queryKey: ['facts', factId, 'claim-review', 'findings'], queryFn: () => facts.markupFindings(factId) });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingLines lines={2} />;
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography id={id} component="h3" variant="subtitle2" sx={{ mb: 0.5 }}>
        {t('facts.findings.title')}
      </Typography>
      {data.data.length === 0 ? (
        <Typography variant="body2">{t('facts.findings.none')}</Typography>
      ) : (
        <Box component="ul" aria-labelledby={id} sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.75 }}>
          {data.data.map(({ rule, level, at, says }) => (
            <Box component="li" key={`${rule} ${at}`} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline', typography: 'body2' }}>
              <Tag tone={level === 'advice' ? 'outlined' : 'warning'}>{t(`facts.findings.level.${level}`)}</Tag>
              <span dir="auto">{says}</span>
              <Box component="code" dir="ltr" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
                {at}
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}
