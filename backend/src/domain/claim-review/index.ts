import type { Stance, Verdict } from '../verdict/index.js';

export { type Finding, type Level, LEVELS, lintClaimReview } from './lint/index.js';
export { claimReviewsIn, type Node, nodeOf, textOf } from './nodes.js';

/** What the markup says of a fact; `url`s are absolute. */
export interface ReviewedFact {
  url: string;
  statement: string;
  verdict: Verdict;
  summary: string;
  /** Who made the claim; null when it was the article's own voice. */
  speaker: string | null;
  publishedAt: string;
  modifiedAt: string;
  appearances: ReadonlyArray<{ url: string | null; title: string; source: string | null; publishedAt: string | null }>;
  evidence: ReadonlyArray<{ url: string; quote: string; stance: Stance }>;
}

/** Who publishes the check. */
export interface Publisher {
  name: string;
  url: string;
}

/** The words that a reader sees. */
export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  verified: 'Verified',
  contradicted: 'Contradicted',
  conflicting_evidence: 'Conflicting evidence',
  not_enough_evidence: 'Not enough evidence',
  not_checkable: 'Not checkable',
};

/** Only verdicts that lie on a line from false to true have a number on it: 1 contradicted … 5 verified. */
const RATING_VALUES: Readonly<Partial<Record<Verdict, number>>> = { contradicted: 1, conflicting_evidence: 3, verified: 5 };
const WORST = 1;
const BEST = 5;

/**
 * A fact as schema.org ClaimReview, by Google's rules for it: the check's author is the publisher and the claim's author whoever said it; the
 * rating has words always, numbers only where they mean something.
 *
 * @see https://schema.org/ClaimReview
 */
export function claimReviewOf(fact: ReviewedFact, publisher: Publisher): Record<string, unknown> {
  const firstPublished = fact.appearances.map((appearance) => appearance.publishedAt).filter(Boolean).sort()[0];
  const appearances = fact.appearances.map(creativeWork);
  return withoutUndefined({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': `${fact.url}#review`,
    url: fact.url,
    claimReviewed: fact.statement,
    reviewBody: fact.summary || undefined,
    author: { '@type': 'Organization', name: publisher.name, url: publisher.url },
    datePublished: fact.publishedAt,
    dateModified: fact.modifiedAt,
    reviewRating: ratingOf(fact.verdict),
    itemReviewed: withoutUndefined({
      '@type': 'Claim',
      '@id': `${fact.url}#claim`,
      author: fact.speaker ? { '@type': typeOfSpeaker(fact.speaker), name: fact.speaker } : undefined,
      datePublished: firstPublished ?? undefined,
      appearance: appearances.length ? appearances : undefined,
    }),
    citation: fact.evidence.length ? fact.evidence.map((item) => item.url) : undefined,
  });
}

/** Words that name a body rather than a person. */
const BODY =
  /\b(agency|alliance|army|association|authority|bank|board|bureau|commission|committee|company|council|court|department|force|forces|foundation|government|group|ministry|nations|observatory|office|organi[sz]ation|party|police|service|union|university)\b/i;

const typeOfSpeaker = (name: string): 'Organization' | 'Person' => (BODY.test(name) ? 'Organization' : 'Person');

function ratingOf(verdict: Verdict): Record<string, unknown> {
  const ratingValue = RATING_VALUES[verdict];
  const numbers = ratingValue === undefined ? {} : { ratingValue, bestRating: BEST, worstRating: WORST };
  return { '@type': 'Rating', alternateName: VERDICT_LABELS[verdict], ...numbers };
}

const creativeWork = (appearance: ReviewedFact['appearances'][number]): Record<string, unknown> =>
  withoutUndefined({
    '@type': 'CreativeWork',
    url: appearance.url ?? undefined,
    headline: appearance.title,
    datePublished: appearance.publishedAt ?? undefined,
    publisher: appearance.source ? { '@type': 'Organization', name: appearance.source } : undefined,
  });

const withoutUndefined = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** JSON that stays inert inside a script element and in old JavaScript: no `<`, `>`, `&`, U+2028 or U+2029 as such. */
export const inertJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
