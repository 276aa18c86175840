import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config/index.js';

/** The bytes of archived copies on disk, by their hash: the same bytes are stored once, and nothing that people typed is part of a path. */
@Injectable()
export class CaptureFiles {
  private readonly directory: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.directory = path.join(config.dataDir, 'captures');
  }

  /** Stores the bytes, durably and whole or not at all. @returns their SHA-256, hexadecimal */
  async store(bytes: Buffer): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const target = this.pathOf(sha256);
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
    const temporary = `${target}.${randomUUID()}.part`;
    try {
      await writeFile(temporary, bytes, { flag: 'wx', mode: 0o600, flush: true });
      await rename(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    return sha256;
  }

  /** @returns null when the bytes are not on this machine */
  async open(sha256: string): Promise<ReadStream | null> {
    const file = this.pathOf(sha256);
    return access(file).then(() => createReadStream(file), () => null);
  }

  private pathOf(sha256: string): string {
    return path.join(this.directory, sha256.slice(0, 2), sha256);
  }
}
