import { Box, useMediaQuery, type Theme } from '@mui/material';
import { useListContext, type RaRecord } from 'ra-core';
import type { ReactNode } from 'react';
import { LoadingLines } from '../states';
import { NoMatch } from './NoMatch';

interface RecordsProps<Item extends RaRecord> {
  /** The table, where there is room for one. */
  table: ReactNode;
  /** One record on a phone. */
  card: (item: Item) => ReactNode;
}

/** The records of a list: a table on a desk, cards on a phone. */
export function Records<Item extends RaRecord>({ table, card }: RecordsProps<Item>) {
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const { data, isPending } = useListContext<Item>();
  if (!narrow) return <>{table}</>;
  if (isPending) return <Box sx={{ p: 2 }}><LoadingLines lines={10} /></Box>;
  if (!data || data.length === 0) return <NoMatch />;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((item) => (
        <Box component="li" key={item.id} sx={{ p: 1.5, borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}>
          {card(item)}
        </Box>
      ))}
    </Box>
  );
}
