import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';
import type { Outcome } from './sender.js';

/** Longer than an attempt can take: whose lease has run out has died, or stood still. */
const LEASE = '45 seconds';
/** An attempt of which nothing was heard since is made again. */
const LOST_AFTER = '2 minutes';
const SWEPT = 500;

/** One attempt that was booked and is to be made now. */
export interface Booked {
  id: string;
  number: number;
  tries: number;
  body: string;
  url: string;
  secret: string;
  previous_secret: string | null;
  /** Seconds since the epoch, by the database's clock. */
  now: number;
}

/** Sending, as the tables see it: one job at a time for an endpoint, every attempt booked before it is made. */
@Injectable()
export class DispatchRepository {
  /** @returns the token of the lease; null where another job has it, or the endpoint is off */
  async lease(tx: Tx, endpointId: string): Promise<string | null> {
    const leased = await row<{ token: string }>(
      tx,
      `UPDATE webhook_endpoints SET lease_token = gen_random_uuid(), busy_until = clock_timestamp() + interval '${LEASE}'
        WHERE id = $1 AND off_because IS NULL AND (busy_until IS NULL OR busy_until <= clock_timestamp()) RETURNING lease_token AS token`,
      [endpointId],
    );
    return leased?.token ?? null;
  }

  /** Books the next attempt that is due, and keeps the lease. @returns null when nothing is due, or the lease is somebody else's by now */
  next(tx: Tx, endpointId: string, token: string): Promise<Booked | null> {
    return row(
      tx,
      `WITH held AS (
          UPDATE webhook_endpoints SET busy_until = clock_timestamp() + interval '${LEASE}' WHERE id = $1 AND lease_token = $2 AND off_because IS NULL
          RETURNING id, url, secret, CASE WHEN previous_secret_until > clock_timestamp() THEN previous_secret END AS previous_secret),
        due AS (
          SELECT d.id FROM webhook_deliveries d JOIN held ON held.id = d.endpoint_id
          WHERE d.state = 'waiting' AND d.next_attempt_at <= clock_timestamp() ORDER BY d.next_attempt_at, d.id LIMIT 1 FOR UPDATE OF d),
        booked AS (
          UPDATE webhook_deliveries d SET attempts = attempts + 1, tries = tries + 1, next_attempt_at = clock_timestamp() + interval '${LOST_AFTER}'
          FROM due WHERE d.id = due.id RETURNING d.id, d.attempts AS number, d.tries, d.body),
        noted AS (INSERT INTO webhook_attempts (delivery_id, number) SELECT id, number FROM booked)
        SELECT b.id, b.number, b.tries, b.body, h.url, h.secret, h.previous_secret, floor(extract(epoch FROM clock_timestamp()))::int AS now FROM booked b CROSS JOIN held h`,
      [endpointId, token],
    );
  }

  /**
   * Notes what came of an attempt. Where somebody else has made another one meanwhile, that one counts.
   *
   * @param wait seconds until the next one; null: there is none, and it is dead
   */
  async settle(tx: Tx, { id, number }: Pick<Booked, 'id' | 'number'>, outcome: Outcome, isDelivered: boolean, wait: number | null): Promise<void> {
    await rows(tx, `UPDATE webhook_attempts SET ms = $3, status = $4, error = $5, answer = $6 WHERE delivery_id = $1 AND number = $2`, [
      id,
      number,
      outcome.ms,
      outcome.status,
      outcome.error,
      outcome.answer,
    ]);
    const state = isDelivered ? 'delivered' : wait === null ? 'dead' : 'waiting';
    await rows(
      tx,
      `UPDATE webhook_deliveries SET state = $3, delivered_at = CASE WHEN $3 = 'delivered' THEN clock_timestamp() END,
          next_attempt_at = CASE WHEN $3 = 'waiting' THEN clock_timestamp() + make_interval(secs => $4) END
        WHERE id = $1 AND attempts = $2 AND state = 'waiting'`,
      [id, number, state, wait],
    );
  }

  /** @returns whether something is due at it that nobody sends */
  async release(tx: Tx, endpointId: string, token: string): Promise<boolean> {
    await rows(tx, `UPDATE webhook_endpoints SET lease_token = NULL, busy_until = NULL WHERE id = $1 AND lease_token = $2`, [endpointId, token]);
    const due = await row(
      tx,
      `SELECT 1 FROM webhook_endpoints e WHERE e.id = $1 AND e.busy_until IS NULL AND e.off_because IS NULL
        AND EXISTS (SELECT 1 FROM webhook_deliveries d WHERE d.endpoint_id = e.id AND d.state = 'waiting' AND d.next_attempt_at <= clock_timestamp())`,
      [endpointId],
    );
    return due !== null;
  }

  /** Endpoints at which something is due and nobody is sending. */
  async due(tx: Tx): Promise<string[]> {
    const found = await rows<{ id: string }>(
      tx,
      `SELECT e.id FROM webhook_endpoints e WHERE e.off_because IS NULL AND (e.busy_until IS NULL OR e.busy_until <= clock_timestamp())
        AND EXISTS (SELECT 1 FROM webhook_deliveries d WHERE d.endpoint_id = e.id AND d.state = 'waiting' AND d.next_attempt_at <= clock_timestamp())`,
    );
    return found.map(({ id }) => id);
  }

  async noteAnnounced(tx: Tx, factId: string, version: number): Promise<void> {
    await rows(tx, `INSERT INTO webhook_announcements (fact_id, version) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [factId, version]);
  }

  /** Versions of the last days that nobody announced, although there is somebody to be told. */
  unannounced(tx: Tx, olderThanSeconds: number): Promise<Array<{ fact_id: string; version: number }>> {
    return rows(
      tx,
      `SELECT v.fact_id, v.version FROM fact_versions v
        WHERE v.made_at >= greatest(now() - interval '3 days', (SELECT min(e.created_at) FROM webhook_endpoints e WHERE e.off_because IS NULL))
          AND v.made_at < now() - make_interval(secs => $1) AND EXISTS (SELECT 1 FROM webhook_endpoints e WHERE e.off_because IS NULL)
          AND NOT EXISTS (SELECT 1 FROM webhook_announcements a WHERE a.fact_id = v.fact_id AND a.version = v.version)
        ORDER BY v.made_at LIMIT ${SWEPT}`,
      [olderThanSeconds],
    );
  }

  /** What was delivered a month ago, was given up a quarter of a year ago, and notes of what was announced. */
  async forget(tx: Tx): Promise<void> {
    await rows(
      tx,
      `DELETE FROM webhook_deliveries WHERE id IN (SELECT id FROM webhook_deliveries
        WHERE (state = 'delivered' AND created_at < now() - interval '30 days') OR (state = 'dead' AND created_at < now() - interval '90 days')
        ORDER BY created_at LIMIT ${SWEPT})`,
    );
    await rows(tx, `DELETE FROM webhook_announcements WHERE at < now() - interval '7 days'`);
  }
}
