import { type DynamicModule, Module } from '@nestjs/common';
import { foundation, ROOMS } from '../app.module.js';
import type { Config } from '../config/index.js';
import { OutboxModule } from '../jobs/index.js';
import type { Logger } from '../observability/index.js';

/** The rooms, for a command. */
@Module({})
export class CliModule {
  static forRoot(config: Config, logger: Logger): DynamicModule {
    return { module: CliModule, imports: [...foundation(config, logger), OutboxModule, ...ROOMS] };
  }
}
