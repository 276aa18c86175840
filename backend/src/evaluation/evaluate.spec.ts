import { describe, expect, it } from '@jest/globals';
import type { Quantity, SentenceRecord } from '../domain/extraction/index.js';
import type { Prediction } from './answers.js';
import { scoreNews } from './evaluate.js';
import type { GoldQuantity, GoldSentence } from './gold.js';

/**
 * A made-up article of eight sentences, each with one way to be right or wrong. The expected figures were counted by hand, and the
 * scorer that comes with the labelled sets gives the same.
 */
const gold = (start: number, end: number, rest: Partial<GoldSentence>): GoldSentence => ({ article: 'velm', start, end, boilerplate: false, checkWorthy: 2, speaker: null, hedged: false, quantities: [], ...rest });
const asked = (raw: string, value: number | null, rest: Partial<GoldQuantity> = {}): GoldQuantity => ({ raw, value, valueMax: null, comparator: 'exact', unit: 'people', kind: 'deaths', ...rest });

const LABELS: GoldSentence[] = [
  gold(0, 10, { boilerplate: true, checkWorthy: 0 }),
  gold(11, 50, { speaker: 'Defence Minister Omar Reyes', hedged: true, quantities: [asked('at least 12', 12, { comparator: 'at_least' }), asked('dozens', 24, { valueMax: 99, comparator: 'about', kind: 'injuries' })] }),
  gold(51, 90, { speaker: 'Port Authority', speakerAlt: ['Rana Okafor'], quantities: [asked('3 cranes', 3, { kind: 'count', unit: 'cranes' }), asked('several', null, { kind: 'count', unit: 'ships' })] }),
  gold(91, 130, { checkWorthy: 0, speaker: 'Lev Brandt' }),
  gold(131, 170, { checkWorthy: 1, hedged: true, quantities: [asked('2031', 2031, { kind: 'date', unit: '' })] }),
  gold(171, 210, { speaker: null, claims: [] }),
  gold(211, 250, { checkWorthy: 0 }),
  { article: 'velm', start: 251, end: 300, boilerplate: false, checkWorthy: 2, claims: [{ speaker: 'the minister', hedged: false, quantities: [asked('7 per cent', 7, { kind: 'percent', unit: '% of ships' })] }] },
];

const found = (raw: string, value: number | null, rest: Partial<Quantity> = {}): Quantity => ({ raw, start: 0, end: raw.length, value, valueMax: null, comparator: 'exact', unit: 'people', kind: 'deaths', ...rest });
const record = (start: number, end: number, checkWorthiness: number, rest: Partial<SentenceRecord> = {}): Prediction => ({
  article: 'velm', index: 0, start, end, text: '', boilerplate: false, checkWorthiness, claim: checkWorthiness >= 0.5, type: 'none', speaker: null, cue: null, hedged: false,
  quantities: [], dates: [], places: [], entities: [], claims: [], reasons: [], ...rest,
});

const RECORDS: Prediction[] = [
  record(0, 10, 0.6),
  record(11, 50, 0.9, { speaker: 'Omar Reyes', hedged: true, quantities: [found('12 people', 12), found('dozens hurt', 24, { valueMax: 99, comparator: 'about', kind: 'injuries' })] }),
  // Cut elsewhere, yet overlapping by more than half
  record(51, 85, 0.8, { speaker: 'Okafor', quantities: [found('3 cranes', 3, { kind: 'count', unit: 'cranes' }), found('several', null, { kind: 'count', unit: 'boats' }), found('9', 9)] }),
  record(91, 130, 0.7, { speaker: 'Mara Lind' }),
  record(131, 170, 0.2),
  record(171, 210, 0.3, { speaker: 'Nobody Asked' }),
  record(211, 250, 0.1),
  // Answers nothing
  record(260, 270, 0.95),
];

describe('scoreNews', () => {
  const score = scoreNews([{ name: 'velm', gold: LABELS }], RECORDS);

  it('counts spans that are exact to the unit', () => {
    expect(score).toMatchObject({ articles: 1, sentences: 8, unanswered: 1, spans: { hits: 6, extra: 2, missed: 2 } });
  });

  it('asks of the clear sentences alone whether they are queued', () => {
    // hits: 11, 51; extra: furniture, 91; missed: 171, 251
    expect(score.checkWorthiness).toMatchObject({ hits: 2, extra: 2, missed: 2, f1: 0.5, boilerplateQueued: 1, boilerplate: 1 });
    // ranked: + (1/1) + (2/2) - - + (3/5) - and last what has no answer (4/7)
    expect(score.checkWorthiness.averagePrecision).toBeCloseTo((1 + 1 + 3 / 5 + 4 / 7) / 4, 12);
  });

  it('pairs quantities one to one, dates aside', () => {
    const counts = Object.fromEntries(Object.entries(score.quantities).map(([level, { hits, extra, missed }]) => [level, [hits, extra, missed]]));
    expect(counts).toEqual({ value: [4, 1, 1], comparator: [3, 2, 2], kind: [4, 1, 1], unit: [3, 2, 2], all: [2, 3, 3] });
  });

  it('asks who says it where a claim is carried, and takes one shared name for the same speaker', () => {
    expect(score.speakers).toEqual({ right: 2, of: 3, share: 2 / 3, invented: { right: 1, of: 2, share: 0.5 } });
  });

  it('asks for hedges in the same sentences', () => {
    expect(score.hedged).toMatchObject({ hits: 1, extra: 0, missed: 1 });
  });

  it('leaves out the records of other articles', () => {
    expect(scoreNews([{ name: 'velm', gold: LABELS }], [...RECORDS, { ...record(0, 10, 0.9), article: 'ostmere' }])).toEqual(score);
  });
});

