import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { missingFrom, type ReviewInput, STANCES, VERDICTS } from './index.js';

const evidence = fc.array(fc.record({ url: fc.webUrl(), quote: fc.string(), stance: fc.constantFrom(...STANCES) }), { maxLength: 6 });
const review: fc.Arbitrary<ReviewInput> = fc.record({ verdict: fc.constantFrom(...VERDICTS), rationale: fc.string(), evidence });
const item = (stance: (typeof STANCES)[number]) => ({ url: 'https://register.example', quote: 'Twelve.', stance });
const fieldsMissing = (input: ReviewInput): string[] => missingFrom(input).map(({ field }) => field);

describe('what is missing from a review', () => {
  it.each([
    ['verified', 'supports'],
    ['contradicted', 'contradicts'],
  ] as const)('%s asks for evidence that %s', (verdict, stance) => {
    for (const other of STANCES.filter((candidate) => candidate !== stance)) {
      expect(fieldsMissing({ verdict, rationale: 'Sure.', evidence: [item(other)] })).toEqual(['evidence']);
    }
    expect(missingFrom({ verdict, rationale: '', evidence: [item(stance)] })).toEqual([]);
  });

  it('conflicting evidence shows both sides', () => {
    const verdict = 'conflicting_evidence';
    expect(fieldsMissing({ verdict, rationale: '', evidence: [item('supports'), item('context')] })).toEqual(['evidence']);
    expect(fieldsMissing({ verdict, rationale: '', evidence: [item('contradicts')] })).toEqual(['evidence']);
    expect(missingFrom({ verdict, rationale: '', evidence: [item('supports'), item('contradicts')] })).toEqual([]);
  });

  it.each(['not_enough_evidence', 'not_checkable'] as const)('%s asks for a reason that is not blank', (verdict) => {
    expect(fieldsMissing({ verdict, rationale: ' \n\t\u00a0', evidence: [item('supports')] })).toEqual(['rationale']);
    expect(missingFrom({ verdict, rationale: 'No register.', evidence: [] })).toEqual([]);
  });

  it('never grows with more evidence', () => {
    fc.assert(
      fc.property(review, evidence, (input, more) => {
        const before = missingFrom(input).length;
        expect(missingFrom({ ...input, evidence: [...input.evidence, ...more] }).length).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('does not depend on the order of the evidence', () => {
    fc.assert(
      fc.property(review, (input) => {
        expect(missingFrom({ ...input, evidence: [...input.evidence].reverse() })).toEqual(missingFrom(input));
      }),
    );
  });

  it('is nothing once both sides and a reason are there', () => {
    fc.assert(
      fc.property(review, (input) => {
        const whole = { ...input, rationale: `Because ${input.rationale}`, evidence: [...input.evidence, item('supports'), item('contradicts')] };
        expect(missingFrom(whole)).toEqual([]);
      }),
    );
  });
});
