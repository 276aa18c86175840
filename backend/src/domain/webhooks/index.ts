import type { FactChange } from '../publication/index.js';

export { MOST_TRIES, secondsUntilNext } from './schedule.js';

/** What a webhook can be told of. */
export const WEBHOOK_EVENTS = ['fact.published', 'fact.updated', 'fact.corrected', 'fact.paused', 'fact.resumed', 'fact.withdrawn'] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** What readers learn from a change of a fact; null where it is none of their business. */
export const eventOf = (change: FactChange): WebhookEvent | null => (change === 'held' ? null : `fact.${change}`);
