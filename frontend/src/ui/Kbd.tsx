import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** A key as it is printed on the keyboard; decoration beside a button that says the same in words. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <Box
      component="kbd"
      aria-hidden
      sx={{
        minWidth: 20,
        px: 0.5,
        borderRadius: '4px',
        border: 1,
        borderColor: 'divider',
        borderBottomWidth: 2,
        bgcolor: 'background.paper',
        color: 'text.secondary',
        font: 'inherit',
        fontSize: '0.72rem',
        fontWeight: 600,
        lineHeight: 1.5,
        textAlign: 'center',
        whiteSpace: 'nowrap',
        // Without a keyboard the hint is noise.
        '@media (hover: none) and (pointer: coarse)': { display: 'none' },
      }}
    >
      {children}
    </Box>
  );
}
