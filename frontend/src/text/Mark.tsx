import { Box, type Theme } from '@mui/material';

/** Text under review: set to be read for long. */
export const TEXT_SX = { fontSize: '1.09rem', lineHeight: 1.62, maxWidth: '66ch' } as const;

export const markStyle = (theme: Theme) => ({
  color: 'inherit',
  backgroundColor: theme.palette.desk.mark.fill,
  boxShadow: `inset 0 -2px 0 ${theme.palette.desk.mark.line}`,
  borderRadius: '3px',
  padding: '1px 2px',
  boxDecorationBreak: 'clone' as const,
  WebkitBoxDecorationBreak: 'clone' as const,
});

/** The words that it is about. */
export const Mark = ({ children }: { children: string }) => (
  <Box component="mark" sx={markStyle}>
    {children}
  </Box>
);
