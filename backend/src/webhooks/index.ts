export { DispatchService } from './dispatch.service.js';
export { WebhookAnnouncement } from './webhook-announcement.entity.js';
export { WebhookAttempt } from './webhook-attempt.entity.js';
export { WebhookDelivery } from './webhook-delivery.entity.js';
export { WebhookEndpoint } from './webhook-endpoint.entity.js';
export { WebhooksModule } from './webhooks.module.js';
