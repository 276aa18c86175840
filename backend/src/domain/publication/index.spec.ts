import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { VERDICTS } from '../verdict/index.js';
import { ACTS, approvedAs, canAct, changeBy, changesBetween, type FactContent, PUBLICATION_ACTS, PUBLICATION_STATES, type PublicationState, STATE_AFTER } from './index.js';

const content: FactContent = {
  statement: 'The bridge is closed.',
  verdict: 'verified',
  summary: 'The road register lists it.',
  speaker: null,
  evidence: [{ url: 'https://register.example/7', quote: 'Closed.', stance: 'supports' }],
  validFrom: null,
  asOf: '2031-05-02',
  validUntil: null,
};

describe('a fact’s publication', () => {
  it('goes the arrows of the table and no others', () => {
    for (const state of PUBLICATION_STATES)
      for (const act of PUBLICATION_ACTS) {
        expect(canAct(state, act)).toBe(act in ACTS[state]);
        if (canAct(state, act)) expect(changeBy(state, act)).toBe(ACTS[state][act]);
        else expect(() => changeBy(state, act)).toThrow(expect.objectContaining({ code: 'illegal-transition' }));
      }
  });

  it('shows readers nothing that was never published, and nothing more once it is withdrawn', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PUBLICATION_ACTS), { maxLength: 20 }), (acts) => {
        let state: PublicationState = 'unpublished';
        let wasPublished = false;
        for (const act of acts) {
          if (!canAct(state, act)) continue;
          const before = state;
          state = STATE_AFTER[changeBy(state, act)];
          if (act === 'publish') wasPublished = true;
          if (state === 'published') expect([wasPublished, before !== 'withdrawn']).toEqual([true, true]);
        }
      }),
    );
  });

  it('is corrected by an approval with another verdict, or of what was withdrawn, and else updated', () => {
    expect(approvedAs(null, false)).toBe('published');
    expect(approvedAs(null, true)).toBe('held');
    expect(approvedAs({ state: 'unpublished', sameVerdict: false }, false)).toBe('published');
    expect(approvedAs({ state: 'published', sameVerdict: true }, true)).toBe('updated');
    expect(approvedAs({ state: 'paused', sameVerdict: false }, false)).toBe('corrected');
    expect(approvedAs({ state: 'withdrawn', sameVerdict: true }, false)).toBe('corrected');
  });
});

describe('what changed between two versions', () => {
  it('is nothing where they say the same', () => {
    expect(changesBetween(content, { ...content, evidence: [{ ...content.evidence[0]! }] })).toEqual([]);
  });

  it('is told field by field, the verdict first, evidence by what came and went', () => {
    const other = { url: 'https://ministry.example/note', quote: 'Open.', stance: 'contradicts' as const };
    expect(changesBetween(content, { ...content, statement: 'The bridge is open.', verdict: 'contradicted', validUntil: '2031-06-01', evidence: [other] })).toEqual([
      { field: 'verdict', before: 'verified', after: 'contradicted' },
      { field: 'statement', before: 'The bridge is closed.', after: 'The bridge is open.' },
      { field: 'validUntil', before: null, after: '2031-06-01' },
      { field: 'evidence', removed: [content.evidence[0]], added: [other] },
    ]);
  });

  it('read backwards is the same list with before and after swapped', () => {
    const any = fc.record({
      statement: fc.string(),
      verdict: fc.constantFrom(...VERDICTS),
      summary: fc.string(),
      speaker: fc.option(fc.string()),
      evidence: fc.array(fc.record({ url: fc.constantFrom('https://a.example', 'https://b.example'), quote: fc.constantFrom('x', 'y'), stance: fc.constantFrom('supports', 'context') })),
      validFrom: fc.option(fc.constantFrom('2031-01-01', '2031-02-01')),
      asOf: fc.constantFrom('2031-01-01', '2031-02-01'),
      validUntil: fc.option(fc.constantFrom('2031-03-01')),
    }) as fc.Arbitrary<FactContent>;
    fc.assert(
      fc.property(any, any, (one, other) => {
        const back = changesBetween(other, one).map((change) =>
          change.field === 'evidence' ? { ...change, added: change.removed, removed: change.added } : { ...change, before: change.after, after: change.before },
        );
        expect(back).toEqual(changesBetween(one, other));
      }),
    );
  });
});
