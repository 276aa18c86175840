import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { claims, queues, users, type HistoryEntry } from '../../api';
import { useT } from '../../i18n';
import { ErrorNotice, LoadingLines, TimeAgo } from '../../ui';
import { noteOf, sentenceOf } from './historyWords';

/** What happened to the claim, newest first. */
export function ClaimHistory({ claimId }: { claimId: string }) {
  const t = useT();
  const { data, error, refetch } = useQuery({ queryKey: ['claims', 'history', claimId], queryFn: () => claims.history(claimId) });
  const entries = newestFirst(data?.data ?? []);
  return (
    <Box component="section" aria-labelledby="history-title">
      <Typography id="history-title" variant="h2" sx={{ mb: 1.25 }}>
        {t('claims.history.title')}
      </Typography>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingLines lines={3} />}
      {data && entries.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('claims.history.none')}
        </Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, borderLeft: 2, borderColor: 'divider' }}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </Box>
    </Box>
  );
}

const newestFirst = (entries: readonly HistoryEntry[]): HistoryEntry[] => entries.toSorted((a, b) => b.at.localeCompare(a.at));

function Entry({ entry }: { entry: HistoryEntry }) {
  const t = useT();
  const nameOf = useNames();
  const note = noteOf(entry);
  return (
    <Box component="li" sx={{ pl: 2, pb: 1.75, position: 'relative', '&::before': { content: '""', position: 'absolute', left: -5, top: 6, width: 8, height: 8, borderRadius: '50%', bgcolor: 'text.disabled' } }}>
      <Typography variant="body2" sx={{ fontWeight: 550 }}>
        {sentenceOf(t, entry, nameOf)}
      </Typography>
      {note && (
        <Typography variant="body2" dir="auto" sx={{ overflowWrap: 'anywhere' }}>
          “{note}”
        </Typography>
      )}
      <Typography variant="body2" color="textSecondary">
        {entry.actor === 'router' || entry.actor === 'matcher' ? t(`claims.history.${entry.actor}`) : entry.actor} · <TimeAgo at={entry.at} />
      </Typography>
    </Box>
  );
}

/** The audit trail keeps ids; people read names. */
function useNames(): (id: unknown) => string | undefined {
  const { data: allQueues } = useQuery({ queryKey: ['queues', 'all'], queryFn: queues.all });
  const { data: people } = useQuery({ queryKey: ['users', 'all'], queryFn: users.all });
  const names = new Map([...(allQueues?.data ?? []), ...(people?.data ?? [])].map(({ id, name }) => [id, name]));
  return (id) => (typeof id === 'string' ? names.get(id) : undefined);
}
