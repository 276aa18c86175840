import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { priorities, type PriorityWeights } from '../../api';

export type Weights = Omit<PriorityWeights, 'version'>;
export type PartName = keyof Weights;

const KEY = ['priorities', 'weights'];

/** The newsroom's weights and what one makes of them before saving. */
export function useWeights() {
  const client = useQueryClient();
  const { data: stored, error, refetch } = useQuery({ queryKey: KEY, queryFn: priorities.weights });
  const [changed, setChanged] = useState<Partial<Weights>>({});
  const weights = stored && withoutVersion({ ...stored, ...changed });
  return {
    stored,
    weights,
    error,
    refetch,
    isChanged: stored !== undefined && weights !== undefined && Object.entries(weights).some(([name, value]) => stored[name as PartName] !== value),
    set: (change: Partial<Weights>) => setChanged((before) => ({ ...before, ...change })),
    /** @throws HttpError 409 when somebody else saved in the meantime */
    save: async () => {
      if (!stored || !weights) return;
      const saved = await priorities.putWeights({ ...weights, version: stored.version });
      client.setQueryData(KEY, saved);
      setChanged({});
      await client.invalidateQueries({ queryKey: ['priorities', 'preview'] });
    },
  };
}

const withoutVersion = ({ version: _, ...weights }: PriorityWeights): Weights => weights;
