import { Box, FormControl, InputLabel, MenuItem, Select, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { priorities, queues, type WeightsPreview as Preview } from '../../api';
import { useT } from '../../i18n';
import { ErrorNotice, LoadingLines } from '../../ui';
import { RecordLink } from '../../ui/list';
import { Section } from '../../ui/record';
import type { Weights } from './useWeights';

/** The first ten of a queue, as they are and as they would be; the server reckons, nothing changes. */
export function WeightsPreview({ weights }: { weights: Weights }) {
  const t = useT();
  const [queueId, setQueueId] = useState('');
  const { data: all } = useQuery({ queryKey: ['queues', 'all'], queryFn: queues.all });
  return (
    <Section title={t('priorities.preview.title')}>
      <FormControl size="small" sx={{ minWidth: 220, mb: 1.5 }}>
        <InputLabel id="preview-queue">{t('priorities.preview.queue')}</InputLabel>
        <Select labelId="preview-queue" label={t('priorities.preview.queue')} value={queueId} onChange={({ target }) => setQueueId(target.value)}>
          {(all?.data ?? []).map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </Select>
      </FormControl>
      {queueId === '' ? <Typography variant="body2">{t('priorities.preview.choose')}</Typography> : <FirstTen queueId={queueId} weights={weights} />}
    </Section>
  );
}

function FirstTen({ queueId, weights }: { queueId: string; weights: Weights }) {
  const t = useT();
  const asked = useDeferredValue(weights);
  const { data, error, refetch } = useQuery({
    queryKey: ['priorities', 'preview', queueId, asked],
    queryFn: () => priorities.preview(queueId, asked),
    placeholderData: keepPreviousData,
  });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingLines />;
  if (data.considered === 0) return <Typography variant="body2">{t('priorities.preview.none')}</Typography>;
  const placeBefore = new Map(data.before.map(({ id }, index) => [id, index + 1]));
  return (
    <>
      <Box sx={{ display: 'grid', gridTemplateColumns: { md: '1fr 1fr' }, gap: 3 }}>
        <Ranked title={t('priorities.preview.before')} claims={data.before} />
        <Ranked title={t('priorities.preview.after')} claims={data.after} placeBefore={placeBefore} />
      </Box>
      <Typography variant="caption" color="textSecondary">
        {t('priorities.preview.considered', { smart_count: data.considered })}
      </Typography>
    </>
  );
}

function Ranked({ title, claims, placeBefore }: { title: string; claims: Preview['before']; placeBefore?: ReadonlyMap<string, number> }) {
  return (
    <Box component="section" aria-label={title}>
      <Typography variant="overline" component="h3" color="textSecondary">
        {title}
      </Typography>
      <Box component="ol" sx={{ m: 0, pl: 3, display: 'grid', gap: 0.75 }}>
        {claims.map(({ id, wording, priority }, index) => (
          <li key={id}>
            <RecordLink to={`/claims/${id}/show`} quoted>
              {wording}
            </RecordLink>
            <Box component="span" sx={{ typography: 'body2', color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
              {priority}
              {placeBefore && <Moved from={placeBefore.get(id)} to={index + 1} />}
            </Box>
          </li>
        ))}
      </Box>
    </Box>
  );
}

function Moved({ from, to }: { from: number | undefined; to: number }) {
  const t = useT();
  if (from === to) return null;
  const said = from === undefined ? t('priorities.preview.fresh') : t(from > to ? 'priorities.preview.up' : 'priorities.preview.down', { place: from });
  return <> · {said}</>;
}
