import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { evidenceApi, type CaptureWithText, messageOf, uuid } from '../api';

const LOOK_AGAIN_MS = 700;

const copyKey = (id: string) => ['captures', id] as const;

/** An archived copy; looked at again for as long as it is being fetched. */
export function useCopy(id: string | undefined): { copy: CaptureWithText | undefined; error: string | null } {
  const { data, error } = useQuery({
    queryKey: copyKey(id ?? ''),
    queryFn: () => evidenceApi.copy(id!),
    enabled: id !== undefined,
    // What is archived never changes.
    staleTime: ({ state }) => (state.data?.status === 'pending' ? 0 : Infinity),
    refetchInterval: ({ state }) => (state.data?.status === 'pending' ? LOOK_AGAIN_MS : false),
  });
  return { copy: data, error: error === null ? null : messageOf(error) };
}

/** Asks for a copy of an address, once for however many cards cite it. Nothing is asked while `url` is undefined. */
export function useAskedCopy(url: string | undefined): { id: string | undefined; refusal: string | null; again: (url: string) => Promise<string | undefined> } {
  const client = useQueryClient();
  const { data, error } = useQuery({ ...askFor(url ?? ''), enabled: url !== undefined });
  return {
    id: url === undefined ? undefined : data?.id,
    refusal: url === undefined || error === null ? null : messageOf(error),
    again: (address) => askAgain(client, address),
  };
}

const askFor = (url: string) =>
  ({
    queryKey: ['captures', 'of', url],
    queryFn: () => evidenceApi.capture(url, uuid()),
    // The answer is who it is; how far it is, the copy itself says. A refusal is asked again by hand only.
    staleTime: Infinity,
    gcTime: Infinity,
    retryOnMount: false,
    refetchOnReconnect: false,
    refetchOnWindowFocus: false,
  }) as const;

async function askAgain(client: QueryClient, url: string): Promise<string | undefined> {
  await client.invalidateQueries({ queryKey: ['captures', 'of', url], refetchType: 'none' });
  const asked = await client.fetchQuery({ ...askFor(url), staleTime: 0 }).catch(() => undefined);
  return asked?.id;
}
