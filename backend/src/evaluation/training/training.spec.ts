import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Features, MODEL, readModel, signalsOfSentences } from '../../domain/extraction/index.js';
import { FEATURE_GROUPS } from './ablation.js';
import { bestThreshold, calibrate, probability, reliability } from './calibration.js';
import { crossValidate } from './cross-validate.js';
import { foldsOf } from './folds.js';
import { minimise } from './lbfgs.js';
import { learn } from './learn.js';
import type { Example } from './sentences.js';
import { vocabularyOf } from './vocabulary.js';
import { sourceOf, written } from './write-model.js';

const example = (text: string, label: number, cluster: string): Example => {
  const [signals] = signalsOfSentences(text, [{ start: 0, end: text.length }]);
  if (!signals) throw new Error(`furniture: ${text}`);
  return { source: 'news', document: cluster, cluster, label, signals };
};

/** Six towns, each with a fact and a hope. */
const EXAMPLES = ['Velm', 'Ostmere', 'Sael', 'Brack', 'Norland', 'Tarn'].flatMap((town, n) => [
  example(`In ${town}, ${n + 12} people were killed when the old bridge collapsed.`, 1, town),
  example(`Surely we must all hope for better days in ${town} now.`, 0, town),
  example(`Reagan spoke in ${town} about the bridge.`, 0.5, town),
]);

describe('minimise', () => {
  it('finds the bottom of any quadratic bowl', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.double({ min: 0.1, max: 9, noNaN: true }), fc.double({ min: -5, max: 5, noNaN: true })), { minLength: 1, maxLength: 6 }), (bowl) => {
        const at = minimise(
          {
            size: bowl.length,
            evaluate: (x, gradient) => bowl.reduce((sum, [steep, bottom], i) => {
              gradient[i] = steep * (x[i]! - bottom);
              return sum + (steep * (x[i]! - bottom) ** 2) / 2;
            }, 0),
          },
          200,
          1e-9,
        );
        bowl.forEach(([, bottom], i) => expect(at[i]!).toBeCloseTo(bottom, 3));
      }),
    );
  });
});

describe('foldsOf', () => {
  it('keeps a cluster together and fills the folds evenly', () => {
    const items = [['a', 5], ['b', 3], ['c', 3], ['d', 1]].flatMap(([cluster, count]) => Array.from({ length: Number(count) }, () => ({ cluster: String(cluster) })));
    expect([...foldsOf(items, 2)]).toEqual([['a', 0], ['b', 1], ['c', 1], ['d', 0]]);
  });
});

describe('vocabularyOf', () => {
  const terms = vocabularyOf(EXAMPLES);

  it('knows what stands in five documents, and classes in place of names and numbers', () => {
    expect(terms).toEqual(expect.arrayContaining(['killed', 'hope', 'NAME', 'NUMBER', 'NUMBER+people']));
    expect(terms.filter((term) => term.includes('velm'))).toEqual([]);
    expect(vocabularyOf(EXAMPLES.slice(0, 12))).toEqual([]);
  });

  it('does not know a first word that is never found inside a sentence: it may be a name', () => {
    expect(terms.filter((term) => term.includes('reagan'))).toEqual([]);
  });
});

describe('learn', () => {
  const model = learn(EXAMPLES);

  it('weighs what speaks for a check against what speaks against it', () => {
    expect(model.terms.get('killed')).toBeGreaterThan(0);
    expect(model.terms.get('hope')).toBeLessThan(0);
    expect(model.features.casualties).toBeGreaterThan(0);
  });

  it('gives the same model for the same examples, and does not see what it is blind to', () => {
    expect(learn(EXAMPLES)).toEqual(model);
    const blind = learn(EXAMPLES, { features: ['casualties'], pairs: true });
    expect(blind.features).not.toHaveProperty('casualties');
    expect([...blind.terms.keys()].filter((term) => term.includes('+'))).toEqual([]);
    expect(blind.terms.has('killed')).toBe(true);
  });

  it('is written down and read again to within half a step', () => {
    const read = readModel(written(model));
    for (const [term, weight] of model.terms) expect(Math.abs((read.terms.get(term) ?? 0) - weight)).toBeLessThanOrEqual(1 / 128);
    expect(Object.keys(read.features)).toEqual(Object.keys(model.features));
  });

  it('becomes the same source text every time, with nothing in it that ends a template', () => {
    expect(sourceOf(written(learn(EXAMPLES)))).toBe(sourceOf(written(model)));
    expect(sourceOf({ ...written(model), terms: '\n1 `${a}\\\n' })).toContain('  terms: `\n1 \\`\\${a}\\\\\n`,');
  });
});

describe('crossValidate', () => {
  it('judges every clear sentence by a model that has not seen its cluster', () => {
    const { models, judged } = crossValidate(EXAMPLES);
    expect([...models.keys()].sort()).toEqual(['Brack', 'Norland', 'Ostmere', 'Sael', 'Tarn', 'Velm']);
    expect(judged).toHaveLength(12);
    expect(Math.min(...judged.filter(({ positive }) => positive).map(({ score }) => score))).toBeGreaterThan(Math.max(...judged.filter(({ positive }) => !positive).map(({ score }) => score)));
  });
});

describe('calibrate', () => {
  it('makes scores that are three times too sure mean what they say', () => {
    const judged = Array.from({ length: 2_000 }, (_, i) => {
      const truth = -3 + (6 * i) / 2_000;
      return { score: 3 * truth, positive: (i * 0.618_033_988) % 1 < 1 / (1 + Math.exp(-truth)) };
    });
    const calibration = calibrate(judged);
    expect(calibration.slope).toBeCloseTo(1 / 3, 1);
    const rated = judged.map(({ score, positive }) => ({ probability: probability(score, calibration), positive }));
    expect(reliability(rated).expectedError).toBeLessThan(0.03);
  });
});

describe('bestThreshold', () => {
  it('is half of the F1 that can be expected', () => {
    const sure = [...Array.from({ length: 10 }, () => ({ probability: 1, positive: true })), ...Array.from({ length: 10 }, () => ({ probability: 0, positive: false }))];
    expect(bestThreshold(sure)).toBe(0.5);
    expect(bestThreshold(sure.map((each) => ({ ...each, probability: 0.5 })))).toBe(0.33);
  });
});

describe('reliability', () => {
  it('compares what was said with what was, bin by bin', () => {
    const { bins, expectedError } = reliability([{ probability: 0.92, positive: true }, { probability: 0.98, positive: false }, { probability: 1, positive: true }, { probability: 0.05, positive: false }]);
    expect(bins).toHaveLength(10);
    expect(bins[9]).toEqual({ from: 0.9, to: 1, count: 3, said: expect.closeTo(2.9 / 3, 9), was: 2 / 3 });
    expect(expectedError).toBeCloseTo((3 * (2.9 / 3 - 2 / 3) + 0.05) / 4, 9);
  });
});

describe('the groups of features', () => {
  it('hold each feature of the model once', () => {
    const grouped: (keyof Features)[] = Object.values(FEATURE_GROUPS).flat();
    expect([...grouped].sort()).toEqual(Object.keys(MODEL.features).sort());
  });
});
