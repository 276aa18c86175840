import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';

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
        return await this.dataSource.transaction(work);
      } catch (error) {
        if (attempt === ATTEMPTS || !RETRYABLE.has(sqlState(error) ?? '')) throw error;
      }
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
