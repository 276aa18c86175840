import type { ReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { once, type Tx, UnitOfWork } from '../database/index.js';
import { DomainError, invalidField, notFound } from '../domain/errors.js';
import type { EvidenceInput } from '../domain/verdict/index.js';
import type { SignedIn } from '../http/index.js';
import { Outbox } from '../jobs/index.js';
import { FetchRules, Refusal } from '../outbound/index.js';
import { CaptureFiles } from './capture-files.js';
import { presentCapture, presentCaptureWithText } from './capture.presenter.js';
import { type CaptureRow, CapturesRepository } from './captures.repository.js';
import type { Capture, CaptureWithText } from './evidence.schema.js';
import { readCopy } from './page-reader.js';
import { kindOfFile } from './upload.js';

type CaptureView = z.output<typeof Capture>;

/** A page that was fetched this lately is not fetched again. */
const FRESH_HOURS = 24;
const ASKED_PER_HOUR_MAX = 300;
const URL_LENGTH_MAX = 2000;

export interface CaptureFile {
  stream: ReadStream;
  name: string;
  mediaType: string;
  bytes: number;
}

/** Archived copies of what evidence rests on: asked for here, fetched by a job. */
@Injectable()
export class CapturesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: CapturesRepository,
    private readonly files: CaptureFiles,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly rules: FetchRules,
  ) {}

  /**
   * Asks for a copy of a page; a recent one is used again.
   *
   * @throws DomainError `validation-failed` for an address that is never fetched, `too-many-requests`
   */
  async ask(person: SignedIn, url: string, key: string | null): Promise<CaptureView & { existing: boolean }> {
    const address = this.checked(url);
    return this.unitOfWork.transaction((tx) =>
      once(tx, { userId: person.id, key, request: ['capture', address] }, async () => {
        const recent = await this.repository.recent(tx, address, FRESH_HOURS);
        if (recent) return { ...presentCapture(recent), existing: true };
        await this.refuseTooMany(tx, person);
        const asked = await this.repository.ask(tx, address, person.id);
        if (!asked) return { ...presentCapture((await this.repository.recent(tx, address, FRESH_HOURS))!), existing: true };
        await this.outbox.promise(tx, 'evidence.capture', { captureId: asked.id });
        await this.record(tx, person, asked);
        return { ...presentCapture(asked), existing: false };
      }),
    );
  }

  /** Archives a file that somebody has. @throws DomainError `unsupported-media-type` for other kinds of files */
  async upload(person: SignedIn, file: { name: string; bytes: Buffer }, key: string | null): Promise<CaptureView> {
    const mediaType = kindOfFile(file.name, file.bytes);
    const sha256 = await this.files.store(file.bytes);
    const copy = { ...readCopy(file.bytes, mediaType, null, null), mediaType, finalUrl: null, sha256, bytes: file.bytes.byteLength };
    return this.unitOfWork.transaction((tx) =>
      once(tx, { userId: person.id, key, request: ['capture-file', file.name, sha256] }, async () => {
        await this.refuseTooMany(tx, person);
        const added = await this.repository.addFile(tx, file.name, person.id, { ...copy, title: copy.title ?? file.name });
        await this.record(tx, person, added);
        return presentCapture(added);
      }),
    );
  }

  async get(id: string): Promise<z.output<typeof CaptureWithText>> {
    const capture = await this.repository.byId(this.unitOfWork.reader, id);
    if (!capture) throw notFound('archived copy');
    return presentCaptureWithText(capture);
  }

  async file(id: string): Promise<CaptureFile> {
    const [capture] = await this.repository.byIds(this.unitOfWork.reader, [id]);
    const stream = capture?.sha256 ? await this.files.open(capture.sha256) : null;
    if (!capture || !stream) throw notFound('file of an archived copy');
    return { stream, name: capture.file_name ?? `${capture.sha256}`, mediaType: capture.media_type!, bytes: capture.bytes! };
  }

  /** Asks again for copies whose job was lost. @returns how many */
  async reconcile(olderThanSeconds: number): Promise<number> {
    return this.unitOfWork.transaction(async (tx) => {
      const overdue = await this.repository.overdue(tx, olderThanSeconds);
      for (const { id } of overdue) await this.outbox.promise(tx, 'evidence.capture', { captureId: id });
      return overdue.length;
    });
  }

  /**
   * The same evidence with hash and time of the copies that are ready; nothing that the caller says of a copy is believed.
   *
   * @throws DomainError `validation-failed` for a copy that does not exist, or is of another page
   */
  async cite<Item extends EvidenceInput>(tx: Tx, evidence: readonly Item[]): Promise<Item[]> {
    const ids = evidence.flatMap(({ captureId }) => captureId ?? []);
    const known = new Map((ids.length > 0 ? await this.repository.byIds(tx, ids) : []).map((capture) => [capture.id, capture]));
    return evidence.map(({ sha256: _hash, fetchedAt: _time, ...item }, index) => {
      if (!item.captureId) return item as Item;
      const capture = known.get(item.captureId);
      if (!capture || !isCopyOf(capture, item.url)) throw invalidField(`/evidence/${index}/captureId`, 'not-its-copy', 'This is no archived copy of that address.');
      return { ...item, ...archived(capture) } as Item;
    });
  }

  private checked(url: string): string {
    const parsed = new URL(url);
    parsed.hash = '';
    if (parsed.href.length > URL_LENGTH_MAX) throw invalidField('/url', 'too_big', `The address is longer than ${URL_LENGTH_MAX} characters.`);
    try {
      this.rules.check(parsed);
    } catch (error) {
      if (error instanceof Refusal) throw invalidField('/url', error.code.replaceAll('_', '-'), error.message);
      throw error;
    }
    return parsed.href;
  }

  private async refuseTooMany(tx: Tx, person: SignedIn): Promise<void> {
    if ((await this.repository.askedLately(tx, person.id)) < ASKED_PER_HOUR_MAX) return;
    throw new DomainError('too-many-requests', `You asked for ${ASKED_PER_HOUR_MAX} copies within an hour. Try again later.`);
  }

  private async record(tx: Tx, person: SignedIn, { id, url, file_name, sha256 }: CaptureRow): Promise<void> {
    await this.audit.record(tx, { actor: person, action: 'evidence.capture', subject: { type: 'capture', id }, after: { url, fileName: file_name, sha256 } });
  }
}

/** A file may be the copy of any address: people drop what they saved. A page is the copy of the address that was asked for, or where it led. */
function isCopyOf(capture: CaptureRow, url: string): boolean {
  if (capture.kind === 'file') return true;
  const address = URL.canParse(url) ? Object.assign(new URL(url), { hash: '' }).href : url;
  return address === capture.url || address === capture.final_url;
}

const archived = ({ sha256, fetched_at }: CaptureRow): Pick<EvidenceInput, 'sha256' | 'fetchedAt'> =>
  sha256 && fetched_at ? { sha256, fetchedAt: fetched_at.toISOString() } : {};
