import { z } from 'zod';
import { WEBHOOK_EVENTS } from '../domain/webhooks/index.js';
import { HttpUrl, Id, listQuery, pageOf, PersonRef, Text, Timestamp } from '../http/index.js';
import { DELIVERY_STATES } from './webhook-delivery.entity.js';

const Events = z.array(z.enum(WEBHOOK_EVENTS));
const GivenEvents = Events.min(1).transform((events) => WEBHOOK_EVENTS.filter((event) => events.includes(event)));

export const Webhook = z.object({
  id: Id,
  url: z.string(),
  description: z.string(),
  events: Events,
  active: z.boolean(),
  offBecause: z.enum(['person', 'gone']).nullable().meta({ description: 'gone: the receiver answered 410' }),
  previousSecretUntil: Timestamp.nullable().meta({ description: 'until then messages are signed with the secret before as well' }),
  waiting: z.int().meta({ description: 'deliveries on their way, counted up to 1,000' }),
  dead: z.int().meta({ description: 'deliveries that were given up, counted up to 1,000' }),
  lastDeliveredAt: Timestamp.nullable(),
  createdBy: PersonRef,
  createdAt: Timestamp,
  version: z.int(),
}).meta({ id: 'Webhook' });

export const WebhookWithSecret = Webhook.extend({
  secret: z.string().meta({ description: 'whsec_…, to check signatures with; the only time that it is told' }),
}).meta({ id: 'WebhookWithSecret' });

export const CreateWebhook = z.strictObject({
  url: HttpUrl,
  description: Text(200).default(''),
  events: GivenEvents,
});

export const UpdateWebhook = z.strictObject({
  version: z.int().min(1),
  url: HttpUrl.optional(),
  description: Text(200).optional(),
  events: GivenEvents.optional(),
  active: z.boolean().optional(),
});

export const RotateSecret = z.strictObject({
  overlapHours: z.int().min(0).max(168).default(24).meta({ description: 'for how long messages are signed with the old secret as well; 0: it is lost at once' }),
});

export const WebhookList = listQuery({}, ['createdAt'], '-createdAt');
export const WebhookPage = pageOf(Webhook);

export const WebhookDelivery = z.object({
  id: Id.meta({ description: 'the webhook-id of the message, the same on every attempt' }),
  webhookId: Id,
  event: z.enum([...WEBHOOK_EVENTS, 'test']),
  fact: z.object({ id: Id, statement: z.string(), version: z.int() }).nullable(),
  state: z.enum(DELIVERY_STATES),
  attempts: z.int(),
  lastStatus: z.int().nullable(),
  lastError: z.string().nullable(),
  nextAttemptAt: Timestamp.nullable(),
  deliveredAt: Timestamp.nullable(),
  createdAt: Timestamp,
}).meta({ id: 'WebhookDelivery' });

export const WholeDelivery = WebhookDelivery.extend({
  body: z.string().meta({ description: 'exactly as it is sent' }),
  log: z.array(
    z.object({
      number: z.int(),
      at: Timestamp,
      ms: z.int().nullable().meta({ description: 'null: on its way, or its worker died' }),
      status: z.int().nullable(),
      error: z.string().nullable(),
      answer: z.string().nullable().meta({ description: 'the first of what the receiver said' }),
    }),
  ),
}).meta({ id: 'WholeDelivery' });

export const DeliveryList = listQuery({ webhookId: Id, state: z.enum(DELIVERY_STATES), factId: Id }, ['createdAt'], '-createdAt');
export const DeliveryPage = pageOf(WebhookDelivery);

export const Replayed = z.object({ count: z.int() });
