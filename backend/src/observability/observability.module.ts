import { type DynamicModule, Module } from '@nestjs/common';
import type { Logger } from 'pino';

export const LOGGER = Symbol('logger');

/** Makes the process's logger injectable everywhere as LOGGER. */
@Module({})
export class ObservabilityModule {
  static forRoot(logger: Logger): DynamicModule {
    return {
      module: ObservabilityModule,
      global: true,
      providers: [{ provide: LOGGER, useValue: logger }],
      exports: [LOGGER],
    };
  }
}
