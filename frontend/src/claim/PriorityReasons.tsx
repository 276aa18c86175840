import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { priorities, type ClaimPriority, type PriorityPart } from '../api';
import { useT, type Translate } from '../i18n';
import { LoadingLines } from '../ui';

/** A factor of so much fills its bar. */
const FULL = 10;

/** Each part of a claim's priority, in words and with its factor. */
export function PriorityReasons({ claimId }: { claimId: string }) {
  const t = useT();
  const { data, error } = useQuery({ queryKey: ['priority', claimId], queryFn: () => priorities.ofClaim(claimId) });
  if (error) return <Typography role="alert" variant="body2">{t('priorities.failed')}</Typography>;
  if (!data) return <LoadingLines lines={4} />;
  return (
    <Box sx={{ display: 'grid', gap: 0.75 }}>
      <Typography variant="body2">
        {data.rule === null ? t('priorities.baseNone', { value: data.base }) : t('priorities.baseRule', { rule: data.rule, value: data.base })}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
        {data.parts.map((part) => (
          <Part key={part.name} part={part} value={valueOf(part, data, t)} />
        ))}
      </Box>
    </Box>
  );
}

function Part({ part, value }: { part: PriorityPart; value: string }) {
  const t = useT();
  const factor = part.weight === 0 ? t('priorities.notCounted') : t('priorities.factor', { factor: part.factor.toFixed(2) });
  const share = Math.min(1, Math.abs(Math.log(part.factor)) / Math.log(FULL));
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '1fr auto', columnGap: 2, typography: 'body2', fontVariantNumeric: 'tabular-nums' }}>
      <span>
        {t(`priorities.parts.${part.name}`)}{' '}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {value}
        </Box>
      </span>
      <span>{factor}</span>
      <Box aria-hidden sx={{ gridColumn: '1 / -1', height: 3, borderRadius: 2, bgcolor: 'action.selected' }}>
        <Box sx={{ height: 1, width: `${share * 100}%`, borderRadius: 2, bgcolor: part.factor < 1 ? 'text.disabled' : 'primary.main' }} />
      </Box>
    </Box>
  );
}

/** What a part was reckoned from. */
function valueOf({ name, value }: PriorityPart, { boostReason }: ClaimPriority, t: Translate): string {
  switch (name) {
    case 'checkWorthiness':
      return t('priorities.worth', { percent: Math.round(Number(value) * 100) });
    case 'spread':
      return t('priorities.sources', { smart_count: Number(value) });
    case 'velocity':
      return Number(value) === 0 ? t('priorities.noSightings') : t('priorities.seen', { count: Number(value) });
    case 'clash':
      return Number(value) === 0 ? t('priorities.noClash') : t('priorities.clashes', { smart_count: Number(value) });
    case 'harm':
      return t(`priorities.harm.${value as 'none'}`);
    case 'deadline':
      return t(`priorities.deadline.${value as 'none'}`);
    case 'boost':
      return boostReason === null ? t('priorities.notBoosted') : t('priorities.boosted', { reason: boostReason });
  }
}
