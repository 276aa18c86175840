import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import { Link } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';

/** From a record back to its list. */
export const BackLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <Link component={RouterLink} to={to} sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, mb: 1, typography: 'body2', color: 'text.secondary' }}>
    <ArrowBackIcon aria-hidden sx={{ fontSize: 16 }} />
    {children}
  </Link>
);
