import { describe, expect, it } from '@jest/globals';
import { faultsOf, labelOf, type Rating, type VerdictScale } from './scale.js';
import type { Verdict } from '../verdict/index.js';

const rating = (en: string, value: number | null, ar?: string): Rating => ({ labels: { en, ...(ar ? { ar } : {}) }, colour: 'grey', value });
const scale = (change: Partial<Record<Verdict, Rating>> = {}): VerdictScale => ({
  version: 1,
  worst: 1,
  best: 5,
  ratings: {
    verified: rating('True', 5, 'صحيح'),
    contradicted: rating('False', 1),
    conflicting_evidence: rating('Disputed', 3),
    not_enough_evidence: rating('Unproven', null),
    not_checkable: rating('No claim', null),
    ...change,
  },
});

describe('a verdict scale', () => {
  it('names a verdict in the reader’s language, in English where it has no words in it', () => {
    expect(labelOf(scale(), 'verified', 'ar')).toBe('صحيح');
    expect(labelOf(scale(), 'contradicted', 'ar')).toBe('False');
    expect(labelOf(scale(), 'contradicted')).toBe('False');
  });

  it('is sound with numbers in their range and a name for each', () => {
    expect(faultsOf(scale())).toEqual([]);
    expect(faultsOf(scale({ verified: rating('True', null), contradicted: rating('False', null) }))).toEqual([]);
  });

  it.each<[string, Partial<Record<Verdict, Rating>>, Verdict, string]>([
    ['a number above the best', { verified: rating('True', 6) }, 'verified', 'value'],
    ['a number below the worst', { contradicted: rating('False', 0) }, 'contradicted', 'value'],
    ['a number where nothing was found out', { not_enough_evidence: rating('Unproven', 2) }, 'not_enough_evidence', 'value'],
    ['truth below falsehood', { verified: rating('True', 1), contradicted: rating('False', 5) }, 'verified', 'value'],
    ['one name twice', { conflicting_evidence: rating('false ', 3) }, 'conflicting_evidence', 'labels'],
  ])('is not with %s', (_, change, verdict, field) => {
    expect(faultsOf(scale(change))).toEqual([expect.objectContaining({ verdict, field })]);
  });
});
