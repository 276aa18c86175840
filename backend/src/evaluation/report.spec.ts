import { describe, expect, it } from '@jest/globals';
import type { Quantity, SentenceRecord } from '../domain/extraction/index.js';
import type { Answered } from './answers.js';
import { errorsOf } from './errors.js';
import type { GoldSentence } from './gold.js';
import { updated } from './report.js';

const quantity = (value: number, rest: Partial<Quantity> = {}): Quantity => ({ raw: `${value} people`, start: 0, end: 9, comparator: 'exact', value, valueMax: null, unit: 'people', kind: 'deaths', ...rest });

function answered(gold: Partial<GoldSentence>, record: Partial<SentenceRecord> | null): Answered {
  const place = { article: 'velm', start: 0, end: 10 };
  return {
    gold: { ...place, boilerplate: false, checkWorthy: 2, speaker: null, hedged: false, quantities: [], ...gold },
    record: record && {
      ...place, index: 0, text: 'The gate was shut.', boilerplate: false, checkWorthiness: 0.5, claim: true, type: 'none', speaker: null, cue: null, hedged: false,
      quantities: [], dates: [], places: [], entities: [], claims: [], reasons: [], ...record,
    },
  };
}

const kinds = (tallies: { kind: string }[]): string[] => tallies.map(({ kind }) => kind);

describe('errorsOf', () => {
  it.each([
    [{}, null, 'worth a check, but cut at other bounds than labelled'],
    [{}, { boilerplate: true, checkWorthiness: 0 }, 'worth a check, but taken for furniture'],
    [{ boilerplate: true, checkWorthy: 0 as const }, { checkWorthiness: 0.9 }, 'furniture that reads like a sentence, ranked high'],
    [{}, { checkWorthiness: 0.1, text: '“It was shut.”' }, 'worth a check, ranked low: a fact inside a quote'],
    [{}, { checkWorthiness: 0.1 }, 'worth a check, ranked low: a state of things, without figure, day or event'],
    [{ checkWorthy: 0 as const }, { checkWorthiness: 0.9, reasons: ['about the future'] }, 'not worth a check, ranked high: a forecast, a plan or a condition'],
    [{ checkWorthy: 0 as const }, { checkWorthiness: 0.9, quantities: [quantity(3)] }, 'not worth a check, ranked high: figures of no matter'],
  ])('names the kind of a miss: %#', (gold, record, kind) => {
    expect(kinds(errorsOf([answered(gold, record)]).checkWorthiness)).toEqual([kind]);
  });

  it('counts what is missed, found for nothing, or wrong in part', () => {
    const wanted = [{ raw: '12', value: 12, comparator: 'at_least', unit: 'people', kind: 'deaths' }, { raw: '9', value: 9, unit: 'ships', kind: 'count' }];
    expect(errorsOf([answered({ quantities: wanted }, { quantities: [quantity(12), quantity(7, { kind: 'money' })] })]).quantities).toEqual([
      { kind: 'count: missed, or another value', count: 1 },
      { kind: 'deaths: another comparator', count: 1 },
      { kind: 'money: found where none is labelled', count: 1 },
    ]);
  });

  it.each([
    ['Omar Reyes', null, 'no speaker where there is one'],
    ['Omar Reyes', 'Lev Brandt', 'another speaker'],
    [null, 'Lev Brandt', 'a speaker for the article’s own voice'],
  ])('tells errors of speakers apart: %s for %s', (speaker, given, kind) => {
    expect(kinds(errorsOf([answered({ speaker }, { speaker: given })]).speakers)).toEqual([kind]);
  });
});

describe('updated', () => {
  it('writes between the marks and leaves the rest alone, however often', () => {
    const document = 'Before.\n<!-- news -->\nold\n<!-- /news -->\nAfter.\n';
    const once = updated(document, new Map([['news', 'new']]));
    expect(once).toBe('Before.\n<!-- news -->\nnew\n<!-- /news -->\nAfter.\n');
    expect(updated(once, new Map([['news', 'new']]))).toBe(once);
  });

  it('says which place it does not find', () => {
    expect(() => updated('Nothing.', new Map([['news', 'new']]))).toThrow('<!-- news -->');
  });
});
