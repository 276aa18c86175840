import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { KeyScope } from '../../src/domain/key-scopes.js';
import { Client } from './client.js';
import type { Newsroom } from './newsroom.js';

export interface KeyInHand {
  id: string;
  secret: string;
  /** Speaks with this key. */
  program: Client;
}

/** A program with a key that this person made, straight into the tables. */
export async function aKey({ app, sql }: Newsroom, maker: Client, ...scopes: KeyScope[]): Promise<KeyInHand> {
  const secret = `cdk_${randomBytes(32).toString('base64url')}`;
  const { rows } = await sql.query<{ id: string }>(
    `INSERT INTO api_keys (name, prefix, secret_hash, scopes, created_by) VALUES ($1, $2, $3, $4, $5) RETURNING id`,
    [randomUUID(), secret.slice(0, 12), createHash('sha256').update(secret).digest(), scopes, maker.person!.id],
  );
  return { id: rows[0]!.id, secret, program: new Client(app).withKey(secret) };
}
