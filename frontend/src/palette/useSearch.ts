import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { search, type SearchAnswer } from '../api';

/** Long enough for the next letter, too short to be waited for. */
const PAUSE_MS = 150;
const LETTERS = 2;

const NOTHING: SearchAnswer = { claims: [], articles: [], facts: [], queues: [], people: [] };

/** What the server finds once the typing pauses; what was found before stays until then. */
export function useSearch(words: string): { found: SearchAnswer; searching: boolean } {
  const wanted = useSettled(words.trim());
  const enabled = wanted.length >= LETTERS;
  const { data, isFetching } = useQuery({ queryKey: ['search', wanted], enabled, queryFn: () => search(wanted), placeholderData: keepPreviousData, staleTime: 30_000 });
  return { found: (enabled ? data : undefined) ?? NOTHING, searching: isFetching || wanted !== words.trim() };
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
