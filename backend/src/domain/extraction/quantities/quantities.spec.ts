import { describe, expect, it } from '@jest/globals';
import { findQuantities } from './quantities.js';
import { findDates } from '../dates/index.js';
import { tokenize } from '../text/index.js';
import type { Quantity } from '../types.js';

type Row = [raw: string, comparator: Quantity['comparator'], value: number | null, valueMax: number | null, kind: Quantity['kind'], unit: string];

function rows(sentence: string): Row[] {
  const found = findQuantities(sentence, tokenize(sentence), findDates(sentence, null).taken);
  for (const { raw, start, end } of found) expect(sentence.slice(start, end)).toBe(raw);
  return found.map(({ raw, comparator, value, valueMax, kind, unit }) => [raw, comparator, value, valueMax, kind, unit]);
}

describe('findQuantities: comparators', () => {
  it.each<[string, Row]>([
    ['12 shops closed.', ['12 shops', 'exact', 12, null, 'count', 'shops']],
    ['More than 1,050 shops closed.', ['More than 1,050 shops', 'over', 1050, null, 'count', 'shops']],
    ['Fewer than nine shops closed.', ['Fewer than nine shops', 'under', 9, null, 'count', 'shops']],
    ['At least 30 shops closed.', ['At least 30 shops', 'at_least', 30, null, 'count', 'shops']],
    ['30 or more shops closed.', ['30 or more', 'at_least', 30, null, 'count', '']],
    ['Up to 40 shops closed.', ['Up to 40 shops', 'at_most', 40, null, 'count', 'shops']],
    ['As many as 40 shops closed.', ['As many as 40 shops', 'at_most', 40, null, 'count', 'shops']],
    ['No more than 40 shops closed.', ['No more than 40 shops', 'at_most', 40, null, 'count', 'shops']],
    ['Nearly 60,000 families applied.', ['Nearly 60,000 families', 'about', 60_000, null, 'count', 'families']],
    ['About a dozen shops closed.', ['About a dozen shops', 'about', 12, null, 'count', 'shops']],
    ['Between 13 and 15 shops closed.', ['13 and 15 shops', 'range', 13, 15, 'count', 'shops']],
    ['More than 40 but fewer than 60 shops closed.', ['More than 40 but fewer than 60 shops', 'range', 40, 60, 'count', 'shops']],
    ['The fish grew to over about 6 feet.', ['over about 6 feet', 'over', 6, null, 'distance', 'feet']],
    ['They ordered five to six million masks.', ['five to six million masks', 'range', 5e6, 6e6, 'count', 'masks']],
  ])('%s', (sentence, expected) => {
    expect(rows(sentence)).toEqual([expected]);
  });
});

describe('findQuantities: numerals', () => {
  it.each<[string, number, number | null]>([
    ['Twenty-three lorries left.', 23, null],
    ['Two hundred and five lorries left.', 205, null],
    ['Fifty nine lorries left.', 59, null],
    ['Half a million lorries left.', 500_000, null],
    ['Three million and a half lorries left.', 3_500_000, null],
    ['Two and a half lorries left.', 2.5, null],
    ['Twelve point five lorries left.', 12.5, null],
    ['12,34,567 lorries left.', 1_234_567, null],
    ['Three dozen lorries left.', 36, null],
    ['4 hundred million lorries left.', 400_000_000, null],
    ['A few hundred lorries left.', 200, 900],
    ['1.2 million lorries left.', 1_200_000, null],
    ['Dozens of lorries left.', 24, 99],
    ['Scores of lorries left.', 40, 99],
    ['Hundreds of lorries left.', 200, 999],
    ['Several hundred lorries left.', 300, 999],
    ['Thousands of lorries left.', 2_000, 9_999],
    ['Tens of thousands of lorries left.', 20_000, 99_999],
    ['Hundreds of thousands of lorries left.', 200_000, 999_999],
  ])('%s', (sentence, value, valueMax) => {
    expect(rows(sentence)[0]?.slice(2, 4)).toEqual([value, valueMax]);
  });

  it('keeps a word that names no number, without one', () => {
    expect(rows('Several rounds of talks failed.')).toEqual([['Several rounds', 'about', null, null, 'count', 'rounds']]);
  });
});

