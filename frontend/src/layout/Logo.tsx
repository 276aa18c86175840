import { Box } from '@mui/material';

/** The house mark: two lines of text, ticked. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <Box component="svg" viewBox="0 0 32 32" aria-hidden sx={{ width: size, height: size, flex: 'none', display: 'block' }}>
      <rect width="32" height="32" rx="8" fill="#4338ca" />
      <path d="M8 11.5h10M8 16h7" stroke="#c7d2fe" strokeWidth="2.5" strokeLinecap="round" />
      <path d="m13.5 20.5 4 4 8-10" fill="none" stroke="#fff" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />
    </Box>
  );
}
