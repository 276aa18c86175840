import { bringIntoView } from '../../text/bringIntoView';

/** Marks where another claim of the article begins. */
export const OTHER_CLAIM = 'data-other-claim';

/** Goes to the next other claim in the text: after the one that has the focus, else after the one under review, and round again. */
export function focusNextOther(): void {
  const others = [...document.querySelectorAll<HTMLElement>(`[${OTHER_CLAIM}]`)];
  const at = document.activeElement?.hasAttribute(OTHER_CLAIM) ? document.activeElement : document.querySelector('mark');
  const next = others.find((other) => at && at.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) ?? others[0];
  if (!next) return;
  next.focus({ preventScroll: true });
  bringIntoView(next);
}
