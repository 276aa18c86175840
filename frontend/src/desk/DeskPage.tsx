import FactCheckIcon from '@mui/icons-material/FactCheckOutlined';
import GroupOffIcon from '@mui/icons-material/GroupOffOutlined';
import { Box, Button, Card, CardActionArea, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { useQuery } from '@tanstack/react-query';
import { CanAccess, useStore } from 'ra-core';
import { Link, Navigate, useParams } from 'react-router-dom';
import { queues, type Queue } from '../api';
import { useT } from '../i18n';
import { AccessDeniedPage } from '../layout/plainPages';
import { mayNow } from '../providers/session';
import { ErrorNotice, LoadingLines, Notice, usePageTitle } from '../ui';
import { Desk } from './Desk';

/** The desk of one queue, or the choice of a queue. */
export default function DeskPage() {
  const t = useT();
  usePageTitle(t('desk.title'));
  const { queueId } = useParams();
  return (
    <CanAccess resource="desk" action="list" accessDenied={<AccessDeniedPage />}>
      {queueId ? <Desk key={queueId} queueId={queueId} /> : <ChooseQueue />}
    </CanAccess>
  );
}

function ChooseQueue() {
  const t = useT();
  const [last] = useStore<string | null>('desk.queue', null);
  const { data, error, isPending, refetch } = useQuery({ queryKey: ['queues', 'all'], queryFn: queues.all });
  if (isPending) {
    return (
      <Box sx={{ p: 3, maxWidth: 560 }}>
        <LoadingLines />
      </Box>
    );
  }
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  const mine = data.data.filter((queue) => queue.mine);
  const again = mine.find((queue) => queue.id === last) ?? (mine.length === 1 ? mine[0] : undefined);
  if (again) return <Navigate to={`/desk/${again.id}`} replace />;
  if (mine.length === 0) return <NoQueue />;
  return (
    <Box sx={{ p: { xs: 2, sm: 3 }, maxWidth: 620 }}>
      <Typography variant="h1" sx={{ mb: 2 }}>
        {t('desk.choose.title')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.25 }}>
        {mine.map((queue) => (
          <QueueCard key={queue.id} queue={queue} />
        ))}
      </Box>
    </Box>
  );
}

function QueueCard({ queue }: { queue: Queue }) {
  const t = useT();
  return (
    <Card>
      <CardActionArea component={Link} to={`/desk/${queue.id}`} sx={{ display: 'flex', gap: 2, p: 2, justifyContent: 'space-between' }}>
        <Box sx={{ minWidth: 0 }}>
          <Typography fontWeight={600}>{queue.name}</Typography>
          <Typography variant="body2" color="textSecondary">
            {queue.description}
          </Typography>
        </Box>
        <Typography variant="body2" color="textSecondary" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
          {queue.paused ? t('desk.paused') : t('desk.empty.waiting', { smart_count: queue.waiting })}
        </Typography>
      </CardActionArea>
    </Card>
  );
}

function NoQueue() {
  const t = useT();
  const manage = mayNow('queue.manage') && (
    <Button component={Link} to="/queues" variant="outlined" startIcon={<FactCheckIcon />}>
      {t('desk.noQueue.manage')}
    </Button>
  );
  return (
    <>
      <Typography component="h1" sx={visuallyHidden}>
        {t('desk.title')}
      </Typography>
      <Notice icon={<GroupOffIcon />} title={t('desk.noQueue.title')} action={manage}>
        {t('desk.noQueue.text')}
      </Notice>
    </>
  );
}
