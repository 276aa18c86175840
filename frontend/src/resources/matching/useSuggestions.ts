import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { relations, type Relation, type RelationKind, type RelationListItem } from '../../api';
import { useDecisions, type Decided } from '../../relations/useDecisions';

export interface SuggestionFilter {
  kind?: RelationKind | undefined;
  queueId?: string | undefined;
}

/** Open suggestions, one of them in front. What was decided on stays in its line, so that nothing moves and it can be taken back. */
export function useSuggestions(filter: SuggestionFilter, announce: (words: string) => void) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['relations', 'open', filter],
    queryFn: ({ pageParam }) => relations.open(filter, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }) => page.after ?? undefined,
    // A list that is worked through must not change by itself.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  const [decided, setDecided] = useState<Readonly<Record<string, Decided>>>({});
  const [chosen, setChosen] = useState<string | null>(null);
  const items = data?.pages.flatMap((page) => page.data) ?? [];
  const at = Math.max(0, items.findIndex(({ id }) => id === chosen));
  const point = (index: number) => {
    const item = items[Math.min(Math.max(index, 0), items.length - 1)];
    if (item) setChosen(item.id);
  };
  const isOpen = ({ id }: RelationListItem): boolean => (decided[id]?.state ?? 'suggested') === 'suggested';
  const settle = (id: string, what: Decided) => {
    setDecided((before) => ({ ...before, [id]: what }));
    if (what.state === 'suggested') return setChosen(id);
    const from = items.findIndex((item) => item.id === id);
    const next = [...items.slice(from + 1), ...items.slice(0, from)].find((item) => item.id !== id && isOpen(item));
    if (next && items[at]?.id === id) setChosen(next.id);
    if (hasNextPage && from >= items.length - 5) void fetchNextPage();
  };
  return {
    items,
    total: data?.pages[0]?.page,
    current: items[at] ?? null,
    at,
    error,
    refetch,
    more: hasNextPage ? { fetch: () => void fetchNextPage(), busy: isFetchingNextPage } : null,
    point,
    settle,
    stateOf: (item: RelationListItem) => decided[item.id]?.state ?? 'suggested',
    decidedOn: (id: string): Partial<Decided> => decided[id] ?? {},
    /** The last that was decided on here. */
    last: items.find(({ id }) => id === Object.entries(decided).findLast(([, what]) => what.decidedBy !== null)?.[0]) ?? null,
    decisions: useDecisions(settle, announce),
  };
}

export type Suggestions = ReturnType<typeof useSuggestions>;

/** The suggestion with the two sightings that were compared, seen from the later claim. */
export function useWholeRelation(item: RelationListItem | null) {
  const id = item?.later.id ?? '';
  const query = useQuery({ queryKey: ['relations', 'of', id], queryFn: () => relations.ofClaim(id), enabled: item !== null, staleTime: 60_000 });
  const relation: Relation | undefined = query.data?.data.find((one) => one.id === item?.id);
  return { ...query, relation };
}
