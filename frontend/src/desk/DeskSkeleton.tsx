import { Box, Skeleton } from '@mui/material';
import { useT } from '../i18n';

/** The three panes before their claim is there. */
export function DeskSkeleton() {
  const t = useT();
  const lines = (count: number, height: number) =>
    Array.from({ length: count }, (_, index) => <Skeleton key={index} height={height} width={index % 5 === 4 ? '70%' : '100%'} />);
  return (
    <Box role="status" aria-label={t('ui.loading')} sx={{ flex: 1, display: 'grid', gridTemplateColumns: { xs: '1fr', md: '40fr 36fr 24fr' }, overflow: 'hidden' }}>
      <Box sx={{ p: 3 }}>{lines(14, 30)}</Box>
      <Box sx={{ p: 3, borderLeft: 1, borderColor: 'divider', bgcolor: (theme) => theme.palette.desk.quiet, display: { xs: 'none', md: 'block' } }}>
        <Skeleton width="50%" />
        {lines(3, 40)}
        <Skeleton variant="rounded" height={110} sx={{ mt: 3 }} />
      </Box>
      <Box sx={{ p: 2, borderLeft: 1, borderColor: 'divider', display: { xs: 'none', md: 'block' } }}>
        {Array.from({ length: 5 }, (_, index) => (
          <Skeleton key={index} variant="rounded" height={38} sx={{ mb: 1 }} />
        ))}
      </Box>
    </Box>
  );
}
