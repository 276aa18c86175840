import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { ArticlesService } from '../articles/index.js';
import { AuditLog } from '../audit/index.js';
import { DEMO_CREDENTIALS_FILE } from '../auth/index.js';
import { rows, UnitOfWork } from '../database/index.js';
import { DEMO_ARTICLES } from '../database/seeds/demo-articles.js';
import { DEMO_PEOPLE, DEMO_QUEUES, type DemoQueue } from '../database/seeds/demo-newsroom.js';
import { systemActor } from '../domain/ids.js';
import { CreateQueue, QueuesService, RuleSetsService } from '../queues/index.js';
import { oneTimePassword, UsersService } from '../users/index.js';
import { withRooms } from './rooms.js';

const DEMO = systemActor('demo newsroom');

type Credentials = Array<{ role: string; name: string; email: string; password: string }>;

/**
 * Fills an empty newsroom with the demo: people, queues, rules and articles, through the same services that a newsroom uses. The articles are taken in here; the
 * worker extracts and routes them. Interrupted, it goes on where it stopped; a newsroom with other people in it is left alone.
 */
export async function seedDemo(): Promise<void> {
  await withRooms(async (rooms, config) => {
    if (!(await isWanted(rooms))) return;
    const credentials = await writeCredentials(config.dataDir);
    const reviewers = await seedPeople(rooms.get(UsersService), credentials);
    const queueIds = new Map<DemoQueue, string>();
    for (const queue of DEMO_QUEUES) queueIds.set(queue, await seedQueue(rooms.get(QueuesService), queue, reviewers));
    await seedRules(rooms.get(RuleSetsService), queueIds);
    for (const { text, title, source, url, publishedAt } of DEMO_ARTICLES) {
      await rooms.get(ArticlesService).ingest(DEMO, { text, title, source, url, publishedAt, language: 'en' });
    }
    await rooms.get(UnitOfWork).transaction((tx) =>
      rooms.get(AuditLog).record(tx, { actor: DEMO, action: 'demo.load', subject: { type: 'newsroom', id: null }, after: { articles: DEMO_ARTICLES.length } }),
    );
  });
}

async function isWanted(rooms: INestApplicationContext): Promise<boolean> {
  const demoEmails = DEMO_PEOPLE.map((person) => person.email);
  const [found] = await rows<{ loaded: boolean; others: boolean }>(
    rooms.get(UnitOfWork).reader,
    `SELECT EXISTS (SELECT 1 FROM audit_events WHERE action = 'demo.load') AS loaded,
        EXISTS (SELECT 1 FROM users WHERE email <> ALL ($1)) AS others`,
    [demoEmails],
  );
  return !found!.loaded && !found!.others;
}

/** Written before the people exist, so that no crash leaves people whose passwords nobody knows. */
async function writeCredentials(dataDir: string): Promise<Credentials> {
  const file = path.join(dataDir, DEMO_CREDENTIALS_FILE);
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Credentials;
  } catch {
    const credentials = DEMO_PEOPLE.map((person) => ({ ...person, password: oneTimePassword() }));
    await mkdir(dataDir, { recursive: true });
    await writeFile(file, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
    return credentials;
  }
}

/** @returns ids of the reviewers by their addresses */
async function seedPeople(users: UsersService, credentials: Credentials): Promise<Map<string, string>> {
  const reviewers = new Map<string, string>();
  for (const { email, name, role } of DEMO_PEOPLE) {
    const { password } = credentials.find((known) => known.email === email)!;
    const known = await users.byEmail(email);
    const user = known ?? (await users.createWithPassword(DEMO, { email, name, role, password, mustChangePassword: false }));
    if (role === 'reviewer') reviewers.set(email, user.id);
  }
  return reviewers;
}

/** @returns its id */
async function seedQueue(queues: QueuesService, { rules: _, lead, ...fields }: DemoQueue, people: ReadonlyMap<string, string>): Promise<string> {
  const members = [...people].map(([email, userId]) => ({ userId, role: email === lead ? ('lead' as const) : ('reviewer' as const), claimLimit: null, skills: [] }));
  const known = await queues.byName(fields.name);
  if (known) return (await queues.update(DEMO, known.id, { ...fields, members, version: known.version })).id;
  return (await queues.create(DEMO, CreateQueue.parse({ ...fields, members }))).id;
}

/** All rules of the demo as one version, in the order of its queues; a second run finds it live. */
async function seedRules(ruleSets: RuleSetsService, queueIds: ReadonlyMap<DemoQueue, string>): Promise<void> {
  const rules = [...queueIds].flatMap(([queue, queueId]) => queue.rules.map((rule) => ({ ...rule, queueId })));
  const { live, draft } = await ruleSets.current();
  if (live.ruleCount === rules.length) return;
  const { revision } = await ruleSets.saveDraft(DEMO, { rules, basedOn: live.version!, revision: draft?.revision ?? null });
  await ruleSets.goLive(DEMO, { revision, note: 'The demo newsroom', moveNow: false });
}
