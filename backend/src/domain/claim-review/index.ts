import type { Stance, Verdict } from '../verdict/index.js';
import { labelOf, type VerdictScale } from '../verdict-scale/index.js';

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
  /** Last day on which it is said to hold, `YYYY-MM-DD`. */
  validUntil: string | null;
  /** What readers were told of changes, the oldest first. */
  corrections: ReadonlyArray<{ at: string; note: string }>;
  withdrawn: boolean;
  appearances: ReadonlyArray<{ url: string | null; title: string; source: string | null; publishedAt: string | null }>;
  evidence: ReadonlyArray<{ url: string; quote: string; stance: Stance }>;
}

/** Who publishes the check. */
export interface Publisher {
  name: string;
  url: string;
}

/** The status of a review that its newsroom took back. */
export const WITHDRAWN = 'Withdrawn';

/**
 * A fact as schema.org ClaimReview, by Google's rules for it: the check's author is the publisher and the claim's author whoever said it; the
 * rating has words always, numbers only where they mean something. Of what was withdrawn only the address is left, and what readers were told.
 *
 * @see https://schema.org/ClaimReview
 */
export function claimReviewOf(fact: ReviewedFact, publisher: Publisher, scale: VerdictScale): Record<string, unknown> {
  if (fact.withdrawn) return tombstoneOf(fact, publisher);
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
    expires: fact.validUntil ?? undefined,
    correction: correctionsOf(fact),
    reviewRating: ratingOf(fact.verdict, scale),
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

const tombstoneOf = (fact: ReviewedFact, publisher: Publisher): Record<string, unknown> =>
  withoutUndefined({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    '@id': `${fact.url}#review`,
    url: fact.url,
    author: { '@type': 'Organization', name: publisher.name, url: publisher.url },
    creativeWorkStatus: WITHDRAWN,
    datePublished: fact.publishedAt,
    dateModified: fact.modifiedAt,
    correction: correctionsOf(fact),
  });

const correctionsOf = ({ corrections }: ReviewedFact): unknown =>
  corrections.length ? corrections.map(({ at, note }) => ({ '@type': 'CorrectionComment', text: note, datePublished: at })) : undefined;

/** Words that name a body rather than a person. */
const BODY =
  /\b(agency|alliance|army|association|authority|bank|board|bureau|commission|committee|company|council|court|department|force|forces|foundation|government|group|ministry|nations|observatory|office|organi[sz]ation|party|police|service|union|university)\b/i;

const typeOfSpeaker = (name: string): 'Organization' | 'Person' => (BODY.test(name) ? 'Organization' : 'Person');

function ratingOf(verdict: Verdict, scale: VerdictScale): Record<string, unknown> {
  const { value } = scale.ratings[verdict];
  const numbers = value === null ? {} : { ratingValue: value, bestRating: scale.best, worstRating: scale.worst };
  return { '@type': 'Rating', alternateName: labelOf(scale, verdict), ...numbers };
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
