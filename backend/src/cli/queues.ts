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
    else print(inOneLine(queue));
  }
}

type Queue = Awaited<ReturnType<QueuesService['get']>>;

function inOneLine(queue: Queue): string {
  const facts = [queue.reviewPolicy !== 'one' && queue.reviewPolicy.replaceAll('_', ' '), queue.workOrder !== 'priority' && `${queue.workOrder} first`, queue.paused && 'paused', queue.draining && 'being archived'];
  const special = facts.filter(Boolean).join(', ');
  return `${queue.name.padEnd(24)} ${String(queue.waiting).padStart(7)} waiting ${String(queue.held).padStart(5)} held  ${queue.members.length} people${special ? `  (${special})` : ''}`;
}

export interface CreateQueueOptions {
  description?: string;
  leaseMinutes: string;
  holdLimit: string;
  goldPercent: string;
  reviews: string;
  order: string;
  member: string[];
  lead: string[];
  json?: boolean;
}

export async function createQueue(name: string, options: CreateQueueOptions): Promise<void> {
  const { description = '', reviews, order } = options;
  const given = { name, description, leaseMinutes: Number(options.leaseMinutes), holdLimit: Number(options.holdLimit), goldPercent: Number(options.goldPercent), reviewPolicy: reviews, workOrder: order };
  refuseWrong(given, options);
  const queue = await withRooms(async (rooms) => {
    const users = rooms.get(UsersService);
    const leads = await Promise.all(options.lead.map(async (email) => ({ userId: await idOf(users, email), role: 'lead' })));
    const reviewers = await Promise.all(options.member.map(async (email) => ({ userId: await idOf(users, email), role: 'reviewer' })));
    return rooms.get(QueuesService).create(TERMINAL, CreateQueue.parse({ ...given, members: [...reviewers, ...leads] }));
  });
  print(options.json ? JSON.stringify(queue) : `queue ${queue.name} is set up with ${queue.members.length} people`);
}

/** @throws CommandError naming the option that is wrong */
function refuseWrong(given: object, options: CreateQueueOptions): void {
  const checked = CreateQueue.safeParse(given);
  if (checked.success) return;
  const [issue] = checked.error.issues;
  const numbers = {
    leaseMinutes: [`--lease-minutes ${options.leaseMinutes}`, '1 to 480'],
    holdLimit: [`--hold-limit ${options.holdLimit}`, '0 to 100'],
    goldPercent: [`--gold-percent ${options.goldPercent}`, '0 to 50'],
  };
  const [option, allowed] = numbers[String(issue!.path[0]) as keyof typeof numbers] ?? [];
  throw new CommandError(option ? `${option}: it is a whole number from ${allowed}` : issue!.message);
}

async function idOf(users: UsersService, email: string): Promise<string> {
  const user = await users.byEmail(email);
  if (!user) throw new CommandError(`nobody here has the address ${email}; 'claimdesk user list' shows who does`);
  return user.id;
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);
