import { describe, expect, it } from '@jest/globals';
import { type LiveSlot, type QueueTerms, refit, slotsFor } from './slots.js';

const terms = (fields: Partial<QueueTerms> = {}): QueueTerms => ({
  id: 'q',
  name: 'Floods',
  archived: false,
  review_policy: 'two_blind',
  hours: { urgent: 2, normal: 24, low: null },
  ...fields,
});
const slot = (n: number, state: LiveSlot['state'] = 'open'): LiveSlot => ({ id: `s${n}`, slot: n, state });

describe('the slots of a claim', () => {
  it('are as many as its queue wants reviews', () => {
    expect(slotsFor(terms(), { claimId: 'c', priority: 50 }).map((one) => one.slot)).toEqual([1, 2]);
    expect(slotsFor(terms({ review_policy: 'one' }), { claimId: 'c', priority: 50 }).map((one) => one.slot)).toEqual([1]);
    expect(slotsFor(terms({ review_policy: 'two_and_editor' }), { claimId: 'c', priority: 50 })).toHaveLength(2);
  });

  it.each([
    [90, 2],
    [50, 24],
    [10, null],
  ])('of priority %i are due in %p hours', (priority, hours) => {
    expect(slotsFor(terms(), { claimId: 'c', priority }).map((one) => one.dueInHours)).toEqual([hours, hours]);
  });
});

describe('a claim that goes on to another queue', () => {
  it('keeps its slots where the number is the same', () => expect(refit([slot(1), slot(2)], 2, null)).toEqual({ cancel: [], open: [] }));
  it('gets a second slot where two reviews are wanted', () => expect(refit([slot(1)], 2, null)).toEqual({ cancel: [], open: [2] }));
  it('loses the slot that is not wanted, never the one that was asked for', () => {
    expect(refit([slot(1), slot(2)], 1, null)).toEqual({ cancel: ['s2'], open: [] });
    expect(refit([slot(1), slot(2)], 1, 's2')).toEqual({ cancel: ['s1'], open: [] });
  });
  it('keeps the review that is in', () => expect(refit([slot(1, 'done'), slot(2)], 2, null)).toEqual({ cancel: [], open: [] }));
  it('is refused where it has all the reviews already that would decide it there', () => expect(refit([slot(1, 'done'), slot(2)], 1, null)).toBeNull());
});
