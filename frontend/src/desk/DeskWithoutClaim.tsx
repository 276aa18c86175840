import ArchiveIcon from '@mui/icons-material/Inventory2Outlined';
import GroupOffIcon from '@mui/icons-material/GroupOffOutlined';
import PauseCircleIcon from '@mui/icons-material/PauseCircleOutlined';
import TaskAltIcon from '@mui/icons-material/TaskAlt';
import { Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { queues, statusOf } from '../api';
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

/** Loading, nothing left, nothing for this person, or the server did not answer. */
export function DeskWithoutClaim({ queueId, work }: Props) {
  const { state, session } = work;
  if (state.phase === 'loading' || state.phase === 'ready') return <DeskSkeleton />;
  if (state.phase === 'empty') return <Empty queueId={queueId} work={work} />;
  const status = statusOf(state.error);
  if (status === 403) return <Forbidden queueId={queueId} />;
  if (status === 409) return <Closed queueId={queueId} work={work} />;
  return <ErrorNotice error={state.error} onRetry={() => session.reload()} />;
}

function Forbidden({ queueId }: { queueId: string }) {
  const t = useT();
  return (
    <Box sx={{ flex: 1, overflow: 'auto' }}>
      <Notice role="status" icon={<GroupOffIcon />} title={t('desk.forbidden.title')}>
        {t('desk.forbidden.text')}
      </Notice>
      <OtherQueues except={queueId} />
    </Box>
  );
}

function Empty({ queueId, work }: Props) {
  const t = useT();
  return (
    <Rest queueId={queueId} work={work} icon={<TaskAltIcon />} title={t('desk.empty.title')}>
      {t('desk.empty.text')}
      <Standstill queueId={queueId} />
    </Rest>
  );
}

/** An editor has paused the queue or put it away: that is no fault, and nothing to try again in a hurry. */
function Closed({ queueId, work }: Props) {
  const t = useT();
  const { data } = useQuery({ queryKey: ['queues', 'all'], queryFn: queues.all });
  if (!data) return <DeskSkeleton />;
  const isPaused = data.data.some((queue) => queue.id === queueId && queue.paused && queue.archivedAt === null);
  const words = isPaused ? 'desk.pausedNow' : 'desk.archived';
  return (
    <Rest queueId={queueId} work={work} icon={isPaused ? <PauseCircleIcon /> : <ArchiveIcon />} title={t(`${words}.title`)}>
      {t(`${words}.text`)}
    </Rest>
  );
}

/** Why there is no claim, where there are some, and one's last verdicts: they can be taken back as every other. */
function Rest({ queueId, work, icon, title, children }: Props & { icon: ReactNode; title: string; children: ReactNode }) {
  const t = useT();
  const { state, session } = work;
  const undo = useUndo(work);
  useKeymap({ undo: undo.last, recent: focusRecent });
  const again = (
    <Button variant="outlined" onClick={() => session.reload()}>
      {t('desk.empty.again')}
    </Button>
  );
  return (
    <Box sx={{ flex: 1, overflow: 'auto' }}>
      <Notice role="status" icon={icon} title={title} action={again}>
        {children}
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
