import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';

/** What still keeps a queue from being archived. */
export interface InTheWay {
  rules: Array<{ id: string; name: string }>;
  waiting: number;
  held: number;
}

export interface DrainingQueue {
  id: string;
  name: string;
  is_archived: boolean;
  target: string;
}

const LIVE = `('open', 'leased', 'snoozed')`;

/** The end of a queue: drained, archived, and where asked taken up again. */
@Injectable()
export class ArchiveRepository {
  /** Locked against rules that go live and against another archiving. */
  lock(tx: Tx, id: string): Promise<{ id: string; is_fallback: boolean; version: number; is_closing: boolean } | null> {
    return row(
      tx,
      `SELECT id, is_fallback, version, archived_at IS NOT NULL OR draining_at IS NOT NULL AS is_closing FROM queues WHERE id = $1 FOR UPDATE`,
      [id],
    );
  }

  async inTheWay(tx: Tx, id: string): Promise<InTheWay> {
    const rules = await rows<{ id: string; name: string }>(
      tx,
      `SELECT r.id, r.name FROM routing_rules r JOIN rule_sets s ON s.id = r.rule_set_id
        WHERE r.queue_id = $1 AND s.state = 'live' ORDER BY r.position`,
      [id],
    );
    const counted = await row<{ waiting: number; held: number }>(
      tx,
      `SELECT (SELECT count(*)::int FROM claims WHERE queue_id = $1 AND state IN ('queued', 'snoozed', 'disputed')) AS waiting,
          (SELECT count(*)::int FROM assignments WHERE queue_id = $1 AND NOT gold AND state = 'leased') AS held`,
      [id],
    );
    return { rules, ...counted! };
  }

  async startDraining(tx: Tx, id: string, target: string | null): Promise<void> {
    await rows(
      tx,
      `UPDATE queues SET draining_at = clock_timestamp(), draining_to = $2, version = version + 1 WHERE id = $1`,
      [id, target],
    );
  }

  /** @returns false while claims wait or are held in it */
  async archiveIfEmpty(tx: Tx, id: string): Promise<boolean> {
    const archived = await row(
      tx,
      `UPDATE queues q SET archived_at = clock_timestamp(), draining_at = NULL, version = version + 1
        WHERE q.id = $1 AND q.archived_at IS NULL AND q.draining_at IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM claims c WHERE c.queue_id = q.id AND c.state IN ('queued', 'snoozed', 'disputed'))
          AND NOT EXISTS (SELECT 1 FROM assignments s WHERE s.queue_id = q.id AND NOT s.gold AND s.state IN ${LIVE})
        RETURNING id`,
      [id],
    );
    return archived !== null;
  }

  async unarchive(tx: Tx, id: string): Promise<void> {
    await rows(tx, `UPDATE queues SET archived_at = NULL, draining_at = NULL, draining_to = NULL, version = version + 1 WHERE id = $1`, [id]);
  }

  /**
   * Queues that are being emptied, and archived ones into which something has come back since: undone, reopened, or routed by rules that were
   * read a moment before. `target` is where their work goes, by the fallback queue where theirs is gone.
   */
  toDrain(tx: Tx): Promise<DrainingQueue[]> {
    return rows(
      tx,
      `SELECT q.id, q.name, q.archived_at IS NOT NULL AS is_archived,
          coalesce((SELECT t.id FROM queues t WHERE t.id = q.draining_to AND t.archived_at IS NULL AND t.draining_at IS NULL),
            (SELECT f.id FROM queues f WHERE f.is_fallback)) AS target
        FROM queues q
        WHERE q.draining_at IS NOT NULL
          OR (q.archived_at IS NOT NULL AND EXISTS (SELECT 1 FROM assignments s WHERE s.queue_id = q.id AND NOT s.gold AND s.state IN ${LIVE}))
        ORDER BY q.id`,
    );
  }
}
