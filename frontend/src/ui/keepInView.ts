/** Moves the nearest pane, never the page. */
export function keepInView(card: HTMLElement | null): void {
  let pane = card?.parentElement ?? null;
  while (pane && pane.scrollHeight <= pane.clientHeight) pane = pane.parentElement;
  if (!card || !pane || pane === document.documentElement || pane === document.body) return;
  const [inner, outer] = [card.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (inner.top < outer.top) pane.scrollTop -= outer.top - inner.top + 12;
  else if (inner.bottom > outer.bottom) pane.scrollTop += inner.bottom - outer.bottom + 12;
}
