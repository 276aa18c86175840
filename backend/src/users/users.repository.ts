import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Conditions, contains, listPage, type ListPage, row, rows, type Tx } from '../database/index.js';
import type { Role } from '../domain/permissions.js';
import type { UserList } from './users.schema.js';

export interface UserRow {
  id: string;
  email: string;
  name: string;
  role: Role;
  password_hash: string;
  must_change_password: boolean;
  disabled_at: Date | null;
  last_seen_at: Date | null;
  created_at: Date;
  version: number;
}

export interface NewUser {
  email: string;
  name: string;
  role: Role;
  passwordHash: string;
  mustChangePassword: boolean;
}

export interface UserChange {
  name: string;
  role: Role;
  disabled: boolean;
}

@Injectable()
export class UsersRepository {
  byId(tx: Tx, id: string): Promise<UserRow | null> {
    return row(tx, `SELECT * FROM users WHERE id = $1`, [id]);
  }

  byEmail(tx: Tx, email: string): Promise<UserRow | null> {
    return row(tx, `SELECT * FROM users WHERE email = lower($1)`, [email]);
  }

  /** @returns null when the e-mail address is taken */
  insert(tx: Tx, user: NewUser): Promise<UserRow | null> {
    return row(
      tx,
      `INSERT INTO users (email, name, role, password_hash, must_change_password) VALUES (lower($1), $2, $3, $4, $5)
        ON CONFLICT (email) DO NOTHING RETURNING *`,
      [user.email, user.name, user.role, user.passwordHash, user.mustChangePassword],
    );
  }

  /** @returns null when the version is no longer the one that was read */
  update(tx: Tx, id: string, version: number, change: UserChange): Promise<UserRow | null> {
    return row(
      tx,
      `UPDATE users SET name = $3, role = $4, version = version + 1,
          disabled_at = CASE WHEN $5 THEN coalesce(disabled_at, now()) END
        WHERE id = $1 AND version = $2 RETURNING *`,
      [id, version, change.name, change.role, change.disabled],
    );
  }

  setPassword(tx: Tx, id: string, passwordHash: string, mustChange: boolean): Promise<UserRow | null> {
    return row(
      tx,
      `UPDATE users SET password_hash = $2, must_change_password = $3, version = version + 1 WHERE id = $1 RETURNING *`,
      [id, passwordHash, mustChange],
    );
  }

  /** Admins who could still run the newsroom if `exceptId` no longer did. Locks them, so that two can't step down at once. */
  async otherAdmins(tx: Tx, exceptId: string): Promise<number> {
    const admins = await rows<{ id: string }>(
      tx,
      `SELECT id FROM users WHERE role = 'admin' AND disabled_at IS NULL ORDER BY id FOR UPDATE`,
    );
    return admins.filter((admin) => admin.id !== exceptId).length;
  }

  /** @param byAddress whether the search term may also fit an e-mail address */
  list(tx: Tx, query: z.output<typeof UserList>, byAddress: boolean): Promise<ListPage<UserRow & { sort_key: string }>> {
    const { where, values } = new Conditions()
      .add('role = ?', query.filter.role)
      .add('(disabled_at IS NOT NULL) = ?', query.filter.disabled)
      .add(byAddress ? '(name ILIKE ? OR email ILIKE ?)' : 'name ILIKE ?', contains(query.filter.q));
    const sort = query.sort.by === 'name' ? { sortColumn: 'name', sortType: 'text' } : { sortColumn: 'created_at', sortType: 'timestamptz' };
    return listPage(tx, {
      select: '*',
      from: 'users',
      where,
      values,
      ...sort,
      idColumn: 'id',
      descending: query.sort.descending,
      page: query.page,
    });
  }

  async count(tx: Tx): Promise<number> {
    const counted = await row<{ total: number }>(tx, `SELECT count(*)::int AS total FROM users`);
    return counted?.total ?? 0;
  }
}
