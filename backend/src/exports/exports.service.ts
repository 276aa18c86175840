import { createReadStream, type ReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog, AuditService } from '../audit/index.js';
import { CONFIG, type Config } from '../config/index.js';
import { memoryOf, once, UnitOfWork } from '../database/index.js';
import { conflict, notFound } from '../domain/errors.js';
import type { Caller } from '../http/index.js';
import { Outbox } from '../jobs/index.js';
import { ExportFiles } from './export-files.js';
import { type ExportRow, ExportsRepository } from './exports.repository.js';
import type { CreateExport, Export, ExportList, ExportPage } from './exports.schema.js';
import { FactWriter, type Written } from './fact-writer.js';
import { FORMATS } from './formats/index.js';
import { type SignedEnvelope, SigningKey, signManifest } from './proof/index.js';

type ExportView = z.output<typeof Export>;

/** Exports: asked for at once, built by a job, downloaded as often as one likes. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ExportsRepository,
    private readonly files: ExportFiles,
    private readonly writer: FactWriter,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly auditTrail: AuditService,
    private readonly signingKey: SigningKey,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async create(by: Caller, { format, ...filter }: z.output<typeof CreateExport>, key: string | null): Promise<ExportView> {
    return this.unitOfWork.transaction((tx) =>
      once(tx, { ...memoryOf(by, key)!, request: ['export', format, filter] }, async () => {
        const id = await this.repository.insert(tx, format, filter, by);
        await this.outbox.promise(tx, 'export.build', { exportId: id });
        await this.audit.record(tx, { actor: by, action: 'export.create', subject: { type: 'export', id }, after: { format, ...filter } });
        return present((await this.repository.byId(tx, id))!);
      }),
    );
  }

  async list(by: Caller, query: z.output<typeof ExportList>): Promise<z.output<typeof ExportPage>> {
    const { rows, page } = await this.repository.list(this.unitOfWork.reader, query, by.key?.id);
    return { data: rows.map(present), page };
  }

  async get(by: Caller, id: string): Promise<ExportView> {
    return present(await this.rowFor(by, id));
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

  /** The job's work. Run twice it writes the same file again; a ready export is left alone. */
  async build(id: string): Promise<void> {
    const tx = this.unitOfWork.reader;
    const row = await this.repository.byId(tx, id);
    if (!row || row.status === 'ready') return;
    await this.repository.begin(tx, id);
    try {
      const written = await this.files.create(id, row.format, (sink) => this.writer.write(row.format, row.filter, sink));
      await this.repository.finish(tx, id, written, await this.prove(row, written));
      await this.files.keepOnly(id, row.format, (await this.row(id)).sha256!);
    } catch (error) {
      await this.repository.fail(tx, id, 'The file could not be written. It is tried again.');
      throw error;
    }
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

  giveUp(id: string): Promise<void> {
    return this.repository.fail(this.unitOfWork.reader, id, 'The file could not be written and was given up. Ask for it again.');
  }

  /** The log is sealed first, so that the approvals of what is in the file lie before the head that is named. */
  private async prove(row: ExportRow, { factCount, bytes, sha256 }: Written): Promise<SignedEnvelope> {
    await this.auditTrail.seal();
    const head = await this.auditTrail.head();
    const builtAt = (await this.repository.now(this.unitOfWork.reader)).toISOString();
    const { newsroomName: name, publicUrl: url } = this.config;
    return signManifest(
      {
        export: { id: row.id, format: row.format, filter: { ...row.filter }, builtAt },
        file: { name: fileNameOf(row), bytes, sha256 },
        facts: factCount,
        newsroom: { name, url },
        audit: head && { position: Number(head.position), hash: head.hash },
      },
      await this.signingKey.forSigning(),
    );
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

const fileNameOf = (row: ExportRow): string =>
  `claimdesk-facts-${row.created_at.toISOString().slice(0, 10)}-${row.id.slice(-6)}.${FORMATS[row.format].extension}`;

const proofNameOf = (row: ExportRow): string => `${fileNameOf(row)}.proof.json`;

const present = (row: ExportRow): ExportView => ({
  id: row.id,
  format: row.format,
  filter: row.filter,
  status: row.status,
  factCount: row.fact_count,
  bytes: row.bytes === null ? null : Number(row.bytes),
  sha256: row.sha256,
  failure: row.failure,
  fileName: fileNameOf(row),
  proofName: row.is_proved ? proofNameOf(row) : null,
  createdBy: row.created_by && row.creator_name ? { id: row.created_by, name: row.creator_name } : null,
  createdByKey: row.created_by_key && row.key_name ? { id: row.created_by_key, name: row.key_name } : null,
  createdAt: row.created_at.toISOString(),
  readyAt: row.ready_at?.toISOString() ?? null,
});
