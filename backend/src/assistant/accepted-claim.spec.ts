import { describe, expect, it } from '@jest/globals';
import { acceptedClaim } from './accepted-claim.js';

const FIRST = 'The city council met on Monday 🏛.';
const SECOND = 'At least 12 people were killed when the river flooded, the interior ministry said.';
const TEXT = `${FIRST}\n\nRain fell. ${SECOND}\n\nThe end.`;
const spanOf = (quote: string) => ({ start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length });

describe('an accepted proposal', () => {
  it('carries what the rules read in the sentence around it, with offsets in the whole text', () => {
    const claim = acceptedClaim(TEXT, {}, spanOf('At least 12 people were killed'), 'At least 12 people died in the flood.');
    expect(claim).toMatchObject({ wording: 'At least 12 people died in the flood.', quote: 'At least 12 people were killed', kinds: ['deaths'] });
    expect(claim.checkWorthiness).toBeGreaterThan(0.5);
    expect(claim.record.quantities.map(({ raw, start, end }) => [raw, TEXT.slice(start, end)])).toEqual([[claim.record.quantities[0]!.raw, claim.record.quantities[0]!.raw]]);
  });

  it('leaves out figures that stand outside of its quote', () => {
    expect(acceptedClaim(TEXT, {}, spanOf('the river flooded'), 'The river flooded.')).toMatchObject({ kinds: [], record: { quantities: [] } });
  });

  it('is a plain claim when its quote reaches over several sentences', () => {
    expect(acceptedClaim(TEXT, {}, spanOf(`Rain fell. ${SECOND}`), 'Rain led to deaths.')).toMatchObject({ type: 'none', speaker: null, quote: `Rain fell. ${SECOND}` });
  });
});
