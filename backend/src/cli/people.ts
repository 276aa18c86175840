import { z } from 'zod';
import { systemActor } from '../domain/ids.js';
import { ROLES } from '../domain/permissions.js';
import { UsersService } from '../users/index.js';
import { CommandError, withRooms } from './rooms.js';

const TERMINAL = systemActor('command line');
const EVERYBODY = { filter: {}, sort: { by: 'name', descending: false }, page: { size: 100, after: null, number: 1 } } as const;

export async function addUser(email: string, options: { name?: string; role: string; json?: boolean }): Promise<void> {
  if (!z.email().safeParse(email).success) throw new CommandError(`${email} is not an e-mail address`);
  const role = ROLES.find((known) => known === options.role);
  if (!role) throw new CommandError(`--role ${options.role}: it is one of ${ROLES.join(', ')}`);
  const name = options.name ?? email.split('@', 1)[0]!;
  const user = await withRooms((rooms) => rooms.get(UsersService).create(TERMINAL, { email, name, role }));
  if (options.json) print(JSON.stringify(user));
  else print(`${user.name} (${role}) signs in with ${email} and the one-time password ${user.password}`);
}

export async function listUsers(options: { json?: boolean }): Promise<void> {
  const { data } = await withRooms((rooms) => rooms.get(UsersService).list(TERMINAL, EVERYBODY));
  for (const user of data) {
    if (options.json) print(JSON.stringify(user));
    else print(`${user.role.padEnd(9)} ${(user.email ?? '').padEnd(36)} ${user.name}${user.disabled ? '  (disabled)' : ''}`);
  }
}

export async function disableUser(email: string): Promise<void> {
  await withRooms(async (rooms) => {
    const users = rooms.get(UsersService);
    const { id, version } = await find(users, email);
    await users.update(TERMINAL, id, { disabled: true, version });
  });
  print(`${email} is disabled: every session has ended`);
}

export async function resetPassword(email: string, options: { json?: boolean }): Promise<void> {
  const user = await withRooms(async (rooms) => {
    const users = rooms.get(UsersService);
    return users.resetPassword(TERMINAL, (await find(users, email)).id);
  });
  if (options.json) print(JSON.stringify(user));
  else print(`${email} signs in with the one-time password ${user.password}`);
}

async function find(users: UsersService, email: string): Promise<{ id: string; version: number }> {
  const user = await users.byEmail(email);
  if (!user) throw new CommandError(`nobody here has the address ${email}; 'claimdesk user list' shows who does`);
  return user;
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
