import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { invalidField, notFound, staleVersion } from '../domain/errors.js';
import type { SignedIn } from '../http/index.js';
import { Outbox } from '../jobs/index.js';
import { FetchRules, Refusal } from '../outbound/index.js';
import { type EndpointRow, EndpointsRepository } from './endpoints.repository.js';
import { presentWebhook } from './presenter.js';
import { newSecret } from './signature.js';
import type { CreateWebhook, RotateSecret, UpdateWebhook, Webhook, WebhookList, WebhookPage, WebhookWithSecret } from './webhooks.schema.js';

type WebhookView = z.output<typeof Webhook>;
type WithSecret = z.output<typeof WebhookWithSecret>;

/** Who is told when facts change. Secrets leave it once, when they are made. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly endpoints: EndpointsRepository,
    private readonly outbox: Outbox,
    private readonly rules: FetchRules,
    private readonly audit: AuditLog,
  ) {}

  async list(query: z.output<typeof WebhookList>): Promise<z.output<typeof WebhookPage>> {
    const { rows, page } = await this.endpoints.list(this.unitOfWork.reader, query);
    return { data: rows.map(presentWebhook), page };
  }

  async get(id: string): Promise<WebhookView> {
    return presentWebhook(await this.row(this.unitOfWork.reader, id));
  }

  /** @throws DomainError `validation-failed` for an address that the server would not ask */
  async create(person: SignedIn, input: z.output<typeof CreateWebhook>): Promise<WithSecret> {
    this.check(input.url);
    const secret = newSecret();
    return this.unitOfWork.transaction(async (tx) => {
      const id = await this.endpoints.insert(tx, { ...input, description: input.description.trim(), secret, createdBy: person.id });
      await this.note(tx, person, 'webhook.create', id, undefined, { url: input.url, events: input.events });
      return { ...presentWebhook(await this.row(tx, id)), secret };
    });
  }

  /** Switched on again, it is told what waited for it. */
  async update(person: SignedIn, id: string, { version, active, ...given }: z.output<typeof UpdateWebhook>): Promise<WebhookView> {
    if (given.url !== undefined) this.check(given.url);
    return this.unitOfWork.transaction(async (tx) => {
      const before = await this.row(tx, id);
      const offBecause = active === undefined ? before.off_because : active ? null : (before.off_because ?? 'person');
      const after = { url: given.url ?? before.url, description: (given.description ?? before.description).trim(), events: given.events ?? before.events };
      if (!(await this.endpoints.update(tx, id, version, { ...after, offBecause }))) throw staleVersion('webhook');
      await this.note(tx, person, 'webhook.update', id, partsOf(before), { url: after.url, events: after.events, active: offBecause === null });
      if (offBecause === null && before.off_because !== null) await this.outbox.promise(tx, 'webhook.deliver', { endpointId: id });
      return presentWebhook(await this.row(tx, id));
    });
  }

  /** @returns the webhook with its new secret, the only copy */
  async rotateSecret(person: SignedIn, id: string, { overlapHours }: z.output<typeof RotateSecret>): Promise<WithSecret> {
    const secret = newSecret();
    return this.unitOfWork.transaction(async (tx) => {
      const { url } = await this.row(tx, id);
      await this.endpoints.rotate(tx, id, secret, overlapHours);
      await this.note(tx, person, 'webhook.rotate', id, undefined, { url, overlapHours });
      return { ...presentWebhook(await this.row(tx, id)), secret };
    });
  }

  private check(url: string): void {
    try {
      this.rules.check(new URL(url));
    } catch (error) {
      if (error instanceof Refusal) throw invalidField('/url', 'url-not-allowed', error.message);
      throw error;
    }
  }

  private async row(tx: Tx, id: string): Promise<EndpointRow> {
    const found = await this.endpoints.byId(tx, id);
    if (!found) throw notFound('webhook');
    return found;
  }

  private note(tx: Tx, actor: SignedIn, action: string, id: string, before: Record<string, unknown> | undefined, after: Record<string, unknown>): Promise<void> {
    return this.audit.record(tx, { actor, action, subject: { type: 'webhook', id }, before, after });
  }
}

const partsOf = ({ url, events, off_because }: EndpointRow): Record<string, unknown> => ({ url, events, active: off_because === null });
