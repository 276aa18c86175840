import AddIcon from '@mui/icons-material/Add';
import ArticleIcon from '@mui/icons-material/ArticleOutlined';
import { Box, Button } from '@mui/material';
import { SelectInput, type ListProps } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ArticleStatus, ListedArticle } from '../../api';
import { useT } from '../../i18n';
import { mayNow } from '../../providers/session';
import { day, Notice, Serif, TimeAgo } from '../../ui';
import { Marked } from '../../ui/Marked';
import { ListPage, RecordLink, Records, SearchBox, SourceInput, Table } from '../../ui/list';
import type { ViewsOfList } from '../../ui/list/views';
import { ArticleStatusLine } from './ArticleStatusLine';
import { inWork } from './status';

const STATUSES: readonly ArticleStatus[] = ['received', 'extracting', 'ready', 'failed'];
const LOOK_AGAIN_MS = 3_000;

const FILTERS = [
  <SearchBox key="q" label="resources.articles.fields.q" alwaysOn />,
  <SelectInput key="status" source="status" alwaysOn choices={STATUSES.map((id) => ({ id, name: `articles.status.${id}` }))} />,
  <SourceInput key="source" source="sourceId" alwaysOn />,
];

const VIEWS: ViewsOfList = {
  resource: 'articles',
  columns: ['title', 'source', 'status', 'claimCount', 'publishedAt', 'createdAt'],
  sort: { field: 'createdAt', order: 'DESC' },
  defaults: [
    { id: 'inWork', label: 'views.articles.inWork', help: 'views.articles.inWorkHelp', filter: { status: 'extracting' } },
    { id: 'failed', label: 'views.articles.failed', help: 'views.articles.failedHelp', filter: { status: 'failed' } },
  ],
};

/** While something in sight is in work, the list follows it. */
const FOLLOW: ListProps['queryOptions'] = {
  refetchInterval: ({ state }) => ((state.data?.data as ListedArticle[] | undefined)?.some(({ status }) => inWork(status)) ? LOOK_AGAIN_MS : false),
};

export default function ArticleList() {
  const t = useT();
  return (
    <ListPage title={t('articles.title')} intro={t('articles.intro')} actions={<AddButton />} filters={FILTERS} queryOptions={FOLLOW} views={VIEWS} sort={VIEWS.sort} empty={<NoArticles />}>
      <Records<ListedArticle> table={<ArticleTable />} card={(article) => <ArticleCard article={article} />} />
    </ListPage>
  );
}

function AddButton() {
  const t = useT();
  if (!mayNow('article.ingest')) return null;
  return (
    <Button component={Link} to="/articles/create" variant="contained" startIcon={<AddIcon />}>
      {t('articles.add')}
    </Button>
  );
}

function NoArticles() {
  const t = useT();
  return (
    <Notice role="status" icon={<ArticleIcon />} title={t('articles.emptyTitle')} action={<AddButton />}>
      {t('articles.emptyHelp')}
    </Notice>
  );
}

function Title({ article: { title, marks } }: { article: ListedArticle }) {
  const t = useT();
  return title ? <Marked text={title} marks={marks} /> : <>{t('articles.untitled')}</>;
}

/** Where its text says what was sought. */
const Snippet = ({ article: { snippet, language } }: { article: ListedArticle }) =>
  snippet && (
    <Serif lang={language ?? undefined} sx={{ color: 'text.secondary', fontSize: '0.9rem', mt: 0.5 }}>
      … <Marked text={snippet.text} marks={snippet.marks} /> …
    </Serif>
  );

function ArticleTable() {
  const t = useT();
  return (
    <Table widths={['auto', 170, 170, 80, 120, 130]}>
      <Table.Col<ListedArticle>
        source="title"
        disableSort
        render={(article) => (
          <>
            <RecordLink to={`/articles/${article.id}/show`} quoted>
              <Title article={article} />
            </RecordLink>
            <Snippet article={article} />
          </>
        )}
      />
      <Table.Col<ListedArticle> source="source" disableSort render={({ source }) => source?.name ?? <Box sx={{ color: 'text.secondary' }}>{t('articles.noSource')}</Box>} />
      <Table.Col<ListedArticle> source="status" disableSort render={(article) => <ArticleStatusLine article={article} />} />
      <Table.Col<ListedArticle> source="claimCount" disableSort align="right" render={({ claimCount, status }) => (inWork(status) && claimCount === 0 ? '–' : claimCount)} />
      <Table.Col<ListedArticle> source="publishedAt" sortByOrder="DESC" render={({ publishedAt }) => (publishedAt ? day(publishedAt) : '–')} />
      <Table.Col<ListedArticle> source="createdAt" sortByOrder="DESC" render={({ createdAt }) => <TimeAgo at={createdAt} />} />
    </Table>
  );
}

function ArticleCard({ article }: { article: ListedArticle }) {
  const t = useT();
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <RecordLink to={`/articles/${article.id}/show`} quoted>
        <Title article={article} />
      </RecordLink>
      <Snippet article={article} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, color: 'text.secondary', typography: 'body2' }}>
        <span>{article.source?.name ?? t('articles.noSource')}</span>
        <span>{t('articles.claimsFound', { smart_count: article.claimCount })}</span>
        <TimeAgo at={article.createdAt} />
      </Box>
      {article.status !== 'ready' && <ArticleStatusLine article={article} />}
    </Box>
  );
}
