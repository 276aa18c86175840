import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { CONFIG, type Config, isLoopback } from '../config/index.js';
import { DemoPeople as DemoPeopleSchema } from './auth.schema.js';

export const DEMO_CREDENTIALS_FILE = 'demo-credentials.json';

/** The demo newsroom's people for the sign-in page: only where nobody but this machine can reach it. */
@Injectable()
export class DemoPeople {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async list(): Promise<z.output<typeof DemoPeopleSchema>> {
    if (!this.config.demo || !isLoopback(this.config.host)) return { people: [] };
    try {
      const file = await readFile(path.join(this.config.dataDir, DEMO_CREDENTIALS_FILE), 'utf8');
      return DemoPeopleSchema.parse({ people: JSON.parse(file) as unknown });
    } catch {
      return { people: [] };
    }
  }
}
