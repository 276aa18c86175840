import { visuallyHidden } from '@mui/utils';
import type { ReactNode } from 'react';

/** The head of a column of buttons: heard, not seen. */
export const HiddenLabel = ({ children }: { children: ReactNode }) => <span style={visuallyHidden}>{children}</span>;
