import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';
import type { PriorityWeights } from '../domain/priority/index.js';
import { HOLDS } from './facts.repository.js';

interface WeightsRow {
  check_worthiness: number;
  spread: number;
  velocity: number;
  clash: number;
  harm: number;
  deadline: number;
  boost: number;
  version: number;
}

export interface BoostRow {
  id: string;
  words: string[];
  queue_id: string | null;
  queue_name: string | null;
  factor: number;
  reason: string;
  ends_at: Date;
  created_by: string;
  creator: string;
  created_at: Date;
  active: boolean;
}

export interface Sweep {
  id: string;
  boost_id: string | null;
  after_priority: number | null;
  after_id: string | null;
}

const SHOWN = 50;
const BOOST = `SELECT b.id, b.words, b.queue_id, q.name AS queue_name, b.factor, b.reason, b.ends_at, b.created_by, u.name AS creator, b.created_at,
    (${HOLDS}) AS active
  FROM priority_boosts b JOIN users u ON u.id = b.created_by LEFT JOIN queues q ON q.id = b.queue_id`;

@Injectable()
export class PrioritiesRepository {
  async weights(tx: Tx): Promise<PriorityWeights & { version: number }> {
    const { check_worthiness: checkWorthiness, ...rest } = (await row<WeightsRow>(
      tx,
      `SELECT check_worthiness, spread, velocity, clash, harm, deadline, boost, version FROM priority_weights`,
    ))!;
    return { checkWorthiness, ...rest };
  }

  /** @returns false when the version is no longer the one that was read */
  async putWeights(tx: Tx, version: number, weights: PriorityWeights): Promise<boolean> {
    const written = await row(
      tx,
      `UPDATE priority_weights SET check_worthiness = $2, spread = $3, velocity = $4, clash = $5, harm = $6, deadline = $7, boost = $8, version = version + 1
        WHERE version = $1 RETURNING version`,
      [version, weights.checkWorthiness, weights.spread, weights.velocity, weights.clash, weights.harm, weights.deadline, weights.boost],
    );
    return written !== null;
  }

  /** Those that hold, and the latest of those that are over. */
  boosts(tx: Tx): Promise<BoostRow[]> {
    return rows(tx, `${BOOST} ORDER BY active DESC, b.id DESC LIMIT ${SHOWN}`);
  }

  boost(tx: Tx, id: string): Promise<BoostRow | null> {
    return row(tx, `${BOOST} WHERE b.id = $1`, [id]);
  }

  /** By the database's clock, whatever that of this process says. */
  async liesAhead(tx: Tx, moment: string): Promise<boolean> {
    return (await row<{ ahead: boolean }>(tx, `SELECT $1::timestamptz > clock_timestamp() AS ahead`, [moment]))!.ahead;
  }

  async createBoost(
    tx: Tx,
    boost: { words: readonly string[]; queueId: string | null; factor: number; endsAt: string; reason: string; createdBy: string | null },
  ): Promise<string> {
    const created = await row<{ id: string }>(
      tx,
      `INSERT INTO priority_boosts (words, query, queue_id, factor, ends_at, reason, created_by)
        SELECT $1::text[], (SELECT string_agg('(' || query || ')', ' | ')::tsquery FROM
            (SELECT phraseto_tsquery('simple', word)::text AS query FROM unnest($1::text[]) AS word) asked WHERE query <> ''),
          $2, $3, $4, $5, $6
        RETURNING id`,
      [boost.words, boost.queueId, boost.factor, boost.endsAt, boost.reason, boost.createdBy],
    );
    return created!.id;
  }

  /** @returns false when it is over already */
  async endBoost(tx: Tx, id: string): Promise<boolean> {
    const ended = await row(
      tx,
      `UPDATE priority_boosts b SET ended_at = clock_timestamp(), settled_at = clock_timestamp() WHERE b.id = $1 AND ${HOLDS} RETURNING b.id`,
      [id],
    );
    return ended !== null;
  }

  /** Boosts whose time is over, each once. */
  async settle(tx: Tx): Promise<string[]> {
    const over = await rows<{ id: string }>(
      tx,
      `UPDATE priority_boosts SET settled_at = clock_timestamp() WHERE settled_at IS NULL AND ends_at <= clock_timestamp() RETURNING id`,
    );
    return over.map(({ id }) => id);
  }

  /** @param boostId null: all queued claims; one that is under way for all of them begins again */
  async beginSweep(tx: Tx, boostId: string | null): Promise<void> {
    if (boostId === null) await rows(tx, `DELETE FROM priority_sweeps WHERE boost_id IS NULL AND done_at IS NULL`);
    await rows(tx, `INSERT INTO priority_sweeps (boost_id) VALUES ($1)`, [boostId]);
  }

  /** The oldest sweep that is under way, locked; null when there is none or another process is at it. */
  nextSweep(tx: Tx): Promise<Sweep | null> {
    return row(
      tx,
      `SELECT id, boost_id, after_priority, after_id FROM priority_sweeps WHERE done_at IS NULL ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED`,
    );
  }

  /**
   * The sweep's next claims from the most pressing down. One that was reckoned may come again further down: then nothing changes. One that
   * was not never moves up past the sweep.
   */
  ofSweep(tx: Tx, { boost_id: boostId, after_priority: priority, after_id: id }: Sweep, limit: number): Promise<Array<{ id: string; priority: number }>> {
    const beyond = `c.state = 'queued' AND (c.priority, c.id) < ($1::int, $2::uuid)`;
    const order = `ORDER BY c.priority DESC, c.id DESC LIMIT $3`;
    const from = [priority ?? 101, id ?? LAST, limit];
    if (boostId === null) return rows(tx, `SELECT c.id, c.priority FROM claims c WHERE ${beyond} ${order}`, from);
    return rows(
      tx,
      `SELECT c.id, c.priority FROM claims c, priority_boosts b
        WHERE b.id = $4 AND ${beyond} AND (c.queue_id = b.queue_id OR to_tsvector('simple', c.wording) @@ b.query) ${order}`,
      [...from, boostId],
    );
  }

  async advance(tx: Tx, sweepId: string, last: { id: string; priority: number } | null): Promise<void> {
    await rows(
      tx,
      `UPDATE priority_sweeps SET after_priority = coalesce($2, after_priority), after_id = coalesce($3, after_id),
          done_at = CASE WHEN $3::uuid IS NULL THEN clock_timestamp() END
        WHERE id = $1`,
      [sweepId, last?.priority ?? null, last?.id ?? null],
    );
  }
}

const LAST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
