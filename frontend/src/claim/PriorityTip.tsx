import { Box, Tooltip } from '@mui/material';
import type { ClaimSummary } from '../api';
import { PriorityReasons } from './PriorityReasons';

/** A claim's priority in a list; resting on it says why. Its page says the same to a keyboard. */
export function PriorityTip({ claim }: { claim: Pick<ClaimSummary, 'id' | 'priority'> }) {
  return (
    <Tooltip
      enterDelay={300}
      placement="left"
      title={<PriorityReasons claimId={claim.id} />}
      slotProps={{ tooltip: { sx: { width: 300, p: 1.5, bgcolor: 'background.paper', color: 'text.primary', border: 1, borderColor: 'divider', boxShadow: 4 } } }}
    >
      <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {claim.priority}
      </Box>
    </Tooltip>
  );
}
