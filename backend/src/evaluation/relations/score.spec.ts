import { describe, expect, it } from '@jest/globals';
import { bestThreshold } from './cross-validate.js';
import { type Listed, strongest } from './pairs.js';
import { type Judged, scoreRelations } from './score.js';

const listed = (a: string, b: string, relation: Listed['relation'], rest: Partial<Listed> = {}): Listed => ({ a: { article: a, index: 0 }, b: { article: b, index: 1 }, relation, confidence: 'high', ...rest });

describe('strongest', () => {
  it('keeps the strongest row of a pair, whichever way round it is listed', () => {
    const back: Listed = { a: { article: 'y', index: 1 }, b: { article: 'x', index: 0 }, relation: 'updates' };
    expect(strongest([listed('x', 'y', 'same'), back, listed('x', 'y', 'none')])).toEqual([back]);
  });

  it('leaves out what is unsure, loose, or within one article', () => {
    expect(strongest([listed('x', 'y', 'same', { confidence: 'low' }), listed('x', 'z', 'same', { tags: ['loose'] }), listed('x', 'x', 'same')])).toEqual([]);
  });
});

describe('scoreRelations', () => {
  const judged: Judged[] = [
    { gold: 'contradicts', said: 'differs_in_quantity' },
    { gold: 'updates', said: 'same' },
    { gold: 'same', said: 'contradicts' },
    { gold: 'same', said: null },
    { gold: 'corroborates', said: 'updates' },
    { gold: 'none', said: 'same' },
    { gold: 'none', said: 'corroborates' },
  ];

  it('counts any clash for any clash as flagged, and asks it of every pair', () => {
    expect(scoreRelations(judged).flag).toMatchObject({ hits: 1, extra: 2, missed: 1 });
  });

  it('takes a clash for a link as well, and leaves out what merely corroborates', () => {
    expect(scoreRelations(judged).link).toMatchObject({ hits: 3, extra: 1, missed: 1 });
  });

  it('says how many of each it was asked', () => {
    expect(scoreRelations(judged)).toMatchObject({ pairs: 7, toFlag: 2, same: 2, related: 1, unrelated: 2 });
  });
});

describe('bestThreshold', () => {
  it('stands in the middle of those that part right from wrong', () => {
    const rated = [0.1, 0.2].map((probability) => ({ probability, positive: false })).concat([0.8, 0.9].map((probability) => ({ probability, positive: true })));
    expect(bestThreshold(rated)).toBeCloseTo(0.51, 2);
  });
});
