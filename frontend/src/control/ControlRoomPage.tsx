import { Box, Button } from '@mui/material';
import { CanAccess } from 'ra-core';
import { Link } from 'react-router-dom';
import { useT } from '../i18n';
import { AccessDeniedPage } from '../layout/plainPages';
import { mayNow } from '../providers/session';
import { ErrorNotice, LoadingLines, PageHeader } from '../ui';
import { shortTime } from '../ui/time';
import { Attention } from './Attention';
import { LoadTable } from './LoadTable';
import { QueueHealthTable } from './QueueHealthTable';
import { Throughput } from './Throughput';
import { useLookAgain, useOverview } from './useControl';

/** Served by the API, outside the app. */
const JOBS = '/admin/jobs';

export default function ControlRoomPage() {
  return (
    <CanAccess resource="control-room" action="list" accessDenied={<AccessDeniedPage />}>
      <ControlRoom />
    </CanAccess>
  );
}

/** How the desk does right now: what is late, where it waits, who has how much, how much gets done. */
function ControlRoom() {
  const t = useT();
  const { data, error, refetch } = useOverview();
  useLookAgain();
  return (
    <Box sx={{ maxWidth: 1280, display: 'grid', gap: 2.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <PageHeader
        title={t('control.title')}
        intro={data ? `${t('control.intro')} ${t('control.asOf', { time: shortTime(data.at) })}` : t('control.intro')}
        actions={
          <>
            {mayNow('audit.read') && (
              <Button component={Link} to="/audit-events" variant="outlined">
                {t('control.audit')}
              </Button>
            )}
            {mayNow('job.read') && (
              <Button href={JOBS} target="_blank" rel="noopener" variant="outlined">
                {t('control.jobs')}
              </Button>
            )}
          </>
        }
      />
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LoadingLines />}
      {data && <Attention queues={data.queues} />}
      {data && <QueueHealthTable queues={data.queues} />}
      <Throughput />
      <LoadTable />
    </Box>
  );
}
