import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Condition, COUNT_FIELDS, DryRun, fits, route, type RoutableClaim, router, type RoutingRule, TERM_FIELDS } from './index.js';

const claim: RoutableClaim = {
  wording: 'The port authority counted 40 containers at Pier 7.',
  type: 'statistic',
  kinds: ['count'],
  quantities: [{ kind: 'count', value: 40, valueMax: null }],
  source: 'The Harbour Post',
  speaker: null,
  language: 'en',
  sightings: 3,
  clashes: 1,
  checkWorthiness: 0.62,
};
const words = (...terms: string[]): Condition => ({ field: 'words', in: terms });
const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ field: fc.constantFrom(...TERM_FIELDS), in: fc.array(fc.oneof(text, fc.constantFrom('port', 'count', 'statistic')), { maxLength: 3 }) }),
    fc.record({ field: fc.constant('checkWorthiness' as const), atLeast: fc.double({ min: 0, max: 1, noNaN: true }) }),
    fc.record({ field: fc.constantFrom(...COUNT_FIELDS), atLeast: fc.integer({ min: 0, max: 6 }) }),
    fc.record({ field: fc.constant('quantity' as const), kinds: fc.subarray(['count', 'deaths']), atMost: fc.integer({ min: 0, max: 80 }) }),
    fc.record({ not: tie('condition') }),
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
  ),
}));
const rule = (id: string, fitting: Condition): RoutingRule => ({ id, queueId: `queue of ${id}`, name: id, condition: fitting, priority: 70 });

describe('a condition', () => {
  it('finds whole words only, whatever their case and punctuation', () => {
    expect(fits(words('port'), claim)).toBe(true);
    expect(fits(words('PORT Authority'), claim)).toBe(true);
    expect(fits(words('pier-7'), claim)).toBe(true);
    expect(fits(words('authority port'), claim)).toBe(false);
    expect(fits(words('port'), { ...claim, wording: 'The report is out.' })).toBe(false);
  });

  it('finds words in any script and in any way of writing them down', () => {
    expect(fits(words('cafe\u0301'), { ...claim, wording: 'The Café burnt down.' })).toBe(true);
    expect(fits(words('порт'), { ...claim, wording: 'Порт закрыт.' })).toBe(true);
  });

  it('is never met by a term without a letter or a digit', () => {
    for (const term of ['', ' ', '—', '...']) expect(fits(words(term), claim)).toBe(false);
  });

  it('compares source, speaker and type without case, and an unknown one never', () => {
    expect(fits({ field: 'source', in: ['the harbour post'] }, claim)).toBe(true);
    expect(fits({ field: 'type', in: ['Statistic'] }, claim)).toBe(true);
    expect(fits({ field: 'speaker', in: ['', 'null'] }, claim)).toBe(false);
  });

  it('takes the kinds of its quantities and the limit of check-worthiness itself', () => {
    expect(fits({ field: 'kind', in: ['deaths', 'count'] }, claim)).toBe(true);
    expect(fits({ field: 'checkWorthiness', atLeast: 0.62 }, claim)).toBe(true);
    expect(fits({ field: 'checkWorthiness', atLeast: 0.63 }, claim)).toBe(false);
  });

  it('compares the language of the article', () => {
    expect(fits({ field: 'language', in: ['EN'] }, claim)).toBe(true);
    expect(fits({ field: 'language', in: ['de'] }, claim)).toBe(false);
    expect(fits({ field: 'language', in: ['en'] }, { ...claim, language: null })).toBe(false);
  });

  it('asks one and the same quantity for its kind and both its bounds', () => {
    const quantity = (bounds: { atLeast?: number; atMost?: number }, ...kinds: string[]): Condition => ({ field: 'quantity', kinds, ...bounds });
    expect(fits(quantity({ atLeast: 40, atMost: 40 }, 'count'), claim)).toBe(true);
    expect(fits(quantity({ atLeast: 41 }, 'count'), claim)).toBe(false);
    expect(fits(quantity({ atMost: 39 }, 'count'), claim)).toBe(false);
    expect(fits(quantity({ atLeast: 1 }, 'deaths'), claim)).toBe(false);
    expect(fits(quantity({ atLeast: 40 }), claim)).toBe(true);
    const two = { ...claim, quantities: [{ kind: 'deaths', value: 3, valueMax: null }, { kind: 'count', value: 900, valueMax: null }] };
    expect(fits(quantity({ atLeast: 100 }, 'deaths'), two)).toBe(false);
    expect(fits(quantity({ atLeast: 100, atMost: 500 }), two)).toBe(false);
  });

  it('takes a vague number for anything it may mean, and one without a value for nothing', () => {
    const hundreds = { ...claim, quantities: [{ kind: 'deaths', value: 200, valueMax: 999 }] };
    expect(fits({ field: 'quantity', kinds: ['deaths'], atLeast: 500 }, hundreds)).toBe(true);
    expect(fits({ field: 'quantity', kinds: ['deaths'], atMost: 200 }, hundreds)).toBe(true);
    expect(fits({ field: 'quantity', kinds: ['deaths'], atLeast: 1000 }, hundreds)).toBe(false);
    expect(fits({ field: 'quantity', kinds: [], atLeast: 0 }, { ...claim, quantities: [{ kind: 'count', value: null, valueMax: null }] })).toBe(false);
  });

  it('counts sightings from both ends', () => {
    expect(fits({ field: 'sightings', atLeast: 3 }, claim)).toBe(true);
    expect(fits({ field: 'sightings', atLeast: 4 }, claim)).toBe(false);
    expect(fits({ field: 'sightings', atMost: 3 }, claim)).toBe(true);
    expect(fits({ field: 'sightings', atLeast: 1, atMost: 2 }, claim)).toBe(false);
  });

  it('sees with how many others a claim clashes', () => {
    expect(fits({ field: 'clashes', atLeast: 1 }, claim)).toBe(true);
    expect(fits({ field: 'clashes', atLeast: 1 }, { ...claim, clashes: 0 })).toBe(false);
    expect(fits({ field: 'clashes', atMost: 0 }, claim)).toBe(false);
  });

  it('holds for all when "all" is empty and for none when "any" is', () => {
    expect(fits({ all: [] }, claim)).toBe(true);
    expect(fits({ any: [] }, claim)).toBe(false);
  });

  it('follows logic: not, and De Morgan’s laws', () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 4 }), (parts) => {
        for (const part of parts) expect(fits({ not: { not: part } }, claim)).toBe(fits(part, claim));
        expect(fits({ all: [...parts].reverse() }, claim)).toBe(fits({ all: parts }, claim));
        expect(fits({ not: { all: parts } }, claim)).toBe(fits({ any: parts.map((part) => ({ not: part })) }, claim));
        expect(fits({ not: { any: parts } }, claim)).toBe(fits({ all: parts.map((part) => ({ not: part })) }, claim));
      }),
    );
  });
});

