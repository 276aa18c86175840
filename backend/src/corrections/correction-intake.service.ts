import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/index.js';
import { type Tx, UnitOfWork } from '../database/index.js';
import { systemActor } from '../domain/ids.js';
import { NotificationsService } from '../notifications/index.js';
import { CorrectionRequestsRepository, type Traffic } from './correction-requests.repository.js';
import { isGood, keyOf, readToken, writeToken } from './form-token.js';
import { senderKeyOf } from './sender.js';

/** A request as it comes in; its texts were checked. */
export interface IncomingRequest {
  fact: { id: string; slug: string; version: number };
  problem: string;
  sourceUrl: string | null;
  name: string | null;
  email: string | null;
  token: string;
  /** Where it came from; never kept. */
  address: string;
}

/** `stale`: the form's token is too old, too fresh or not ours. */
export type Receipt = 'received' | 'stale' | 'too-many';

const READERS = systemActor('readers’ form');
/** In an hour, and in a day. */
const BY_SENDER = 5;
const OF_FACT = 30;
const ALL_TOGETHER = 500;

/** The way in for requests of anybody: bounded by sender, by fact and altogether, and counted in the database, so that all processes count as one. */
@Injectable()
export class CorrectionIntake {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: CorrectionRequestsRepository,
    private readonly notifications: NotificationsService,
    private readonly audit: AuditLog,
  ) {}

  /** The token of a form that is shown now. */
  async token(slug: string): Promise<string> {
    const at = Date.now();
    const salt = await this.repository.saltOfToday(this.unitOfWork.reader, dayOf(at));
    return writeToken(salt, slug, at, randomBytes(12).toString('base64url'));
  }

  async receive(request: IncomingRequest): Promise<Receipt> {
    if (!(await this.isFresh(request))) return 'stale';
    return this.unitOfWork.transaction(async (tx) => {
      await this.repository.takeTurns(tx);
      const formKey = keyOf(request.token);
      if (await this.repository.isKnown(tx, formKey)) return 'received';
      const senderKey = senderKeyOf(await this.repository.saltOfToday(tx, dayOf(Date.now())), request.address);
      if (isTooMuch(await this.repository.traffic(tx, senderKey, request.fact.id))) return 'too-many';
      await this.take(tx, request, senderKey, formKey);
      return 'received';
    });
  }

  private async isFresh({ token, fact }: IncomingRequest): Promise<boolean> {
    const read = readToken(token);
    const salt = read && (await this.repository.saltOf(this.unitOfWork.reader, dayOf(read.at)));
    return Boolean(read && salt && isGood(read, salt, fact.slug, Date.now()));
  }

  /** The audit log is for ever, so it learns nothing of the sender. */
  private async take(tx: Tx, { fact, ...request }: IncomingRequest, senderKey: Buffer, formKey: Buffer): Promise<void> {
    const id = (await this.repository.insert(tx, { ...request, factId: fact.id, factVersion: fact.version, senderKey, formKey }))!;
    await this.audit.record(tx, { actor: READERS, action: 'correction.request', subject: { type: 'correction-request', id }, after: { factId: fact.id, factVersion: fact.version } });
    const editors = await this.repository.editors(tx);
    const subject = { type: 'correction-request' as const, id };
    await this.notifications.notify(tx, ...editors.map((userId) => ({ userId, kind: 'correction.requested' as const, subject, actor: READERS })));
  }
}

const isTooMuch = ({ sender, fact, all }: Traffic): boolean => sender >= BY_SENDER || fact >= OF_FACT || all >= ALL_TOGETHER;

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
