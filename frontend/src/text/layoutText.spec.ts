import { layoutText, locate, type Piece } from './layoutText';

const TEXT = 'The mayor spoke.\n\nForty trams were sold. The depot closed.\nNobody answered.';
const spanOf = (id: string, quote: string) => ({ id, start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length });
const pieces = (spans: Parameters<typeof layoutText>[1], active: string | null = null): Piece[] =>
  layoutText(TEXT, spans, active).flatMap((paragraph) => [...paragraph.pieces]);

describe('layoutText', () => {
  it('cuts a text into its paragraphs without losing or moving a character', () => {
    const paragraphs = layoutText(TEXT, [], null);
    expect(paragraphs.map(({ start }) => TEXT.slice(start, start + 5))).toEqual(['The m', 'Forty', 'Nobod']);
    for (const { pieces: parts } of paragraphs) {
      for (const part of parts) expect(TEXT.slice(part.start, part.start + part.text.length)).toBe(part.text);
    }
  });

  it('marks the span under review and no other', () => {
    const marked = pieces([spanOf('a', 'Forty trams were sold.'), spanOf('b', 'The depot closed.')], 'a').filter(({ active }) => active);
    expect(marked.map(({ text }) => text)).toEqual(['Forty trams were sold.']);
  });

  it('cuts overlapping spans at their borders, the one under review on top', () => {
    const parts = pieces([spanOf('wide', 'Forty trams were sold. The depot'), spanOf('inner', 'sold. The')], 'inner').filter(({ ids }) => ids.length > 0);
    expect(parts.map(({ text, ids }) => [text, ids])).toEqual([
      ['Forty trams were ', ['wide']],
      ['sold. The', ['inner', 'wide']],
      [' depot', ['wide']],
    ]);
  });

  it('makes each span reachable once, however often it is cut', () => {
    const parts = pieces([spanOf('wide', 'Forty trams were sold. The depot'), spanOf('inner', 'sold. The')], 'inner');
    expect(parts.filter(({ first }) => first).map(({ ids }) => ids[0])).toEqual(['wide', 'inner']);
  });

  it('follows a span over the end of a paragraph', () => {
    const parts = pieces([spanOf('a', 'closed.\nNobody')], 'a').filter(({ active }) => active);
    expect(parts.map(({ text }) => text)).toEqual(['closed.', 'Nobody']);
  });

  it('drops spans that lie outside of the text and cuts those that reach over its end', () => {
    expect(pieces([{ id: 'x', start: 900, end: 950 }]).every(({ ids }) => ids.length === 0)).toBe(true);
    const last = pieces([{ id: 'y', start: TEXT.length - 9, end: TEXT.length + 40 }]).at(-1);
    expect(last).toMatchObject({ text: 'answered.', ids: ['y'] });
  });
});

describe('locate', () => {
  const nobody = { start: TEXT.indexOf('Nobody'), end: TEXT.indexOf('Nobody') + 6 };

  it('trusts the offsets when the quote stands there', () => {
    expect(locate(TEXT, { ...spanOf('a', 'Nobody'), quote: 'Nobody' })).toEqual(nobody);
  });

  it('finds the quote elsewhere when the offsets are off', () => {
    expect(locate(TEXT, { start: 3, end: 9, quote: 'Nobody' })).toEqual(nobody);
  });

  it('says so when the quote is not in the text', () => {
    expect(locate(TEXT, { start: 3, end: 9, quote: 'Everybody' })).toBeNull();
    expect(locate(TEXT, { start: 3, end: 3, quote: '' })).toBeNull();
  });
});
