/**
 * What holds for any text. Where a rule says "however long", the text is a megabyte that would keep a careless pattern busy for
 * hours: the test ends or the rule is broken.
 */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitSentences } from './text/index.js';
import { extract } from './index.js';

const WORDS = [
  'Rana Okafor', 'said', 'that', 'the', 'over', '200', 'fighters', 'killed', '23', 'dozens', 'of', 'casualties', 'two', 'weeks', '$3', 'million', 'per cent', 'on', 'Monday', 'May 2031', 'U.S.', 'Mr.',
  'No. 7', 'a.m.', 'he', 'accused', 'of', 'hiding', 'according to', 'may', 'Kabul', 'province', '“', '”', '"', '(', ')', ',', '.', '...', '?', '!', ';', ':', '—', '-', '\n', '\n\n', '1.', 'a)', 'By', '\u0000',
  '\ud800', '\uFEFF', '١٢', '漢字。', 'constructor', '__proto__', 'Tags', 'pic.twitter.com/x',
];
const newsLike = fc.array(fc.constantFrom(...WORDS), { maxLength: 80 }).map((words) => words.join(' '));
const anyText = fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme', maxLength: 400 }));

const visible = (text: string): string => text.replace(/\s/gu, '');

describe('extract, for any text', () => {
  it('covers all that is not blank, in order and without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let covered = '';
        let end = 0;
        for (const span of splitSentences(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(visible(text.slice(end, span.start))).toBe('');
          covered += text.slice(span.start, span.end);
          end = span.end;
        }
        expect(visible(covered)).toBe(visible(text));
      }),
    );
  });

  it('has offsets that give back the printed words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        extract(text).forEach((record, i) => {
          expect(record.index).toBe(i);
          expect(text.slice(record.start, record.end)).toBe(record.text);
          expect(record.text.trim()).toBe(record.text);
          for (const { raw, start, end } of record.quantities) expect(text.slice(start, end)).toBe(raw);
          for (const { raw } of record.dates) expect(record.text).toContain(raw);
        });
      }),
    );
  });

  it('keeps every figure within its bounds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const record of extract(text)) {
          expect(record.checkWorthiness).toBeGreaterThanOrEqual(0);
          expect(record.checkWorthiness).toBeLessThanOrEqual(1);
          expect(Math.round(record.checkWorthiness * 1_000) / 1_000).toBe(record.checkWorthiness);
          expect(record.claims.length > 0).toBe(record.claim);
          if (record.boilerplate) expect(record).toMatchObject({ checkWorthiness: 0, claim: false, quantities: [], speaker: null });
          for (const { value, valueMax, start, end } of record.quantities) {
            expect(value === null || Number.isFinite(value)).toBe(true);
            if (valueMax !== null) expect(valueMax).toBeGreaterThan(value!);
            expect(start).toBeGreaterThanOrEqual(record.start);
            expect(end).toBeLessThanOrEqual(record.end);
          }
        }
      }),
    );
  });

  it('reads a sentence alike wherever the article begins', () => {
    fc.assert(
      fc.property(fc.nat({ max: 50 }), (blanks) => {
        const text = 'Over 200 fighters were killed in Kabul on Monday.';
        const [moved] = extract('\n'.repeat(blanks) + text);
        const [plain] = extract(text);
        expect({ ...moved, start: 0, end: 0, quantities: [] }).toEqual({ ...plain, start: 0, end: 0, quantities: [] });
        expect(moved!.start).toBe(blanks);
      }),
    );
  });
});

describe('extract, however long the text', () => {
  const MEGABYTE = 1_000_000;
  const fill = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length));

  it.each([
    ['words without a full stop', fill('word and another ')],
    ['one word', fill('a')],
    ['digits and commas', fill('1,')],
    ['numbers', fill('12 ')],
    ['full stops', fill('.')],
    ['spaced full stops', fill(' .')],
    ['initials', fill('A.')],
    ['opening quotes, nested', fill('“a ‘b ')],
    ['straight quotes', fill('" ')],
    ['brackets', fill('(')],
    ['names', fill('Aab ')],
    ['names that speak', fill('Xo Yun said ')],
    ['acronyms to be', fill('Aaa Bbb of ')],
    ['commas behind a claim', `Over 200 people were killed ${fill(', ')} in Kabul on Monday`],
    ['by-lines in one line', fill('by Xxx Yyy ')],
    ['hyphens', fill('a-')],
  ])('reads a megabyte of %s as one record', (_, text) => {
    const records = extract(text);
    expect(records).toHaveLength(1);
    expect(records[0]!.text).toBe(text.trim());
  });

  it('keeps an identifier of 100,000 digits from being a figure', () => {
    expect(extract(`The code is ${'9'.repeat(100_000)} today in Velm.`)[0]!.quantities).toEqual([]);
  });

  it.each([
    ['short sentences', 'Rana Okafor said 12 people died. ', 1],
    ['lines', 'The mayor of Velm resigned.\n', 1],
    ['list items', '1. Open the gate\n', 1],
    ['new bodies and people', '', 0],
  ])('takes a text of many %s sentence by sentence', (_, piece, perPiece) => {
    const count = 5_000;
    const text = piece === '' ? Array.from({ length: count }, (_x, i) => `Ax${i} By${i} of the Cz${i} Ministry said it was shut.`).join(' ') : piece.repeat(count);
    expect(extract(text)).toHaveLength(count * (perPiece || 1));
  });
});
