import { z } from 'zod';
import { ROLES } from '../domain/permissions.js';
import { Id, pageOf, Text, Timestamp, Words } from '../http/index.js';
import { Flag, listQuery } from '../http/index.js';

export const User = z.object({
  id: Id,
  email: z.string().nullable().meta({ description: 'null for those who may not manage people' }),
  name: z.string(),
  role: z.enum(ROLES),
  disabled: z.boolean(),
  lastSeenAt: Timestamp.nullable(),
  createdAt: Timestamp,
  version: z.int(),
});

export const CreateUser = z.strictObject({
  email: z.email().max(254),
  name: Words(120),
  role: z.enum(ROLES),
});

export const UpdateUser = z.strictObject({
  name: Words(120).optional(),
  role: z.enum(ROLES).optional(),
  disabled: z.boolean().optional(),
  version: z.int().meta({ description: 'the version that was read; a stale one is refused with 409' }),
});

/** A person with the one-time password, shown once: it has to be changed at the first sign-in. */
export const UserWithPassword = User.extend({ password: z.string() });

export const UserList = listQuery(
  { role: z.enum(ROLES), disabled: Flag, q: Text(100) },
  ['name', 'createdAt'],
  'name',
);
export const UserPage = pageOf(User);
