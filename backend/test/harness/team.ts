import { createHash, randomBytes } from 'node:crypto';
import type { Role } from '../../src/domain/permissions.js';
import { Client } from './client.js';
import type { Newsroom } from './newsroom.js';

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A crowd of one role with open sessions, straight into the tables: nobody waits for fifty passwords to be hashed. */
export async function aTeam({ app, sql }: Newsroom, role: Role, count: number): Promise<Client[]> {
  const tokens = Array.from({ length: count }, () => randomBytes(32).toString('base64url'));
  const crowd = randomBytes(4).toString('hex');
  const { rows } = await sql.query<{ id: string; email: string; name: string }>(
    `INSERT INTO users (email, name, role, password_hash, must_change_password)
      SELECT '${crowd}-' || n || '@newsroom.example', '${role} ' || n, $1, '', false FROM generate_series(1, $2::int) n RETURNING id, email, name`,
    [role, count],
  );
  await sql.query(
    `INSERT INTO sessions (user_id, token_hash, expires_at) SELECT *, now() + interval '1 hour' FROM unnest($1::uuid[], $2::bytea[])`,
    [rows.map((person) => person.id), tokens.map(hashOf)],
  );
  return rows.map((person, index) => new Client(app, person).withSession(tokens[index]!));
}
