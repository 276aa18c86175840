import GroupOffIcon from '@mui/icons-material/GroupOffOutlined';
import TaskAltIcon from '@mui/icons-material/TaskAlt';
import { Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { HttpError } from 'ra-core';
import { Link } from 'react-router-dom';
import { queues } from '../api';
import { useT } from '../i18n';
import { useKeymap } from '../keymap';
import { ErrorNotice, Notice } from '../ui';
import { DeskSkeleton } from './DeskSkeleton';
import { Standstill } from './Standstill';
import type { DeskWork } from './useDeskSession';
import { focusRecent, useUndo } from './useUndo';
import { RecentVerdicts } from './verdict/RecentVerdicts';

interface Props {
  queueId: string;
  work: DeskWork;
}

/** Loading, nothing left, not a member, or the server did not answer. */
export function DeskWithoutClaim({ queueId, work }: Props) {
  const t = useT();
  const { state, session } = work;
  if (state.phase === 'loading' || state.phase === 'ready') return <DeskSkeleton />;
  if (state.phase === 'empty') return <Empty queueId={queueId} work={work} />;
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
  return <ErrorNotice error={state.error} onRetry={() => session.reload()} />;
}

/** The last verdict of a queue can be taken back as every other. */
function Empty({ queueId, work }: Props) {
  const t = useT();
  const { state, session } = work;
  const undo = useUndo(work);
  useKeymap({ undo: undo.last, recent: focusRecent });
  return (
    <Box sx={{ flex: 1, overflow: 'auto' }}>
      <Notice
        role="status"
        icon={<TaskAltIcon />}
        title={t('desk.empty.title')}
        action={
          <Button variant="outlined" onClick={() => session.reload()}>
            {t('desk.empty.again')}
          </Button>
        }
      >
        {t('desk.empty.text')}
        <Standstill queueId={queueId} />
      </Notice>
      <OtherQueues except={queueId} />
      <Box sx={{ maxWidth: 460, mx: 'auto', px: 2, pb: 3 }}>
        <RecentVerdicts recent={state.recent} undo={undo} />
      </Box>
    </Box>
  );
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
