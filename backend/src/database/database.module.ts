import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CONFIG, type Config } from '../config/index.js';
import { dataSourceOptions, type DatabaseOptions } from './data-source.js';
import { UnitOfWork } from './unit-of-work.js';

/** One pool for the process, and the unit of work on it. */
@Module({})
export class DatabaseModule {
  static forRoot(entities: DatabaseOptions['entities']): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [CONFIG],
          useFactory: (config: Config) => ({
            ...dataSourceOptions({ url: requireUrl(config), poolSize: config.poolSize, entities }),
            retryAttempts: 0,
          }),
        }),
      ],
      providers: [UnitOfWork],
      exports: [UnitOfWork, TypeOrmModule],
    };
  }
}

function requireUrl(config: Config): string {
  if (config.databaseUrl) return config.databaseUrl;
  throw new Error('DATABASE_URL is not set. `npm start` sets it for its own PostgreSQL.');
}
