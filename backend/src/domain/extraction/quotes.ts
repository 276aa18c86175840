/** Follows quotation marks from sentence to sentence: a quote that was opened and not closed runs on into the next one. */
export class QuoteState {
  speaker: string | null = null;
  private open = false;

  /**
   * @param sentence printed text
   * @param newParagraph whether it starts a paragraph; a straight quote never runs on into one
   * @returns whether the sentence as a whole lies inside a quote
   */
  next(sentence: string, newParagraph: boolean): { inside: boolean } {
    const opensHere = /^["“‘']/u.test(sentence);
    if (newParagraph && !opensHere) this.close();
    if (newParagraph && opensHere) this.open = false;
    const wasOpen = this.open;
    let open = wasOpen;
    for (const mark of sentence.slice(0, 5_000).matchAll(/["“”]/gu)) {
      if (mark[0] === '“') open = true;
      else if (mark[0] === '”') open = false;
      else open = !open;
    }
    this.open = open;
    const body = sentence.replace(/^["“]|["”]$/gu, '');
    const whole = opensHere && (open || /["”]$/u.test(sentence)) && !/[“”"]/u.test(body);
    if (!wasOpen) this.speaker = null;
    return { inside: wasOpen || whole };
  }

  spokenBy(speaker: string): void {
    this.speaker = speaker;
  }

  private close(): void {
    this.open = false;
  }
}
