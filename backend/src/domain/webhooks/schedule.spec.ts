import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FACT_CHANGES } from '../publication/index.js';
import { eventOf, MOST_TRIES, secondsUntilNext, WEBHOOK_EVENTS } from './index.js';

const planned = Array.from({ length: MOST_TRIES - 1 }, (_, n) => secondsUntilNext(n + 1, 0.5)!);

describe('the tries of a delivery', () => {
  it('are eight in about a day', () => {
    expect(MOST_TRIES).toBe(8);
    const hours = planned.reduce((sum, seconds) => sum + seconds, 0) / 3600;
    expect(hours).toBeGreaterThan(22);
    expect(hours).toBeLessThan(26);
    expect(secondsUntilNext(MOST_TRIES, 0.5)).toBeNull();
    expect(secondsUntilNext(MOST_TRIES + 1, 0.5)).toBeNull();
  });

  it('follow each other ever slower, the first after seconds', () => {
    expect(planned[0]).toBe(5);
    expect(planned).toEqual([...planned].sort((a, b) => a - b));
  });

  it('lie within a fifth of the plan, and differ by chance', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST_TRIES - 1 }), fc.double({ min: 0, max: 1, noNaN: true }), (tries, chance) => {
        const seconds = secondsUntilNext(tries, chance)!;
        expect(Math.abs(seconds - planned[tries - 1]!)).toBeLessThanOrEqual(planned[tries - 1]! * 0.2 + 1e-6);
      }),
    );
    expect(secondsUntilNext(2, 0)).not.toBe(secondsUntilNext(2, 1));
  });
});

describe('what receivers are told', () => {
  it('is each change that readers can see, and no other', () => {
    expect(FACT_CHANGES.map(eventOf)).toEqual([null, ...WEBHOOK_EVENTS]);
  });
});
