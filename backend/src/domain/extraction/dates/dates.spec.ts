import { describe, expect, it } from '@jest/globals';
import { findDates } from './dates.js';

const find = (sentence: string, publishedAt: string | null = null): [string, string | null, string | null][] =>
  findDates(sentence, publishedAt).dates.map(({ raw, start, end }) => [raw, start, end]);

/** A Wednesday. */
const PUBLISHED = '2031-05-14T08:00:00Z';

describe('findDates', () => {
  it.each<[string, [string, string, string]]>([
    ['It began on 5 May 2031.', ['5 May 2031', '2031-05-05', '2031-05-05']],
    ['It began on May 5, 2031.', ['May 5, 2031', '2031-05-05', '2031-05-05']],
    ['It began on 2031-05-05.', ['2031-05-05', '2031-05-05', '2031-05-05']],
    ['It began on 05.05.2031.', ['05.05.2031', '2031-05-05', '2031-05-05']],
    ['It began in February 2032.', ['February 2032', '2032-02-01', '2032-02-29']],
    ['It began in 2031.', ['2031', '2031-01-01', '2031-12-31']],
    ['It began in the 1990s.', ['the 1990s', '1990-01-01', '1999-12-31']],
    ['It lasted through 2001-04.', ['2001-04', '2001-01-01', '2004-12-31']],
    ['It began in summer 2031.', ['summer 2031', '2031-01-01', '2031-12-31']],
  ])('knows the days of: %s', (sentence, expected) => {
    expect(find(sentence)).toEqual([expected]);
  });

  it.each<[string, [string, string, string]]>([
    ['They met yesterday.', ['yesterday', '2031-05-13', '2031-05-13']],
    ['They met on Tuesday.', ['Tuesday', '2031-05-13', '2031-05-13']],
    ['They met on Wednesday.', ['Wednesday', '2031-05-14', '2031-05-14']],
    ['They met last week.', ['last week', '2031-05-05', '2031-05-11']],
    ['They met last month.', ['last month', '2031-04-01', '2031-04-30']],
    ['They met last year.', ['last year', '2030-01-01', '2030-12-31']],
    ['They met in October last year.', ['October last year', '2030-10-01', '2030-10-31']],
    ['They met in October.', ['October', '2030-10-01', '2030-10-31']],
    ['They met on 3 March.', ['3 March', '2031-03-03', '2031-03-03']],
    ['They meet next month.', ['next month', '2031-06-01', '2031-06-30']],
  ])('reckons from the day of publication: %s', (sentence, expected) => {
    expect(find(sentence, PUBLISHED)).toEqual([expected]);
    expect(find(sentence)).toEqual([[expected[0], null, null]]);
  });

  it.each(['In all, 2031 people voted.', 'The army may march on.', 'It rose to 2,031 points.', 'He paid $2031.'])('finds no date in: %s', (sentence) => {
    expect(find(sentence, PUBLISHED)).toEqual([]);
  });

  it('leaves the days open where the calendar has none, or the day of publication is no date', () => {
    expect(find('It began on 31 February 2031.')).toEqual([['31 February 2031', null, null]]);
    expect(find('They met yesterday.', 'soon')).toEqual([['yesterday', null, null]]);
  });
});
