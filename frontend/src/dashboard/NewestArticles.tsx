import { Box, Button, Typography } from '@mui/material';
import { useGetList } from 'ra-core';
import { Link } from 'react-router-dom';
import type { ArticleSummary } from '../api';
import { useT } from '../i18n';
import { mayNow } from '../providers/session';
import { ErrorNotice, LoadingLines, TimeAgo } from '../ui';
import { RecordLink } from '../ui/list';
import { Rows, Section } from './Section';

const SHOWN = 5;

export function NewestArticles() {
  const t = useT();
  const { data, error, refetch } = useGetList<ArticleSummary>('articles', { pagination: { page: 1, perPage: SHOWN }, sort: { field: 'createdAt', order: 'DESC' } });
  const add = mayNow('article.ingest') && (
    <Button size="small" component={Link} to="/articles/create" variant="outlined">
      {t('articles.add')}
    </Button>
  );
  return (
    <Section title={t('home.articles')} action={add}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingLines lines={3} />}
      {data?.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('home.noArticles')}
        </Typography>
      )}
      {data && data.length > 0 && (
        <Rows>
          {data.map((article) => (
            <ArticleRow key={article.id} article={article} />
          ))}
        </Rows>
      )}
    </Section>
  );
}

function ArticleRow({ article }: { article: ArticleSummary }) {
  const t = useT();
  const { id, title, source, claimCount, status, createdAt } = article;
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 2, rowGap: 0.25 }}>
      <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
        <RecordLink to={`/articles/${id}/show`} quoted>
          {title || t('articles.untitled')}
        </RecordLink>
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        <bdi>{source?.name ?? t('articles.noSource')}</bdi> · <bdi>{status === 'ready' ? t('articles.claimsFound', { smart_count: claimCount }) : t(`articles.status.${status}`)}</bdi> · <TimeAgo at={createdAt} />
      </Typography>
    </Box>
  );
}
