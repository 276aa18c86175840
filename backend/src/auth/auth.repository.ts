import { Injectable } from '@nestjs/common';
import { row, rows, type Tx } from '../database/index.js';
import type { Role } from '../domain/permissions.js';

export interface SessionPerson {
  session_id: string;
  id: string;
  name: string;
  email: string;
  role: Role;
  must_change_password: boolean;
}

/** A sighting of the person is written at most this often. */
const SEEN_EVERY = '1 minute';

@Injectable()
export class AuthRepository {
  /** The person behind a token, as they are now: a disabled one has none, a new role counts at once. */
  personOf(tx: Tx, tokenHash: Buffer): Promise<SessionPerson | null> {
    return row(
      tx,
      `WITH found AS (
          SELECT s.id AS session_id, s.last_seen_at, u.id, u.name, u.email, u.role, u.must_change_password
          FROM sessions s JOIN users u ON u.id = s.user_id
          WHERE s.token_hash = $1 AND s.expires_at > clock_timestamp() AND u.disabled_at IS NULL),
        seen AS (
          UPDATE sessions SET last_seen_at = now() FROM found
          WHERE sessions.id = found.session_id AND found.last_seen_at < now() - interval '${SEEN_EVERY}'
          RETURNING sessions.user_id),
        seen_user AS (UPDATE users SET last_seen_at = now() WHERE id IN (SELECT user_id FROM seen))
        SELECT session_id, id, name, email, role, must_change_password FROM found`,
      [tokenHash],
    );
  }

  async openSession(tx: Tx, userId: string, tokenHash: Buffer, hours: number): Promise<void> {
    await rows(
      tx,
      `INSERT INTO sessions (user_id, token_hash, expires_at) VALUES ($1, $2, clock_timestamp() + make_interval(hours => $3))`,
      [userId, tokenHash, hours],
    );
    await rows(tx, `UPDATE users SET last_seen_at = now() WHERE id = $1`, [userId]);
  }

  async closeSession(tx: Tx, sessionId: string): Promise<void> {
    await rows(tx, `DELETE FROM sessions WHERE id = $1`, [sessionId]);
  }

  /** @returns seconds to wait for the most throttled of the keys, 0 when none is */
  async secondsToWait(tx: Tx, limits: ReadonlyArray<{ key: string; failures: number }>, windowMinutes: number): Promise<number> {
    const found = await row<{ seconds: number | null }>(
      tx,
      `SELECT max(ceil(extract(epoch FROM t.window_started_at + make_interval(mins => $3) - clock_timestamp())))::int AS seconds
        FROM sign_in_throttles t JOIN unnest($1::text[], $2::int[]) AS l(key, failures) ON l.key = t.key
        WHERE t.failures >= l.failures AND t.window_started_at > clock_timestamp() - make_interval(mins => $3)`,
      [limits.map((limit) => limit.key), limits.map((limit) => limit.failures), windowMinutes],
    );
    return Math.max(0, found?.seconds ?? 0);
  }

  async countFailure(tx: Tx, keys: readonly string[], windowMinutes: number): Promise<void> {
    await rows(
      tx,
      `INSERT INTO sign_in_throttles (key, failures) SELECT unnest($1::text[]), 1
        ON CONFLICT (key) DO UPDATE SET
          failures = CASE WHEN sign_in_throttles.window_started_at > now() - make_interval(mins => $2) THEN sign_in_throttles.failures + 1 ELSE 1 END,
          window_started_at = CASE WHEN sign_in_throttles.window_started_at > now() - make_interval(mins => $2)
            THEN sign_in_throttles.window_started_at ELSE now() END`,
      [[...keys].sort(), windowMinutes],
    );
  }

  async forgetFailures(tx: Tx, key: string): Promise<void> {
    await rows(tx, `DELETE FROM sign_in_throttles WHERE key = $1`, [key]);
  }

  async sweep(tx: Tx): Promise<void> {
    await rows(tx, `DELETE FROM sessions WHERE expires_at < now()`);
    await rows(tx, `DELETE FROM sign_in_throttles WHERE window_started_at < now() - interval '1 day'`);
    await rows(tx, `DELETE FROM idempotency_keys WHERE created_at < now() - interval '2 days'`);
  }
}
