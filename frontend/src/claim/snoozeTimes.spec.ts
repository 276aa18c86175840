import { endOf } from './snoozeTimes';

const wednesday = new Date(2026, 10, 18, 14, 30);
const local = (at: Date | null | undefined) => at && [at.getMonth() + 1, at.getDate(), at.getHours(), at.getMinutes()];

describe('the end of a snooze', () => {
  it('is an hour from now, or nine in the morning of a working day', () => {
    expect(local(endOf('hour', '', wednesday))).toEqual([11, 18, 15, 30]);
    expect(local(endOf('tomorrow', '', wednesday))).toEqual([11, 19, 9, 0]);
    expect(local(endOf('monday', '', wednesday))).toEqual([11, 23, 9, 0]);
  });

  it('is the next Monday also on a Monday and on a Sunday', () => {
    expect(local(endOf('monday', '', new Date(2026, 10, 23, 8, 0)))).toEqual([11, 30, 9, 0]);
    expect(local(endOf('monday', '', new Date(2026, 10, 22, 8, 0)))).toEqual([11, 23, 9, 0]);
  });

  it('is the date that was chosen, if it lies ahead', () => {
    expect(local(endOf('date', '2026-12-01T10:15', wednesday))).toEqual([12, 1, 10, 15]);
    expect(endOf('date', '2026-11-01T10:15', wednesday)).toBeUndefined();
    expect(endOf('date', '', wednesday)).toBeUndefined();
  });

  it('is no time at all where only a sighting ends it', () => expect(endOf('sighting', '', wednesday)).toBeNull());
});
