import { useStore } from 'ra-core';
import { useEffect, useRef } from 'react';
import { actionFor, type KeyBinding, type KeyPlace } from './keymap';

const TEXT_INPUT = 'textarea, select, [contenteditable="true"], input:not([type="radio"], [type="checkbox"], [type="button"])';
const OVERLAY = '[role="dialog"], [role="menu"], [role="listbox"], .MuiPopover-root';
const CONTROL = 'button, a[href], summary, [role="button"], [role="tab"]';

/** Single keys can be switched off (WCAG 2.1.4); keys with Ctrl or ⌘ stay. */
export const useSingleKeys = () => useStore<boolean>('keys.single', true);

function placeOf(target: EventTarget | null, singleKeys: boolean): KeyPlace {
  const element = target instanceof Element ? target : null;
  return {
    inField: element?.closest(TEXT_INPUT) != null,
    inDialog: element?.closest(OVERLAY) != null || document.querySelector('.MuiDialog-root, .MuiPopover-root') !== null,
    onControl: element?.closest(CONTROL) != null,
    singleKeys,
  };
}

/** Runs the action of a key press; an action without a handler leaves the press to the browser. */
export function useKeymap<Action extends string>(
  bindings: readonly KeyBinding<Action>[],
  handlers: Partial<Record<Action, () => void>>,
): void {
  const [singleKeys] = useSingleKeys();
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const action = actionFor(bindings, event, placeOf(event.target, singleKeys));
      const handler = action && latest.current[action];
      if (!handler) return;
      event.preventDefault();
      handler();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [bindings, singleKeys]);
}
