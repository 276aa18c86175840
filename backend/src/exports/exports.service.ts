import { createReadStream, type ReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { memoryOf, once, UnitOfWork } from '../database/index.js';
import { conflict, DomainError, notFound } from '../domain/errors.js';
import { FactsRepository, FactVersionsRepository, ScalesService } from '../facts/index.js';
import type { Caller } from '../http/index.js';
import { Outbox } from '../jobs/index.js';
import { ExportFiles } from './export-files.js';
import { ExportPreviews } from './export-previews.js';
import { fileNameOf, presentExport, proofNameOf } from './export.presenter.js';
import { type ExportRow, ExportsRepository } from './exports.repository.js';
import type { CreateExport, Export, ExportList, ExportPage, ExportPreview, PreviewExport } from './exports.schema.js';
import { FORMATS } from './formats/index.js';
import { type SignedEnvelope, SigningKey } from './proof/index.js';

type ExportView = z.output<typeof Export>;

/** Exports: asked for at once, built by a job, downloaded as often as one likes. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ExportsRepository,
    private readonly files: ExportFiles,
    private readonly previews: ExportPreviews,
    private readonly versions: FactVersionsRepository,
    private readonly facts: FactsRepository,
    private readonly scales: ScalesService,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly signingKey: SigningKey,
  ) {}

  /** @throws DomainError `validation-failed` for a moment that is still to come */
  async create(by: Caller, { format, asOf: given, ...filter }: z.output<typeof CreateExport>, key: string | null): Promise<ExportView> {
    const asOf = await this.momentOf(given);
    return this.unitOfWork.transaction((tx) =>
      once(tx, { ...memoryOf(by, key)!, request: ['export', format, filter, given] }, async () => {
        const id = await this.repository.insert(tx, format, { ...filter, asOf }, by);
        await this.outbox.promise(tx, 'export.build', { exportId: id });
        await this.audit.record(tx, { actor: by, action: 'export.create', subject: { type: 'export', id }, after: { format, ...filter, asOf } });
        return presentExport((await this.repository.byId(tx, id))!);
      }),
    );
  }

  async preview({ format, asOf, ...filter }: z.output<typeof PreviewExport>): Promise<z.output<typeof ExportPreview>> {
    return this.previews.preview(format, { ...filter, asOf: await this.momentOf(asOf) });
  }

  async list(by: Caller, query: z.output<typeof ExportList>): Promise<z.output<typeof ExportPage>> {
    const { rows, page } = await this.repository.list(this.unitOfWork.reader, query, by.key?.id);
    return { data: rows.map(presentExport), page };
  }

  async get(by: Caller, id: string): Promise<ExportView> {
    return presentExport(await this.rowFor(by, id));
  }

  /** The worker that builds it hears of it within a second. @throws DomainError `conflict` where the file is there already */
  async cancel(by: Caller, id: string): Promise<ExportView> {
    return this.unitOfWork.transaction(async (tx) => {
      const before = await this.rowFor(by, id);
      if (before.status === 'ready') throw conflict('This export is ready: there is nothing left to call off.');
      if (await this.repository.cancel(tx, id)) {
        await this.audit.record(tx, { actor: by, action: 'export.cancel', subject: { type: 'export', id }, before: { status: before.status }, after: { status: 'cancelled' } });
      }
      return presentExport((await this.repository.byId(tx, id))!);
    });
  }

  /** @throws DomainError `conflict` while it is not ready, `not-found` when the file is gone */
  async file(by: Caller, id: string): Promise<{ stream: ReadStream; name: string; contentType: string; bytes: string }> {
    const row = await this.rowFor(by, id);
    if (row.status !== 'ready') throw conflict('This export is not ready yet.');
    const file = this.files.pathOf(id, row.format, row.sha256!);
    await access(file).catch(() => {
      throw notFound('file for this export any more');
    });
    return { stream: createReadStream(file), name: fileNameOf(row), contentType: FORMATS[row.format].contentType, bytes: row.bytes! };
  }

  /** A fact sheet as a page to look at and print. @throws DomainError `not-found` for an export of another kind */
  async sheet(by: Caller, id: string): Promise<ReadStream> {
    if ((await this.rowFor(by, id)).format !== 'sheet') throw notFound('fact sheet');
    return (await this.file(by, id)).stream;
  }

  /** The sheet of one fact, as it is. @throws DomainError `not-found` for one that readers do not know of */
  async sheetOfFact(factId: string): Promise<Buffer> {
    const tx = this.unitOfWork.reader;
    const fact = await this.facts.byId(tx, factId);
    if (!fact || !['published', 'withdrawn'].includes(fact.publication_state)) throw notFound('published fact');
    const file = FORMATS.sheet.begin({ ...(await this.scales.publication(tx)), asOf: new Date().toISOString() });
    return Buffer.concat([file.head(), file.page([fact]), file.tail()]);
  }

  /** The signed manifest, as its own small file. @throws DomainError `not-found` where the export has none */
  async proof(by: Caller, id: string): Promise<{ name: string; envelope: SignedEnvelope }> {
    const row = await this.rowFor(by, id);
    const envelope = await this.repository.proof(this.unitOfWork.reader, id);
    if (!envelope) throw notFound('proof of this export');
    return { name: proofNameOf(row), envelope };
  }

  /** PEM: what proofs are checked with. */
  publicKey(): Promise<string> {
    return this.signingKey.publicPem();
  }

  /** Of now, or of what somebody names: nothing that is known of it will ever change. */
  private async momentOf(given: string | undefined): Promise<string> {
    const now = await this.versions.moment();
    if (given === undefined) return now;
    if (Date.parse(given) > Date.parse(now)) throw new DomainError('validation-failed', 'That moment is still to come.', [{ pointer: '/asOf', code: 'in-the-future', detail: 'is still to come' }]);
    return given.length > 'YYYY-MM-DD'.length ? given : `${given}T00:00:00Z`;
  }

  /** A program with an API key sees what it asked for itself. */
  private async rowFor(by: Caller, id: string): Promise<ExportRow> {
    const row = await this.row(id);
    if (by.key && row.created_by_key !== by.key.id) throw notFound('export');
    return row;
  }

  private async row(id: string): Promise<ExportRow> {
    const row = await this.repository.byId(this.unitOfWork.reader, id);
    if (!row) throw notFound('export');
    return row;
  }
}
