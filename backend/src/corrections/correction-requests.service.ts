import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { DomainError, notFound, staleVersion } from '../domain/errors.js';
import type { SignedIn } from '../http/index.js';
import { presentRequest } from './correction-request.presenter.js';
import { CorrectionRequestsRepository } from './correction-requests.repository.js';
import type { AcceptRequest, CorrectionRequest, CorrectionRequestList, CorrectionRequestPage, DeclineRequest } from './correction-requests.schema.js';

type Request = z.output<typeof CorrectionRequest>;

/** What editors make of the requests. Accepting one changes no fact: that is a correction of its own. */
@Injectable()
export class CorrectionRequestsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: CorrectionRequestsRepository,
    private readonly audit: AuditLog,
  ) {}

  async list(query: z.output<typeof CorrectionRequestList>): Promise<z.output<typeof CorrectionRequestPage>> {
    const { rows, page } = await this.repository.list(this.unitOfWork.reader, query);
    return { data: rows.map(presentRequest), page };
  }

  /** @throws DomainError `not-found` */
  get(id: string): Promise<Request> {
    return this.one(this.unitOfWork.reader, id);
  }

  /** @throws DomainError `not-found`, `already-decided`, `stale-version` */
  accept(me: SignedIn, id: string, { version, note }: z.output<typeof AcceptRequest>): Promise<Request> {
    return this.decide(me, id, version, 'accepted', note ?? null);
  }

  /** @throws DomainError `not-found`, `already-decided`, `stale-version` */
  decline(me: SignedIn, id: string, { version, note }: z.output<typeof DeclineRequest>): Promise<Request> {
    return this.decide(me, id, version, 'declined', note);
  }

  private decide(me: SignedIn, id: string, version: number, state: 'accepted' | 'declined', note: string | null): Promise<Request> {
    return this.unitOfWork.transaction(async (tx) => {
      const decided = await this.repository.decide(tx, id, version, { state, note: note?.trim() ?? null, by: me.id });
      const request = await this.one(tx, id);
      if (!decided) throw request.state === 'open' ? staleVersion('request') : new DomainError('already-decided', 'Somebody has decided this request already.');
      await this.audit.record(tx, {
        actor: me,
        action: state === 'accepted' ? 'correction.accept' : 'correction.decline',
        subject: { type: 'correction-request', id },
        after: { factId: request.fact.id, ...(request.note === null ? {} : { note: request.note }) },
      });
      return request;
    });
  }

  private async one(tx: Tx, id: string): Promise<Request> {
    const found = await this.repository.byId(tx, id);
    if (!found) throw notFound('correction request');
    return presentRequest(found);
  }
}
