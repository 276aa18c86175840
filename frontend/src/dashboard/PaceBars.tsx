import { Box } from '@mui/material';
import type { MyDay } from '../api';

const HEIGHT = 28;

/** The last hours of work side by side. Decoration: the figure beside it says the same. */
export function PaceBars({ hours }: { hours: MyDay['pace']['hours'] }) {
  const most = Math.max(...hours.map(({ reviews }) => reviews), 1);
  return (
    <Box aria-hidden sx={{ display: 'flex', alignItems: 'flex-end', gap: '3px', height: HEIGHT, pb: '6px' }}>
      {hours.map(({ from, reviews }) => (
        <Box key={from} sx={{ width: 6, height: Math.max(3, Math.round((reviews / most) * HEIGHT)), borderRadius: '2px 2px 0 0', bgcolor: 'primary.main', opacity: 0.75 }} />
      ))}
    </Box>
  );
}
