import { systemActor } from '../domain/ids.js';
import { CreateQueue, QueuesService } from '../queues/index.js';
import { UsersService } from '../users/index.js';
import { CommandError, withRooms } from './rooms.js';

const TERMINAL = systemActor('command line');
const ALL = { filter: {}, sort: { by: 'name', descending: false }, page: { size: 100, after: null, number: 1 } } as const;

export async function listQueues(options: { json?: boolean }): Promise<void> {
  const { data } = await withRooms((rooms) => rooms.get(QueuesService).list(TERMINAL, ALL));
  for (const queue of data) {
    if (options.json) print(JSON.stringify(queue));
    else print(`${queue.name.padEnd(24)} ${String(queue.waiting).padStart(7)} waiting ${String(queue.held).padStart(5)} held  ${queue.members.length} people${queue.paused ? '  (paused)' : ''}`);
  }
}

export async function createQueue(
  name: string,
  options: { description?: string; leaseMinutes: string; member: string[]; json?: boolean },
): Promise<void> {
  const leaseMinutes = Number(options.leaseMinutes);
  if (!Number.isInteger(leaseMinutes) || leaseMinutes < 1 || leaseMinutes > 480) {
    throw new CommandError(`--lease-minutes ${options.leaseMinutes}: it is a whole number from 1 to 480`);
  }
  const queue = await withRooms(async (rooms) => {
    const memberIds = await Promise.all(options.member.map((email) => idOf(rooms.get(UsersService), email)));
    return rooms.get(QueuesService).create(TERMINAL, CreateQueue.parse({ name, description: options.description ?? '', leaseMinutes, memberIds }));
  });
  print(options.json ? JSON.stringify(queue) : `queue ${queue.name} is set up with ${queue.members.length} people`);
}

async function idOf(users: UsersService, email: string): Promise<string> {
  const user = await users.byEmail(email);
  if (!user) throw new CommandError(`nobody here has the address ${email}; 'claimdesk user list' shows who does`);
  return user.id;
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
