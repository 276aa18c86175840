import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_SCALE } from '../verdict-scale/index.js';
import { VERDICTS } from '../verdict/index.js';
import { claimReviewOf, inertJson, type ReviewedFact } from './index.js';

const publisher = { name: 'The Test Desk', url: 'https://desk.example' };
const fact: ReviewedFact = {
  url: 'https://desk.example/facts/bridge-closed',
  statement: 'The bridge of Ostmark has been closed for two weeks.',
  verdict: 'verified',
  summary: 'The road register lists the closure.',
  speaker: 'Ministry of Roads',
  publishedAt: '2031-05-02T09:00:00.000Z',
  modifiedAt: '2031-05-03T09:00:00.000Z',
  validUntil: null,
  corrections: [],
  withdrawn: false,
  appearances: [
    { url: 'https://post.example/b', title: 'Later', source: 'The Post', publishedAt: '2031-05-01T00:00:00.000Z' },
    { url: null, title: 'Earlier', source: null, publishedAt: '2031-04-28T00:00:00.000Z' },
  ],
  evidence: [{ url: 'https://register.example/7', quote: 'Closed since 17 April.', stance: 'supports' }],
};
const review = (change: Partial<ReviewedFact> = {}): any => claimReviewOf({ ...fact, ...change }, publisher, DEFAULT_SCALE);

describe('ClaimReview markup', () => {
  it('names the checker as author and the speaker as author of the claim', () => {
    expect(review()).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      '@id': `${fact.url}#review`,
      url: fact.url,
      claimReviewed: fact.statement,
      author: { '@type': 'Organization', name: publisher.name, url: publisher.url },
      itemReviewed: { '@type': 'Claim', '@id': `${fact.url}#claim`, author: { '@type': 'Organization', name: 'Ministry of Roads' } },
      datePublished: fact.publishedAt,
      dateModified: fact.modifiedAt,
      citation: ['https://register.example/7'],
    });
  });

  it('tells people from bodies, and leaves the claim’s author out where nobody said it', () => {
    expect(review({ speaker: 'Rana Okafor' }).itemReviewed.author).toEqual({ '@type': 'Person', name: 'Rana Okafor' });
    expect(review({ speaker: null }).itemReviewed).not.toHaveProperty('author');
  });

  it('dates the claim by its first appearance', () => {
    expect(review().itemReviewed.datePublished).toBe('2031-04-28T00:00:00.000Z');
    expect(review({ appearances: [] }).itemReviewed).not.toHaveProperty('appearance');
  });

  it('keeps the verdict out of the words of the claim', () => {
    for (const verdict of VERDICTS) expect(review({ verdict }).claimReviewed).toBe(fact.statement);
  });

  it.each(VERDICTS)('rates %s in words, and in whole numbers from 1 to 5 only where they mean something', (verdict) => {
    const { reviewRating: rating } = review({ verdict });
    expect(rating).toMatchObject({ '@type': 'Rating', alternateName: DEFAULT_SCALE.ratings[verdict].labels.en });
    const numbers = [rating.worstRating, rating.ratingValue, rating.bestRating];
    if (verdict.startsWith('not_')) expect(numbers).toEqual([undefined, undefined, undefined]);
    else expect(numbers).toEqual([1, { contradicted: 1, conflicting_evidence: 3, verified: 5 }[verdict as string], 5]);
  });

  it('tells of corrections, and until when it holds', () => {
    const corrections = [{ at: '2031-05-03T09:00:00.000Z', note: 'It was the northern bridge.' }];
    expect(review({ corrections, validUntil: '2031-06-01' })).toMatchObject({
      correction: [{ '@type': 'CorrectionComment', text: 'It was the northern bridge.', datePublished: '2031-05-03T09:00:00.000Z' }],
      expires: '2031-06-01',
    });
  });

  it('leaves nothing of what was withdrawn but its address and the reason', () => {
    const withdrawn = review({ withdrawn: true, corrections: [{ at: '2031-05-03T09:00:00.000Z', note: 'It was another bridge.' }] });
    expect(withdrawn).toMatchObject({ url: fact.url, creativeWorkStatus: 'Withdrawn', correction: [{ text: 'It was another bridge.' }] });
    expect(JSON.stringify(withdrawn)).not.toContain(fact.statement);
    expect(withdrawn).not.toHaveProperty('reviewRating');
  });

  it('holds no member that has no value', () => {
    const bare = review({ summary: '', speaker: null, appearances: [{ url: null, title: 'T', source: null, publishedAt: null }], evidence: [] });
    expect(JSON.parse(JSON.stringify(bare))).toEqual(bare);
    expect(JSON.stringify(bare)).not.toContain('null');
  });
});

describe('JSON for a script element', () => {
  const nasty = fc.array(fc.constantFrom('</script>', '<!--', '-->', ']]>', '&lt;', '\u2028', '\u2029', '"', '\\', '\n', 'é', '𠀀', '\ud800', '\0'), { maxLength: 12 }).map((parts) => parts.join(''));

  it('holds nothing that ends or opens anything in HTML or in old JavaScript', () => {
    fc.assert(fc.property(fc.jsonValue(), nasty, (value, text) => expect(inertJson([value, text, { [text]: text }])).not.toMatch(/[<>&\u2028\u2029]/)));
  });

  it('reads back as what was written', () => {
    fc.assert(fc.property(fc.jsonValue(), nasty, (value, text) => {
      const written = [value, text];
      expect(JSON.parse(inertJson(written))).toEqual(JSON.parse(JSON.stringify(written)));
    }));
  });
});
