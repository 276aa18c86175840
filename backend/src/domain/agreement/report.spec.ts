import { describe, expect, it } from '@jest/globals';
import { agreementByPair, agreementByQueue, type Judgement } from './report.js';

const judgement = (claimId: string, personId: string, verdict: string, queueId = 'floods'): Judgement => ({ claimId, personId, verdict, queueId });
const shared = [
  judgement('1', 'ada', 'verified'), judgement('1', 'ben', 'verified'),
  judgement('2', 'ben', 'contradicted'), judgement('2', 'ada', 'contradicted'),
  judgement('3', 'ada', 'verified'), judgement('3', 'ben', 'contradicted'),
  judgement('4', 'ada', 'verified'), judgement('4', 'eve', 'verified'),
  judgement('5', 'eve', 'verified'),
];

describe('agreement', () => {
  it('of a queue is told over the claims that more than one person judged', () => {
    const [floods, ...others] = agreementByQueue([...shared, judgement('6', 'ada', 'verified', 'alone')]);
    expect(others).toEqual([]);
    expect(floods).toMatchObject({ queueId: 'floods', claims: 4, percent: 0.75 });
    expect(floods!.fleiss).toBeCloseTo(0.467, 3);
    expect(floods!.krippendorff).toBeCloseTo(0.533, 3);
  });

  it('of two people is told over the claims that both judged, whoever was first', () => {
    const [one, other] = agreementByPair(shared);
    expect(one).toMatchObject({ people: ['ada', 'ben'], claims: 3 });
    expect(one!.percent).toBeCloseTo(2 / 3, 10);
    expect(one!.cohen).toBeCloseTo(0.4, 10);
    expect(other).toMatchObject({ people: ['ada', 'eve'], claims: 1, percent: 1, cohen: null });
  });

  it('is nothing where nobody shared a claim', () => {
    expect([agreementByQueue([]), agreementByPair([judgement('1', 'ada', 'verified')])]).toEqual([[], []]);
  });
});
