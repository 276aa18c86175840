import { useStore } from 'ra-core';
import { useSyncExternalStore } from 'react';
import type { Store } from 'ra-core';

export type Density = 'comfortable' | 'compact';

export const useDensity = () => useStore<Density>('density', 'comfortable');
export const useStillness = () => useStore<boolean>('motion.still', false);

/** A taste that is kept, for what stands around react-admin and its contexts. */
export const useKept = <Value>(store: Store, key: string, fallback: Value): Value =>
  useSyncExternalStore(
    (tell) => store.subscribe(key, tell),
    () => store.getItem<Value>(key) ?? fallback,
  );
