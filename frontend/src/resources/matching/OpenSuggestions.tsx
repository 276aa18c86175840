import CompareArrowsIcon from '@mui/icons-material/CompareArrowsOutlined';
import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queues, type RelationKind } from '../../api';
import { useT } from '../../i18n';
import { intlLocale } from '../../i18n/locale';
import { RELATION_KINDS } from '../../relations/kinds';
import { ErrorNotice, LoadingLines, Notice } from '../../ui';
import { SuggestionLines } from './SuggestionLines';
import { SuggestionView } from './SuggestionView';
import { useSuggestions, type SuggestionFilter } from './useSuggestions';

/** Suggestions one after the other: the list at the side, the one in front in full; J and K, Y and F. */
export function OpenSuggestions() {
  const [filter, setFilter] = useState<SuggestionFilter>({});
  return (
    <>
      <Filters filter={filter} onChange={setFilter} />
      <Worklist key={JSON.stringify(filter)} filter={filter} />
    </>
  );
}

function Worklist({ filter }: { filter: SuggestionFilter }) {
  const t = useT();
  const [said, announce] = useState('');
  const work = useSuggestions(filter, announce);
  const { items, error, current, total } = work;
  if (error) return <ErrorNotice error={error} onRetry={() => void work.refetch()} />;
  if (!total) return <LoadingLines lines={8} />;
  if (!current) {
    return (
      <Notice role="status" icon={<CompareArrowsIcon />} title={t('matching.open.emptyTitle')}>
        {t('matching.open.emptyHelp')}
      </Notice>
    );
  }
  const left = items.filter((item) => work.stateOf(item) === 'suggested').length;
  const count = total.totalIsExact ? total.total - (items.length - left) : total.total;
  return (
    <>
      <Typography role="status" variant="body2" color="textSecondary" sx={{ mb: 1, fontVariantNumeric: 'tabular-nums' }}>
        {left === 0 && !work.more ? t('matching.open.done') : t(total.totalIsExact ? 'matching.open.count' : 'matching.open.atLeast', { smart_count: count.toLocaleString(intlLocale()) })}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(220px, 320px) minmax(0, 1fr)' }, gap: 2.5, alignItems: 'start' }}>
        <SuggestionLines work={work} />
        <SuggestionView work={work} item={current} announce={announce} />
      </Box>
      <Box role="status" sx={visuallyHidden}>
        {said}
      </Box>
    </>
  );
}

function Filters({ filter, onChange }: { filter: SuggestionFilter; onChange: (filter: SuggestionFilter) => void }) {
  const t = useT();
  const { data } = useQuery({ queryKey: ['queues', 'all'], queryFn: queues.all });
  const select = { select: { displayEmpty: true }, inputLabel: { shrink: true } };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mb: 1.5, '& .MuiFormControl-root': { width: { xs: 'calc(50% - 4px)', sm: 200 }, m: 0 } }}>
      <TextField select label={t('matching.open.kind')} value={filter.kind ?? ''} onChange={({ target }) => onChange({ ...filter, kind: (target.value as RelationKind | '') || undefined })} slotProps={select}>
        <MenuItem value="">{t('matching.open.allKinds')}</MenuItem>
        {RELATION_KINDS.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {t(`relations.kind.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField select label={t('matching.open.queue')} value={filter.queueId ?? ''} onChange={({ target }) => onChange({ ...filter, queueId: target.value || undefined })} slotProps={select}>
        <MenuItem value="">{t('matching.open.allQueues')}</MenuItem>
        {(data?.data ?? []).map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}
