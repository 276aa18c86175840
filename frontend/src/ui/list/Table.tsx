import type { ReactElement, ReactNode } from 'react';
import { DataTable } from 'react-admin';
import { NoMatch } from './NoMatch';

interface TableProps {
  children: ReactNode;
  rowClick?: 'show' | 'edit' | false;
  /** Width of each column from the left, so that long words wrap instead of pushing the others out. */
  widths: readonly (string | number)[];
  /** What can be done with rows that are chosen; without it no row can be chosen. */
  bulkActions?: ReactElement | undefined;
}

/** react-admin's table with fixed columns and with boxes only where there is bulk work. */
export function Table({ children, rowClick = 'show', widths, bulkActions }: TableProps) {
  const all = bulkActions ? [56, ...widths] : widths;
  const columns = Object.fromEntries(all.map((width, index) => [`& th:nth-of-type(${index + 1})`, { width }]));
  return (
    <DataTable
      bulkActionButtons={bulkActions ?? false}
      rowClick={rowClick}
      empty={<NoMatch />}
      sx={{
        '& table': { tableLayout: 'fixed', minWidth: 860 },
        '& td': { verticalAlign: 'top', overflowWrap: 'anywhere' },
        '& tbody tr:last-of-type td': { borderBottom: 0 },
        // In the flow above the table: over the filters it would cover them.
        '&& .RaBulkActionsToolbar-toolbar': { position: 'static', transform: 'none', color: 'text.primary', bgcolor: 'action.selected' },
        ...columns,
      }}
    >
      {children}
    </DataTable>
  );
}
Table.Col = DataTable.Col;
