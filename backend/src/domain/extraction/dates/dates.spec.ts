import { describe, expect, it } from '@jest/globals';
import { findDates } from './dates.js';

const find = (sentence: string, publishedAt: string | null = null): [string, string | null, string | null][] =>
  findDates(sentence, publishedAt).dates.map(({ raw, start, end }) => [raw, start, end]);

/** A Wednesday. */
const PUBLISHED = '2031-05-14T08:00:00Z';

describe('findDates', () => {
  it.each<[string, [string, string, string]]>([
    ['It began in June of 2031.', ['June of 2031', '2031-06-01', '2031-06-30']],
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
    ['They met on March 3 to 5.', ['March 3 to 5', '2031-03-03', '2031-03-05']],
    ['They met on 3 March.', ['3 March', '2031-03-03', '2031-03-03']],
    ['They met three weeks ago.', ['three weeks ago', '2031-04-23', '2031-04-23']],
    ['They met two months ago.', ['two months ago', '2031-03-01', '2031-03-31']],
    ['They met four years ago.', ['four years ago', '2027-01-01', '2027-12-31']],
    ['Rents rose over the past ten years.', ['the past ten years', '2021-05-14', '2031-05-14']],
    ['The gate has been closed for over two weeks.', ['for over two weeks', '2031-04-30', '2031-05-14']],
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

describe('findDates: periods', () => {
  it.each(['The gate was closed for two weeks in May.', 'It will be closed for two weeks.'])('has no end today for what is over or to come: %s', (sentence) => {
    expect(find(sentence, PUBLISHED).filter(([raw]) => raw.startsWith('for'))).toEqual([]);
  });

  it('keeps the last day of a shorter month', () => {
    expect(find('They met over the past three months.', '2031-05-31')).toEqual([['the past three months', '2031-02-28', '2031-05-31']]);
  });
});
