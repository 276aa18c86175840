import { DomainError } from '../domain/errors.js';
import { rowsOnce } from './sql.js';
import type { Tx } from './unit-of-work.js';

/** Totals are counted up to here; beyond it a list says "more than". */
const COUNTED = 10_000;

export interface ListRequest {
  /** What is selected; must give `id` and `sort_key` (the sorted column as text or number). */
  select: string;
  from: string;
  /** What is counted, where it is less than `from`: joins that add columns but no rows are left out. */
  counted?: string;
  /** SQL conditions joined by AND; each may use placeholders from `values`. */
  where: string[];
  values: unknown[];
  /** The sorted column, not null, with the id behind it as the tie-breaker. */
  sortColumn: string;
  /** PostgreSQL type of the sorted column, for comparing with the cursor. */
  sortType: string;
  idColumn: string;
  descending: boolean;
  page: { size: number; after: string | null; number: number };
}

export interface ListPage<Row> {
  rows: Row[];
  page: { after: string | null; total: number; totalIsExact: boolean };
}

/** One page of a list by keyset: equally fast at any depth. Offset pages are served near the top, for screens with page numbers. */
export async function listPage<Row extends { id: string; sort_key: unknown }>(
  tx: Tx,
  request: ListRequest,
): Promise<ListPage<Row>> {
  const total = await countUpTo(tx, request);
  const { values, where } = after(request);
  const direction = request.descending ? 'DESC' : 'ASC';
  const offset = request.page.after ? 0 : (request.page.number - 1) * request.page.size;
  const found = await rowsOnce<Row>(
    tx,
    `SELECT ${request.select}, ${request.sortColumn}::text AS sort_key FROM ${request.from}
      ${whereClause(where)}
      ORDER BY ${request.sortColumn} ${direction}, ${request.idColumn} ${direction}
      LIMIT ${request.page.size + 1} OFFSET ${offset}`,
    values,
  );
  const page = found.slice(0, request.page.size);
  const last = page.at(-1);
  return {
    rows: page,
    page: {
      after: found.length > request.page.size && last ? encodeCursor(last.sort_key, last.id) : null,
      total: Math.min(total, COUNTED),
      totalIsExact: total <= COUNTED,
    },
  };
}

const whereClause = (conditions: string[]): string => (conditions.length ? `WHERE ${conditions.join(' AND ')}` : '');

async function countUpTo(tx: Tx, request: ListRequest): Promise<number> {
  const [counted] = await rowsOnce<{ total: number }>(
    tx,
    `SELECT count(*)::int AS total FROM (SELECT 1 FROM ${request.counted ?? request.from} ${whereClause(request.where)} LIMIT ${COUNTED + 1}) counted`,
    request.values,
  );
  return counted?.total ?? 0;
}

function after(request: ListRequest): { values: unknown[]; where: string[] } {
  if (!request.page.after) return request;
  const [key, id] = decodeCursor(request.page.after);
  const values = [...request.values, key, id];
  const comparison = request.descending ? '<' : '>';
  const condition = `(${request.sortColumn}, ${request.idColumn}) ${comparison} ($${values.length - 1}::${request.sortType}, $${values.length}::uuid)`;
  return { values, where: [...request.where, condition] };
}

const encodeCursor = (key: unknown, id: string): string => Buffer.from(JSON.stringify([key, id])).toString('base64url');

function decodeCursor(cursor: string): [string, string] {
  try {
    const [key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as [string, string];
    if (typeof key === 'string' && /^[0-9a-f-]{36}$/.test(id)) return [key, id];
  } catch {
    // falls through to the error below
  }
  throw new DomainError('validation-failed', 'That page cursor is not one of ours.', [
    { pointer: '/page[after]', code: 'invalid-cursor', detail: 'use the cursor of an earlier answer' },
  ]);
}

/** Collects conditions and their values with the right placeholder numbers. */
export class Conditions {
  readonly where: string[] = [];
  readonly values: unknown[] = [];

  /** Adds `sql` with `?` standing for the value; nothing when the value is undefined. */
  add(sql: string, value: unknown): this {
    if (value === undefined) return this;
    this.values.push(value);
    this.where.push(sql.replaceAll('?', `$${this.values.length}`));
    return this;
  }

  /** Adds `sql` as it is when `wanted` is true. */
  when(wanted: boolean | undefined, sql: string): this {
    if (wanted) this.where.push(sql);
    return this;
  }
}

/** A term for ILIKE with its wildcards made harmless. */
export const contains = (term: string | undefined): string | undefined =>
  term === undefined ? undefined : `%${term.replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
