import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { useState } from 'react';
import { messageOf, priorities, type PriorityBoost } from '../../api';
import { useT } from '../../i18n';
import { ErrorNotice, LoadingLines, Tag, TimeAgo } from '../../ui';
import { Section } from '../../ui/record';
import { BoostDialog } from './BoostDialog';

const LOOKS_AGAIN_MS = 30_000;

/** Breaking-news boosts: those that hold, with what is left of them, and those that are over. */
export function Boosts() {
  const t = useT();
  const [adding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery({ queryKey: ['priorities', 'boosts'], queryFn: priorities.boosts, refetchInterval: LOOKS_AGAIN_MS });
  const active = data?.data.filter((boost) => boost.active) ?? [];
  const past = data?.data.filter((boost) => !boost.active) ?? [];
  return (
    <Section title={t('priorities.boosts.title')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mb: 1.5 }}>
        <Typography variant="body2" color="textSecondary" sx={{ flex: '1 1 240px' }}>
          {t('priorities.boosts.intro')}
        </Typography>
        <Button variant="outlined" onClick={() => setAdding(true)}>
          {t('priorities.boosts.add')}
        </Button>
      </Box>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingLines lines={3} />}
      {data && active.length === 0 && <Typography variant="body2">{t('priorities.boosts.none')}</Typography>}
      <BoostList boosts={active} onEnded={refetch} />
      {past.length > 0 && (
        <Box component="details" sx={{ mt: 2 }}>
          <Box component="summary" sx={{ cursor: 'pointer', typography: 'body2', color: 'text.secondary' }}>
            {t('priorities.boosts.past')}
          </Box>
          <BoostList boosts={past} onEnded={refetch} />
        </Box>
      )}
      <BoostDialog open={adding} onClose={() => setAdding(false)} onDone={refetch} />
    </Section>
  );
}

const BoostList = ({ boosts, onEnded }: { boosts: readonly PriorityBoost[]; onEnded: () => Promise<unknown> }) => (
  <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {boosts.map((boost) => (
      <Boost key={boost.id} boost={boost} onEnded={onEnded} />
    ))}
  </Box>
);

function Boost({ boost, onEnded }: { boost: PriorityBoost; onEnded: () => Promise<unknown> }) {
  const t = useT();
  const notify = useNotify();
  const end = () =>
    priorities.endBoost(boost.id).then(
      () => notify(t('priorities.boosts.ended'), { type: 'success' }),
      (error: unknown) => notify(messageOf(error), { type: 'error' }),
    );
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'flex-start', gap: 1.5, py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ flex: 1, minWidth: 0, display: 'grid', gap: 0.5 }}>
        <Typography dir="auto" fontWeight={600} sx={{ overflowWrap: 'anywhere' }}>
          {boost.reason}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75 }}>
          <Tag tone="plain">{t('priorities.factor', { factor: boost.factor })}</Tag>
          {boost.queue && <Tag>{boost.queue.name}</Tag>}
          {boost.words.map((word) => (
            <Tag key={word}>{word}</Tag>
          ))}
        </Box>
        <Typography variant="caption" color="textSecondary">
          {boost.active ? <>{t('priorities.boosts.ends')} <TimeAgo at={boost.endsAt} /></> : t('priorities.boosts.over')}
          {' · '}
          {t('priorities.boosts.by', { name: boost.createdBy.name })}
        </Typography>
      </Box>
      {boost.active && (
        <Button size="small" color="inherit" aria-label={t('priorities.boosts.endNamed', { reason: boost.reason })} onClick={() => void end().then(onEnded)}>
          {t('priorities.boosts.end')}
        </Button>
      )}
    </Box>
  );
}
