/** Puts the element into the middle of the nearest pane that scrolls, or of the page where there is none; never moves both. */
export function bringIntoView(target: HTMLElement): void {
  const box = target.getBoundingClientRect();
  const pane = scrollingPane(target);
  if (!pane) {
    window.scrollTo({ top: window.scrollY + box.top - (window.innerHeight - box.height) / 2 });
    return;
  }
  const outer = pane.getBoundingClientRect();
  if (box.top < outer.top || box.bottom > outer.bottom) pane.scrollTop += box.top - outer.top - (outer.height - box.height) / 2;
}

function scrollingPane(target: HTMLElement): HTMLElement | null {
  let pane = target.parentElement;
  while (pane && pane !== document.body) {
    if (pane.scrollHeight > pane.clientHeight && /auto|scroll/.test(getComputedStyle(pane).overflowY)) return pane;
    pane = pane.parentElement;
  }
  return null;
}
