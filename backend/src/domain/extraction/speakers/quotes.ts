/**
 * Follows quotation marks from sentence to sentence. A quote that was opened and not closed runs on into the next sentence,
 * and into the next paragraph where that opens with a mark of its own, as printers have it.
 *
 * A straight mark tells its side by what it touches: a blank before it opens, a blank or nothing behind it closes.
 */
export type QuoteEdge = 'opens' | 'goes-on' | 'none';

export class QuoteState {
  private open = false;

  /**
   * @param sentence printed text
   * @param newParagraph whether it starts a paragraph
   * @returns whether the sentence as a whole is quoted, and whether the quote began before it
   */
  next(sentence: string, newParagraph: boolean): QuoteEdge {
    const opensHere = /^["“]/u.test(sentence);
    const wasOpen = this.open && (!newParagraph || opensHere);
    const marks = sides(sentence);
    this.open = marks.length > 0 ? marks.at(-1) === 'open' : wasOpen;
    if (wasOpen) return !opensHere && marks[0] === 'open' && !newParagraph ? 'none' : 'goes-on';
    return opensHere && (marks.length === 1 || (marks.length === 2 && /["”][.,!?]?$/u.test(sentence))) ? 'opens' : 'none';
  }
}

function sides(sentence: string): ('open' | 'close')[] {
  return Array.from(sentence.matchAll(/["“”]/gu), ({ 0: mark, index }) => {
    if (mark !== '"') return mark === '“' ? 'open' : 'close';
    const before = sentence[index - 1] ?? ' ';
    const after = sentence[index + 1] ?? ' ';
    return /[\s([{—–-]/u.test(before) && !/\s/u.test(after) ? 'open' : 'close';
  });
}
