import { describe, expect, it } from '@jest/globals';
import { readClaimReviews } from './claim-reviews.js';

const review = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checks.example/harbour',
  claimReviewed: 'Two hundred boats sank in the harbour of Larne.',
  datePublished: '2026-03-04T22:10:00-05:00',
  author: { '@type': 'Organization', name: 'Check First' },
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'A. Mayor' }, datePublished: '2026-03-02' },
  reviewRating: { '@type': 'Rating', alternateName: 'Mostly false', ratingValue: '2', bestRating: '5', worstRating: '1' },
  inLanguage: 'en-GB',
  ...over,
});
const only = (over: Record<string, unknown>) => readClaimReviews(review(over)).checks[0];

describe('reading ClaimReview', () => {
  it('takes claim, claimant, rating, publisher and days', () => {
    expect(readClaimReviews(review())).toEqual({
      read: 1,
      refused: [],
      checks: [
        {
          claim: 'Two hundred boats sank in the harbour of Larne.',
          claimant: 'A. Mayor',
          claimDate: '2026-03-02',
          rating: 'Mostly false',
          ratingOf: { value: 2, best: 5, worst: 1 },
          publisher: 'Check First',
          url: 'https://checks.example/harbour',
          reviewedAt: '2026-03-04',
          language: 'en',
        },
      ],
    });
  });

  it.each([
    ['a list', [review(), review({ url: 'https://checks.example/2' })]],
    ['a graph of a page', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', name: 'Harbour' }, review(), review({ '@type': ['ClaimReview'] })] }],
    ['a feed', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [review()] }, { '@type': 'DataFeedItem', item: [review({ '@type': 'http://schema.org/ClaimReview' })] }] }],
    ['a page that has them as its parts', { '@type': 'NewsArticle', hasPart: [review(), review({ '@type': 'schema:ClaimReview' })] }],
  ])('finds them in %s', (_, document) => {
    expect(readClaimReviews(document)).toMatchObject({ read: 2, checks: [{ publisher: 'Check First' }, { publisher: 'Check First' }], refused: [] });
  });

  it('follows references within a graph', () => {
    const graph = [review({ author: { '@id': '#us' }, itemReviewed: { '@id': '#claim' } }), { '@id': '#us', '@type': 'Organization', name: 'The Desk' }, { '@id': '#claim', '@type': 'Claim', author: 'A ministry' }];
    expect(readClaimReviews({ '@graph': graph }).checks).toMatchObject([{ publisher: 'The Desk', claimant: 'A ministry' }]);
  });

  it.each([
    ['the first of several authors', { author: [{ name: 'First' }, { name: 'Second' }] }, { publisher: 'First' }],
    ['a publisher where no author has a name', { author: {}, publisher: { name: 'The Desk' } }, { publisher: 'The Desk' }],
    ['the site where nobody is named', { author: undefined, url: 'https://www.checks.example/1' }, { publisher: 'checks.example' }],
    ['words wrapped with their language', { claimReviewed: { '@value': 'A dam broke.', '@language': 'en' } }, { claim: 'A dam broke.' }],
    ['words without line breaks and control characters', { claimReviewed: ' A dam\n\u0000 broke. ' }, { claim: 'A dam broke.' }],
    ['a rating of numbers alone', { reviewRating: { ratingValue: 1 } }, { rating: '1 of 5', ratingOf: { value: 1, best: 5, worst: 1 } }],
    ['a rating of words alone where the numbers say nothing', { reviewRating: { alternateName: 'Satire', ratingValue: '-1', bestRating: '-1', worstRating: '-1' } }, { rating: 'Satire', ratingOf: null }],
    ['no number off its own scale', { reviewRating: { alternateName: 'False', ratingValue: 9 } }, { ratingOf: null }],
    ['no day that is none', { datePublished: '2026-02-30', itemReviewed: { datePublished: 'in spring' } }, { reviewedAt: null, claimDate: null }],
    ['no language that is none', { inLanguage: 'English' }, { language: null }],
  ])('takes %s', (_, over, expected) => {
    expect(only(over)).toMatchObject(expected);
  });

  it.each([
    [{ claimReviewed: ' ' }, 'It does not say which claim was checked.'],
    [{ reviewRating: undefined }, 'It has no rating.'],
    [{ url: 'javascript:alert(1)' }, 'It has no web address (http or https).'],
    [{ claimReviewed: 'a'.repeat(2001) }, 'Its claim has 2001 characters; 2000 are the limit.'],
  ])('refuses %j and says why and where', (over, why) => {
    expect(readClaimReviews({ dataFeedElement: [{ item: [review(), review(over)] }] })).toMatchObject({ read: 2, checks: [{}], refused: [{ at: '/dataFeedElement/0/item/1', why }] });
  });

  it.each([null, 7, 'ClaimReview', [], {}, { '@type': 7 }, { '@type': 'ClaimReview', reviewRating: [], author: [null], itemReviewed: 'x' }])('survives %j', (document) => {
    expect(readClaimReviews(document).checks).toEqual([]);
  });

  it('looks no deeper than markup goes', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    expect(readClaimReviews(deep).read).toBe(0);
  });
});
