import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readMarks } from './marks.js';

const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';
const marked = (text: string): string => text.replaceAll('[', OPEN).replaceAll(']', CLOSE);

describe('marks', () => {
  it('are offsets into the text without them', () => {
    expect(readMarks(marked('The [river] rose, and the [rivers] fell.'))).toEqual({
      text: 'The river rose, and the rivers fell.',
      marks: [{ start: 4, end: 9 }, { start: 24, end: 30 }],
    });
  });

  it('of words that follow each other are one', () => {
    expect(readMarks(marked('[Over] [200] fighters')).marks).toEqual([{ start: 0, end: 8 }]);
  });

  it('count UTF-16 units, as the screens do', () => {
    expect(readMarks(marked('😀 [نهر]')).marks).toEqual([{ start: 3, end: 6 }]);
  });

  it('leave every text whole, and lie within it', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[\uFDD0\uFDD1[\]]/.test(text));
    const parts = fc.array(fc.tuple(word, fc.boolean()));
    fc.assert(
      fc.property(parts, (list) => {
        const { text, marks } = readMarks(list.map(([part, on]) => (on ? OPEN + part + CLOSE : part)).join(''));
        expect(text).toBe(list.map(([part]) => part).join(''));
        for (const { start, end } of marks) expect(0 <= start && start < end && end <= text.length).toBe(true);
      }),
    );
  });
});
