import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { listPage, type ListPage, row, type Tx } from '../database/index.js';
import type { KeyScope } from '../domain/key-scopes.js';
import type { Role } from '../domain/permissions.js';
import type { ApiKeyList, KEY_STATES } from './api-keys.schema.js';

export interface ApiKeyRow {
  id: string;
  name: string;
  prefix: string;
  scopes: KeyScope[];
  state: (typeof KEY_STATES)[number];
  created_by: string;
  maker_name: string;
  created_at: Date;
  expires_at: Date | null;
  last_used_at: Date | null;
  revoked_at: Date | null;
}

export interface NewApiKey {
  name: string;
  prefix: string;
  secretHash: Buffer;
  scopes: readonly KeyScope[];
  expiresInDays: number | null;
  createdBy: string;
}

export interface LiveKey {
  id: string;
  name: string;
  scopes: KeyScope[];
  made_by: string;
  maker_role: Role;
}

/** That it was used is written at most this often. */
const USED_EVERY = '1 minute';

const COLUMNS = `k.id, k.name, k.prefix, k.scopes, k.created_by, u.name AS maker_name, k.created_at, k.expires_at, k.last_used_at, k.revoked_at,
  CASE WHEN k.revoked_at IS NOT NULL THEN 'revoked' WHEN k.expires_at <= clock_timestamp() THEN 'expired'
    WHEN u.disabled_at IS NOT NULL THEN 'maker_disabled' ELSE 'active' END AS state`;
const FROM = 'api_keys k JOIN users u ON u.id = k.created_by';

@Injectable()
export class ApiKeysRepository {
  byId(tx: Tx, id: string): Promise<ApiKeyRow | null> {
    return row(tx, `SELECT ${COLUMNS} FROM ${FROM} WHERE k.id = $1`, [id]);
  }

  /** The key behind a secret as it is now: one that was revoked or has run out is none, nor is one of a person who was shut out. */
  live(tx: Tx, secretHash: Buffer): Promise<LiveKey | null> {
    return row(
      tx,
      `WITH found AS (
          SELECT k.id, k.name, k.scopes, k.last_used_at, u.id AS made_by, u.role AS maker_role
          FROM api_keys k JOIN users u ON u.id = k.created_by
          WHERE k.secret_hash = $1 AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > clock_timestamp()) AND u.disabled_at IS NULL),
        used AS (
          UPDATE api_keys SET last_used_at = now() FROM found
          WHERE api_keys.id = found.id AND (found.last_used_at IS NULL OR found.last_used_at < now() - interval '${USED_EVERY}'))
        SELECT id, name, scopes, made_by, maker_role FROM found`,
      [secretHash],
    );
  }

  async insert(tx: Tx, key: NewApiKey): Promise<string> {
    const inserted = await row<{ id: string }>(
      tx,
      `INSERT INTO api_keys (name, prefix, secret_hash, scopes, expires_at, created_by)
        VALUES ($1, $2, $3, $4, clock_timestamp() + make_interval(days => $5), $6) RETURNING id`,
      [key.name, key.prefix, key.secretHash, key.scopes, key.expiresInDays, key.createdBy],
    );
    return inserted!.id;
  }

  /** @returns whether it was not revoked before */
  async revoke(tx: Tx, id: string, by: string): Promise<boolean> {
    const revoked = await row(
      tx,
      `UPDATE api_keys SET revoked_at = clock_timestamp(), revoked_by = $2 WHERE id = $1 AND revoked_at IS NULL RETURNING id`,
      [id, by],
    );
    return revoked !== null;
  }

  list(tx: Tx, query: z.output<typeof ApiKeyList>): Promise<ListPage<ApiKeyRow & { sort_key: string }>> {
    return listPage(tx, {
      select: COLUMNS,
      from: FROM,
      counted: 'api_keys k',
      where: [],
      values: [],
      sortColumn: 'k.created_at',
      sortType: 'timestamptz',
      idColumn: 'k.id',
      descending: query.sort.descending,
      page: query.page,
    });
  }
}
