import type { z } from 'zod';
import type { AttemptRow, DeliveryRow } from './deliveries.repository.js';
import type { EndpointRow } from './endpoints.repository.js';
import type { Webhook, WebhookDelivery, WholeDelivery } from './webhooks.schema.js';

export const presentWebhook = (row: EndpointRow): z.output<typeof Webhook> => ({
  id: row.id,
  url: row.url,
  description: row.description,
  events: row.events,
  active: row.off_because === null,
  offBecause: row.off_because,
  previousSecretUntil: row.previous_secret_until?.toISOString() ?? null,
  waiting: row.waiting,
  dead: row.dead,
  lastDeliveredAt: row.last_delivered_at?.toISOString() ?? null,
  createdBy: { id: row.created_by, name: row.maker_name },
  createdAt: row.created_at.toISOString(),
  version: row.version,
});

export const presentDelivery = (row: DeliveryRow): z.output<typeof WebhookDelivery> => ({
  id: row.id,
  webhookId: row.endpoint_id,
  event: row.event,
  fact: row.fact_id && row.fact_version ? { id: row.fact_id, statement: row.statement ?? '', version: row.fact_version } : null,
  state: row.state,
  attempts: row.attempts,
  lastStatus: row.last_status,
  lastError: row.last_error,
  nextAttemptAt: row.next_attempt_at?.toISOString() ?? null,
  deliveredAt: row.delivered_at?.toISOString() ?? null,
  createdAt: row.created_at.toISOString(),
});

export const presentWhole = (row: DeliveryRow & { body: string }, log: readonly AttemptRow[]): z.output<typeof WholeDelivery> => ({
  ...presentDelivery(row),
  body: row.body,
  log: log.map(({ at, ...attempt }) => ({ ...attempt, at: at.toISOString() })),
});
