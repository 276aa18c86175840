/** Where in the pane the marked words come to stand. */
const AT = 0.35;

/**
 * Brings the marked sighting into view by moving the pane alone: `scrollIntoView` would move the page as well. Twice, because paragraphs
 * that were out of sight get their true height only now.
 *
 * @returns stops what is still to come
 */
export function scrollToMark(pane: HTMLElement | null): () => void {
  const mark = pane?.querySelector('mark');
  if (!pane) return () => undefined;
  const place = () => {
    const offset = mark ? mark.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop : 0;
    pane.scrollTop = Math.max(0, offset - pane.clientHeight * AT);
  };
  place();
  const frame = requestAnimationFrame(place);
  return () => cancelAnimationFrame(frame);
}
