import type { ReactElement, ReactNode } from 'react';
import { Box } from '@mui/material';
import { List, Pagination, type ListProps } from 'react-admin';
import { useListContext } from 'ra-core';
import type { PageInfo } from '../../api';
import { useT } from '../../i18n';
import { intlLocale } from '../../i18n/locale';
import { PageHeader } from '../PageHeader';
import { ErrorNotice } from '../states';
import { ColumnsMenu, ViewsMenu, type ViewsOfList } from './views';

const PAGE_SIZES = [25, 50, 100];

type ListSettings = 'resource' | 'sort' | 'filter' | 'filters' | 'filterDefaultValues' | 'queryOptions' | 'storeKey' | 'disableSyncWithLocation';

interface ListPageProps extends Pick<ListProps, ListSettings> {
  title: string;
  intro?: ReactNode;
  actions?: ReactNode;
  /** Between the title and the list. */
  above?: ReactNode;
  /** Offers saved views of the list and a choice of columns. */
  views?: ViewsOfList;
  /** What the list says before it has anything. */
  empty: ReactElement;
  children: ReactNode;
}

/** A list of 25 with its title, filters, and what it shows when there is nothing or something went wrong. */
export function ListPage({ title, intro, actions, above, views, children, ...list }: ListPageProps) {
  return (
    <>
      <PageHeader title={title} intro={intro} actions={actions} />
      {above}
      <List
        {...list}
        title={false}
        actions={views ? <ListTools {...views} /> : false}
        exporter={false}
        perPage={25}
        pagination={<ListPagination />}
        error={<ListError />}
        sx={{
          '& .RaList-content': { overflowX: 'auto' },
          '& .RaList-actions': { minHeight: 0, mb: 1, px: 0 },
          '& .RaFilterForm-form, & form': { gap: 1, p: 0, alignItems: 'center' },
          // The gap is the only distance between filters; on a phone the search has a line of its own, the others share theirs.
          '& .RaFilterFormInput-spacer': { display: 'none' },
          '& .RaFilterForm-filterFormInput': { width: { xs: 'calc(50% - 4px)', sm: 'auto' }, '&:first-of-type': { width: { xs: '100%', sm: 'auto' } } },
          '& form .MuiFormControl-root': { m: 0, minWidth: { xs: 0, sm: 160 } },
          '& .MuiTablePagination-toolbar': { px: 0 },
        }}
      >
        {children}
      </List>
    </>
  );
}

const ListTools = (views: ViewsOfList) => (
  <Box sx={{ display: 'flex', flex: 'none', gap: 0.5, alignSelf: { xs: 'flex-start', sm: 'flex-end' }, alignItems: 'center', mb: 0.5 }}>
    <ViewsMenu {...views} />
    <ColumnsMenu {...views} />
  </Box>
);

function ListError() {
  const { error, refetch } = useListContext();
  return <ErrorNotice error={error} onRetry={() => void refetch()} />;
}

/** Says "more than 10,000" where the server has stopped counting. */
function ListPagination() {
  const t = useT();
  const { meta, total, hasNextPage } = useListContext() as { meta?: PageInfo; total?: number; hasNextPage?: boolean };
  const uncounted = total === undefined && hasNextPage && meta;
  return (
    <Pagination
      rowsPerPageOptions={PAGE_SIZES}
      {...(uncounted
        ? { labelDisplayedRows: ({ from, to }: { from: number; to: number }) => t('ui.moreThan', { begin: from, end: to, total: meta.total.toLocaleString(intlLocale()) }) }
        : {})}
    />
  );
}
