import { useStore } from 'ra-core';
import { useEffect, useMemo, useRef } from 'react';
import { keyboard, type KeyHandlers } from './Keyboard';
import { ariaKeys, type KeyPlace } from './keymap';
import type { KeyAction } from './keys';
import { printedKey } from './printed';
import { keymapOf, type Keymap, type OwnKeys } from './remap';

const TEXT_INPUT = 'textarea, select, [contenteditable="true"], input:not([type="radio"], [type="checkbox"], [type="button"])';
const OVERLAY = '[role="dialog"], [role="menu"], [role="listbox"], .MuiPopover-root';
const CONTROL = 'button, a[href], summary, [role="button"], [role="tab"]';

/** Single keys can be switched off (WCAG 2.1.4); keys with Ctrl or ⌘ stay. */
export const useSingleKeys = () => useStore<boolean>('keys.single', true);

/** The keys that this person has instead of the usual ones, kept in this browser. */
export const useOwnKeys = () => useStore<OwnKeys>('keys.own', NONE);
const NONE: OwnKeys = {};

export function useAllKeys(): Keymap {
  const [own] = useOwnKeys();
  return useMemo(() => keymapOf(own), [own]);
}

/** An action's key as buttons show it, and as assistive technology is told. */
export interface KeyHint {
  printed: string;
  aria: string;
}

export function useKeyHints(): (action: KeyAction) => KeyHint {
  const keymap = useAllKeys();
  return (action) => {
    const binding = keymap.find(({ id }) => id === action)!;
    return { printed: printedKey(binding.keys[0]!), aria: ariaKeys(binding) };
  };
}

export const useKeyHint = (action: KeyAction): KeyHint => useKeyHints()(action);

function placeOf(target: EventTarget | null, singleKeys: boolean): KeyPlace {
  const element = target instanceof Element ? target : null;
  return {
    inField: element?.closest(TEXT_INPUT) != null,
    inDialog: element?.closest(OVERLAY) != null || document.querySelector('.MuiDialog-root, .MuiPopover-root') !== null,
    onControl: element?.closest(CONTROL) != null,
    singleKeys,
  };
}

const listen = (event: KeyboardEvent): void => {
  if (event.defaultPrevented) return;
  if (keyboard.press(event, (singleKeys) => placeOf(event.target, singleKeys))) event.preventDefault();
};
let layers = 0;

/** Runs the action of a key press while the component is there. */
export function useKeymap(handlers: KeyHandlers): void {
  const keymap = useAllKeys();
  const [singleKeys] = useSingleKeys();
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    if ((layers += 1) === 1) window.addEventListener('keydown', listen);
    const remove = keyboard.add({ keymap, singleKeys, handlers: () => latest.current });
    return () => {
      remove();
      if ((layers -= 1) === 0) window.removeEventListener('keydown', listen);
    };
  }, [keymap, singleKeys]);
}
