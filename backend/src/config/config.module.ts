import { type DynamicModule, Module } from '@nestjs/common';
import { type Config, readConfig } from './config.js';

export const CONFIG = Symbol('config');

/** Makes the parsed settings injectable everywhere as CONFIG. */
@Module({})
export class ConfigModule {
  static forRoot(config: Config = readConfig()): DynamicModule {
    return {
      module: ConfigModule,
      global: true,
      providers: [{ provide: CONFIG, useValue: config }],
      exports: [CONFIG],
    };
  }
}
