import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { relations, type RelationKind, type Threshold, type Thresholds } from '../../api';

const KEY = ['relation-policy'];

/** The newsroom's marks, and what one makes of them before saving. */
export function usePolicy() {
  const client = useQueryClient();
  const { data: stored, error, refetch } = useQuery({ queryKey: KEY, queryFn: relations.policy });
  const [changed, setChanged] = useState<Partial<Thresholds>>({});
  const thresholds = stored && { ...stored.thresholds, ...changed };
  return {
    stored,
    thresholds,
    error,
    refetch,
    isChanged: stored !== undefined && JSON.stringify(thresholds) !== JSON.stringify(stored.thresholds),
    set: (kind: RelationKind, threshold: Threshold) => setChanged((before) => ({ ...before, [kind]: threshold })),
    reset: () => setChanged({}),
    /** @throws HttpError 409 when somebody else saved in the meantime: what they saved is shown then, and one's own changes stay */
    save: async () => {
      if (!stored || !thresholds) return;
      try {
        client.setQueryData(KEY, await relations.putPolicy({ version: stored.version, thresholds }));
        setChanged({});
        await client.invalidateQueries({ queryKey: ['relations'] });
      } catch (problem) {
        await refetch();
        throw problem;
      }
    },
  };
}

export type PolicyInWork = ReturnType<typeof usePolicy>;
