import { createHash } from 'node:crypto';
import { DomainError } from '../domain/errors.js';
import type { Actor } from '../domain/ids.js';
import { row, rows } from './sql.js';
import type { Tx } from './unit-of-work.js';

export interface OnceOptions {
  userId: string;
  /** The request's Idempotency-Key; null runs the work without any memory of it. */
  key: string | null;
  /** What was asked for: the same key with another request is refused. */
  request: unknown;
}

/** Whose memory a request's Idempotency-Key belongs to; an API key has one of its own. Null for the program itself. */
export function memoryOf(actor: Actor, key: string | null): Pick<OnceOptions, 'userId' | 'key'> | null {
  if (actor.key) return { userId: actor.key.madeBy, key: key && `${actor.key.id} ${key}` };
  return actor.id === null ? null : { userId: actor.id, key };
}

/**
 * Runs `work` once for each key: a repeat gets the first answer again. Two at the same time wait for each other in the database; the key, the effect and the
 * answer commit together, so that after a crash there is either all of it or nothing.
 *
 * @throws DomainError `idempotency-key-reused` when the key came with another request before
 */
export async function once<Answer>(tx: Tx, { userId, key, request }: OnceOptions, work: () => Promise<Answer>): Promise<Answer> {
  if (key === null) return work();
  const requestHash = createHash('sha256').update(JSON.stringify(request)).digest();
  const claimed = await row(
    tx,
    `INSERT INTO idempotency_keys (user_id, key, request_hash) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING key`,
    [userId, key, requestHash],
  );
  if (claimed) {
    const answer = await work();
    await rows(tx, `UPDATE idempotency_keys SET response = $3 WHERE user_id = $1 AND key = $2`, [userId, key, JSON.stringify(answer)]);
    return answer;
  }
  const first = await row<{ request_hash: Buffer; response: Answer }>(
    tx,
    `SELECT request_hash, response FROM idempotency_keys WHERE user_id = $1 AND key = $2`,
    [userId, key],
  );
  if (!first?.request_hash.equals(requestHash)) {
    throw new DomainError('idempotency-key-reused', 'This Idempotency-Key was used for another request.');
  }
  return first.response;
}
