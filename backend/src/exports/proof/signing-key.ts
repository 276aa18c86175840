import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/index.js';

/** The newsroom's Ed25519 key for proofs: made when it is first needed, kept with the data, readable by the program alone. */
@Injectable()
export class SigningKey {
  private readonly file: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.file = signingKeyFile(config.dataDir);
  }

  async forSigning(): Promise<KeyObject> {
    const pem = (await this.read()) ?? (await this.make());
    return createPrivateKey(pem);
  }

  /** For those who check: SPKI, PEM. */
  async publicPem(): Promise<string> {
    return createPublicKey(await this.forSigning()).export({ type: 'spki', format: 'pem' }).toString();
  }

  private read(): Promise<string | null> {
    return readFile(this.file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
  }

  /** Another process may make one at the same moment: the first that has its name is the newsroom's, and is there whole. */
  private async make(): Promise<string> {
    const { privateKey } = generateKeyPairSync('ed25519', { privateKeyEncoding: { type: 'pkcs8', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } });
    await mkdir(path.dirname(this.file), { recursive: true, mode: 0o700 });
    const temporary = `${this.file}.${randomUUID()}.part`;
    try {
      await writeFile(temporary, privateKey, { mode: 0o600, flag: 'wx', flush: true });
      await link(temporary, this.file).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      });
    } finally {
      await rm(temporary, { force: true });
    }
    return (await this.read())!;
  }
}

export const signingKeyFile = (dataDir: string): string => path.join(dataDir, 'keys', 'exports.pem');
