import { z } from 'zod';
import { PERMISSIONS, ROLES } from '../domain/permissions.js';
import { Id, Text } from '../http/index.js';

export const SignIn = z.strictObject({ email: Text(254, 1), password: Text(1000, 1) });

export const Session = z.object({
  user: z.object({ id: Id, name: z.string(), email: z.string(), role: z.enum(ROLES) }),
  permissions: z.array(z.enum(PERMISSIONS)),
  mustChangePassword: z.boolean(),
});

export const ChangePassword = z.strictObject({ current: Text(1000, 1), next: Text(1000, 12) });

/** The demo newsroom's people, offered as buttons on the sign-in page; only ever answered on loopback. */
export const DemoPeople = z.object({
  people: z.array(z.object({ role: z.enum(ROLES), name: z.string(), email: z.string(), password: z.string() })),
});
