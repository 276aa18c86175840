import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { conflict, notFound } from '../domain/errors.js';
import type { SignedIn } from '../http/index.js';
import { Outbox } from '../jobs/index.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { type EndpointRow, EndpointsRepository } from './endpoints.repository.js';
import { testMessage } from './message.js';
import { presentDelivery, presentWhole } from './presenter.js';
import type { DeliveryList, DeliveryPage, Replayed, WholeDelivery } from './webhooks.schema.js';

type WholeView = z.output<typeof WholeDelivery>;

/** The log of what was sent, and what people have sent again. */
@Injectable()
export class DeliveriesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deliveries: DeliveriesRepository,
    private readonly endpoints: EndpointsRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async list(query: z.output<typeof DeliveryList>): Promise<z.output<typeof DeliveryPage>> {
    const { rows, page } = await this.deliveries.list(this.unitOfWork.reader, query);
    return { data: rows.map(presentDelivery), page };
  }

  get(id: string): Promise<WholeView> {
    return this.whole(this.unitOfWork.reader, id);
  }

  /** A message of its own that says that nothing happened. */
  async test(person: SignedIn, endpointId: string): Promise<WholeView> {
    return this.unitOfWork.transaction(async (tx) => {
      const { url } = await this.activeEndpoint(tx, endpointId);
      const id = await this.deliveries.insertTest(tx, endpointId, testMessage(endpointId, new Date()));
      await this.outbox.promise(tx, 'webhook.deliver', { endpointId });
      await this.note(tx, person, 'webhook.test', endpointId, { url, deliveryId: id });
      return this.whole(tx, id);
    });
  }

  /** Under the id that it had: a receiver that has seen it knows it again. */
  async replay(person: SignedIn, id: string): Promise<WholeView> {
    return this.unitOfWork.transaction(async (tx) => {
      const delivery = await this.whole(tx, id);
      if (delivery.state === 'waiting' && delivery.attempts === 0) return delivery;
      const { url } = await this.activeEndpoint(tx, delivery.webhookId);
      await this.deliveries.replay(tx, id);
      await this.outbox.promise(tx, 'webhook.deliver', { endpointId: delivery.webhookId });
      await this.note(tx, person, 'webhook.replay', delivery.webhookId, { url, deliveryId: id });
      return this.whole(tx, id);
    });
  }

  async replayDead(person: SignedIn, endpointId: string): Promise<z.output<typeof Replayed>> {
    return this.unitOfWork.transaction(async (tx) => {
      const { url } = await this.activeEndpoint(tx, endpointId);
      const count = await this.deliveries.replayDead(tx, endpointId);
      if (count > 0) {
        await this.outbox.promise(tx, 'webhook.deliver', { endpointId });
        await this.note(tx, person, 'webhook.replay', endpointId, { url, count });
      }
      return { count };
    });
  }

  private async activeEndpoint(tx: Tx, id: string): Promise<EndpointRow> {
    const endpoint = await this.endpoints.byId(tx, id);
    if (!endpoint) throw notFound('webhook');
    if (endpoint.off_because !== null) throw conflict('This webhook is switched off. Switch it on first.');
    return endpoint;
  }

  private async whole(tx: Tx, id: string): Promise<WholeView> {
    const delivery = await this.deliveries.byId(tx, id);
    if (!delivery) throw notFound('delivery');
    return presentWhole(delivery, await this.deliveries.attemptsOf(tx, id));
  }

  private note(tx: Tx, actor: SignedIn, action: string, id: string, after: Record<string, unknown>): Promise<void> {
    return this.audit.record(tx, { actor, action, subject: { type: 'webhook', id }, after });
  }
}
