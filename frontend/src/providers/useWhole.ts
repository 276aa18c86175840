import { useGetOne, type RaRecord, type UseGetOneHookValue, type UseGetOneOptions } from 'ra-core';

/** A key of its own in the cache. */
export const WHOLE = { whole: true };

/**
 * A record with everything that its page shows. Lists put their records into react-admin's cache as if they were whole,
 * and those of claims and articles are not: read from there, a page would miss half of what it is about to show.
 */
export const useWhole = <Item extends RaRecord>(resource: string, id: string, options?: UseGetOneOptions<Item>): UseGetOneHookValue<Item> =>
  useGetOne<Item>(resource, { id, meta: WHOLE }, options);
