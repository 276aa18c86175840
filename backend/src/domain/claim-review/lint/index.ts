/**
 * Looks over ClaimReview markup as those do who read it: what they refuse, what they misread, what it could say better. The rules are
 * Google's for ClaimReview and what goes wrong with them in practice.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/factcheck
 * @see https://schema.org/ClaimReview
 */
import { claimReviewsIn, isA, type Node, nodeOf } from '../nodes.js';
import { addressRules } from './address.js';
import { claimRules, itemRules, sourceRules } from './claim.js';
import { dateRules } from './dates.js';
import { type Finding, LEVELS, type Linted, type Rule, when } from './finding.js';
import { peopleRules } from './people.js';
import { ratingRules } from './rating.js';

export { type Finding, type Level, LEVELS } from './finding.js';

const RULES: readonly Rule[] = [claimRules, ratingRules, addressRules, peopleRules, itemRules, dateRules, sourceRules];
/** Of a review that was taken back only its address is left to be looked at. */
const RULES_OF_WITHDRAWN: readonly Rule[] = [addressRules, dateRules];
const isWithdrawn = (review: Node): boolean => review['creativeWorkStatus'] === 'Withdrawn';

/**
 * @param documents parsed JSON-LD: a file, or each script element of one page
 * @param page where the markup stands, for the rules about sites; null where that is not known
 * @returns the worst first; empty for markup that leaves nothing to wish for
 */
export function lintClaimReview(documents: readonly unknown[], page: string | null = null): Finding[] {
  const many = documents.length > 1;
  const found = documents.map((document, index) => ({ document, ...claimReviewsIn(document, many ? `/${index}` : '') }));
  const reviews = found.flatMap(({ document, reviews: some, byId }) => some.map(({ node, at }) => ({ node, at, byId, document })));
  if (reviews.length === 0) return [{ rule: 'no-claim-review', level: 'error', at: '', says: 'There is no ClaimReview in it.' }];
  const findings = reviews.flatMap(({ at, node, byId, document }) => {
    const linted = readReview(at, node, byId, page);
    return [...context(at, node, document), ...(isWithdrawn(node) ? RULES_OF_WITHDRAWN : RULES).flatMap((rule) => rule(linted))];
  });
  const isFeed = documents.some((document) => typeof document === 'object' && document !== null && isA(document as Node, 'DataFeed'));
  return [
    ...findings,
    ...when(reviews.length > 1 && !isFeed, { rule: 'several-reviews', level: 'advice', at: '', says: `${reviews.length} reviews stand on one page: a page with one alone can be shown as a single result.` }),
  ].sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

function readReview(at: string, review: Node, byId: ReadonlyMap<string, Node>, page: string | null): Linted {
  const resolve = (value: unknown): Node => nodeOf(value, byId);
  return { at, review, claim: resolve(review['itemReviewed']), rating: resolve(review['reviewRating']), resolve, page: page !== null && URL.canParse(page) ? new URL(page) : null };
}

/** It may stand at the head of the whole document. */
function context(at: string, review: Node, document: unknown): Finding[] {
  const heads = [review, ...[document].flat()].map((head) => (typeof head === 'object' && head !== null ? JSON.stringify((head as Node)['@context'] ?? '') : ''));
  return when(!heads.some((head) => /\bschema\.org\b/u.test(head)), { rule: 'context-missing', level: 'error', at: `${at}/@context`, says: 'The @context has to be https://schema.org: without it the words mean nothing.' });
}
