import { useEffect, useEffectEvent } from 'react';
import { nameOf } from './keymap';

/**
 * The keys of an open menu. They are heard on the window: who types the menu's key and one of its own in one go is faster than the focus.
 *
 * @param pick takes the key's name; returns whether it was one of the menu's
 */
export function useMenuKeys(open: boolean, pick: (key: string) => boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!pick(nameOf(event))) return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    if (!open) return undefined;
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, [open]);
}
