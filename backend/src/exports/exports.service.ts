import { createReadStream, type ReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AuditLog } from '../audit/index.js';
import { once, UnitOfWork } from '../database/index.js';
import { conflict, notFound } from '../domain/errors.js';
import type { SignedIn } from '../http/index.js';
import { Outbox } from '../jobs/index.js';
import { ExportFiles } from './export-files.js';
import { type ExportRow, ExportsRepository } from './exports.repository.js';
import type { CreateExport, Export, ExportList, ExportPage } from './exports.schema.js';
import { FactWriter } from './fact-writer.js';
import { FORMATS } from './formats/index.js';

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
  ) {}

  async create(person: SignedIn, { format, ...filter }: z.output<typeof CreateExport>, key: string | null): Promise<ExportView> {
    return this.unitOfWork.transaction((tx) =>
      once(tx, { userId: person.id, key, request: ['export', format, filter] }, async () => {
        const id = await this.repository.insert(tx, format, filter, person.id);
        await this.outbox.promise(tx, 'export.build', { exportId: id });
        await this.audit.record(tx, { actor: person, action: 'export.create', subject: { type: 'export', id }, after: { format, ...filter } });
        return present((await this.repository.byId(tx, id))!);
      }),
    );
  }

  async list(query: z.output<typeof ExportList>): Promise<z.output<typeof ExportPage>> {
    const { rows, page } = await this.repository.list(this.unitOfWork.reader, query);
    return { data: rows.map(present), page };
  }

  async get(id: string): Promise<ExportView> {
    return present(await this.row(id));
  }

  /** @throws DomainError `conflict` while it is not ready, `not-found` when the file is gone */
  async file(id: string): Promise<{ stream: ReadStream; name: string; contentType: string; bytes: string }> {
    const row = await this.row(id);
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
      await this.repository.finish(tx, id, written);
      await this.files.keepOnly(id, row.format, (await this.row(id)).sha256!);
    } catch (error) {
      await this.repository.fail(tx, id, 'The file could not be written. It is tried again.');
      throw error;
    }
  }

  giveUp(id: string): Promise<void> {
    return this.repository.fail(this.unitOfWork.reader, id, 'The file could not be written and was given up. Ask for it again.');
  }

  private async row(id: string): Promise<ExportRow> {
    const row = await this.repository.byId(this.unitOfWork.reader, id);
    if (!row) throw notFound('export');
    return row;
  }
}

const fileNameOf = (row: ExportRow): string =>
  `claimdesk-facts-${row.created_at.toISOString().slice(0, 10)}-${row.id.slice(-6)}.${FORMATS[row.format].extension}`;

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
  createdBy: row.created_by && row.creator_name ? { id: row.created_by, name: row.creator_name } : null,
  createdAt: row.created_at.toISOString(),
  readyAt: row.ready_at?.toISOString() ?? null,
});
