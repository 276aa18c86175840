import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/index.js';
import { type FactFilter, type FactRow, FactsRepository, ScalesService } from '../facts/index.js';
import type { FormatName } from '../domain/export-formats.js';
import { FORMATS } from './formats/index.js';

const PAGE = 1_000;

export interface Written {
  factCount: number;
  bytes: number;
  /** Hexadecimal, of all that was written. */
  sha256: string;
}

/** Where the text goes; resolves when it has been taken, so that memory stays flat. */
export type Sink = (chunk: Buffer) => Promise<void>;

/** Writes facts page by page: no long transaction, no more than a page in memory. */
@Injectable()
export class FactWriter {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly facts: FactsRepository,
    private readonly scales: ScalesService,
  ) {}

  async write(formatName: FormatName, filter: FactFilter, sink: Sink): Promise<Written> {
    const file = FORMATS[formatName].begin(await this.scales.publication(this.unitOfWork.reader));
    const hash = createHash('sha256');
    let bytes = 0;
    let factCount = 0;
    const put = async (chunk: Buffer): Promise<void> => {
      if (chunk.byteLength === 0) return;
      hash.update(chunk);
      bytes += chunk.byteLength;
      await sink(chunk);
    };
    await put(file.head());
    for await (const page of this.pages(filter)) {
      await put(file.page(page));
      factCount += page.length;
    }
    await put(file.tail());
    return { factCount, bytes, sha256: hash.digest('hex') };
  }
  /** While a page is written the database looks for the next one. */
  private async *pages(filter: FactFilter): AsyncGenerator<FactRow[]> {
    const after = (id: string | null): Promise<FactRow[]> => this.facts.pageAfter(this.unitOfWork.reader, filter, id, PAGE);
    for (let next: Promise<FactRow[]> | null = after(null); next; ) {
      const page: FactRow[] = await next;
      next = page.length < PAGE ? null : after(page.at(-1)!.id);
      // Heard when it is waited for; nobody does where writing failed before.
      next?.catch(() => undefined);
      yield page;
    }
  }
}
