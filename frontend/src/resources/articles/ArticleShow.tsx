import { Alert, Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { HttpError } from 'ra-core';
import { Link, useLocation, useParams } from 'react-router-dom';
import { articles, type Article } from '../../api';
import { hasRules } from '../../domain';
import { useT } from '../../i18n';
import { NotFoundPage } from '../../layout/plainPages';
import { mayNow } from '../../providers/session';
import { useWhole } from '../../providers/useWhole';
import { day, ErrorNotice, ExternalLink, isHttpUrl, LoadingLines, PageHeader, TimeAgo } from '../../ui';
import { LINKS_APART } from '../../ui/linksApart';
import { BackLink } from '../../ui/record';
import { ArticleReader } from './ArticleReader';
import { ArticleStatusLine } from './ArticleStatusLine';
import { languageName } from './languageName';
import { Proposals } from './Proposals';
import { inWork, pollUntilQueued, pollWhileInWork } from './status';

/** One article: how far it is, its text, and the claims in it. Follows the work until there is no more. */
export default function ArticleShow() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useWhole<Article>('articles', id, { refetchInterval: ({ state }) => pollWhileInWork(state.data) });
  if (data) return <ArticlePage article={data} />;
  if (error instanceof HttpError && error.status === 404) return <NotFoundPage />;
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return (
    <Box sx={{ maxWidth: 700 }}>
      <LoadingLines lines={14} />
    </Box>
  );
}

function ArticlePage({ article }: { article: Article }) {
  const t = useT();
  const state = useLocation().state as { existing?: boolean } | null;
  const { id, status, claimCount } = article;
  // New claims show up as they are found: the count says when there are some.
  const found = useQuery({
    queryKey: ['articles', id, 'sightings', status, claimCount],
    queryFn: () => articles.sightings(id),
    placeholderData: (before) => before,
    refetchInterval: ({ state: { data } }) => pollUntilQueued(data?.data),
  });
  return (
    <>
      <BackLink to="/articles">{t('articles.title')}</BackLink>
      <PageHeader quoted title={article.title || t('articles.untitled')} intro={<ArticleFacts article={article} />} />
      <Box role="status" sx={{ '& > *': { mb: 2 } }}>
        {state?.existing && <Alert severity="info">{t('articles.create.existing')}</Alert>}
        {inWork(status) && <ArticleStatusLine article={article} />}
      </Box>
      {!hasRules(article.language) && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {t('articles.noRules', { language: languageName(article.language) })}
        </Alert>
      )}
      {status === 'failed' && <Failed failure={article.failure} />}
      {found.error ? <ErrorNotice error={found.error} onRetry={() => void found.refetch()} /> : (
        <ArticleReader article={article} sightings={found.data?.data ?? null}>
          <Proposals article={article} />
        </ArticleReader>
      )}
    </>
  );
}

function Failed({ failure }: { failure: string | null }) {
  const t = useT();
  const again = mayNow('article.ingest') && (
    <Button component={Link} to="/articles/create" color="inherit" size="small" variant="outlined">
      {t('articles.add')}
    </Button>
  );
  return (
    <Alert severity="error" role="alert" action={again} sx={{ mb: 2 }}>
      <strong>{t('articles.status.failed')}.</strong> {failure} {t('articles.failedHelp')}
    </Alert>
  );
}

function ArticleFacts({ article }: { article: Article }) {
  const t = useT();
  const { source, url, publishedAt, language, createdAt, status, claimCount } = article;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, ...LINKS_APART }}>
      <span>{source?.name ?? t('articles.noSource')}</span>
      {publishedAt && <span>{t('desk.facts.published', { day: day(publishedAt) })}</span>}
      {url && isHttpUrl(url) && <ExternalLink href={url}>{t('desk.facts.original')}</ExternalLink>}
      {language && <span>{t('articles.inLanguage', { language: languageName(language) })}</span>}
      <span>
        {t('articles.added')} <TimeAgo at={createdAt} />
      </span>
      {status === 'ready' && <span>{t('articles.claimsFound', { smart_count: claimCount })}</span>}
    </Box>
  );
}
