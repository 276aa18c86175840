import { Injectable } from '@nestjs/common';
import pg, { type PoolClient } from 'pg';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { sendTogether } from './sql.js';

/** A transaction; the first argument of every repository method that writes. */
export type Tx = EntityManager;

const ATTEMPTS = 5;
/** serialization_failure and deadlock_detected: PostgreSQL asks for the whole transaction again. */
const RETRYABLE = new Set(['40001', '40P01']);

/** Runs use cases in one transaction each. */
@Injectable()
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in a transaction. Where PostgreSQL gives it up for a conflict with another one, the whole callback runs again on a fresh
   * transaction: it must not have effects outside of the database.
   */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(work);
      } catch (error) {
        if (attempt === ATTEMPTS || !RETRYABLE.has(sqlState(error) ?? '')) throw error;
      }
    }
  }

  /** As TypeORM's own, but that the beginning travels with the first statement instead of being waited for. */
  private async attempt<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const connection = (await runner.connect()) as PoolClient;
      Object.assign(runner, { isTransactionActive: true });
      sendTogether(connection);
      try {
        const [, result] = await Promise.all([connection.query('START TRANSACTION'), work(runner.manager)]);
        await connection.query('COMMIT');
        return result;
      } catch (error) {
        await connection.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    } finally {
      await runner.release();
    }
  }

  /** For reads that need no transaction of their own. */
  get reader(): Tx {
    return this.dataSource.manager;
  }
}

/** SQLSTATE of a database error, null for anything else. */
export const sqlState = (error: unknown): string | null => databaseError(error)?.code ?? null;

/** Name of the constraint that refused a write, null for anything else. */
export const violatedConstraint = (error: unknown): string | null => databaseError(error)?.constraint ?? null;

function databaseError(error: unknown): pg.DatabaseError | null {
  const source: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return source instanceof pg.DatabaseError ? source : null;
}
