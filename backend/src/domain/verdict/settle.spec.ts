import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { VERDICTS } from './index.js';
import { isBlind, requiredReviews, REVIEW_POLICIES, settle } from './settle.js';

describe('the reviews of a claim', () => {
  it('decide at once where one is enough', () => {
    expect(settle('one', ['verified'])).toEqual({ outcome: 'decide', basis: 'single', verdict: 'verified' });
  });

  it('wait for the second where two are asked for', () => {
    expect(settle('two_blind', [])).toEqual({ outcome: 'wait', missing: 2 });
    expect(settle('two_blind', ['contradicted'])).toEqual({ outcome: 'wait', missing: 1 });
  });

  it('wait for one that is under way although the policy asks for fewer by now', () => {
    expect(settle('one', ['verified'], 1)).toEqual({ outcome: 'wait', missing: 1 });
    expect(settle('one', ['verified', 'contradicted'])).toEqual({ outcome: 'dispute', reason: 'disagreement' });
  });

  it('close the claim by agreement', () => {
    expect(settle('two_blind', ['contradicted', 'contradicted'])).toEqual({ outcome: 'decide', basis: 'agreed', verdict: 'contradicted' });
  });

  it('open a dispute where they differ', () => {
    expect(settle('two_blind', ['verified', 'contradicted'])).toEqual({ outcome: 'dispute', reason: 'disagreement' });
    expect(settle('two_and_editor', ['verified', 'not_checkable'])).toEqual({ outcome: 'dispute', reason: 'disagreement' });
  });

  it('go to an editor in any case where the policy says so', () => {
    expect(settle('two_and_editor', ['verified', 'verified'])).toEqual({ outcome: 'dispute', reason: 'policy' });
  });

  it('never decide against anybody, nor with fewer than the policy asks for, in whatever order they came', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REVIEW_POLICIES), fc.array(fc.constantFrom(...VERDICTS), { maxLength: 4 }), (policy, verdicts) => {
        const settlement = settle(policy, verdicts);
        expect(settle(policy, verdicts.toReversed())).toEqual(settlement);
        expect(settlement.outcome === 'wait').toBe(verdicts.length < requiredReviews(policy));
        if (settlement.outcome !== 'decide') return;
        expect(verdicts.every((verdict) => verdict === settlement.verdict)).toBe(true);
      }),
    );
  });
});

describe('a policy', () => {
  it('is blind as soon as there are two', () => {
    expect(REVIEW_POLICIES.filter(isBlind)).toEqual(['two_blind', 'two_and_editor']);
  });
});
