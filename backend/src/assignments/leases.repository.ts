import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';

export interface Lease {
  id: string;
  claim_id: string;
  queue_id: string;
  lease_token: string;
  lease_expires_at: Date;
  seconds_left: number;
}

export interface TakenLease extends Lease {
  /** False for what the person held already. */
  is_new: boolean;
}

const LEASE = `id, claim_id, queue_id, lease_token, lease_expires_at,
  greatest(0, floor(extract(epoch FROM lease_expires_at - clock_timestamp())))::int AS seconds_left`;

/** Two requests of one person at once would each take a full hand; the second waits and finds the first one's leases. */
const ONE_HAND = `SELECT pg_advisory_xact_lock(hashtextextended($1::text || $2::text, 0))`;

const EXPIRE = `UPDATE assignments SET state = 'open', lease_token = NULL, leased_by = NULL, leased_at = NULL, lease_expires_at = NULL
    WHERE id IN (SELECT id FROM assignments WHERE queue_id = $1 AND state = 'leased' AND lease_expires_at <= clock_timestamp()
      ORDER BY lease_expires_at LIMIT 20 FOR UPDATE SKIP LOCKED)
    RETURNING id`;

/**
 * The hand: what the person holds already, renewed, and then new claims up to $4 together. What was given to them comes first, then the
 * queue in its order. Nobody waits for anybody: rows that others are taking are passed over.
 */
const HAND = `WITH held AS (
      UPDATE assignments SET lease_expires_at = clock_timestamp() + make_interval(mins => $3)
      WHERE queue_id = $1 AND leased_by = $2 AND state = 'leased' AND lease_expires_at > clock_timestamp()
      RETURNING *),
    wanted AS (SELECT greatest(0, $4 - count(*)) AS count FROM held),
    for_me AS (
      SELECT id FROM assignments WHERE assigned_to = $2 AND queue_id = $1 AND state = 'open'
      ORDER BY priority DESC, id LIMIT (SELECT count FROM wanted) FOR UPDATE SKIP LOCKED),
    free AS (
      SELECT id FROM assignments WHERE queue_id = $1 AND state = 'open' AND assigned_to IS NULL
      ORDER BY priority DESC, id LIMIT (SELECT count FROM wanted) FOR UPDATE SKIP LOCKED),
    chosen AS (
      SELECT id FROM (SELECT id, 0 AS turn FROM for_me UNION ALL SELECT id, 1 FROM free) candidates
      ORDER BY turn LIMIT (SELECT count FROM wanted)),
    taken AS (
      UPDATE assignments SET state = 'leased', lease_token = gen_random_uuid(), leased_by = $2, leased_at = clock_timestamp(),
        lease_expires_at = clock_timestamp() + make_interval(mins => $3)
      FROM chosen WHERE assignments.id = chosen.id RETURNING assignments.*)
    SELECT ${LEASE}, false AS is_new FROM (SELECT * FROM held ORDER BY leased_at, id) AS held
    UNION ALL
    SELECT ${LEASE}, true FROM (SELECT * FROM taken ORDER BY priority DESC, id) AS taken`;

/** Leases, by the database's clock alone. */
@Injectable()
export class LeasesRepository {
  /** Makes another request of the same person for the same queue wait until this transaction ends. */
  async oneHand(tx: Tx, queueId: string, userId: string): Promise<void> {
    await rows(tx, ONE_HAND, [queueId, userId]);
  }

  /**
   * What the person holds of the queue, renewed, in the order in which they took it, and the queue's next claims up to `wanted` in all.
   * A job opens what has expired; only a queue that seems empty looks for it at once.
   */
  async fillHand(tx: Tx, queueId: string, userId: string, minutes: number, wanted: number): Promise<TakenLease[]> {
    const hand = (): Promise<TakenLease[]> => rows(tx, HAND, [queueId, userId, minutes, wanted]);
    const leases = await hand();
    if (leases.length >= wanted || (await rows(tx, EXPIRE, [queueId])).length === 0) return leases;
    const isNew = new Set(leases.filter((lease) => lease.is_new).map((lease) => lease.id));
    return (await hand()).map((lease) => ({ ...lease, is_new: lease.is_new || isNew.has(lease.id) }));
  }

