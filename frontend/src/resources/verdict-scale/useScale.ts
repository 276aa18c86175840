import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fieldErrorsOf, verdictScale, type PutVerdictScale } from '../../api';

const KEY = ['verdict-scale'];
type Parts = Omit<PutVerdictScale, 'version'>;

export type ScaleEdit = ReturnType<typeof useScale>;

/** The newsroom's scale and what one makes of it before saving. */
export function useScale() {
  const client = useQueryClient();
  const { data: stored, error, refetch } = useQuery({ queryKey: KEY, queryFn: verdictScale.get, refetchOnWindowFocus: false });
  const [changed, setChanged] = useState<Partial<Parts>>({});
  const scale: Parts | undefined = stored && { worst: stored.worst, best: stored.best, ratings: stored.ratings, ...changed };
  return {
    stored,
    scale,
    error,
    refetch,
    isChanged: stored !== undefined && Object.entries(changed).some(([name, value]) => JSON.stringify(stored[name as keyof Parts]) !== JSON.stringify(value)),
    set: (change: Partial<Parts>) => setChanged((before) => ({ ...before, ...change })),
    /** What is wrong, field by field, in words. */
    faults: (problem: unknown): string[] => Object.entries(fieldErrorsOf(problem)).map(([field, detail]) => `${field.split(/[./]/).find((part) => part !== '' && part !== 'ratings') ?? field}: ${detail}.`),
    /** @throws HttpError 409 when somebody else saved in the meantime */
    save: async () => {
      if (!stored || !scale) return;
      const saved = await verdictScale.put({ ...withoutBlanks(scale), version: stored.version });
      client.setQueryData(KEY, saved);
      setChanged({});
    },
  };
}

/** A language without a name for a verdict is left out. */
function withoutBlanks({ ratings, ...range }: Parts): Parts {
  const named = Object.fromEntries(
    Object.entries(ratings).map(([verdict, { labels, ...rating }]) => [verdict, { ...rating, labels: { en: labels.en.trim(), ...(labels.ar?.trim() ? { ar: labels.ar.trim() } : {}) } }]),
  );
  return { ...range, ratings: named as Parts['ratings'] };
}
