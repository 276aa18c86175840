import { Inject, Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/index.js';
import { UnitOfWork } from '../database/index.js';
import { systemActor } from '../domain/ids.js';
import { eventOf, secondsUntilNext } from '../domain/webhooks/index.js';
import { FactsRepository, FactVersionsRepository, ScalesService } from '../facts/index.js';
import { Outbox } from '../jobs/index.js';
import { LOGGER, type Logger } from '../observability/index.js';
import { DeliveriesRepository } from './deliveries.repository.js';
import { type Booked, DispatchRepository } from './dispatch.repository.js';
import { EndpointsRepository } from './endpoints.repository.js';
import { messageOf } from './message.js';
import { WebhookSender } from './sender.js';
import { signedHeaders } from './signature.js';

const DISPATCHER = systemActor('webhooks');
/** A job sends to one endpoint for so long; what is left has the next one. */
const AT_WORK_MS = 10_000;
/** The job of a version is done within moments: older than this, it was lost. */
const OVERDUE_SECONDS = 120;

/** Makes deliveries of what happened to facts, and sends them. */
@Injectable()
export class DispatchService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: DispatchRepository,
    private readonly deliveries: DeliveriesRepository,
    private readonly endpoints: EndpointsRepository,
    private readonly facts: FactsRepository,
    private readonly versions: FactVersionsRepository,
    private readonly scales: ScalesService,
    private readonly sender: WebhookSender,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** A delivery for each endpoint that wants to know of this version. Announced twice, each still gets one. */
  async announce(factId: string, version: number): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      const [fact, made] = [await this.facts.byId(tx, factId), await this.versions.one(tx, factId, version)];
      if (!fact || !made) return;
      const event = eventOf(made.change);
      const wanting = event ? await this.endpoints.wanting(tx, event, made.made_at) : [];
      if (event && wanting.length > 0) {
        const body = messageOf(event, fact, made, await this.scales.publication(tx));
        await this.deliveries.insert(tx, wanting, { event, factId, factVersion: version, body });
        for (const endpointId of wanting) await this.outbox.promise(tx, 'webhook.deliver', { endpointId });
      }
      await this.repository.noteAnnounced(tx, factId, version);
    });
  }

  /** Sends what is due at an endpoint, one after the other: a slow receiver takes one place in the queue, however much waits for it. */
  async deliver(endpointId: string): Promise<void> {
    const tx = this.unitOfWork.reader;
    const token = await this.repository.lease(tx, endpointId);
    if (!token) return;
    const until = performance.now() + AT_WORK_MS;
    try {
      while (performance.now() < until) {
        const booked = await this.repository.next(tx, endpointId, token);
        if (!booked) break;
        await this.attempt(endpointId, booked);
      }
    } finally {
      await this.unitOfWork.transaction(async (last) => {
        if (await this.repository.release(last, endpointId, token)) await this.outbox.promise(last, 'webhook.deliver', { endpointId });
      });
    }
  }

  /** Promises what was lost, wakes what is due, forgets what is old. */
  async sweep(): Promise<void> {
    await this.unitOfWork.transaction(async (tx) => {
      const unannounced = await this.repository.unannounced(tx, OVERDUE_SECONDS);
      for (const { fact_id: factId, version } of unannounced) await this.outbox.promise(tx, 'fact.announce', { factId, version });
      if (unannounced.length > 0) this.logger.warn({ count: unannounced.length }, 'lost announcements promised again');
      for (const endpointId of await this.repository.due(tx)) await this.outbox.promise(tx, 'webhook.deliver', { endpointId });
      await this.repository.forget(tx);
    });
  }

  private async attempt(endpointId: string, booked: Booked): Promise<void> {
    const { id, number, tries, body, url, secret, previous_secret: previous, now } = booked;
    const outcome = await this.sender.send(url, signedHeaders(id, now, body, previous ? [secret, previous] : [secret]), body);
    const { status } = outcome;
    const isDelivered = status !== null && status >= 200 && status < 300;
    const isGone = status === 410;
    const wait = isDelivered || isGone ? null : secondsUntilNext(tries, Math.random());
    await this.unitOfWork.transaction(async (tx) => {
      await this.repository.settle(tx, booked, outcome, isDelivered, wait);
      if (isGone && (await this.endpoints.switchOff(tx, endpointId, 'gone'))) {
        await this.audit.record(tx, { actor: DISPATCHER, action: 'webhook.switch-off', subject: { type: 'webhook', id: endpointId }, after: { url, because: 'gone' } });
      }
    });
    this.logger.info({ deliveryId: id, number, status, error: outcome.error, ms: outcome.ms }, isDelivered ? 'webhook delivered' : 'webhook not delivered');
  }
}
