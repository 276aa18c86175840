import { paragraphsOf } from './sentences';

const text = 'The quay stayed shut.  Nobody\tcrossed it.\n\n  \nAt noon it opened again.';

describe('the sentences of a copy', () => {
  it('are found in their paragraphs, and are the text’s own words', () => {
    const words = paragraphsOf(text).map((paragraph) => paragraph.map(({ start, end }) => text.slice(start, end)));
    expect(words).toEqual([['The quay stayed shut.', 'Nobody\tcrossed it.'], ['At noon it opened again.']]);
  });

  it('are none where there are no words', () => {
    expect(paragraphsOf(' \n\n\t')).toEqual([]);
  });
});
