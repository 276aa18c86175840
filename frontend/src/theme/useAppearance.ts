import { useStore, useStoreContext } from 'ra-core';

export type Appearance = 'light' | 'dark' | 'system';

/** Light, dark, or as the system has it, which is the case as long as nothing was chosen. */
export function useAppearance(): [Appearance, (appearance: Appearance) => void] {
  const { setItem, removeItem } = useStoreContext();
  const [chosen] = useStore<'light' | 'dark' | undefined>('theme');
  const choose = (appearance: Appearance) => (appearance === 'system' ? removeItem('theme') : setItem('theme', appearance));
  return [chosen ?? 'system', choose];
}
