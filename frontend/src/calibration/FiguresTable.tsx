import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';

interface FiguresTableProps<Row> {
  label: string;
  /** The first names the row, the others are figures. */
  columns: ReadonlyArray<{ head: string; cell: (row: Row) => ReactNode }>;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Where it stands for the ears only. */
  unfocusable?: boolean;
}

/** Figures in columns that line up; scrolls sideways by itself on a phone. */
export function FiguresTable<Row>({ label, columns, rows, keyOf, unfocusable = false }: FiguresTableProps<Row>) {
  return (
    <Box role="group" aria-label={label} tabIndex={unfocusable ? undefined : 0} sx={{ overflowX: unfocusable ? 'visible' : 'auto' }}>
      <Table size="small" sx={{ '& td, & th': { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } }}>
        <TableHead>
          <TableRow>
            {columns.map(({ head }, index) => (
              <TableCell key={head} align={index === 0 ? 'left' : 'right'}>
                {head}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={keyOf(row)}>
              {columns.map(({ head, cell }, index) => (
                <TableCell key={head} align={index === 0 ? 'left' : 'right'} {...(index === 0 ? { component: 'th', scope: 'row' } : {})}>
                  {cell(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}
