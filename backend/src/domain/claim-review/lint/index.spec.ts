import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_SCALE } from '../../verdict-scale/index.js';
import { VERDICTS } from '../../verdict/index.js';
import { claimReviewOf, type Finding, lintClaimReview } from '../index.js';

const PAGE = 'https://desk.example/facts/bridge-closed';
const sound = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: PAGE,
  claimReviewed: 'The bridge of Ostmark has been closed for two weeks.',
  author: { '@type': 'Organization', name: 'The Test Desk', url: 'https://desk.example' },
  datePublished: '2031-05-02T09:00:00Z',
  dateModified: '2031-05-03T09:00:00Z',
  reviewRating: { '@type': 'Rating', alternateName: 'Right', ratingValue: 5, bestRating: 5, worstRating: 1 },
  itemReviewed: {
    '@type': 'Claim',
    '@id': `${PAGE}#claim`,
    author: { '@type': 'Organization', name: 'Ministry of Roads', sameAs: 'https://roads.example' },
    datePublished: '2031-05-01',
    appearance: [{ '@type': 'CreativeWork', url: 'https://post.example/b' }],
  },
  citation: ['https://register.example/7'],
};
type Changes = Record<string, unknown>;
const rules = (findings: readonly Finding[]): string[] => findings.map(({ level, rule }) => `${level} ${rule}`);
const lint = (change: Changes): string[] => rules(lintClaimReview([{ ...sound, ...change }], PAGE));
const rating = (change: Changes): string[] => lint({ reviewRating: { ...sound.reviewRating, ...change } });
const item = (change: Changes): string[] => lint({ itemReviewed: { ...sound.itemReviewed, ...change } });

