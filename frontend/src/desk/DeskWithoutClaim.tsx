import GroupOffIcon from '@mui/icons-material/GroupOffOutlined';
import TaskAltIcon from '@mui/icons-material/TaskAlt';
import { Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { HttpError } from 'ra-core';
import { Link } from 'react-router-dom';
import { queues } from '../api';
import { useT } from '../i18n';
import { ErrorNotice, Notice } from '../ui';
import { DeskSkeleton } from './DeskSkeleton';
import type { DeskWork } from './useDeskSession';

/** Loading, nothing left, not a member, or the server did not answer. */
export function DeskWithoutClaim({ queueId, work: { state, session } }: { queueId: string; work: DeskWork }) {
  const t = useT();
  if (state.phase === 'loading' || state.phase === 'ready') return <DeskSkeleton />;
  const again = () => session.reload();
  if (state.phase === 'empty') {
    return (
      <Box sx={{ flex: 1, overflow: 'auto' }}>
        <Notice
          role="status"
          icon={<TaskAltIcon />}
          title={t('desk.empty.title')}
          action={
            <Button variant="outlined" onClick={again}>
              {t('desk.empty.again')}
            </Button>
          }
        >
          {t('desk.empty.text')}
        </Notice>
        <OtherQueues except={queueId} />
      </Box>
    );
  }
  if (state.error instanceof HttpError && state.error.status === 403) {
    return (
      <Box sx={{ flex: 1, overflow: 'auto' }}>
        <Notice role="status" icon={<GroupOffIcon />} title={t('desk.forbidden.title')}>
          {t('desk.forbidden.text')}
        </Notice>
        <OtherQueues except={queueId} />
      </Box>
    );
  }
  return <ErrorNotice error={state.error} onRetry={again} />;
}

function OtherQueues({ except }: { except: string }) {
  const t = useT();
  const { data } = useQuery({ queryKey: ['queues', 'all'], queryFn: queues.all });
  const others = (data?.data ?? []).filter((queue) => queue.mine && queue.id !== except && !queue.paused && queue.waiting > 0);
  if (others.length === 0) return null;
  return (
    <Box sx={{ textAlign: 'center', color: 'text.secondary', pb: 4, typography: 'body2' }}>
      {t('desk.empty.others')}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: 1, mt: 1 }}>
        {others.map((queue) => (
          <Button key={queue.id} component={Link} to={`/desk/${queue.id}`} variant="outlined">
            {queue.name} · {t('desk.empty.waiting', { smart_count: queue.waiting })}
          </Button>
        ))}
      </Box>
    </Box>
  );
}
