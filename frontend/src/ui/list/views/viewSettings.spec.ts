import { hiddenBy, sameSettings, settingsOf, sortOf } from './viewSettings';

const ALL = ['wording', 'state', 'queue'];

describe('the settings of a list', () => {
  it('leave out filters that say nothing', () => {
    const settings = settingsOf({ q: '', state: 'queued', due: null, verdict: undefined }, { field: 'priority', order: 'DESC' }, ALL, []);
    expect(settings).toEqual({ filter: { state: 'queued' }, sort: '-priority', columns: null });
  });

  it('name the columns that are left when some are hidden', () => {
    expect(settingsOf({}, { field: 'createdAt', order: 'ASC' }, ALL, ['queue'])).toEqual({ filter: {}, sort: 'createdAt', columns: ['wording', 'state'] });
    expect(hiddenBy(['wording', 'state'], ALL)).toEqual(['queue']);
    expect(hiddenBy(null, ALL)).toEqual([]);
  });

  it('are the same whatever the order of their filters', () => {
    const one = { filter: { a: '1', b: '2' }, sort: 'x', columns: null };
    expect(sameSettings(one, { ...one, filter: { b: '2', a: '1' } })).toBe(true);
    expect(sameSettings(one, { ...one, sort: '-x' })).toBe(false);
    expect(sameSettings(one, { ...one, columns: ['wording'] })).toBe(false);
  });

  it('have an order that reads both ways', () => {
    expect(sortOf('-priority')).toEqual({ field: 'priority', order: 'DESC' });
    expect(sortOf('createdAt')).toEqual({ field: 'createdAt', order: 'ASC' });
  });
});
