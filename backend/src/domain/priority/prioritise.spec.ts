import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BOUNDS, DEADLINE_STEPS, deadlineStep, MOST_WEIGHT, type PartName, PARTS, prioritise, type PriorityFacts } from './index.js';

const plain: PriorityFacts = { base: 50, checkWorthiness: 0.5, sources: 1, newSightings: 0, clashes: 0, harm: null, deadline: 'none', boost: 1 };
const HARMS = [null, 'injury', 'death'] as const;

const facts: fc.Arbitrary<PriorityFacts> = fc.record({
  base: fc.integer({ min: 0, max: 100 }),
  checkWorthiness: fc.double({ min: 0, max: 1, noNaN: true }),
  sources: fc.nat(1_000),
  newSightings: fc.nat(1_000),
  clashes: fc.nat(1_000),
  harm: fc.constantFrom(...HARMS),
  deadline: fc.constantFrom(...DEADLINE_STEPS),
  boost: fc.double({ min: 0, max: 50, noNaN: true }),
});
const weight = fc.double({ min: 0, max: MOST_WEIGHT, noNaN: true });
const weights = fc.record(Object.fromEntries(PARTS.map((name) => [name, weight])) as Record<PartName, typeof weight>);

/** What each part is reckoned from, from the least to the most pressing. */
const SCALES: { [Field in keyof PriorityFacts]: ReadonlyArray<PriorityFacts[Field]> } = {
  base: [0, 1, 29, 30, 69, 70, 99, 100],
  checkWorthiness: [0, 0.3, 0.62, 0.9, 1],
  sources: [0, 1, 2, 3, 9, 16, 400],
  newSightings: [0, 1, 2, 7, 15, 99],
  clashes: [0, 1, 2, 3, 50],
  harm: HARMS,
  deadline: DEADLINE_STEPS,
  boost: [0, 1, 1.5, 3, 10, 99],
};

describe('a priority', () => {
  it('is what its rule says where nothing speaks for more or less', () => {
    for (let base = 0; base <= 100; base++) expect(prioritise({ ...plain, base }).priority).toBe(base);
  });

  it('never falls when any one part rises', () => {
    fc.assert(
      fc.property(facts, weights, fc.constantFrom(...(Object.keys(SCALES) as Array<keyof PriorityFacts>)), (given, weighed, field) => {
        const reached = SCALES[field].map((value) => prioritise({ ...given, [field]: value }, weighed).priority);
        expect(reached).toEqual([...reached].sort((a, b) => a - b));
      }),
    );
  });

  it('stays within 0 to 100, and each factor within its bounds', () => {
    fc.assert(
      fc.property(facts, weights, (given, weighed) => {
        const { priority, parts } = prioritise(given, weighed);
        expect(Number.isInteger(priority) && priority >= 0 && priority <= 100).toBe(true);
        for (const { name, factor } of parts) {
          const [least, most] = BOUNDS[name].map((bound) => bound ** weighed[name]) as [number, number];
          expect(factor).toBeGreaterThanOrEqual(least);
          expect(factor).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it('takes no account of a part with weight 0', () => {
    const silent = Object.fromEntries(PARTS.map((name) => [name, 0])) as Record<PartName, number>;
    fc.assert(fc.property(facts, (given) => expect(prioritise(given, silent).priority).toBe(given.base)));
    fc.assert(
      fc.property(facts, facts, weights, (given, other, weighed) => {
        const without = { ...weighed, harm: 0, boost: 0 };
        expect(prioritise({ ...given, harm: other.harm, boost: other.boost }, without).priority).toBe(prioritise(given, without).priority);
      }),
    );
  });

  it('is the same whichever parts its factors come from', () => {
    expect(prioritise({ ...plain, harm: 'death' }).priority).toBe(prioritise({ ...plain, deadline: 'at_risk' }).priority);
    const both = { ...plain, harm: 'death', boost: 2.5 } as const;
    expect(prioritise(both).priority).toBe(prioritise({ ...plain, boost: 1.6, deadline: 'overdue' }).priority);
  });

  it('rises steeply with breaking news and never past the top', () => {
    expect(prioritise({ ...plain, base: 20, boost: 3 }).priority).toBe(43);
    expect(prioritise({ ...plain, base: 100, boost: 10, harm: 'death', deadline: 'overdue' }).priority).toBe(100);
  });
});

describe('the step to a deadline', () => {
  const at = (hours: number): Date => new Date(Date.UTC(2026, 0, 1, hours));

  it('changes at half, at three quarters and when it is over, and says when it will', () => {
    expect(deadlineStep(at(0), at(8), at(0))).toEqual({ step: 'early', changesAt: at(4) });
    expect(deadlineStep(at(0), at(8), at(4))).toEqual({ step: 'half', changesAt: at(6) });
    expect(deadlineStep(at(0), at(8), at(6))).toEqual({ step: 'at_risk', changesAt: at(8) });
    expect(deadlineStep(at(0), at(8), at(8))).toEqual({ step: 'overdue', changesAt: null });
  });

  it('is none without a deadline, early for a clock that runs behind, and over for a deadline that lies before the start', () => {
    expect(deadlineStep(at(0), null, at(9))).toEqual({ step: 'none', changesAt: null });
    expect(deadlineStep(at(1), at(2), at(0)).step).toBe('early');
    expect(deadlineStep(at(5), at(2), at(6)).step).toBe('overdue');
  });
});
