import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { facts, type FactVersion } from '../../api';
import { useT } from '../../i18n';
import { ErrorNotice, LoadingLines, Serif, TimeAgo } from '../../ui';
import { Section } from '../../ui/record';
import { ChangeList } from './changes/ChangeList';

/** Every version, the newest first: who made it, what readers were told, and what differs from the one before. */
export default function FactVersions({ factId, version }: { factId: string; version: number }) {
  const t = useT();
  // With the version in the key: another one is another list.
  const { data, error, refetch } = useQuery({ queryKey: ['facts', factId, 'versions', version], queryFn: () => facts.versions(factId) });
  return (
    <Section title={t('facts.versions.title')} intro={t('facts.versions.intro')}>
      {error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : !data ? <LoadingLines lines={3} /> : (
        <Box component="ol" reversed sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
          {data.data.map((made) => (
            <Version key={made.version} made={made} />
          ))}
        </Box>
      )}
    </Section>
  );
}

function Version({ made }: { made: FactVersion }) {
  const t = useT();
  return (
    <Box component="li" sx={{ borderInlineStart: '3px solid', borderColor: 'divider', paddingInlineStart: 1.5, display: 'grid', gap: 0.75 }}>
      <Typography variant="body2">
        <strong>{t('facts.versions.number', { count: made.version })}</strong> · {t(`facts.versions.change.${made.change}`)} ·{' '}
        {made.madeBy?.name ?? t('notifications.program')}, <TimeAgo at={made.madeAt} />
      </Typography>
      {made.note && <Serif sx={{ whiteSpace: 'pre-line' }}>“{made.note}”</Serif>}
      {made.changes.length > 0 && <ChangeList changes={made.changes} />}
    </Box>
  );
}
