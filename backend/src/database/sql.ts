import type { Duplex } from 'node:stream';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import type { Tx } from './unit-of-work.js';

/**
 * For `plan_cache_mode` of every connection. Left to itself PostgreSQL plans most of the hot statements again at each call, which takes
 * longer than running them.
 */
export const PLANNED_ONCE = 'force_generic_plan';

/**
 * The rows of a statement: those selected, or those of its RETURNING. The statement is prepared once for each connection, which
 * about doubles the rate of the hot ones: its text must be one of a fixed few, never put together from what somebody asked for.
 */
export async function rows<Row>(tx: Tx, sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  return run<Row>(tx, { name: nameOf(sql), text: sql, values: values as unknown[] });
}

/** The only row, or null. */
export async function row<Row>(tx: Tx, sql: string, values: readonly unknown[] = []): Promise<Row | null> {
  return (await rows<Row>(tx, sql, values))[0] ?? null;
}

/**
 * As `rows`, for statements that are put together: planned for these very values, where a connection otherwise plans once for all.
 */
export async function rowsOnce<Row>(tx: Tx, sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  const own = await connectionOf(tx);
  const connection = own ?? (await poolOf(tx).connect());
  const [, result] = await Promise.allSettled([
    connection.query(`SET plan_cache_mode = force_custom_plan`),
    connection.query<Row & QueryResultRow>(sql, values as unknown[]),
    connection.query(`SET plan_cache_mode = ${PLANNED_ONCE}`),
  ]);
  if (!own) connection.release();
  if (result.status === 'rejected') throw result.reason;
  return result.value.rows;
}

interface Statement {
  name: string;
  text: string;
  values: unknown[];
}

/** Straight to pg, on the transaction's connection or on any: TypeORM has no way to name a statement. */
async function run<Row>(tx: Tx, statement: Statement): Promise<Row[]> {
  const connection = await connectionOf(tx);
  if (connection) sendTogether(connection);
  const result = await (connection ?? poolOf(tx)).query<Row & QueryResultRow>(statement);
  return result.rows;
}

/**
 * What is asked in one tick leaves in one write: pg writes each statement by itself, and a system call takes longer than most of them.
 */
export function sendTogether(connection: PoolClient): void {
  const { stream } = (connection as unknown as { connection: { stream: Duplex } }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

const connectionOf = async (tx: Tx): Promise<PoolClient | undefined> => (await tx.queryRunner?.connect()) as PoolClient | undefined;

const poolOf = (tx: Tx): Pool => (tx.connection.driver as unknown as { master: Pool }).master;

const names = new Map<string, string>();

function nameOf(sql: string): string {
  const known = names.get(sql);
  if (known) return known;
  const name = `claimdesk-${names.size + 1}`;
  names.set(sql, name);
  return name;
}
