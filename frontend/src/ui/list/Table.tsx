import { Children, isValidElement, type ReactElement, type ReactNode } from 'react';
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
  const shift = bulkActions ? 2 : 1;
  const columns = Object.fromEntries(Children.toArray(children).map((column, index) => [selectorOf(column, index + shift), { width: widths[index] }]));
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
        ...(bulkActions ? { '& th:first-of-type': { width: 56 } } : {}),
        ...columns,
      }}
    >
      {children}
    </DataTable>
  );
}

/** By its name where it has one: it keeps its width when a column before it is hidden. */
const selectorOf = (column: ReactNode, place: number): string => {
  const source = isValidElement<{ source?: string }>(column) ? column.props.source : undefined;
  return source ? `& th.column-${source}` : `& th:nth-of-type(${place})`;
};
Table.Col = DataTable.Col;
