import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { SERIF } from '../theme';
import { HelpButton } from './HelpButton';
import { usePageTitle } from './usePageTitle';

interface PageHeaderProps {
  title: string;
  /** The title is somebody else's words. */
  quoted?: boolean;
  /** Under the title, in one line. */
  intro?: ReactNode;
  actions?: ReactNode;
}

/** Title of a page, in the page and in the browser's tab. */
export function PageHeader({ title, quoted = false, intro, actions }: PageHeaderProps) {
  usePageTitle(title);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 2 }}>
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Box sx={{ display: 'flex', alignItems: quoted ? 'flex-start' : 'center', gap: 0.5 }}>
        <Typography variant="h1" dir={quoted ? 'auto' : undefined} sx={{ overflowWrap: 'anywhere', ...(quoted ? { fontFamily: SERIF, fontSize: '1.5rem' } : {}) }}>
          {title}
        </Typography>
        <HelpButton />
        </Box>
        {intro && (
          <Typography component="div" variant="body2" color="textSecondary" sx={{ mt: 0.25 }}>
            {intro}
          </Typography>
        )}
      </Box>
      {actions && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>{actions}</Box>}
    </Box>
  );
}
