const events = new EventTarget();

/** The bar's button opens the list of keys that hangs in the desk below it. */
export const openDeskHelp = (): void => void events.dispatchEvent(new Event('open'));

/** @returns stops listening */
export function onDeskHelp(open: () => void): () => void {
  events.addEventListener('open', open);
  return () => events.removeEventListener('open', open);
}
