import { localStorageStore, type Store } from 'ra-core';

/** Grows when the shape of anything kept in it changes; older contents are then dropped. */
const STORE_VERSION = '1';

/** Tastes, not data: they outlive signing out. */
const KEPT_AT_SIGN_OUT = ['theme', 'locale', 'density', 'motion.still', 'sidebar.open', 'keys.single', 'keys.own', 'evidence.graphic', 'desk.breaks'] as const;

/** Lists' filters and settings; drafts and pane sizes are kept elsewhere. */
export function createStore(): Store {
  const store = localStorageStore(STORE_VERSION, 'claimdesk');
  return {
    ...store,
    reset: () => {
      const kept = KEPT_AT_SIGN_OUT.map((key) => [key, store.getItem(key)] as const);
      store.reset();
      for (const [key, value] of kept) {
        if (value !== undefined) store.setItem(key, value);
      }
    },
  };
}
