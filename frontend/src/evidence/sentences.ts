/** A sentence of a text by its UTF-16 offsets: `text.slice(start, end)`. */
export interface Sentence {
  start: number;
  end: number;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** The paragraphs of a text, each with its sentences; blank ones are left out, and no sentence has space at its ends. */
export function paragraphsOf(text: string): Sentence[][] {
  const paragraphs: Sentence[][] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const sentences = sentencesOf(line, start);
    if (sentences.length > 0) paragraphs.push(sentences);
    start += line.length + 1;
  }
  return paragraphs;
}

function sentencesOf(line: string, offset: number): Sentence[] {
  return [...segmenter.segment(line)].flatMap(({ segment, index }) => {
    const words = segment.trim();
    const start = offset + index + segment.indexOf(words);
    return words === '' ? [] : [{ start, end: start + words.length }];
  });
}
