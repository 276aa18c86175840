import { Inject, Injectable } from '@nestjs/common';
import { AuditService } from '../audit/index.js';
import { CONFIG, type Config } from '../config/index.js';
import { UnitOfWork } from '../database/index.js';
import { FactsRepository } from '../facts/index.js';
import { ExportFiles } from './export-files.js';
import { fileNameOf } from './export.presenter.js';
import { type ExportRow, ExportsRepository } from './exports.repository.js';
import { FactWriter, type Progress, type Written } from './fact-writer.js';
import { type SignedEnvelope, SigningKey, signManifest } from './proof/index.js';

const PROGRESS_EVERY_MS = 1_000;

/** Not ours to build any more: somebody called it off, or another worker was faster. */
class CalledOff extends Error {}

/** Builds the files of exports: the job's work. */
@Injectable()
export class ExportBuilder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: ExportsRepository,
    private readonly facts: FactsRepository,
    private readonly files: ExportFiles,
    private readonly writer: FactWriter,
    private readonly auditTrail: AuditService,
    private readonly signingKey: SigningKey,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Run twice it writes the same file again; a ready export is left alone. */
  async build(id: string): Promise<void> {
    const tx = this.unitOfWork.reader;
    const row = await this.repository.byId(tx, id);
    if (!row || !(await this.repository.begin(tx, id, await this.facts.total(tx)))) return;
    try {
      const question = { ...row.filter, asOf: row.as_of };
      const written = await this.files.create(id, row.format, (sink) => this.writer.write(row.format, question, sink, this.progressOf(id)));
      await this.repository.finish(tx, id, written, await this.prove(row, written));
    } catch (error) {
      if (!(error instanceof CalledOff)) {
        await this.repository.fail(tx, id, `${whyOf(error)} It is tried again.`);
        throw error;
      }
    }
    const after = await this.repository.byId(tx, id);
    await this.files.keepOnly(id, row.format, after?.sha256 ?? null);
  }

  giveUp(id: string): Promise<void> {
    return this.repository.fail(this.unitOfWork.reader, id, 'The file could not be written and was given up. Ask for it again.');
  }

  /** Noted once a second; then it is also heard whether anybody still wants it. */
  private progressOf(id: string): Progress {
    let noted = performance.now();
    return async (done) => {
      if (performance.now() - noted < PROGRESS_EVERY_MS) return;
      noted = performance.now();
      if (!(await this.repository.progress(this.unitOfWork.reader, id, done))) throw new CalledOff();
    };
  }

  /** The log is sealed first, so that the approvals of what is in the file lie before the head that is named. */
  private async prove(row: ExportRow, { factCount, bytes, sha256 }: Written): Promise<SignedEnvelope> {
    await this.auditTrail.seal();
    const head = await this.auditTrail.head();
    const builtAt = (await this.repository.now(this.unitOfWork.reader)).toISOString();
    const { newsroomName: name, publicUrl: url } = this.config;
    return signManifest(
      {
        export: { id: row.id, format: row.format, filter: { ...row.filter }, asOf: row.as_of, builtAt },
        file: { name: fileNameOf(row), bytes, sha256 },
        facts: factCount,
        newsroom: { name, url },
        audit: head && { position: Number(head.position), hash: head.hash },
      },
      await this.signingKey.forSigning(),
    );
  }
}

/** In words for people: what they can do something about is named. */
function whyOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'The disk is full.';
  if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return 'The folder of exports can not be written to.';
  return 'The file could not be written.';
}
