import { request, type PageOf, type Webhook, type WebhookDelivery, type WebhookEvent, type WebhookWithSecret, type WholeDelivery } from '../../api';

export interface WebhookFields {
  url: string;
  description: string;
  events: WebhookEvent[];
}

export const EVENTS: readonly WebhookEvent[] = ['fact.published', 'fact.updated', 'fact.corrected', 'fact.paused', 'fact.resumed', 'fact.withdrawn'];

/** Message keys can't hold a dot. */
export const eventKey = (event: WebhookDelivery['event']) => event.replace('.', '-') as 'fact-published' | 'test';

export const webhookApi = {
  make: (body: WebhookFields) => request<WebhookWithSecret>('POST', '/webhooks', { body }),
  change: ({ id, version }: Webhook, change: Partial<WebhookFields> & { active?: boolean }) => request<Webhook>('PATCH', `/webhooks/${id}`, { body: { version, ...change } }),
  rotate: ({ id }: Webhook, overlapHours: number) => request<WebhookWithSecret>('POST', `/webhooks/${id}/rotate-secret`, { body: { overlapHours } }),
  test: ({ id }: Webhook) => request<WholeDelivery>('POST', `/webhooks/${id}/test`, { body: {} }),
  replayDead: ({ id }: Webhook) => request<{ count: number }>('POST', `/webhooks/${id}/replay-dead`, { body: {} }),
  deliveries: (webhookId: string, state: WebhookDelivery['state'] | '', after?: string) =>
    request<PageOf<WebhookDelivery>>('GET', '/webhook-deliveries', {
      query: { 'filter[webhookId]': webhookId, 'filter[state]': state || undefined, 'page[after]': after, 'page[size]': 20 },
    }),
  delivery: (id: string) => request<WholeDelivery>('GET', `/webhook-deliveries/${id}`),
  replay: (id: string) => request<WholeDelivery>('POST', `/webhook-deliveries/${id}/replay`, { body: {} }),
};
