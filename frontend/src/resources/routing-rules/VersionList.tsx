import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useNotify } from 'ra-core';
import { messageOf, routing, type PlacedRule, type RuleSetSummary } from '../../api';
import { useT } from '../../i18n';
import { ErrorNotice, LoadingLines, Tag, TimeAgo } from '../../ui';
import { Section } from '../../ui/record';

interface VersionListProps {
  mayManage: boolean;
  liveId: string;
  onTake: (version: number, rules: PlacedRule[]) => void;
}

/** Every set of rules that was live: by whom, when and why. */
export function VersionList({ mayManage, liveId, onTake }: VersionListProps) {
  const t = useT();
  const notify = useNotify();
  const { data, error, refetch } = useQuery({ queryKey: ['routing', 'versions', liveId], queryFn: routing.versions });
  const take = async ({ id, version }: RuleSetSummary) => {
    try {
      onTake(version ?? 0, (await routing.version(id)).rules);
      notify(t('queues.rules.taken'), { type: 'info' });
      window.scrollTo({ top: 0 });
    } catch (problem) {
      notify(messageOf(problem), { type: 'error' });
    }
  };
  return (
    <Section title={t('queues.rules.versions')}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingLines lines={3} />}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {data?.data.map((set) => (
          <Box component="li" key={set.id} sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
            <b>{nameOf(set, t)}</b>
            {set.state === 'live' && <Tag tone="plain">{t('queues.rules.live')}</Tag>}
            <Typography variant="body2" color="textSecondary" sx={{ flex: '1 1 240px', overflowWrap: 'anywhere' }}>
              {t('queues.rules.count', { smart_count: set.ruleCount })}, {set.liveBy?.name ?? t('queues.rules.program')}, {set.wentLiveAt && <TimeAgo at={set.wentLiveAt} />}
              {set.note && ` · ${set.note}`}
            </Typography>
            {mayManage && set.state !== 'live' && (
              <Button size="small" onClick={() => void take(set)}>
                {t('queues.rules.take', { name: nameOf(set, t) })}
              </Button>
            )}
          </Box>
        ))}
      </Box>
    </Section>
  );
}

const nameOf = ({ version }: RuleSetSummary, t: ReturnType<typeof useT>): string => (version === null ? t('queues.rules.beforeVersions') : t('queues.rules.versionName', { version }));
