import { clock, day, timeAgo } from './time';

const NOW = Date.parse('2026-03-10T12:00:00Z');

describe('timeAgo', () => {
  it.each([
    ['2026-03-10T11:59:30Z', 'now'],
    ['2026-03-10T11:57:00Z', '3 minutes ago'],
    ['2026-03-10T14:00:00Z', 'in 2 hours'],
    ['2026-03-09T11:00:00Z', 'yesterday'],
    ['2025-03-01T12:00:00Z', 'last year'],
  ])('says %s as "%s"', (at, words) => {
    expect(timeAgo(at, NOW)).toBe(words);
  });
});

describe('clock', () => {
  it('counts minutes and seconds, and hours only when there are some', () => {
    expect(clock(905)).toBe('15:05');
    expect(clock(3_725)).toBe('1:02:05');
  });

  it('stops at zero', () => {
    expect(clock(-4)).toBe('0:00');
  });
});

describe('day', () => {
  it('keeps a plain calendar day the same in every time zone', () => {
    expect(day('2025-10-01')).toBe('1 Oct 2025');
  });
});
