import type { DraftEvidence } from '../../api';
import { blockersOf } from './requirements';

const evidence = (stance: DraftEvidence['stance'], over: Partial<DraftEvidence> = {}): DraftEvidence => ({
  url: 'https://counts.example/trams',
  quote: '41,870 passengers',
  stance,
  ...over,
});
const fields = (...args: Parameters<typeof blockersOf>) => blockersOf(...args).map(({ field }) => field);

describe('blockersOf', () => {
  it('asks for a verdict first', () => {
    expect(fields({ verdict: null, rationale: '', evidence: [] })).toEqual(['verdict']);
  });

  it('wants evidence of the right kind', () => {
    expect(fields({ verdict: 'verified', rationale: '', evidence: [evidence('contradicts')] })).toEqual(['evidence']);
    expect(fields({ verdict: 'verified', rationale: '', evidence: [evidence('supports')] })).toEqual([]);
    expect(fields({ verdict: 'conflicting_evidence', rationale: '', evidence: [evidence('supports'), evidence('contradicts')] })).toEqual([]);
  });

  it('wants a reason where there is no evidence to show', () => {
    expect(fields({ verdict: 'not_checkable', rationale: '  ', evidence: [] })).toEqual(['rationale']);
    expect(fields({ verdict: 'not_checkable', rationale: 'a forecast', evidence: [] })).toEqual([]);
  });

  it('does not count unfinished evidence, and does not let it through either', () => {
    const unfinished = [evidence('supports', { quote: ' ' })];
    expect(fields({ verdict: 'verified', rationale: '', evidence: unfinished })).toEqual(['evidence', 'evidence']);
    expect(fields({ verdict: 'not_checkable', rationale: 'x', evidence: [evidence('context', { url: 'javascript:alert(1)' })] })).toEqual(['evidence']);
  });
});
