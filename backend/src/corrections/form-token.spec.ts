import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isGood, keyOf, readToken, writeToken } from './form-token.js';

const salt = randomBytes(32);
const NOW = Date.UTC(2031, 4, 2, 12);
const NONCE = 'abcdefgh_-345678';
const good = (token: string, slug = 'a-deadbeef', now = NOW, key = salt): boolean => {
  const read = readToken(token);
  return read !== null && isGood(read, key, slug, now);
};

describe('the token of a form', () => {
  it('is good from three seconds to a day after it was shown', () => {
    for (const [age, isIt] of [[0, false], [2_999, false], [3_000, true], [86_400_000, true], [86_400_001, false], [-1, false]] as const) {
      expect([age, good(writeToken(salt, 'a-deadbeef', NOW - age, NONCE))]).toEqual([age, isIt]);
    }
  });

  it('is good for its own fact only, and with the salt of its day', () => {
    const token = writeToken(salt, 'a-deadbeef', NOW - 10_000, NONCE);
    expect([good(token), good(token, 'b-deadbeef'), good(token, 'a-deadbeef', NOW, randomBytes(32))]).toEqual([true, false, false]);
  });

  it('is never good when a character of it is another', () => {
    const token = writeToken(salt, 'a-deadbeef', NOW - 10_000, NONCE);
    fc.assert(fc.property(fc.nat(token.length - 1), fc.constantFrom(...'0aZ_.'), (place, other) => fc.pre(token[place] !== other) ?? expect(good(token.slice(0, place) + other + token.slice(place + 1))).toBe(false)));
  });

  it('may be any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(good(text)).toBe(false)));
    expect(keyOf('a')).not.toEqual(keyOf('b'));
  });
});
