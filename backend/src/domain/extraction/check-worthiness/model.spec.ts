import { describe, expect, it } from '@jest/globals';
import { extract } from '../index.js';
import { checkWorthiness, MODEL } from './check-worthiness.js';
import { features } from './features.js';
import { logOdds, readModel, type Signals } from './model.js';
import { WEIGHTS } from './weights.js';

const NOTHING: Signals = {
  features: features({ sentence: '', tokens: [], quantities: [], dates: [], places: [], entities: [], attribution: null, insideQuote: false }),
  terms: [],
};
const model = readModel({ step: 1 / 4, threshold: 0.5, bias: -2, features: { figure: 6, question: -8 }, terms: '\n4 killed NUMBER+killed\n-4 hopes\n' });

describe('readModel', () => {
  it('takes whole steps for log-odds, and a line of terms for each weight', () => {
    expect(model).toEqual({ threshold: 0.5, bias: -0.5, features: { figure: 1.5, question: -2 }, terms: new Map([['killed', 1], ['NUMBER+killed', 1], ['hopes', -1]]) });
  });

  it('reads a model without terms', () => {
    expect(readModel({ step: 1, threshold: 0.5, bias: 1, features: {}, terms: '\n' }).terms).not.toContain('undefined');
  });
});

describe('logOdds', () => {
  it('adds what it knows of features and terms to the bias, and nothing for what it does not know', () => {
    expect(logOdds({ features: { ...NOTHING.features, figure: 0.5, opinion: 1 }, terms: ['killed', 'NUMBER+killed', 'unheard'] }, model)).toBe(-0.5 + 0.75 + 2);
  });
});

describe('checkWorthiness', () => {
  it('is a logistic of the log-odds, at three decimals', () => {
    const plain = { ...NOTHING, features: { ...NOTHING.features, pronounOnly: 0, short: 0 } };
    expect(checkWorthiness(plain, model)).toBe(0.378);
    expect(checkWorthiness({ ...plain, terms: ['hopes'] }, model)).toBe(0.182);
  });
});

describe('the committed model', () => {
  it('knows features by their names', () => {
    expect(Object.keys(WEIGHTS.features).sort()).toEqual(Object.keys(NOTHING.features).sort());
  });

  it('is small, and knows people by no name', () => {
    expect(JSON.stringify(WEIGHTS).length).toBeLessThan(300_000);
    expect([...MODEL.terms.keys()].filter((term) => /obama|trump|assad|putin|erdogan|bush|clinton|reagan|nixon|kennedy/u.test(term))).toEqual([]);
  });

  it('asks for the threshold that cross-validation chose', () => {
    const judged = extract('The council met in the hall.\n\nOver 200 fighters were killed in Kabul on Monday.\n\nWho will answer for it?');
    for (const { checkWorthiness: score, claim } of judged) expect(claim).toBe(score >= WEIGHTS.threshold);
  });
});
