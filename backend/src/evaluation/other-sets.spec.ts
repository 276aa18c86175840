import { describe, expect, it } from '@jest/globals';
import { clustersOf } from './clusters.js';
import { averagePrecision } from './figures.js';
import { scoreGoldenRules } from './golden-rules.js';
import { scoreNewsQuant } from './newsquant.js';
import { scoreRecognizers } from './recognizers.js';
import { evaluationTable } from './table.js';

describe('averagePrecision', () => {
  it('is one where every positive stands first, and the mean precision at the positives else', () => {
    const ranked = (flags: string): { score: number; positive: boolean }[] => [...flags].map((flag, i) => ({ score: -i, positive: flag === '+' }));
    expect(averagePrecision(ranked('++--'))).toBe(1);
    expect(averagePrecision(ranked('-+-+'))).toBe(0.5);
    expect(averagePrecision(ranked('--'))).toBe(0);
  });
});

describe('clustersOf', () => {
  const article = (name: string, text: string): { name: string; text: string; gold: { article: string; start: number; end: number; boilerplate: boolean; checkWorthy: 2 }[] } => ({
    name,
    text,
    gold: [{ article: name, start: 0, end: text.length, boilerplate: false, checkWorthy: 2 }],
  });

  it('joins what is linked, also over a third, and what prints one long sentence', () => {
    const reprinted = 'The harbour of Velm was shut on Monday after the crane fell.';
    const clusters = clustersOf([article('a', 'One.'), article('b', reprinted), article('c', 'Three.'), article('d', reprinted.replace('.', '')), article('e', 'One.')], [['a', 'c'], ['c', 'b']]);
    expect(Object.fromEntries(clusters)).toEqual({ a: 'a', b: 'a', c: 'a', d: 'a', e: 'e' });
  });
});

describe('scoreGoldenRules', () => {
  it('passes a case when every sentence is as expected', () => {
    const rules = [
      { id: '1', text: 'Mr. Ito left. She stayed.', expected: ['Mr. Ito left.', 'She stayed.'] },
      { id: '2', text: 'Mr. Ito left.', expected: ['Mr.', 'Ito left.'] },
    ];
    expect(scoreGoldenRules(rules)).toEqual({ right: 1, of: 2, share: 0.5 });
  });
});

describe('scoreNewsQuant', () => {
  const item = (text: string, change: string, value: string, unit: string, normalized: string): Parameters<typeof scoreNewsQuant>[0][number] => ({ text, quantities: [{ change, value, unit, normalized_unit: normalized }] });

  it('asks for value, unit and comparator apart', () => {
    const score = scoreNewsQuant([
      item('The mill burned 200 tonnes of coal.', '=', '200.0', 'tonnes', 'tonne'),
      item('The mill burned more than 200 tonnes of coal.', '=', '200.0', 'dollars', 'dollar'),
      item('Wages rose 7 percent.', 'up', '7.0', '%', 'percentage'),
      item('The mill burned coal.', '=', '3', '-', '-'),
    ]);
    expect([score.value, score.unit, score.comparator].map(({ hits, extra, missed }) => [hits, extra, missed])).toEqual([[3, 0, 1], [2, 1, 2], [2, 1, 2]]);
  });
});

