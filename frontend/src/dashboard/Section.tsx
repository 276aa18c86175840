import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** A part of the first page with its heading, and a way to all of it. */
export function Section({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  return (
    <Box component="section" aria-label={title} sx={{ minWidth: 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, mb: 1 }}>
        <Typography variant="h2" sx={{ flex: 1 }}>
          {title}
        </Typography>
        {action}
      </Box>
      {children}
    </Box>
  );
}

/** Rows under each other with lines between. */
export const Rows = ({ children }: { children: ReactNode }) => (
  <Box
    component="ul"
    sx={{ listStyle: 'none', m: 0, p: 0, border: 1, borderColor: 'divider', borderRadius: 1, '& > li': { px: 1.5, py: 1.25, borderTop: 1, borderColor: 'divider' }, '& > li:first-of-type': { borderTop: 0 } }}
  >
    {children}
  </Box>
);
