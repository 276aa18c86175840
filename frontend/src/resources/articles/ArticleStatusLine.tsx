import CheckCircleIcon from '@mui/icons-material/CheckCircleOutlined';
import ErrorOutlineIcon from '@mui/icons-material/ErrorOutlineOutlined';
import { Box, LinearProgress } from '@mui/material';
import type { ArticleSummary } from '../../api';
import { useT } from '../../i18n';
import { inWork, percentOf } from './status';

/** Where the search for claims stands: a word and an icon, and a bar while it goes on. */
export function ArticleStatusLine({ article }: { article: ArticleSummary }) {
  const t = useT();
  const { status, sentenceCount, sentencesDone } = article;
  const word = t(`articles.status.${status}`);
  if (inWork(status)) {
    const percent = percentOf(article);
    return (
      <Box sx={{ minWidth: 110 }}>
        <Box sx={{ fontWeight: 500 }}>{word}</Box>
        <LinearProgress
          aria-label={word}
          variant={percent === null ? 'indeterminate' : 'determinate'}
          value={percent ?? undefined}
          sx={{ mt: 0.5, borderRadius: 1, maxWidth: 240 }}
        />
        {sentenceCount !== null && (
          <Box sx={{ mt: 0.25, color: 'text.secondary', fontSize: '0.79rem' }}>{t('articles.progress', { done: sentencesDone, total: sentenceCount })}</Box>
        )}
      </Box>
    );
  }
  const failed = status === 'failed';
  const Icon = failed ? ErrorOutlineIcon : CheckCircleIcon;
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, fontWeight: 500, color: failed ? 'error.main' : 'text.secondary' }}>
      <Icon aria-hidden sx={{ fontSize: 16 }} />
      {word}
    </Box>
  );
}
