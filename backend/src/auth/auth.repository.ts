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

  /**
   * Counts an attempt before it is made, so that many at once can't slip past the limit together.
   *
   * @returns seconds to wait for the most throttled of the keys, 0 when none is
   */
  async countAttempt(tx: Tx, limits: ReadonlyArray<{ key: string; attempts: number }>, windowMinutes: number): Promise<number> {
    const sorted = [...limits].sort((a, b) => (a.key < b.key ? -1 : 1));
    const counted = await row<{ seconds: number | null }>(
      tx,
      `WITH limits AS (SELECT * FROM unnest($1::text[], $2::int[]) AS l(key, attempts)),
        counted AS (
          INSERT INTO sign_in_throttles AS t (key, failures) SELECT key, 1 FROM limits
          ON CONFLICT (key) DO UPDATE SET
            failures = CASE WHEN t.window_started_at > now() - make_interval(mins => $3) THEN t.failures + 1 ELSE 1 END,
            window_started_at = CASE WHEN t.window_started_at > now() - make_interval(mins => $3) THEN t.window_started_at ELSE now() END
          RETURNING key, failures, window_started_at)
        SELECT max(ceil(extract(epoch FROM c.window_started_at + make_interval(mins => $3) - clock_timestamp())))::int AS seconds
        FROM counted c JOIN limits USING (key) WHERE c.failures > limits.attempts`,
      [sorted.map(({ key }) => key), sorted.map(({ attempts }) => attempts), windowMinutes],
    );
    return Math.max(0, counted?.seconds ?? 0);
  }

  /** After an attempt that succeeded: the account starts anew, the address is spared this one. */
  async forgetAttempt(tx: Tx, account: string, address?: string): Promise<void> {
    await rows(tx, `DELETE FROM sign_in_throttles WHERE key = $1`, [account]);
    if (address) await rows(tx, `UPDATE sign_in_throttles SET failures = failures - 1 WHERE key = $1 AND failures > 0`, [address]);
  }

  async sweep(tx: Tx): Promise<void> {
    await rows(tx, `DELETE FROM sessions WHERE expires_at < now()`);
    await rows(tx, `DELETE FROM sign_in_throttles WHERE window_started_at < now() - interval '1 day'`);
    await rows(tx, `DELETE FROM idempotency_keys WHERE created_at < now() - interval '2 days'`);
  }
}
