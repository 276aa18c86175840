import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nearCopy } from './near-copy.js';
import { voicesOf } from './voices.js';

const FLOOD = 'At least 12 people were killed when the river flooded Velmouth on Monday, the ministry said.';
const OWN = 'The ministry counts a dozen dead after the flood that hit the old town of Velmouth.';

describe('voices', () => {
  it('are one for near-copies and another for whoever says it in their own words', () => {
    expect(voicesOf([FLOOD, OWN, `UPDATE: ${FLOOD}`, OWN, 'Yes.', 'Yes.', 'No.'])).toEqual([1, 2, 1, 2, 3, 3, 4]);
  });

  it('are numbered from 1 without gaps, and hold only copies of their first text', () => {
    const words = fc.array(fc.constantFrom('river', 'town', 'dead', 'twelve', 'bridge', 'on', 'Monday'), { minLength: 0, maxLength: 12 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (texts) => {
        const voices = voicesOf(texts);
        const firsts = [...new Set(voices)];
        expect(firsts).toEqual(firsts.map((_, i) => i + 1));
        texts.forEach((text, i) => expect(nearCopy(texts[voices.indexOf(voices[i]!)]!, text)).toBe(true));
      }),
    );
  });

  it('of a thousand texts are told in a moment', () => {
    const texts = Array.from({ length: 1000 }, (_, i) => (i % 2 ? FLOOD : `Report ${i} of the harbour master names ship ${i * 7} and its ${i % 13} crew members by the pier.`));
    const began = performance.now();
    voicesOf(texts);
    expect(performance.now() - began).toBeLessThan(500);
  });
});
