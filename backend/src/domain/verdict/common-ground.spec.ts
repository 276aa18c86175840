import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allEvidence, commonGround, together } from './common-ground.js';
import { type EvidenceInput, type ReviewInput, STANCES, VERDICTS } from './index.js';

const register: EvidenceInput = { url: 'https://register.example', quote: 'Twelve entries.', stance: 'supports' };
const letter: EvidenceInput = { url: 'https://letter.example', quote: 'Nobody died.', stance: 'contradicts' };
const review = (fields: Partial<ReviewInput>): ReviewInput => ({ verdict: 'verified', rationale: '', evidence: [], ...fields });

const evidence = fc.record({ url: fc.constantFrom('https://a.example', 'https://b.example'), quote: fc.constantFrom('One.', 'Two.'), stance: fc.constantFrom(...STANCES) });
const reviews = fc.array(fc.record({ verdict: fc.constantFrom(...VERDICTS), rationale: fc.constantFrom('', 'Because.'), evidence: fc.array(evidence, { maxLength: 4 }) }), { maxLength: 3 });

describe('reviews that agree', () => {
  it('say together what each of them said, once', () => {
    const both = together([review({ rationale: 'The register says so.', evidence: [register] }), review({ rationale: ' The register says so. ', evidence: [register, letter] })]);
    expect(both).toEqual({ rationale: 'The register says so.', evidence: [register, letter] });
    expect(together([review({ rationale: 'A' }), review({ rationale: 'B' })]).rationale).toBe('A\n\nB');
  });

  it('lose no evidence and name none twice', () => {
    fc.assert(
      fc.property(reviews, (given) => {
        const merged = allEvidence(given);
        const keys = merged.map((item) => JSON.stringify(item));
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(keys)).toEqual(new Set(given.flatMap((one) => one.evidence.map((item) => JSON.stringify(item)))));
      }),
    );
  });
});

describe('the common ground of reviews that differ', () => {
  it('is what all of them cite for the same side', () => {
    const ground = commonGround([review({ verdict: 'verified', evidence: [register, letter] }), review({ verdict: 'contradicted', evidence: [{ ...register, quote: 'Page two.' }] })]);
    expect(ground).toEqual({ verdict: null, evidence: [register, { ...register, quote: 'Page two.' }] });
  });

  it('has a verdict only where all gave it', () => {
    expect(commonGround([review({}), review({})]).verdict).toBe('verified');
    expect(commonGround([])).toEqual({ verdict: null, evidence: [] });
  });
});
