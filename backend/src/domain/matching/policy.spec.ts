import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isWorthKeeping, outcomeOf, RELATION_KINDS, type Thresholds } from './policy.js';
import { movesBetween, type Scored } from './policy-moves.js';

const policy = (accept: number | null, suggest: number): Thresholds => Object.fromEntries(RELATION_KINDS.map((kind) => [kind, { accept, suggest }])) as unknown as Thresholds;
const score = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const threshold = fc.tuple(score, score, fc.boolean()).map(([x, y, never]) => policy(never ? null : Math.max(x, y), Math.min(x, y)));

describe('the policy', () => {
  it('accepts from one score on, suggests from another, and leaves the rest alone', () => {
    const { same: _, ...others } = policy(0.9, 0.6);
    const thresholds = { ...others, same: { accept: null, suggest: 0.6 } };
    expect([0.9, 0.899, 0.6, 0.599].map((one) => outcomeOf('updates', one, thresholds))).toEqual(['accepted', 'suggested', 'suggested', 'unlisted']);
    expect(outcomeOf('same', 1, thresholds)).toBe('suggested');
  });

  it('keeps all that is listed and what nearly is', () => {
    fc.assert(
      fc.property(threshold, score, (thresholds, one) => {
        if (outcomeOf('same', one, thresholds) !== 'unlisted') expect(isWorthKeeping('same', one, thresholds)).toBe(true);
      }),
    );
    expect([0.45, 0.35].map((one) => isWorthKeeping('same', one, policy(0.9, 0.6)))).toEqual([true, false]);
  });

  it('never makes less of a higher score', () => {
    const worth = { unlisted: 0, suggested: 1, accepted: 2 };
    fc.assert(
      fc.property(threshold, score, score, (thresholds, x, y) => {
        const [low, high] = [Math.min(x, y), Math.max(x, y)];
        expect(worth[outcomeOf('updates', high, thresholds)]).toBeGreaterThanOrEqual(worth[outcomeOf('updates', low, thresholds)]);
      }),
    );
  });
});

const scored = fc.array(fc.tuple(fc.constantFrom(...RELATION_KINDS), score, fc.integer({ min: 1, max: 9 })).map(([kind, one, count]): Scored => ({ kind, score: one, count })), { maxLength: 30 });

describe('what another policy changes', () => {
  it('is counted once for each pair that goes elsewhere, and nothing else', () => {
    fc.assert(
      fc.property(scored, threshold, threshold, (all, before, after) => {
        const moved = all.filter((one) => outcomeOf(one.kind, one.score, before) !== outcomeOf(one.kind, one.score, after));
        const moves = movesBetween(all, before, after);
        expect(moves.reduce((sum, { count }) => sum + count, 0)).toBe(moved.reduce((sum, { count }) => sum + count, 0));
        for (const { from, to } of moves) expect(from).not.toBe(to);
      }),
    );
  });

  it('lies between scores of which all move, so that examples can be found by them', () => {
    fc.assert(
      fc.property(scored, threshold, threshold, (all, before, after) => {
        for (const { kind, from, to, scores: [low, high], count } of movesBetween(all, before, after)) {
          const within = all.filter((one) => one.kind === kind && one.score >= low && one.score <= high);
          for (const one of within) expect([outcomeOf(kind, one.score, before), outcomeOf(kind, one.score, after)]).toEqual([from, to]);
          expect(within.reduce((sum, one) => sum + one.count, 0)).toBe(count);
        }
      }),
    );
  });
});
