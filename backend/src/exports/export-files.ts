import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';
import type { Sink } from './fact-writer.js';
import type { FormatName } from '../domain/export-formats.js';
import { FORMATS } from './formats/index.js';

/** Export files on disk. A file has its name only when it is whole and safely written. */
@Injectable()
export class ExportFiles {
  private readonly directory: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.directory = path.join(config.dataDir, 'exports');
  }

  pathOf(id: string, format: FormatName): string {
    return path.join(this.directory, `${id}.${FORMATS[format].extension}`);
  }

  /** Runs `write` on a temporary file, flushes it to the disk and gives it its name; a failure leaves nothing. */
  async create<T>(id: string, format: FormatName, write: (sink: Sink) => Promise<T>): Promise<T> {
    return writeWhole(this.pathOf(id, format), write);
  }
}

/** Writes a file that is there whole or not at all. */
export async function writeWhole<T>(target: string, write: (sink: Sink) => Promise<T>): Promise<T> {
  await mkdir(path.dirname(target), { recursive: true });
  const temporary = `${target}.${process.pid}.part`;
  const file = await open(temporary, 'w', 0o600);
  try {
    const result = await write(async (chunk) => {
      await file.write(chunk);
    });
    await file.sync();
    await file.close();
    await rename(temporary, target);
    return result;
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw error;
  }
}