describe('findQuantities: units of measure', () => {
  it.each<[string, Row]>([
    ['The road was closed for over two weeks.', ['over two weeks', 'over', 2, null, 'duration', 'weeks']],
    ['The four-day talks ended.', ['four-day', 'exact', 4, null, 'duration', 'days']],
    ['It took more than a year.', ['more than a year', 'over', 1, null, 'duration', 'years']],
    ['Rents rose over two years.', ['two years', 'exact', 2, null, 'duration', 'years']],
    ['The bank lost $3.5 million.', ['$3.5 million', 'exact', 3_500_000, null, 'money', 'USD']],
    ['The bank lost 9 billion shekels.', ['9 billion shekels', 'exact', 9e9, null, 'money', 'ILS']],
    ['The fine is A$40m.', ['A$40m', 'exact', 40_000_000, null, 'money', 'AUD']],
    ['Rents rose by 7.2 per cent.', ['7.2 per cent', 'exact', 7.2, null, 'percent', '% rise']],
    ['Food prices rose by 7.2 per cent.', ['7.2 per cent', 'exact', 7.2, null, 'percent', '% rise in Food prices']],
    ['About 34% of the cases were dropped.', ['About 34%', 'about', 34, null, 'percent', '% of cases']],
    ['Two-thirds of voters stayed home.', ['Two-thirds', 'exact', 66.67, null, 'percent', '% of voters']],
    ['Eight out of ten voters agreed.', ['Eight out of ten voters', 'exact', 80, null, 'percent', '% of voters']],
    ['The rate fell by 0.2 percentage points.', ['0.2 percentage points', 'exact', 0.2, null, 'percent', 'percentage points']],
    ['The town lies 60 kilometres from Velm.', ['60 kilometres', 'exact', 60, null, 'distance', 'kilometres from Velm']],
    ['The pit is 12m wide.', ['12m', 'exact', 12, null, 'distance', 'metres']],
    ['A 14-year-old boy ran.', ['14-year-old', 'exact', 14, null, 'other', 'years old']],
    ['Ines Moll, 31, ran.', ['31', 'exact', 31, null, 'other', 'years old']],
    ['It weighs 900 pounds.', ['900 pounds', 'exact', 900, null, 'other', 'pounds']],
    ['They won 2-1.', ['2-1', 'exact', 2, null, 'other', 'to 1']],
    ['The council voted 51-49.', ['51-49', 'exact', 51, null, 'other', 'votes to 49']],
    ['The siege went on for weeks.', ['weeks', 'at_least', 2, null, 'duration', 'weeks']],
    ['The mill was shut for two decades.', ['two decades', 'exact', 20, null, 'duration', 'years']],
    ['It took 1 hour and 30 minutes.', ['1 hour and 30 minutes', 'exact', 1.5, null, 'duration', 'hours']],
    ['The fish is 8ft 6in long.', ['8ft 6in', 'exact', 8.5, null, 'distance', 'feet']],
    ['The bank lost US $4.5 million.', ['US $4.5 million', 'exact', 4_500_000, null, 'money', 'USD']],
    ['The bank lost RM3mil.', ['RM3mil', 'exact', 3_000_000, null, 'money', 'MYR']],
    ['Nearly half the voters stayed home.', ['Nearly half', 'about', 50, null, 'percent', '% of voters']],
    ['One in three voters agreed.', ['One in three voters', 'exact', 100 / 3, null, 'percent', '% of voters']],
    ['In the poll, 46 percent would choose Okafor.', ['46 percent', 'exact', 46, null, 'percent', '% for Okafor']],
    ['He was nine when it ended.', ['nine', 'exact', 9, null, 'other', 'years old']],
  ])('%s', (sentence, expected) => {
    expect(rows(sentence)).toEqual([expected]);
  });

  it('reads a change as two figures, not as a range', () => {
    expect(rows('It went from 6 per cent to 6.5 per cent.').map((row) => row[2])).toEqual([6, 6.5]);
  });
});

describe('findQuantities: the dead, the hurt, and counts', () => {
  it.each<[string, [string, string, number | null][]]>([
    ['Over 200 fighters were killed and 23 soldiers died.', [['deaths', 'fighters', 200], ['deaths', 'soldiers', 23]]],
    ['A landslide killed five and injured more than 20.', [['deaths', 'people', 5], ['injuries', 'people', 20]]],
    ['Three gunmen killed 12 people.', [['count', 'gunmen', 3], ['deaths', 'people', 12]]],
    ['At least 48 villagers, including nine pupils, were killed.', [['deaths', 'villagers', 48], ['deaths', 'pupils', 9]]],
    ['The death toll of the flood has risen to 64.', [['deaths', 'people', 64]]],
    ['The fire claimed the lives of nearly 70 people.', [['deaths', 'people', 70]]],
    ['The clashes caused dozens of casualties.', [['casualties', 'casualties', 24]]],
    ['Scores of people were killed or injured.', [['casualties', 'people', 40]]],
    ['The fighting led to the deaths of 40 Northern and allied guards.', [['deaths', 'Northern and allied guards', 40]]],
    ['Nine officers were taken to hospital.', [['injuries', 'officers', 9]]],
    ['The army said 21 villagers were killed, 15 in the hills and six in town.', [['deaths', 'villagers', 21], ['deaths', 'villagers', 15], ['deaths', 'villagers', 6]]],
    ['The strike killed 31 fighters and wounded dozens of them.', [['deaths', 'fighters', 31], ['injuries', 'fighters', 24]]],
    ['Sales reached 3.9 million boxes, up from 2.4 million.', [['count', 'boxes', 3_900_000], ['count', 'boxes', 2_400_000]]],
    ['215 are still missing.', [['count', 'people missing', 215]]],
  ])('%s', (sentence, expected) => {
    expect(rows(sentence).map(([, , value, , kind, unit]) => [kind, unit, value])).toEqual(expected);
  });
});

describe('findQuantities: numbers that count nothing', () => {
  it.each([
    'He told France 24 that it was over.',
    'Flight 1143 landed late.',
    'Article 370 was scrapped.',
    'The S-400 was sold.',
    'COVID-19 spread again.',
    'They want a two-state solution.',
    'It is one of the best.',
    'No one came.',
    'He lives at 131 West 23rd Street.',
    'She made the 30 under 30 list.',
    'It runs on 5G.',
    'The S&P 500 closed early.',
    'Call 222-2222-2222 now.',
    'One official spoke.',
    'The two sides met.',
    'He arrived on 5 May 2031 at 9:30 p.m.',
    'The attacks of 9/11 changed it.',
    'In 2031 it rained.',
    'Call 020 7946 0018 now.',
    'Its identifier is 12345678901234567890.',
    'The constructor of tens of toString failed.',
  ])('%s', (sentence) => {
    expect(rows(sentence)).toEqual([]);
  });
});
