import { describe, expect, it } from '@jest/globals';
import { plainFigures } from './plain-figures.js';

const valuesIn = (text: string) => plainFigures(text, { start: 0, end: text.length }).map(({ value }) => value);

describe('figures in a language without rules', () => {
  it.each([
    ['Es gab 23 Tote und 29 Verletzte.', [23, 29]],
    ['Los 1.250.000 habitantes esperan.', [1_250_000]],
    ['قتل ٢٣ جنديا', [23]],
    ['۱۲ افراد زخمی', [12]],
    ['Die Teuerung stieg auf 7,2 Prozent.', [7.2]],
    ['Le fonds compte 12 500 euros et 3’400 francs.', [12, 500, 3_400]],
    ['Der Preis: 12.500 Kronen.', []],
    ['Zug ICE4711b um 9:05', [9, 5]],
    ['', []],
  ])('%s', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  it('says where they stand, and that a share is one', () => {
    const text = 'Oggi il 40 % vota.';
    expect(plainFigures(text, { start: 0, end: text.length })).toEqual([
      { raw: '40 %', start: 8, end: 12, comparator: 'exact', value: 40, valueMax: null, unit: '%', kind: 'percent' },
    ]);
  });

  it('takes a long row of digits for what it is: no figure', () => {
    expect(valuesIn('7'.repeat(100_000))).toEqual([]);
  });
});
