const events = new EventTarget();

/** Any button may open the list of keys, which hangs in the layout. */
export const openKeyHelp = (): void => void events.dispatchEvent(new Event('open'));

/** @returns stops listening */
export function onKeyHelp(open: () => void): () => void {
  events.addEventListener('open', open);
  return () => events.removeEventListener('open', open);
}
