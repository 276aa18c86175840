/** What holds for any two statements and any two figures. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Comparator, extract } from '../extraction/index.js';
import { type Figure, intervalOf, overlap } from './intervals.js';
import { keysOf, nearCopy, relate, type Statement, statementOf } from './index.js';

const PIECES = [
  'at least 12 people', 'over 200 militants', 'dozens of soldiers', '23 soldiers', 'several houses', '40 percent of voters', '$3 million', 'two weeks', '8 feet', '2.4 metres', 'were killed', 'were injured', 'died',
  'in Velmouth', 'in the city of Ostmere', 'near Lake Orrin', 'on Monday', 'on Tuesday', 'in May 2031', 'yesterday', 'Rana Okafor said', 'the ministry denied that', 'did not', 'a ferry sank', 'a bomb exploded',
  'the bridge fell', 'talks failed', 'since March', 'and', ',', 'false', 'another',
];
const sentence = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 }).map((pieces) => `${pieces.join(' ')}.`);
const context = fc.option(fc.subarray(['~orn', 'feri', 'sank', '~velmt', 'bridg', 'mil']), { nil: undefined });
const statement = fc.tuple(sentence, context).map(([text, about]): Statement => {
  const record = extract(text)[0]!;
  return statementOf(record, { article: 'a', ...(about && { context: about }) });
});

describe('relate, for any two statements', () => {
  it('says the same in both directions', () => {
    fc.assert(
      fc.property(statement, statement, (a, b) => {
        const [there, back] = [relate(a, b), relate(b, a)];
        expect([there?.kind, there?.score]).toEqual([back?.kind, back?.score]);
      }),
      { numRuns: 400 },
    );
  });

  it('relates only what shares a key', () => {
    fc.assert(
      fc.property(statement, statement, (a, b) => {
        const keys = new Set(keysOf(a));
        if (relate(a, b) !== null) expect(keysOf(b).some((key) => keys.has(key))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('gives at most 25 keys, each once, and a score within 0 and 1', () => {
    fc.assert(
      fc.property(statement, statement, (a, b) => {
        const keys = keysOf(a);
        expect(keys.length).toBeLessThanOrEqual(25);
        expect(new Set(keys).size).toBe(keys.length);
        const score = relate(a, b)?.score ?? 0;
        expect(score >= 0 && score <= 1).toBe(true);
      }),
    );
  });

  it('takes a text for a near copy of itself, in both directions alike', () => {
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        expect(nearCopy(a, a)).toBe(true);
        expect(nearCopy(a, b)).toBe(nearCopy(b, a));
      }),
    );
  });
});

const TOP = 60;
const comparator = fc.constantFrom<Comparator>('exact', 'over', 'under', 'at_least', 'at_most');
const bound = fc.record({ comparator, value: fc.integer({ min: 0, max: TOP }), valueMax: fc.constant(null) });
const range = fc.tuple(fc.nat(TOP), fc.nat(TOP)).map(([x, y]): Figure => ({ comparator: 'range', value: Math.min(x, y), valueMax: Math.max(x, y) }));
const figure = fc.oneof(bound, range);

/** Whole numbers from below to above all bounds that the figure allows, by what its words mean. */
function allowed({ comparator: sign, value, valueMax }: Figure): Set<number> {
  const v = value ?? 0;
  const means: Record<string, (n: number) => boolean> = {
    exact: (n) => n === v, over: (n) => n > v, under: (n) => n < v, at_least: (n) => n >= v, at_most: (n) => n <= v, range: (n) => n >= v && n <= (valueMax ?? v),
  };
  return new Set(Array.from({ length: TOP + 21 }, (_, i) => i - 10).filter((n) => means[sign]?.(n)));
}

describe('intervals, against counting', () => {
  it('overlap when some whole number is in both', () => {
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const both = [...allowed(a)].some((n) => allowed(b).has(n));
        expect(overlap(intervalOf(a)!, intervalOf(b)!)).toBe(both);
      }),
      { numRuns: 1000 },
    );
  });
});
