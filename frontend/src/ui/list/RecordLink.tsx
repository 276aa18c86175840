import { Link, type LinkProps } from '@mui/material';
import type { MouseEvent, ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { SERIF } from '../../theme';

interface RecordLinkProps extends Omit<LinkProps, 'href'> {
  to: string;
  /** Quoted words are set in serif; names are not. */
  quoted?: boolean;
  children: ReactNode;
}

/** What a keyboard reaches in a row; a click anywhere in the row does the same. */
export function RecordLink({ to, quoted = false, children, ...props }: RecordLinkProps) {
  return (
    <Link
      component={RouterLink}
      to={to}
      color="inherit"
      dir="auto"
      onClick={(event: MouseEvent) => event.stopPropagation()}
      sx={quoted ? { textAlign: 'left', fontFamily: SERIF, fontSize: '1rem', lineHeight: 1.35, display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' } : { fontWeight: 600, display: 'inline-block', minHeight: 24, lineHeight: '24px' }}
      {...props}
    >
      {children}
    </Link>
  );
}
