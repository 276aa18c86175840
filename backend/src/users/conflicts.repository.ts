import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';

export interface ConflictRow {
  id: string;
  user_id: string;
  source_id: string | null;
  source_name: string | null;
  topic: string | null;
  reason: string;
  declared_by: string;
  declarer_name: string;
  created_at: Date;
}

@Injectable()
export class ConflictsRepository {
  of(tx: Tx, userId: string): Promise<ConflictRow[]> {
    return rows(
      tx,
      `SELECT c.id, c.user_id, c.source_id, s.name AS source_name, c.topic, c.reason, c.declared_by, u.name AS declarer_name, c.created_at
        FROM conflicts_of_interest c JOIN users u ON u.id = c.declared_by LEFT JOIN sources s ON s.id = c.source_id
        WHERE c.user_id = $1 ORDER BY c.id`,
      [userId],
    );
  }

  /** @returns false when it was declared already */
  async declare(tx: Tx, conflict: { userId: string; sourceId: string | null; topic: string | null; reason: string; declaredBy: string }): Promise<boolean> {
    const made = await row(
      tx,
      `INSERT INTO conflicts_of_interest (user_id, source_id, topic, reason, declared_by) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (user_id, source_id, lower(topic)) DO NOTHING RETURNING id`,
      [conflict.userId, conflict.sourceId, conflict.topic, conflict.reason, conflict.declaredBy],
    );
    return made !== null;
  }

  remove(tx: Tx, userId: string, id: string): Promise<{ source_id: string | null; topic: string | null } | null> {
    return row(tx, `DELETE FROM conflicts_of_interest WHERE id = $2 AND user_id = $1 RETURNING source_id, topic`, [userId, id]);
  }
}
