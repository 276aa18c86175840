const events = new EventTarget();

/** Opens the palette from anywhere, without the bar having to know where it hangs. */
export const openPalette = (): void => void events.dispatchEvent(new Event('open'));

/** @returns stops listening */
export function onPaletteOpen(open: () => void): () => void {
  events.addEventListener('open', open);
  return () => events.removeEventListener('open', open);
}
