import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../database/index.js';
import { type FactFilter, type FactRow, FactsRepository, ScalesService } from '../facts/index.js';
import type { FormatName } from '../domain/export-formats.js';
import { FORMATS } from './formats/index.js';

const PAGE = 1_000;

/** Which facts, as they were when: the same question has the same answer for ever. */
export interface Question extends Omit<FactFilter, 'through'> {
  asOf: string;
}

export interface Written {
  factCount: number;
  bytes: number;
  /** Hexadecimal, of all that was written. */
  sha256: string;
}

/** Where the text goes; resolves when it has been taken, so that memory stays flat. */
export type Sink = (chunk: Buffer) => Promise<void>;
/** Told after each page how many facts were looked through; what it throws ends the writing. */
export type Progress = (done: number) => Promise<void>;

/** Writes facts page by page: no long transaction, no more than a page in memory. */
@Injectable()
export class FactWriter {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly facts: FactsRepository,
    private readonly scales: ScalesService,
  ) {}

  async write(formatName: FormatName, question: Question, sink: Sink, progress: Progress = async () => undefined): Promise<Written> {
    const publication = await this.scales.publicationAt(this.unitOfWork.reader, question.asOf);
    const file = FORMATS[formatName].begin({ ...publication, asOf: question.asOf });
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
    for await (const { facts, done } of this.pages(question)) {
      await put(file.page(facts));
      factCount += facts.length;
      await progress(done);
    }
    await put(file.tail());
    return { factCount, bytes, sha256: hash.digest('hex') };
  }

  /** While a page is written the database looks for the next one. */
  private async *pages(question: Question): AsyncGenerator<{ facts: FactRow[]; done: number }> {
    let done = 0;
    for (let next = this.page(question, null); ; ) {
      const page = await next;
      if (!page) return;
      done += page.count;
      next = this.page(question, page.last);
      // Heard when it is waited for; nobody does where writing failed before.
      next.catch(() => undefined);
      yield { facts: page.facts, done };
    }
  }

  private async page(question: Question, after: string | null): Promise<{ facts: FactRow[]; last: string; count: number } | null> {
    const { last, count } = await this.facts.stretch(this.unitOfWork.reader, after, PAGE);
    if (last === null) return null;
    return { facts: await this.facts.pageAfter(this.unitOfWork.reader, { ...question, through: last }, after, PAGE), last, count };
  }
}
