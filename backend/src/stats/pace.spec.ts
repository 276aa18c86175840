import { describe, expect, it } from '@jest/globals';
import { paceOf, type WorkedHour } from './pace.js';

const NOW = new Date('2026-03-10T15:05:00Z');
const hour = (at: string, reviews: number): WorkedHour => ({ from: new Date(`2026-03-10T${at}:00Z`), reviews });

describe('a pace', () => {
  it.each<[string, WorkedHour[], number | null]>([
    ['unknown before the first review', [], null],
    ['that of the hour under way where there is no other', [hour('15:00', 3)], 3],
    ['without the hour under way else', [hour('13:00', 20), hour('14:00', 30), hour('15:00', 1)], 25],
    ['of the last four hours of work only', [hour('08:00', 100), hour('10:00', 10), hour('11:00', 20), hour('13:00', 30), hour('14:00', 41)], 25.3],
  ])('is %s', (_, hours, pace) => {
    expect(paceOf(hours, NOW)).toBe(pace);
  });
});