describe('routing', () => {
  it('takes the first rule that fits', () => {
    const rules = [rule('first', words('nothing')), rule('second', words('port')), rule('third', { all: [] })];
    expect(route(rules, 'fallback', claim)).toEqual({ queueId: 'queue of second', ruleId: 'second', priority: 70 });
  });

  it('sends what no rule fits to the fallback, the more check-worthy first', () => {
    expect(route([rule('never', { any: [] })], 'fallback', claim)).toEqual({ queueId: 'fallback', ruleId: null, priority: 31 });
    expect(route([], 'fallback', { ...claim, checkWorthiness: 1 }).priority).toBe(50);
  });

  it('is not changed by rules behind the one that fits, and always ends somewhere', () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 5 }), fc.array(condition, { maxLength: 5 }), (before, behind) => {
        const rules = before.map((part, index) => rule(`rule ${index}`, part));
        const way = route(rules, 'fallback', claim);
        const longer = route([...rules, ...behind.map((part, index) => rule(`later ${index}`, part))], 'fallback', claim);
        if (way.ruleId) expect(longer).toEqual(way);
        expect(Number.isInteger(longer.priority) && longer.priority >= 0 && longer.priority <= 100).toBe(true);
      }),
    );
  });
});

describe('a dry run', () => {
  it('counts every claim once, as one that stays or as one that moves, and by the rule that takes it', () => {
    const queue = fc.constantFrom('a', 'b', 'fallback');
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 4 }), fc.array(fc.record({ queueId: queue, isMovable: fc.boolean(), sightings: fc.integer({ min: 0, max: 6 }) }), { maxLength: 40 }), (conditions, claims) => {
        const rules = conditions.map((part, index) => ({ ...rule(`rule ${index}`, part), queueId: index % 2 ? 'a' : 'b' }));
        const run = new DryRun<string>(5);
        const routes = router(rules, 'fallback');
        for (const tried of claims) run.note(tried, routes({ ...claim, sightings: tried.sightings }), () => tried.queueId);
        const { considered, stays, moves, hits, fallback, examples } = run.result();
        const sum = (counts: Iterable<number>): number => [...counts].reduce((total, count) => total + count, 0);
        expect(considered).toBe(claims.length);
        expect(stays + sum(moves.map((move) => move.claims))).toBe(claims.length);
        expect(sum(hits.values()) + fallback).toBe(claims.length);
        for (const move of moves) expect(move.from !== move.to && move.movable <= move.claims).toBe(true);
        expect(examples.length).toBe(Math.min(5, claims.length - stays));
      }),
    );
  });

  it('moves nothing where the rules are those that routed the claims', () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 4 }), fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 10 }), (conditions, sightings) => {
        const routes = router(conditions.map((part, index) => rule(`rule ${index}`, part)), 'fallback');
        const run = new DryRun<string>(5);
        for (const count of sightings) {
          const way = routes({ ...claim, sightings: count });
          run.note({ queueId: way.queueId, isMovable: true }, way, () => '');
        }
        expect(run.result()).toMatchObject({ stays: sightings.length, moves: [], examples: [] });
      }),
    );
  });
});
