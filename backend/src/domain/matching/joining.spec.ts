import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CLAIM_STATES, type ClaimState } from '../claim-lifecycle/index.js';
import { clustersOf, type Link } from './clusters.js';
import { planJoins, type SamePair, type Standing } from './joining.js';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const id = fc.constantFrom(...IDS);
const pair = fc.tuple(id, id).filter(([a, b]) => a !== b);
const links = fc.array(fc.tuple(pair, fc.integer({ min: 1, max: 9 })).map(([[a, b], weight]): Link => ({ a, b, weight })), { maxLength: 14 });
const apart = fc.array(pair, { maxLength: 6 });

/** Everything that any links lead to, where nothing is apart. */
function reached(from: string, all: readonly Link[]): string {
  const found = new Set([from]);
  for (const one of found) for (const { a, b } of all) if (a === one) found.add(b); else if (b === one) found.add(a);
  return [...found].sort().join('');
}

describe('clusters', () => {
  it('are what links lead to, where nothing is apart', () => {
    fc.assert(
      fc.property(links, (all) => {
        const expected = [...new Set(IDS.map((one) => reached(one, all)))].filter((cluster) => cluster.length > 1).sort();
        expect(clustersOf(all, []).map((cluster) => cluster.join('')).sort()).toEqual(expected);
      }),
    );
  });

  it('are the same in whichever order links came in, and whichever way round', () => {
    fc.assert(
      fc.property(links, apart, fc.infiniteStream(fc.nat()), (all, foes, order) => {
        const shuffled = all.map((link) => ({ link, at: order.next().value as number })).sort((x, y) => x.at - y.at).map(({ link: { a, b, weight } }) => ({ a: b, b: a, weight }));
        expect(clustersOf(shuffled, foes.map(([a, b]) => [b, a] as const).reverse())).toEqual(clustersOf(all, foes));
      }),
    );
  });

  it('never hold two that are apart', () => {
    fc.assert(
      fc.property(links, apart, (all, foes) => {
        for (const cluster of clustersOf(all, foes)) for (const [a, b] of foes) expect(cluster.includes(a) && cluster.includes(b)).toBe(false);
      }),
    );
  });

  it('follow the stronger link where not all can be followed', () => {
    expect(clustersOf([{ a: 'a', b: 'b', weight: 1 }, { a: 'b', b: 'c', weight: 2 }], [['a', 'c']])).toEqual([['b', 'c']]);
  });
});

const standings = fc.array(fc.constantFrom(...CLAIM_STATES), { minLength: IDS.length, maxLength: IDS.length }).map((states): Standing[] => IDS.map((one, i) => ({ id: one, state: states[i]! })));
const same = fc.array(fc.tuple(pair, fc.constantFrom(0.9, 0.95, 1)).map(([[a, b], score]): SamePair => ({ a, b, score })), { maxLength: 14 });

describe('joins without anybody’s word', () => {
  const stateIn = (all: readonly Standing[], one: string): ClaimState => all.find((standing) => standing.id === one)!.state;

  it('absorb only what is detected and no more, once, into what is not absorbed itself', () => {
    fc.assert(
      fc.property(standings, same, apart, (all, pairs, foes) => {
        const joins = planJoins(all, pairs, foes);
        const absorbed = joins.map(({ absorbedId }) => absorbedId);
        expect(new Set(absorbed).size).toBe(absorbed.length);
        for (const { keptId, absorbedId } of joins) {
          expect(stateIn(all, absorbedId)).toBe('detected');
          expect(absorbed).not.toContain(keptId);
          expect(['dismissed', 'withdrawn']).not.toContain(stateIn(all, keptId));
        }
      }),
    );
  });

  it.each<[string, ClaimState[], string]>([
    ['a published claim before a decided one', ['decided', 'published', 'detected'], 'b'],
    ['a decided claim before a disputed one', ['disputed', 'decided', 'detected'], 'b'],
    ['a queued claim before one that was only detected', ['detected', 'queued', 'detected'], 'b'],
    ['of equals the older', ['queued', 'snoozed', 'detected'], 'a'],
  ])('keep %s', (_, [a, b, c], kept) => {
    const all: Standing[] = [{ id: 'a', state: a! }, { id: 'b', state: b! }, { id: 'c', state: c! }];
    const joins = planJoins(all, [{ a: 'c', b: 'a', score: 0.95 }, { a: 'c', b: 'b', score: 0.9 }], []);
    expect(joins).toContainEqual({ keptId: kept, absorbedId: 'c' });
  });

  it('join nothing to what was dismissed, and nothing that clashes', () => {
    const all: Standing[] = [{ id: 'a', state: 'dismissed' }, { id: 'b', state: 'queued' }, { id: 'c', state: 'detected' }];
    expect(planJoins(all, [{ a: 'a', b: 'c', score: 1 }, { a: 'b', b: 'c', score: 1 }], [['c', 'b']])).toEqual([]);
  });
});
