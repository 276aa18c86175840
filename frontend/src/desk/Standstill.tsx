import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { desk } from '../api';
import { useT } from '../i18n';

const REASONS = ['onHold', 'withOthers', 'givenToOthers', 'escalated', 'notForMe', 'snoozed'] as const;

/** Why there is nothing to do although claims of the queue wait. */
export function Standstill({ queueId }: { queueId: string }) {
  const t = useT();
  const { data } = useQuery({ queryKey: ['standstill', queueId], queryFn: () => desk.standstill(queueId), gcTime: 0 });
  const reasons = data ? REASONS.filter((reason) => data[reason] > 0) : [];
  if (!data || reasons.length === 0) return null;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1, p: 0, display: 'grid', gap: 0.25 }}>
      {reasons.map((reason) => (
        <li key={reason}>{t(`desk.standstill.${reason}`, { smart_count: data[reason] })}</li>
      ))}
    </Box>
  );
}
