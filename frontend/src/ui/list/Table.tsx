import type { ReactNode } from 'react';
import { DataTable } from 'react-admin';
import { NoMatch } from './NoMatch';

interface TableProps {
  children: ReactNode;
  rowClick?: 'show' | 'edit' | false;
  /** Width of each column from the left, so that long words wrap instead of pushing the others out. */
  widths: readonly (string | number)[];
}

/** react-admin's table with fixed columns and without the boxes for bulk work, which does not exist here. */
export function Table({ children, rowClick = 'show', widths }: TableProps) {
  const columns = Object.fromEntries(widths.map((width, index) => [`& th:nth-of-type(${index + 1})`, { width }]));
  return (
    <DataTable
      bulkActionButtons={false}
      rowClick={rowClick}
      empty={<NoMatch />}
      sx={{
        '& table': { tableLayout: 'fixed', minWidth: 860 },
        '& td': { verticalAlign: 'top', overflowWrap: 'anywhere' },
        '& tbody tr:last-of-type td': { borderBottom: 0 },
        ...columns,
      }}
    >
      {children}
    </DataTable>
  );
}
Table.Col = DataTable.Col;
