import type { DataSourceOptions, MixedList } from 'typeorm';
import { SnakeCaseNames } from './naming.js';
import { PLANNED_ONCE } from './sql.js';

/** A statement that runs longer than this holds up the desk; exports page, so none needs more. */
const STATEMENT_TIMEOUT_MS = 4_000;
/** A little more than the server's own limit, for a connection that has silently died. */
const QUERY_TIMEOUT_MS = 5_000;
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 10_000;

export interface DatabaseOptions {
  url: string;
  poolSize: number;
  entities: MixedList<string | (abstract new () => unknown)>;
}

/** TypeORM's options for the API and the worker: no synchronize, no eager schema work, bounded waits. */
export function dataSourceOptions({ url, poolSize, entities }: DatabaseOptions): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: entities as never,
    namingStrategy: new SnakeCaseNames(),
    synchronize: false,
    migrationsRun: false,
    logging: false,
    installExtensions: false,
    poolSize,
    applicationName: 'claimdesk',
    extra: {
      // Statements that do not wait for each other's answer share a round trip; pg-cursor and the like are refused, and nothing here needs them.
      pipeline: true,
      options: `-c plan_cache_mode=${PLANNED_ONCE}`,
      connectionTimeoutMillis: 3_000,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      query_timeout: QUERY_TIMEOUT_MS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
      keepAlive: true,
    },
  };
}
