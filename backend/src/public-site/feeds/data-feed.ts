import { claimReviewOfFact } from '../../facts/index.js';
import { type FeedSource, linkOf } from './entries.js';

/** ClaimReview markup in the form of Data Commons; a withdrawn fact is its tombstone. @see https://datacommons.org/factcheck/download */
export const dataFeed = ({ site, facts, changedAt }: FeedSource): unknown => ({
  '@context': 'https://schema.org',
  '@type': 'DataFeed',
  name: site.name,
  dateModified: changedAt.toISOString(),
  dataFeedElement: facts.map((fact) => ({
    '@type': 'DataFeedItem',
    dateCreated: fact.published_at.toISOString(),
    dateModified: fact.modified_at.toISOString(),
    item: [claimReviewOfFact(fact, { newsroomName: site.name, publicUrl: site.url, scale: site.scale })],
    url: linkOf(site, fact),
  })),
});