  /** One certain assignment, if it is free (or its lease has run out) and not given to somebody else. */
  takeOne(tx: Tx, id: string, userId: string, minutes: number): Promise<Lease | null> {
    return row(
      tx,
      `UPDATE assignments SET state = 'leased', lease_token = gen_random_uuid(), leased_by = $2, leased_at = clock_timestamp(),
          lease_expires_at = clock_timestamp() + make_interval(mins => $3)
        WHERE id = $1 AND (assigned_to IS NULL OR assigned_to = $2)
          AND (state = 'open' OR (state = 'leased' AND (lease_expires_at <= clock_timestamp() OR leased_by = $2)))
        RETURNING ${LEASE}`,
      [id, userId, minutes],
    );
  }

  /** The lease, locked until the transaction ends; null when it is not (or no longer) the person's. */
  hold(tx: Tx, id: string, userId: string, token: string): Promise<Lease | null> {
    return row(
      tx,
      `SELECT ${LEASE} FROM assignments WHERE id = $1 AND state = 'leased' AND leased_by = $2 AND lease_token = $3
        AND lease_expires_at > clock_timestamp() FOR UPDATE`,
      [id, userId, token],
    );
  }

  held(tx: Tx, id: string, userId: string): Promise<Lease | null> {
    return row(
      tx,
      `SELECT ${LEASE} FROM assignments WHERE id = $1 AND state = 'leased' AND leased_by = $2 AND lease_expires_at > clock_timestamp()`,
      [id, userId],
    );
  }

  renew(tx: Tx, id: string, userId: string, token: string): Promise<Lease | null> {
    return row(
      tx,
      `UPDATE assignments SET lease_expires_at = clock_timestamp() + make_interval(mins => queues.lease_minutes)
        FROM queues
        WHERE assignments.id = $1 AND state = 'leased' AND leased_by = $2 AND lease_token = $3
          AND lease_expires_at > clock_timestamp() AND queues.id = assignments.queue_id
        RETURNING assignments.id, claim_id, queue_id, lease_token, lease_expires_at,
          greatest(0, floor(extract(epoch FROM lease_expires_at - clock_timestamp())))::int AS seconds_left`,
      [id, userId, token],
    );
  }

  async release(tx: Tx, id: string, userId: string, token: string): Promise<boolean> {
    const released = await row(
      tx,
      `UPDATE assignments SET state = 'open', lease_token = NULL, leased_by = NULL, leased_at = NULL, lease_expires_at = NULL
        WHERE id = $1 AND state = 'leased' AND leased_by = $2 AND lease_token = $3 RETURNING id`,
      [id, userId, token],
    );
    return released !== null;
  }

  /** Opens the assignments of leases that ran out, and all that people held or were given who were shut out. @returns how many */
  async expire(tx: Tx): Promise<number> {
    const expired = await rows(
      tx,
      `UPDATE assignments SET state = 'open', lease_token = NULL, leased_by = NULL, leased_at = NULL, lease_expires_at = NULL
        WHERE id IN (
          SELECT s.id FROM assignments s JOIN users u ON u.id = s.leased_by
          WHERE s.state = 'leased' AND (s.lease_expires_at <= clock_timestamp() OR u.disabled_at IS NOT NULL)
          LIMIT 1000 FOR UPDATE OF s SKIP LOCKED)
        RETURNING id`,
    );
    const givenBack = await rows(
      tx,
      `UPDATE assignments SET assigned_to = NULL
        WHERE id IN (
          SELECT s.id FROM assignments s JOIN users u ON u.id = s.assigned_to
          WHERE s.state = 'open' AND u.disabled_at IS NOT NULL LIMIT 1000 FOR UPDATE OF s SKIP LOCKED)
        RETURNING id`,
    );
    return expired.length + givenBack.length;
  }
}
