import { AutocompleteInput } from 'react-admin';
import { useGetList } from 'ra-core';
import type { SourceRef } from '../../api';

const AT_MOST = 100;

/** Filter by source. `alwaysOn` is read by react-admin's list. */
export function SourceInput({ source }: { source: string; alwaysOn?: boolean }) {
  const { data, isPending } = useGetList<SourceRef>('sources', {
    pagination: { page: 1, perPage: AT_MOST },
    sort: { field: 'name', order: 'ASC' },
  });
  return <AutocompleteInput source={source} choices={data ?? []} isPending={isPending} optionText="name" translateChoice={false} helperText={false} sx={{ width: { xs: '100%', sm: 180 } }} />;
}
