import { useQuery } from '@tanstack/react-query';
import { useCanAccess } from 'ra-core';
import { useState } from 'react';
import { Box, Typography } from '@mui/material';
import { routing, type PlacedRule } from '../../api';
import { useT } from '../../i18n';
import { ErrorNotice, LoadingLines, PageHeader } from '../../ui';
import { Section } from '../../ui/record';
import { RoutingEditor } from './RoutingEditor';
import { RuleSentences } from './RulesInWords';
import { VersionList } from './VersionList';

/** Which claims go to which queue: the rules of the whole newsroom in one order. */
export default function RoutingPage() {
  const t = useT();
  const { canAccess: mayManage } = useCanAccess({ resource: 'routing-rules', action: 'edit' });
  // Read anew only when one asks for it: what comes in later must not sweep away what is being edited.
  const { data, error, refetch, dataUpdatedAt } = useQuery({ queryKey: ['routing', 'current'], queryFn: routing.current, staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false });
  const [older, setOlder] = useState<{ rules: PlacedRule[]; version: number } | null>(null);
  const reload = async () => {
    setOlder(null);
    await refetch();
  };
  return (
    <>
      <PageHeader title={t('queues.rules.pageTitle')} intro={t('queues.rules.intro')} />
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingLines lines={8} />}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {data && mayManage && <RoutingEditor key={`${dataUpdatedAt}-${older?.version ?? ''}`} routing={data} older={older} onReload={reload} />}
        {data && mayManage === false && (
          <Section title={t('queues.rules.title')} intro={t('queues.rules.versionNow', { version: data.live.version })}>
            {data.live.rules.length > 0 ? <RuleSentences rules={data.live.rules} /> : <Typography variant="body2">{t('queues.rules.noneAtAll')}</Typography>}
          </Section>
        )}
        {data && <VersionList mayManage={mayManage === true} liveId={data.live.id} onTake={(version, rules) => setOlder({ version, rules })} />}
      </Box>
    </>
  );
}
