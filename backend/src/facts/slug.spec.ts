import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { slugOf } from './slug.js';

const claimId = '019a0000-0000-7000-8000-0000deadbeef';
const pieces = fc.constantFrom('𠀀', '𐐀', 'é', '-', ' ', '/', '..', 'ﬁ', 'a', '\ud800');
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces, { maxLength: 160, size: 'max' }).map((parts) => parts.join('')),
);

describe('a fact’s slug', () => {
  it('is its words, and the end of its claim’s id', () => {
    expect(slugOf('Over 200 people — “all of them”, she said — fled São Tomé.', claimId)).toBe(
      'over-200-people-all-of-them-she-said-fled-sao-tome-deadbeef',
    );
    expect(slugOf('Порт закрыт', claimId)).toBe('порт-закрыт-deadbeef');
  });

  it('is never only an id', () => {
    for (const statement of ['', '???', '\ud800', '-']) expect(slugOf(statement, claimId)).toBe('fact-deadbeef');
  });

  it('holds only letters, digits and single dashes, and is short, for any text', () => {
    fc.assert(
      fc.property(text, (statement) => {
        const slug = slugOf(statement, claimId);
        expect(slug).toMatch(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u);
        expect(slug.isWellFormed()).toBe(true);
        expect(slug.length).toBeLessThanOrEqual(80 + 1 + 8);
      }),
    );
  });

  it('differs for claims with the same words', () => {
    expect(slugOf('Same words', claimId)).not.toBe(slugOf('Same words', '019a0000-0000-7000-8000-0000deadbeee'));
  });
});
