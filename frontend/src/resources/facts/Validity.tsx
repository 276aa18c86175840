import { Typography } from '@mui/material';
import type { Fact } from '../../api';
import { useT } from '../../i18n';
import { day } from '../../ui';

/** As of which day a fact speaks, and from when to when it holds; says so where that is over. */
export function Validity({ fact: { validFrom, asOf, validUntil } }: { fact: Pick<Fact, 'validFrom' | 'asOf' | 'validUntil'> }) {
  const t = useT();
  const isOver = validUntil !== null && validUntil < new Date().toISOString().slice(0, 10);
  const parts = [
    t('facts.validity.asOfDay', { day: day(asOf) }),
    ...(validFrom ? [t('facts.validity.fromDay', { day: day(validFrom) })] : []),
    ...(validUntil ? [t(isOver ? 'facts.validity.untilDayOver' : 'facts.validity.untilDay', { day: day(validUntil) })] : []),
  ];
  return (
    <Typography variant="body2" sx={{ mt: 0.75, color: isOver ? 'warning.main' : 'text.secondary', fontWeight: isOver ? 600 : undefined }}>
      {parts.join(' · ')}
    </Typography>
  );
}