describe('the linter of ClaimReview markup', () => {
  it('finds nothing in sound markup', () => {
    expect(lint({})).toEqual([]);
    expect(rules(lintClaimReview([sound]))).toEqual([]);
  });

  it('finds nothing that readers refuse in what Claimdesk writes, whatever the verdict', () => {
    for (const verdict of VERDICTS) {
      const markup = claimReviewOf(
        {
          url: PAGE, statement: sound.claimReviewed, verdict, summary: 'The register lists it.', speaker: 'Ministry of Roads',
          publishedAt: '2031-05-02T09:00:00.000Z', modifiedAt: '2031-05-03T09:00:00.000Z', validUntil: '2031-08-01',
          corrections: [{ at: '2031-05-03T09:00:00.000Z', note: 'The day was wrong.' }], withdrawn: verdict === 'not_checkable',
          appearances: [{ url: 'https://post.example/b', title: 'Closed', source: 'The Post', publishedAt: '2031-05-01T00:00:00.000Z' }],
          evidence: [{ url: 'https://register.example/7', quote: 'Closed.', stance: 'supports' }],
        },
        { name: 'The Test Desk', url: 'https://desk.example' },
        DEFAULT_SCALE,
      );
      expect(lintClaimReview([markup], PAGE).filter(({ level }) => level !== 'advice')).toEqual([]);
    }
  });

  it.each<[string, string[], string[]]>([
    ['no claim', lint({ claimReviewed: ' ' }), ['error claim-missing']],
    ['a claim that begins with its verdict', lint({ claimReviewed: 'False: the bridge is closed.' }), ['error verdict-in-claim']],
    ['a claim with the words of its rating', lint({ claimReviewed: 'It is right that the bridge is closed.' }), ['warning verdict-in-claim']],
    ['a long claim', lint({ claimReviewed: 'The bridge of Ostmark has been closed for two weeks because its northern pier sank.' }), ['advice claim-long']],
    ['no rating', lint({ reviewRating: undefined }), ['error rating-missing']],
    ['a rating without words', rating({ alternateName: undefined }), ['error rating-without-words']],
    ['a rating whose words stand in the wrong place', rating({ alternateName: undefined, name: 'Right' }), ['warning rating-without-words']],
    ['a worst of nought', rating({ worstRating: 0 }), ['error rating-worst-too-low']],
    ['a worst above the best', rating({ worstRating: 5, bestRating: 1 }), ['error rating-upside-down']],
    ['a worst that is the best', rating({ worstRating: 5 }), ['error rating-upside-down']],
    ['a number outside its range', rating({ ratingValue: 6 }), ['error rating-outside-range']],
    ['a number below the range of the standard', rating({ ratingValue: 0, bestRating: undefined, worstRating: undefined }), ['error rating-outside-range', 'warning rating-partial']],
    ['a word for a number', rating({ ratingValue: 'five' }), ['error rating-not-a-number']],
    ['a number as text', rating({ ratingValue: '5' }), ['warning rating-as-text']],
    ['half a point', rating({ ratingValue: 4.5 }), ['advice rating-not-whole']],
    ['a number for what nobody knows', rating({ alternateName: 'Not enough evidence' }), ['warning rating-number-for-unknown']],
    ['no address', lint({ url: undefined }), ['error url-missing']],
    ['a path', lint({ url: '/facts/bridge-closed' }), ['error url-not-absolute']],
    ['the address of another site', lint({ url: 'https://elsewhere.example/facts/1' }), ['error url-foreign']],
    ['a shortened address', rules(lintClaimReview([{ ...sound, url: 'https://bit.ly/3xyz' }])), ['error url-shortened']],
    ['a home page', lint({ url: 'https://desk.example/' }), ['warning url-home-page']],
    ['no author', lint({ author: undefined }), ['warning author-missing']],
    ['an author in plain text', lint({ author: 'The Test Desk' }), ['warning author-type']],
    ['an author of no kind', lint({ author: { name: 'The Test Desk' } }), ['warning author-type']],
    ['an author without a name', lint({ author: { '@type': 'Organization' } }), ['error author-nameless']],
    ['no claim as a thing', lint({ itemReviewed: undefined }), ['warning item-missing', 'advice claimant-missing']],
    ['a claim of another type', item({ '@type': 'Thing' }), ['error item-type']],
    ['a claim without an id', item({ '@id': undefined }), ['advice claim-without-id']],
    ['a claim without a date', item({ datePublished: undefined }), ['advice claim-undated']],
    ['a claim that appeared nowhere', item({ appearance: undefined }), ['advice no-appearance']],
    ['nobody who made the claim', item({ author: undefined }), ['advice claimant-missing']],
    ['a claimant without a name', item({ author: { '@type': 'Person' } }), ['error claimant-nameless']],
    ['a claimant without a link', item({ author: { '@type': 'Person', name: 'Rana Okafor' } }), ['advice claimant-unlinked']],
    ['swapped authors, by name', item({ author: { ...sound.author, sameAs: 'https://a.example' } }), ['error authors-swapped']],
    ['swapped authors, by site', item({ author: { '@type': 'Organization', name: 'Test Desk', sameAs: 'https://www.desk.example' } }), ['error authors-swapped']],
    ['a date that is none', lint({ datePublished: '2 May 2031' }), ['error date-invalid']],
    ['the thirty-first of June', lint({ datePublished: '2031-06-31', dateModified: undefined }), ['error date-invalid']],
    ['no date', lint({ datePublished: undefined }), ['warning check-undated']],
    ['a claim dated after its check', item({ datePublished: '2031-06-01' }), ['warning claim-after-check']],
    ['a change before the publication', lint({ dateModified: '2031-05-01' }), ['warning changed-before-published']],
    ['no sources', lint({ citation: undefined }), ['advice no-sources']],
    ['no context', lint({ '@context': undefined }), ['error context-missing']],
  ])('finds %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('says where, and the worst first', () => {
    const findings = lintClaimReview([{ ...sound, citation: undefined, reviewRating: { ...sound.reviewRating, ratingValue: 9 } }], PAGE);
    expect(findings.map(({ level, at }) => [level, at])).toEqual([['error', '/reviewRating/ratingValue'], ['advice', '/citation']]);
  });

  it('reads graphs, feeds, several scripts of a page and what an @id stands for', () => {
    const author = { '@id': '#us', '@type': 'Organization', name: 'The Test Desk' };
    const graph = { '@context': 'https://schema.org', '@graph': [author, { ...sound, '@context': undefined, author: { '@id': '#us' } }] };
    expect(lintClaimReview([graph], PAGE)).toEqual([]);
    const feed = { '@context': 'https://schema.org', '@type': 'DataFeed', dataFeedElement: [{ item: [sound] }, { item: [{ ...sound, url: undefined }] }] };
    expect(lintClaimReview([feed])).toEqual([expect.objectContaining({ rule: 'url-missing', at: '/dataFeedElement/1/item/0/url' })]);
    expect(rules(lintClaimReview([sound, sound], PAGE))).toEqual(['advice several-reviews']);
  });

  it('says so where there is no review, and never stumbles over what it is given', () => {
    expect(rules(lintClaimReview([{ '@type': 'Article' }]))).toEqual(['error no-claim-review']);
    const anything = fc.oneof(fc.jsonValue(), fc.record({ '@type': fc.constant('ClaimReview'), author: fc.jsonValue(), itemReviewed: fc.jsonValue(), reviewRating: fc.jsonValue(), url: fc.jsonValue(), datePublished: fc.jsonValue(), claimReviewed: fc.jsonValue() }));
    fc.assert(fc.property(fc.array(anything, { maxLength: 3 }), fc.option(fc.webUrl()), (documents, page) => {
      expect(lintClaimReview(documents, page).length).toBeGreaterThan(0);
    }));
  });
});
