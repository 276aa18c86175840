import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';
import type { ViewedList } from './saved-views.schema.js';
import type { ViewSettings } from './viewed-lists.js';

export interface SavedViewRow extends ViewSettings {
  id: string;
  owner_id: string;
  owner_name: string;
  resource: ViewedList;
  name: string;
  shared: boolean;
  updated_at: Date;
  version: number;
}

export type NewSavedView = ViewSettings & { resource: ViewedList; name: string; shared: boolean };

/** Of one person for one list. */
export const VIEWS_MAX = 100;
/** Offered for a list: one's own and those of everybody else. */
const VIEWS_SHOWN = 300;

const COLUMNS = `v.id, v.owner_id, u.name AS owner_name, v.resource, v.name, v.filter, v.sort, v.columns, v.shared, v.updated_at, v.version`;
const FROM = `saved_views v JOIN users u ON u.id = v.owner_id`;

@Injectable()
export class SavedViewsRepository {
  /** What this person sees: their own first, then what others share. */
  seenBy(tx: Tx, userId: string, resource: ViewedList): Promise<SavedViewRow[]> {
    return rows(
      tx,
      `SELECT ${COLUMNS} FROM ${FROM} WHERE v.resource = $2 AND (v.owner_id = $1 OR v.shared)
        ORDER BY v.owner_id <> $1, lower(v.name), v.id LIMIT ${VIEWS_SHOWN}`,
      [userId, resource],
    );
  }

  /** @param id of a view that this person sees; locked */
  lockSeenBy(tx: Tx, userId: string, id: string): Promise<SavedViewRow | null> {
    return row(tx, `SELECT ${COLUMNS} FROM ${FROM} WHERE v.id = $2 AND (v.owner_id = $1 OR v.shared) FOR UPDATE OF v`, [userId, id]);
  }

  async countOf(tx: Tx, ownerId: string, resource: ViewedList): Promise<number> {
    const counted = await row<{ total: number }>(tx, `SELECT count(*)::int AS total FROM saved_views WHERE owner_id = $1 AND resource = $2`, [ownerId, resource]);
    return counted!.total;
  }

  /** @returns null when the person has a view of that name already */
  async insert(tx: Tx, ownerId: string, view: NewSavedView): Promise<string | null> {
    const inserted = await row<{ id: string }>(
      tx,
      `INSERT INTO saved_views (owner_id, resource, name, filter, sort, columns, shared) VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7)
        ON CONFLICT (owner_id, resource, lower(name)) DO NOTHING RETURNING id`,
      [ownerId, view.resource, view.name, JSON.stringify(view.filter), view.sort, view.columns, view.shared],
    );
    return inserted?.id ?? null;
  }

  async update(tx: Tx, id: string, view: NewSavedView): Promise<void> {
    await rows(
      tx,
      `UPDATE saved_views SET name = $2, filter = $3::jsonb, sort = $4, columns = $5, shared = $6, updated_at = now(), version = version + 1 WHERE id = $1`,
      [id, view.name, JSON.stringify(view.filter), view.sort, view.columns, view.shared],
    );
  }

  async delete(tx: Tx, id: string): Promise<void> {
    await rows(tx, `DELETE FROM saved_views WHERE id = $1`, [id]);
  }
}
