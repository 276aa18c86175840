import GroupOffIcon from '@mui/icons-material/GroupOffOutlined';
import PlayArrowIcon from '@mui/icons-material/PlayArrow';
import TaskAltIcon from '@mui/icons-material/TaskAlt';
import { Box, Button, Card, Link as MuiLink, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useStore } from 'ra-core';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { desk, type Overview, type Queue } from '../api';
import { useT } from '../i18n';
import { mayNow } from '../providers/session';

/** The page's one loud button: into the queue that this person worked on last, or the one of theirs with most to do. */
export function StartCard({ my, queues }: { my: Overview['my']; queues: readonly Queue[] }) {
  const t = useT();
  const [last] = useStore<string | null>('desk.queue', null);
  const mine = queues.filter((queue) => queue.mine);
  const next = nextQueue(mine, last, my.held > 0);
  if (mine.length === 0) return <Quiet icon={<GroupOffIcon />} title={t('home.noQueues')} help={t('home.noQueuesHelp')} action={<ManageQueues />} />;
  if (!next) return <Quiet icon={<TaskAltIcon />} title={t('home.allDone')} help={t('home.allDoneHelp')} action={<Drafts />} />;
  const waiting = mine.filter(({ paused }) => !paused).reduce((sum, queue) => sum + queue.waiting, 0);
  const goesOn = my.held > 0;
  return (
    <Card sx={{ p: { xs: 2, sm: 2.5 }, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, bgcolor: (theme) => theme.palette.desk.quiet }}>
      <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
        <Typography variant="h2" component="p" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {goesOn ? t('home.goOnHelp', { smart_count: my.held }) : t('home.startWaiting', { smart_count: waiting })}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.25 }}>
          {t('home.startIn', { queue: next.name })}
        </Typography>
        <Drafts />
      </Box>
      <Button component={Link} to={`/desk/${next.id}`} variant="contained" size="large" startIcon={<PlayArrowIcon />} sx={{ width: { xs: '100%', sm: 'auto' } }}>
        {t(goesOn ? 'home.goOn' : 'home.start')}
      </Button>
    </Card>
  );
}

function nextQueue(mine: readonly Queue[], last: string | null, holds: boolean): Queue | undefined {
  const open = mine.filter(({ paused, waiting }) => !paused && waiting > 0);
  const again = mine.find(({ id }) => id === last);
  if (again && (holds || open.includes(again))) return again;
  return open.toSorted((a, b) => b.waiting - a.waiting)[0] ?? (holds ? mine.find(({ held }) => held > 0) : undefined);
}

function Quiet({ icon, title, help, action }: { icon: ReactNode; title: string; help: string; action: ReactNode }) {
  return (
    <Card sx={{ p: 2.5, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, bgcolor: (theme) => theme.palette.desk.quiet, '& > svg': { color: 'text.secondary', fontSize: 28 } }}>
      {icon}
      <Box sx={{ flex: '1 1 240px' }}>
        <Typography variant="h2" component="p">
          {title}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {help}
        </Typography>
      </Box>
      {action}
    </Card>
  );
}

function ManageQueues() {
  const t = useT();
  if (!mayNow('queue.manage')) return null;
  return (
    <Button component={Link} to="/queues" variant="outlined">
      {t('home.openQueues')}
    </Button>
  );
}

/** What was typed about claims that went away is not forgotten here either. */
function Drafts() {
  const t = useT();
  const { data } = useQuery({ queryKey: ['drafts'], queryFn: desk.keptDrafts, enabled: mayNow('assignment.work') });
  const count = data?.data.length ?? 0;
  if (count === 0) return null;
  return (
    <MuiLink component={Link} to="/desk" variant="body2" sx={{ display: 'inline-block', mt: 0.5 }}>
      {t('home.drafts', { smart_count: count })}
    </MuiLink>
  );
}
