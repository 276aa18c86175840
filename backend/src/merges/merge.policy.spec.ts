import { describe, expect, it } from '@jest/globals';
import { CLAIM_STATES, type ClaimState } from '../domain/claim-lifecycle/index.js';
import { type KnownRelation, type MergeSide, refusalOf, warningsOf } from './merge.policy.js';

const aSide = (id: string, over: Partial<MergeSide> = {}): MergeSide => ({ id, state: 'queued', merged_into: null, verdict: null, gold: false, ...over });
const aRelation = (over: Partial<KnownRelation>): KnownRelation => ({ kind: 'same', state: 'suggested', why: 'both 12 dead', decidedBy: null, ...over });

describe('a merge', () => {
  it.each(CLAIM_STATES)('of a claim that is %s goes as the state table has it', (state) => {
    const absorbable: ClaimState[] = ['detected', 'queued', 'snoozed', 'decided', 'dismissed'];
    expect(refusalOf(aSide('a', { state }), aSide('b')) === null).toBe(absorbable.includes(state));
    expect(refusalOf(aSide('a'), aSide('b', { state })) === null).toBe(state !== 'dismissed');
  });

  it.each([
    ['with itself', aSide('a'), aSide('a'), 'one claim'],
    ['twice', aSide('a', { state: 'dismissed', merged_into: 'b' }), aSide('b'), 'already'],
    ['of one that is joined elsewhere', aSide('a', { state: 'dismissed', merged_into: 'c' }), aSide('b'), 'Take that back'],
    ['into one that is joined elsewhere', aSide('a'), aSide('b', { state: 'dismissed', merged_into: 'c' }), 'choose that one'],
    ['of a gold claim', aSide('a', { state: 'decided', verdict: 'verified', gold: true }), aSide('b'), 'gold claim'],
  ])('%s is refused', (_, absorbed, kept, reason) => {
    expect(refusalOf(absorbed, kept)).toContain(reason);
  });

  it('of two that were found to clash warns, until somebody said that they don’t', () => {
    const clash = aRelation({ kind: 'differs_in_quantity', why: '12 against 40 dead' });
    expect(warningsOf(aSide('a'), aSide('b'), [clash], [])).toEqual(['They clash: 12 against 40 dead.']);
    expect(warningsOf(aSide('a'), aSide('b'), [{ ...clash, state: 'rejected' }], [])).toEqual([]);
  });

  it('warns of what people said, decided and are doing', () => {
    const decided = aSide('a', { state: 'decided', verdict: 'verified' });
    const published = aSide('b', { state: 'published', verdict: 'not_enough_evidence' });
    const warnings = warningsOf(decided, published, [aRelation({ state: 'rejected', decidedBy: { name: 'Ada' } })], ['Ben', 'Cleo']);
    expect(warnings.map((warning) => warning.slice(0, 34))).toEqual(['Ada said that they are not the sam', 'They were decided differently: ver', 'Ben and Cleo are reviewing it righ', 'The published fact stays as it is;']);
    expect(warningsOf(decided, aSide('b'), [], [])).toEqual(['It is decided and the other is not: its verdict (verified) will count for nothing.']);
  });

  it('of two claims that nobody touched warns of nothing', () => {
    expect(warningsOf(aSide('a'), aSide('b'), [aRelation({})], [])).toEqual([]);
  });
});
