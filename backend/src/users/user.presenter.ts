import type { z } from 'zod';
import type { Actor } from '../domain/ids.js';
import type { UserRow } from './users.repository.js';
import type { User } from './users.schema.js';

/** Colleagues see each other's names; addresses and comings and goings are for those who manage people. */
export function presentUser(user: UserRow, actor: Actor): z.output<typeof User> {
  const manages = actor.role === 'admin' || actor.role === 'system';
  return {
    id: user.id,
    email: manages || actor.id === user.id ? user.email : null,
    name: user.name,
    role: user.role,
    disabled: user.disabled_at !== null,
    lastSeenAt: manages ? (user.last_seen_at?.toISOString() ?? null) : null,
    createdAt: user.created_at.toISOString(),
    version: user.version,
  };
}
