/** Follows quotation marks from sentence to sentence: a quote that was opened and not closed runs on into the next one. */
export class QuoteState {
  speaker: string | null = null;
  private open = false;

  /**
   * @param sentence printed text
   * @param newParagraph whether it starts a paragraph; a straight quote never runs on into one
   * @returns whether the sentence as a whole lies inside a quote
   */
  next(sentence: string, newParagraph: boolean): boolean {
    const opensHere = /^["“]/u.test(sentence);
    if (newParagraph) this.open = false;
    const wasOpen = this.open;
    this.open = isOpenAfter(sentence, wasOpen);
    if (!wasOpen) this.speaker = null;
    const ends = /["”]$/u.test(sentence);
    const inner = sentence.slice(opensHere ? 1 : 0, ends ? -1 : undefined);
    const whole = opensHere && (this.open || ends) && !/[“”"]/u.test(inner);
    return wasOpen || whole;
  }

  spokenBy(speaker: string): void {
    this.speaker = speaker;
  }
}

function isOpenAfter(sentence: string, wasOpen: boolean): boolean {
  let open = wasOpen;
  for (const [mark] of sentence.matchAll(/["“”]/gu)) open = mark === '"' ? !open : mark === '“';
  return open;
}
