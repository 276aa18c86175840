import { PUBLIC_STATES } from '../domain/publication/index.js';
import type { WebhookEvent } from '../domain/webhooks/index.js';
import { addressOf, claimReviewOfFact, type FactRow, type FactVersionRow, type Publication } from '../facts/index.js';

/**
 * What receivers are told of a version, as it is sent: `type`, `timestamp` and `data`, in the form of Standard Webhooks. Of a fact that readers do not see any
 * more only that: who shows it elsewhere takes it down, and learns nothing that readers are not told.
 *
 * @param fact as it is now, for what never changes: address, claim, first publication
 */
export function messageOf(event: WebhookEvent, fact: FactRow, version: FactVersionRow, publication: Publication): string {
  const then = asOf(fact, version);
  const isSeen = PUBLIC_STATES.includes(version.publication_state);
  return JSON.stringify({
    type: event,
    timestamp: version.made_at.toISOString(),
    data: {
      id: fact.id,
      version: version.version,
      url: addressOf(fact, publication),
      publicationState: version.publication_state,
      note: version.note,
      ...(version.publication_state === 'published' ? contentOf(then, publication) : {}),
      claimReview: isSeen ? claimReviewOfFact(then, publication) : null,
    },
  });
}

export const testMessage = (endpointId: string, at: Date): string =>
  JSON.stringify({ type: 'test', timestamp: at.toISOString(), data: { webhookId: endpointId, says: 'Claimdesk reaches you. Nothing has happened to any fact.' } });

const contentOf = (fact: FactRow, { scale }: Publication): Record<string, unknown> => ({
  statement: fact.statement,
  verdict: fact.verdict,
  rating: scale.ratings[fact.verdict].labels.en,
  summary: fact.summary,
  speaker: fact.speaker,
  validFrom: fact.valid_from,
  asOf: fact.as_of,
  validUntil: fact.valid_until,
  publishedAt: fact.published_at.toISOString(),
  modifiedAt: fact.modified_at.toISOString(),
});

/** The fact as it was in this version, with the corrections until then. */
const asOf = (fact: FactRow, version: FactVersionRow): FactRow => ({
  ...fact,
  ...version,
  modified_at: version.made_at,
  corrections: fact.corrections.filter(({ at }) => at <= version.made_at.toISOString()),
});
