import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';
import type { Sink, Written } from './fact-writer.js';
import type { FormatName } from '../domain/export-formats.js';
import { FORMATS } from './formats/index.js';

/**
 * Export files on disk. A file has its name only when it is whole and safely written, and the name holds the hash of its content: a worker that was
 * thought dead and writes the same export once more can not put other content under a hash that is recorded already.
 */
@Injectable()
export class ExportFiles {
  private readonly directory: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.directory = path.join(config.dataDir, 'exports');
  }

  pathOf(id: string, format: FormatName, sha256: string): string {
    return path.join(this.directory, `${id}-${sha256.slice(0, 16)}.${FORMATS[format].extension}`);
  }

  /** Runs `write` on a temporary file, flushes it to the disk and gives it its name; a failure leaves nothing. */
  create(id: string, format: FormatName, write: (sink: Sink) => Promise<Written>): Promise<Written> {
    return writeWhole(path.join(this.directory, id), write, ({ sha256 }) => this.pathOf(id, format, sha256));
  }

  /** Removes what other attempts left behind, also those whose process was killed; `kept` null: everything. */
  async keepOnly(id: string, format: FormatName, kept: string | null): Promise<void> {
    const name = kept === null ? null : path.basename(this.pathOf(id, format, kept));
    const others = (await readdir(this.directory)).filter((other) => other.startsWith(id) && other !== name);
    for (const other of others) await rm(path.join(this.directory, other), { force: true });
  }
}

/**
 * Writes a file that is there whole or not at all.
 *
 * @param nameOf the file's path where it depends on what was written
 */
export async function writeWhole<T>(target: string, write: (sink: Sink) => Promise<T>, nameOf: (written: T) => string = () => target): Promise<T> {
  await mkdir(path.dirname(target), { recursive: true });
  const temporary = `${target}.${randomUUID()}.part`;
  const file = await open(temporary, 'wx', 0o600);
  try {
    // writeFile goes on from where the file ends, and until all of it is written: a full disk is an error, never a short file.
    const result = await write((chunk) => file.writeFile(chunk));
    await file.sync();
    await file.close();
    await rename(temporary, nameOf(result));
    return result;
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw error;
  }
}
