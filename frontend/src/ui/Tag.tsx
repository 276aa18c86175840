import { Box } from '@mui/material';
import type { ReactNode } from 'react';

type TagTone = 'plain' | 'outlined' | 'warning';

/** A small fact beside a claim. Not clickable: what can be clicked is a button. */
export function Tag({ children, tone = 'outlined', title }: { children: ReactNode; tone?: TagTone; title?: string }) {
  return (
    <Box
      component="span"
      title={title}
      sx={(theme) => ({
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        px: 0.875,
        py: '1px',
        borderRadius: '6px',
        border: 1,
        fontSize: '0.79rem',
        fontWeight: 500,
        lineHeight: 1.5,
        borderColor: tone === 'warning' ? theme.palette.warning.main : tone === 'plain' ? 'transparent' : theme.palette.divider,
        backgroundColor: tone === 'plain' ? theme.palette.action.selected : 'transparent',
        color: tone === 'warning' ? theme.palette.warning.main : theme.palette.text.primary,
        fontVariantNumeric: 'tabular-nums',
      })}
    >
      {children}
    </Box>
  );
}
