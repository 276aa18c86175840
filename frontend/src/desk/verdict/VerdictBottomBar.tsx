import { Box } from '@mui/material';
import { SubmitButtons } from './SubmitButtons';
import { VerdictChoices } from './VerdictChoices';

/** Within reach of the thumb, whatever tab is open. */
export function VerdictBottomBar() {
  return (
    <Box sx={{ flex: 'none', borderTop: 1, borderColor: 'divider', bgcolor: 'background.paper', p: 1, pb: 'max(8px, env(safe-area-inset-bottom))', display: 'grid', gap: 1 }}>
      <VerdictChoices compact />
      <SubmitButtons />
    </Box>
  );
}
