import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useGetIdentity } from 'ra-core';
import { queues, stats, type Overview, type PageOf, type Queue } from '../api';
import { useT } from '../i18n';
import { mayNow } from '../providers/session';
import { ErrorNotice, LoadingLines, PageHeader } from '../ui';
import { AssignedClaims, ClaimsToApprove, DisputesToDecide } from './ClaimLists';
import { MyDay } from './MyDay';
import { NewestArticles } from './NewestArticles';
import { Numbers } from './Numbers';
import { QueueTable } from './QueueTable';
import { Section } from './Section';
import { StartCard } from './StartCard';

const LOOK_AGAIN_MS = 30_000;

/** The first page: what waits for this person, one click from its work. */
export function Home() {
  const overview = useQuery({ queryKey: ['stats', 'overview'], queryFn: stats.overview, refetchInterval: LOOK_AGAIN_MS });
  const allQueues = useQuery({ queryKey: ['queues', 'all'], queryFn: queues.all, refetchInterval: LOOK_AGAIN_MS });
  const error = overview.error ?? allQueues.error;
  const retry = () => void Promise.all([overview.refetch(), allQueues.refetch()]);
  return (
    <Box sx={{ maxWidth: 1180 }}>
      <Greeting overview={overview.data} />
      {overview.data && allQueues.data ? (
        <HomeOf overview={overview.data} queues={allQueues.data} />
      ) : error ? (
        <ErrorNotice error={error} onRetry={retry} />
      ) : (
        <LoadingLines lines={8} />
      )}
    </Box>
  );
}

function Greeting({ overview }: { overview: Overview | undefined }) {
  const t = useT();
  const { identity } = useGetIdentity();
  const hour = new Date().getHours();
  const part = hour < 12 ? 'morning' : hour < 18 ? 'day' : 'evening';
  const name = identity?.fullName?.split(' ')[0] ?? '';
  const done = overview?.my.reviewsToday ?? 0;
  const mine = overview?.queues.some((queue) => queue.mine) || done > 0;
  const today = mine && (done > 0 ? t('home.today', { smart_count: done }) : t('home.noneToday'));
  return <PageHeader title={name ? t(`home.hello.${part}`, { name }) : t('home.title')} intro={overview && !mine ? t('home.intro') : today || '\u00a0'} />;
}

/** Reviewers see their work first, editors what only they can do; numbers come last for everybody. */
function HomeOf({ overview, queues: { data } }: { overview: Overview; queues: PageOf<Queue> }) {
  const t = useT();
  const approves = mayNow('claim.approve');
  // Who runs the queues need not work in one.
  const reviews = data.some(({ mine }) => mine) || !mayNow('queue.manage');
  return (
    <Box sx={{ display: 'grid', gap: { xs: 3, sm: 4 } }}>
      {reviews && (
        <Box component="section" aria-label={t('home.waitingForMe')} sx={{ display: 'grid', gap: 2 }}>
          <StartCard my={overview.my} queues={data} />
          {overview.my.assigned > 0 && <AssignedClaims />}
        </Box>
      )}
      <MyDay />
      {approves && <DisputesToDecide />}
      {approves && <ClaimsToApprove total={overview.newsroom.claimsDecided} />}
      <Section title={t('home.queues')}>
        <QueueTable queues={data} />
      </Section>
      <NewestArticles />
      <Section title={t('home.newsroom')}>
        <Numbers newsroom={overview.newsroom} />
      </Section>
    </Box>
  );
}
