import { Module } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';
import { FactsModule } from '../facts/index.js';
import { FetchRules, OutboundModule } from '../outbound/index.js';
import { AnnounceFactHandler } from './announce-fact.handler.js';
import { DeliverWebhooksHandler } from './deliver-webhooks.handler.js';
import { DeliveriesController } from './deliveries.controller.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { DeliveriesService } from './deliveries.service.js';
import { DispatchRepository } from './dispatch.repository.js';
import { DispatchService } from './dispatch.service.js';
import { EndpointsRepository } from './endpoints.repository.js';
import { WebhookSender } from './sender.js';
import { SweepWebhooksHandler } from './sweep-webhooks.handler.js';
import { WebhooksController } from './webhooks.controller.js';
import { WebhooksService } from './webhooks.service.js';

@Module({
  imports: [FactsModule, OutboundModule],
  controllers: [DeliveriesController, WebhooksController],
  providers: [
    AnnounceFactHandler,
    DeliverWebhooksHandler,
    DeliveriesRepository,
    DeliveriesService,
    DispatchRepository,
    DispatchService,
    EndpointsRepository,
    SweepWebhooksHandler,
    WebhooksService,
    {
      provide: WebhookSender,
      useFactory: (rules: FetchRules, { publicUrl }: Config) => new WebhookSender(rules, `Claimdesk (+${publicUrl})`),
      inject: [FetchRules, CONFIG],
    },
  ],
})
export class WebhooksModule {}
