import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Condition, fits, route, type RoutableClaim, type RoutingRule } from './index.js';

const claim: RoutableClaim = {
  wording: 'The port authority counted 40 containers at Pier 7.',
  type: 'statistic',
  kinds: ['count'],
  source: 'The Harbour Post',
  speaker: null,
  checkWorthiness: 0.62,
};
const words = (...terms: string[]): Condition => ({ field: 'words', in: terms });
const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ field: fc.constantFrom('words', 'kind', 'type', 'source', 'speaker'), in: fc.array(fc.oneof(text, fc.constantFrom('port', 'count', 'statistic')), { maxLength: 3 }) }),
    fc.record({ field: fc.constant('checkWorthiness' as const), atLeast: fc.double({ min: 0, max: 1, noNaN: true }) }),
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

  it('holds for all when "all" is empty and for none when "any" is', () => {
    expect(fits({ all: [] }, claim)).toBe(true);
    expect(fits({ any: [] }, claim)).toBe(false);
  });

  it('follows logic: not, and De Morgan’s laws', () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 4 }), (parts) => {
        for (const part of parts) expect(fits({ not: { not: part } }, claim)).toBe(fits(part, claim));
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
