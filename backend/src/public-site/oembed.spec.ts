import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { slugIn } from './oembed.js';

describe('the address of a fact', () => {
  it.each([
    ['https://desk.example/facts/bridge-closed-deadbeef', 'https://desk.example', 'bridge-closed-deadbeef'],
    ['https://desk.example/facts/bridge-closed-deadbeef/embed?x=1#y', 'https://desk.example', 'bridge-closed-deadbeef'],
    ['https://desk.example/facts/%D0%BF%D0%BE%D1%80%D1%82-deadbeef', 'https://desk.example', 'порт-deadbeef'],
    ['https://desk.example/checks/facts/a-deadbeef', 'https://desk.example/checks', 'a-deadbeef'],
  ])('%s names its slug', (address, site, slug) => expect(slugIn(address, site)).toBe(slug));

  it.each(['https://desk.example.evil/facts/a-deadbeef', 'http://desk.example/facts/a-deadbeef', 'https://desk.example/facts/ready', 'https://desk.example/facts/a%2Fb-deadbeef', 'https://desk.example/facts/%ff-deadbeef', 'nonsense', ''])(
    '%j is none',
    (address) => expect(slugIn(address, 'https://desk.example')).toBeNull(),
  );

  it('is asked for with any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void slugIn(`https://desk.example/facts/${text}`, 'https://desk.example')));
  });
});
