import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cohensKappa, fleissKappa, krippendorffsAlpha, percentAgreement, type Unit } from './index.js';

/** A cross table as pairs: `table[i][j]` units got label i from the first judge and j from the second. */
const pairsOf = (table: number[][]): Array<[string, string]> =>
  table.flatMap((line, i) => line.flatMap((count, j) => Array.from({ length: count }, (): [string, string] => [`${i}`, `${j}`])));
/** Lines of counts by category as units of labels. */
const unitsOf = (table: number[][]): string[][] => table.map((line) => line.flatMap((count, label) => Array.from({ length: count }, () => `${label}`)));
/** One line for each judge, a dot where they did not judge, as units. */
const byJudge = (...lines: string[]): string[][] => {
  const judges = lines.map((line) => line.split(' '));
  return judges[0]!.map((_, unit) => judges.map((judge) => judge[unit]!).filter((label) => label !== '.'));
};

const labels = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 5 });

describe('Cohen’s kappa', () => {
  it('is 0.68 for the two diagnosticians of Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions (2003), table 18.1', () => {
    expect(cohensKappa(pairsOf([[75, 1, 4], [5, 4, 1], [0, 0, 10]]))).toBeCloseTo(0.676, 3);
  });

  it('is 0.40 for 35 of 50 agreements where chance gives half', () => {
    expect(cohensKappa(pairsOf([[20, 5], [10, 15]]))).toBeCloseTo(0.4, 10);
  });

  it('has no meaning without units, or where only one label was used', () => {
    expect([cohensKappa([]), cohensKappa([['a', 'a']])]).toEqual([null, null]);
  });

  it('does not mind who is first, and never exceeds one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')), { minLength: 1 }), (pairs) => {
        const kappa = cohensKappa(pairs);
        const turned = cohensKappa(pairs.map(([one, other]) => [other, one]));
        expect(turned ?? 0).toBeCloseTo(kappa ?? 0, 10);
        if (kappa !== null) expect(kappa).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('Fleiss’ kappa', () => {
  it('is 0.210 for fourteen judges of ten subjects, the example that the textbooks hand on', () => {
    const table = [[0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1], [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7]];
    expect(fleissKappa(unitsOf(table))).toBeCloseTo(0.21, 3);
    expect(percentAgreement(unitsOf(table))).toBeCloseTo(0.378, 3);
  });

  it('needs as many labels for each unit, and two at least', () => {
    expect(fleissKappa([['a', 'b'], ['a']])).toBeNull();
    expect(fleissKappa([['a'], ['b']])).toBeNull();
    expect(fleissKappa([])).toBeNull();
  });
});

describe('Krippendorff’s alpha', () => {
  it.each<[string, number, Unit[]]>([
    ['A, two observers and two values', 0.095, byJudge('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0')],
    ['B, two observers and five values', 0.692, byJudge('a a b b d c c c e d d a', 'b a b b b c c c e d d d')],
    ['C, four observers with missing values', 0.743, byJudge('1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .')],
  ])('is that of Krippendorff (2011), example %s: %d', (_, alpha, units) => {
    expect(krippendorffsAlpha(units)).toBeCloseTo(alpha, 3);
  });

  it('leaves out what only one person judged', () => {
    const units = [['a', 'a'], ['b', 'b'], ['a', 'b']];
    expect(krippendorffsAlpha([...units, ['c'], []])).toBe(krippendorffsAlpha(units));
    expect(krippendorffsAlpha([['a'], ['b']])).toBeNull();
  });

  it('does not mind the order of units or of judgements', () => {
    fc.assert(
      fc.property(fc.array(labels, { minLength: 1 }), (units) => {
        expect(krippendorffsAlpha(units.toReversed().map((unit) => unit.toReversed())) ?? 0).toBeCloseTo(krippendorffsAlpha(units) ?? 0, 10);
      }),
    );
  });
});

describe('every coefficient', () => {
  it('is one for full agreement on more than one label', () => {
    const units = [['a', 'a'], ['b', 'b']];
    expect([cohensKappa([['a', 'a'], ['b', 'b']]), fleissKappa(units), krippendorffsAlpha(units), percentAgreement(units)]).toEqual([1, 1, 1, 1]);
  });

  it('does not change with the names of the labels', () => {
    const names = { a: 'verified', b: 'contradicted', c: 'not_checkable' } as const;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')), { minLength: 1 }), (pairs) => {
        const renamed = pairs.map(([one, other]) => [names[one], names[other]] as const);
        expect(cohensKappa(renamed)).toEqual(cohensKappa(pairs));
        expect(fleissKappa(renamed)).toEqual(fleissKappa(pairs));
        expect(krippendorffsAlpha(renamed)).toEqual(krippendorffsAlpha(pairs));
      }),
    );
  });
});
