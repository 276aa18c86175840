import type * as T from '../src/api';
import { anId, minutesAgo, person } from './fixtures';

/** Records of what other programs have to do with the newsroom. */
export const aWebhook = (over: Partial<T.Webhook> = {}): T.Webhook => ({
  id: anId(),
  url: 'https://site.example/hooks/facts',
  description: 'The website',
  events: ['fact.published', 'fact.updated', 'fact.corrected', 'fact.paused', 'fact.resumed', 'fact.withdrawn'],
  active: true,
  offBecause: null,
  previousSecretUntil: null,
  waiting: 0,
  dead: 0,
  lastDeliveredAt: minutesAgo(4),
  createdBy: { id: person('admin').id, name: person('admin').name },
  createdAt: minutesAgo(9_000),
  version: 3,
  ...over,
});

export const aDelivery = (over: Partial<T.WebhookDelivery> = {}): T.WebhookDelivery => ({
  id: anId(),
  webhookId: anId(),
  event: 'fact.published',
  fact: { id: anId(), statement: 'The tram to the old harbour runs again.', version: 2 },
  state: 'delivered',
  attempts: 1,
  lastStatus: 204,
  lastError: null,
  nextAttemptAt: null,
  deliveredAt: minutesAgo(4),
  createdAt: minutesAgo(4),
  ...over,
});

export const aWholeDelivery = (delivery: T.WebhookDelivery): T.WholeDelivery => ({
  ...delivery,
  body: JSON.stringify({ type: delivery.event, timestamp: delivery.createdAt, data: {} }),
  log: [
    { number: 8, at: minutesAgo(4), ms: 120, status: 503, error: null, answer: 'later, please' },
    { number: 7, at: minutesAgo(500), ms: null, status: null, error: null, answer: null },
  ],
});

export const anApiKey = (over: Partial<T.ApiKey> = {}): T.ApiKey => ({
  id: anId(),
  name: 'Website',
  prefix: 'cdk_Ab3dEf6h',
  scopes: ['read'],
  state: 'active',
  createdBy: { id: person('admin').id, name: person('admin').name },
  createdAt: minutesAgo(20_000),
  expiresAt: minutesAgo(-100_000),
  lastUsedAt: minutesAgo(2),
  revokedAt: null,
  ...over,
});
