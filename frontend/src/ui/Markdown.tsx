import { Box } from '@mui/material';
import { lazy, Suspense } from 'react';

const MarkdownText = lazy(() => import('./MarkdownText'));

/** Guidelines that an editor wrote. HTML in them is shown as text, never run. */
export function Markdown({ text }: { text: string }) {
  return (
    <Box
      sx={{
        lineHeight: 1.6,
        overflowWrap: 'anywhere',
        '& h1, & h2, & h3': { fontSize: '1rem', fontWeight: 650, mt: 2, mb: 0.5 },
        '& p': { my: 1 },
        '& ul, & ol': { pl: 3, my: 1 },
        '& code': { fontSize: '0.9em', bgcolor: 'action.selected', borderRadius: 1, px: 0.5 },
        '& blockquote': { borderLeft: 3, borderColor: 'divider', pl: 1.5, ml: 0, color: 'text.secondary' },
      }}
    >
      <Suspense fallback={<Box sx={{ whiteSpace: 'pre-wrap' }}>{text}</Box>}>
        <MarkdownText text={text} />
      </Suspense>
    </Box>
  );
}
