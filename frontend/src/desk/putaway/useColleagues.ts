import { useQuery } from '@tanstack/react-query';
import { useGetIdentity } from 'ra-core';
import { queues, type PersonRef, type Queue } from '../../api';

export interface Colleagues {
  /** The others who review in the queue. */
  people: readonly PersonRef[];
  otherQueues: readonly Queue[];
  loading: boolean;
}

/** To whom a claim of this queue can go. */
export function useColleagues(queueId: string): Colleagues {
  const { identity } = useGetIdentity();
  const { data, isPending } = useQuery({ queryKey: ['queues', 'all'], queryFn: queues.all });
  const all = data?.data ?? [];
  return {
    people: all.find(({ id }) => id === queueId)?.members.filter(({ id }) => id !== identity?.id) ?? [],
    otherQueues: all.filter(({ id }) => id !== queueId),
    loading: isPending,
  };
}
