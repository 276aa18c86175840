import { useCallback, useEffect, useRef } from 'react';

export interface SelectedText {
  text: string;
  /** Selected in the article itself, so that its address is the evidence's. */
  inSource: boolean;
}

const NOTHING: SelectedText = { text: '', inSource: false };
/** Marks the pane whose words belong to the article. */
export const SOURCE_TEXT_ATTRIBUTE = 'data-source-text';

/**
 * The text that was last selected on the page. It is remembered when a click into a field takes the selection away, and forgotten once
 * it was used.
 */
export function useSelectedText(): { peek: () => SelectedText; take: () => SelectedText } {
  const last = useRef(NOTHING);
  useEffect(() => {
    const onChange = () => {
      const selection = document.getSelection();
      const text = selection?.toString().trim() ?? '';
      // A selection in a text field is a part of something that was typed, not a quote.
      if (text === '' || document.activeElement instanceof HTMLTextAreaElement || document.activeElement instanceof HTMLInputElement) return;
      const anchor = selection?.anchorNode?.parentElement;
      last.current = { text, inSource: anchor?.closest(`[${SOURCE_TEXT_ATTRIBUTE}]`) != null };
    };
    document.addEventListener('selectionchange', onChange);
    return () => document.removeEventListener('selectionchange', onChange);
  }, []);
  const peek = useCallback(() => last.current, []);
  const take = useCallback(() => {
    const taken = last.current;
    last.current = NOTHING;
    return taken;
  }, []);
  return { peek, take };
}
