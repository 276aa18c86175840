/** schema.org ClaimReview in JSON: single, in lists, in a page's `@graph`, or in a DataFeed such as Data Commons publishes. */
import { claimReviewsIn, type Node, nodeOf, textOf } from '../claim-review/index.js';
import { checkOf, type Given, type Reading } from './earlier-check.js';

/**
 * @param json a parsed document of any shape
 * @param at where the document itself stands, where it is one of several
 */
export function readClaimReviews(json: unknown, at = ''): Reading {
  const { reviews, byId } = claimReviewsIn(json, at);
  const reading: Reading = { read: reviews.length, checks: [], refused: [] };
  for (const review of reviews) {
    const check = checkOf(givenIn(review.node, byId));
    if (typeof check === 'string') reading.refused.push({ at: review.at || '/', why: check });
    else reading.checks.push(check);
  }
  return reading;
}

function givenIn(review: Node, byId: ReadonlyMap<string, Node>): Given {
  const node = (value: unknown): Node => nodeOf(value, byId);
  const name = (value: unknown): string | null => textOf(value) ?? textOf(node(value)['name']);
  const claim = node(review['itemReviewed']);
  const rating = node(review['reviewRating']);
  return {
    claim: textOf(review['claimReviewed']),
    claimant: name(claim['author']),
    claimDate: textOf(claim['datePublished']) ?? textOf(claim['dateCreated']),
    rating: textOf(rating['alternateName']) ?? textOf(rating['name']),
    ratingValue: textOf(rating['ratingValue']),
    bestRating: textOf(rating['bestRating']),
    worstRating: textOf(rating['worstRating']),
    publisher: name(review['author']) ?? name(review['publisher']),
    url: textOf(review['url']) ?? textOf(review['mainEntityOfPage']) ?? textOf(node(review['mainEntityOfPage'])['@id']),
    reviewedAt: textOf(review['datePublished']) ?? textOf(review['dateCreated']),
    language: textOf(review['inLanguage']) ?? textOf(node(review['inLanguage'])['alternateName']),
  };
}