describe('scoreRecognizers', () => {
  it('passes a case when each expected value is found, and calls it clean when nothing else is', () => {
    const value = (text: string, given: string): { Text: string; Start: number; End: number; Resolution: { value: string } } => ({ Text: text, Start: 0, End: text.length - 1, Resolution: { value: given } });
    const score = scoreRecognizers([
      { spec: 'Number/English/NumberModel', Input: 'The mill burned 200 tonnes', Results: [value('200', '200')] },
      { spec: 'Number/English/NumberModel', Input: 'The mill burned 200 tonnes', Results: [value('300', '300')] },
      { spec: 'Number/English/NumberModel', Input: 'The mill burned coal', Results: [] },
      { spec: 'Number/English/NumberRangeModel', Input: 'The mill burned more than 200 tonnes', Results: [value('more than 200', '(200,)')] },
      { spec: 'Number/English/NumberRangeModel', Input: 'The mill burned more than 200 tonnes', Results: [value('more than 200', '[200,)')] },
      { spec: 'DateTime/English/DurationExtractor', Input: 'It took two weeks', Results: [{ Text: 'two weeks', Type: 'duration', Start: 8, Length: 9 }] },
      { spec: 'DateTime/English/DateTimeModel', Input: 'It took two weeks', Results: [{ Text: 'two weeks', TypeName: 'datetimeV2.duration', Start: 8, End: 16, Resolution: { values: [{ value: '604800' }] } }] },
    ] as Parameters<typeof scoreRecognizers>[0]);
    expect(score).toEqual({
      number: { right: 2, of: 3, share: 2 / 3, clean: 2 },
      range: { right: 1, of: 2, share: 0.5, clean: 1 },
      duration: { right: 1, of: 2, share: 0.5, clean: 1 },
    });
  });
});

describe('evaluationTable', () => {
  it('aligns a column for each set, and says what is aimed at', () => {
    const scored = { precision: 1, recall: 0.5, f1: 2 / 3, hits: 1, extra: 0, missed: 1 };
    const part = { right: 1, of: 2, share: 0.5 };
    const news = {
      articles: 1, sentences: 12, unanswered: 0, spans: scored, hedged: scored, speakers: { ...part, invented: part },
      checkWorthiness: { ...scored, averagePrecision: 0.9, boilerplateQueued: 1, boilerplate: 3 },
      quantities: { value: scored, comparator: scored, kind: scored, unit: scored, all: scored },
    };
    const cases = { ...part, clean: 1 };
    const relation = { pairs: 4, toFlag: 1, same: 1, related: 1, unrelated: 1, flag: scored, link: scored };
    const byDecision = <Value>(value: Value): Record<'figures' | 'contradiction' | 'link' | 'related', Value> => ({ figures: value, contradiction: value, link: value, related: value });
    const table = evaluationTable({
      news: { seeds: news, 'news-conflict': news, 'news-general': news, all: news },
      goldenRules: part,
      newsQuant: { value: scored, unit: scored, comparator: scored },
      recognizers: { number: cases, range: cases, duration: cases },
      errors: { checkWorthiness: [], quantities: [], speakers: [] },
      relations: {
        sets: { seeds: relation, 'news-conflict': relation, 'news-general': relation, all: relation }, seen: relation, unreachable: 0, thresholds: byDecision([0.5, 0.5]), bars: byDecision([]), misses: [],
      },
      learned: { reliability: { bins: [{ from: 0.5, to: 0.6, count: 7, said: 0.55, was: 0.5 }], expectedError: 0.05 }, thresholds: [0.4, 0.5], debatesAveragePrecision: 0.8 },
    }).split('\n');
    expect(table[0]).toMatch(/^\s+seeds\s+news-conflict\s+news-general\s+all\s+goal$/);
    expect(table.find((line) => line.startsWith('check-worthy'))).toMatch(/66\.7\s+66\.7\s+66\.7\s+66\.7\s+90\.0$/);
    expect(table.find((line) => line.startsWith('boilerplate'))).toMatch(/1 of 3\s+0$/);
    expect(table.find((line) => line.startsWith('50.0–60.0'))).toMatch(/7\s+55\.0\s+50\.0$/);
    expect(table.find((line) => line.startsWith('link'))).toMatch(/66\.7\s+66\.7\s+66\.7\s+66\.7\s+66\.7\s+85\.0$/);
    expect(table.at(-1)).toMatch(/calibration error 5\.0; thresholds 0\.4 to 0\.5; .* 80\.0$/);
    expect(table.find((line) => line.startsWith('golden'))).toMatch(/1\s+2\s+50\.0\s+100\.0$/);
  });
});
