import { Box } from '@mui/material';

const MONO = 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace';

/** Text for machines. Scrolls by itself, with the keyboard as well. */
export function CodeBlock({ label, children }: { label: string; children: string }) {
  return (
    <Box
      component="pre"
      role="region"
      aria-label={label}
      tabIndex={0}
      sx={{ m: 0, p: 1.5, maxHeight: 460, overflow: 'auto', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', borderRadius: 1, border: 1, borderColor: 'divider', bgcolor: (theme) => theme.palette.desk.quiet, fontFamily: MONO, fontSize: '0.8rem', lineHeight: 1.55 }}
    >
      {children}
    </Box>
  );
}
