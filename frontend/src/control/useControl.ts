import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { control, type Span } from '../api';
import { useLive } from '../live';

const LOOK_AGAIN_MS = 30_000;
const SELDOM_MS = 300_000;

const KEY = 'control';
const fresh = { refetchInterval: LOOK_AGAIN_MS } as const;

export const useOverview = () => useQuery({ queryKey: [KEY, 'overview'], queryFn: control.overview, ...fresh });
export const useLoads = () => useQuery({ queryKey: [KEY, 'people'], queryFn: control.people, ...fresh });
export const useBoard = (queueId: string) => useQuery({ queryKey: [KEY, 'board', queueId], queryFn: () => control.board(queueId), ...fresh });
export const useThroughput = (span: Span) =>
  useQuery({ queryKey: [KEY, 'throughput', span], queryFn: () => control.throughput(span), placeholderData: keepPreviousData, ...fresh });
/** Moves slowly, and looks at many reviews. */
export const useAgreement = () => useQuery({ queryKey: [KEY, 'agreement'], queryFn: control.agreement, staleTime: SELDOM_MS, refetchInterval: SELDOM_MS });

/** Looks again at once when this person is told of something: a dispute, an escalation, a claim handed over. */
export function useLookAgain(): () => Promise<void> {
  const client = useQueryClient();
  const look = () => client.invalidateQueries({ queryKey: [KEY], predicate: ({ queryKey }) => queryKey[1] !== 'agreement' });
  useLive(({ type }) => {
    if (type !== 'unread') void look();
  });
  return look;
}
