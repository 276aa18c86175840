import { afterAll, beforeAll, describe, it } from '@jest/globals';
import fc from 'fast-check';
import { aQueue, queuedClaims } from '../harness/builders.js';
import type { Client } from '../harness/client.js';
import { type Deed, DESK_DEEDS, type Dice } from '../harness/model/desk-deeds.js';
import { MERGE_DEEDS } from '../harness/model/merge-deeds.js';
import { OFFICE_DEEDS } from '../harness/model/office-deeds.js';
import { ADMIN, EDITORS, type Model, REVIEWERS, World } from '../harness/model/world.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

/**
 * The same days each time, so that a failure comes of a change; MODEL_SECONDS tries as many new ones as fit in. MODEL_SEED and MODEL_PATH run one
 * day again, as a failure prints them.
 */
const { MODEL_SECONDS, MODEL_SEED, MODEL_PATH } = process.env;
const SECONDS = Number(MODEL_SECONDS ?? 120);
const KNOWN = { numRuns: 10, seed: 20_261_121 };
const NEW = { numRuns: SECONDS * 20 };
const AGAIN = { numRuns: 1, seed: Number(MODEL_SEED), path: MODEL_PATH ?? '0' };
const CLAIMS = 5;

let newsroom: Newsroom;
let people: Client[];

beforeAll(async () => {
  newsroom = await openNewsroom();
  people = [...(await aTeam(newsroom, 'reviewer', REVIEWERS)), ...(await aTeam(newsroom, 'editor', EDITORS)), ...(await aTeam(newsroom, 'admin', 1))];
});
afterAll(() => newsroom.close());

/** One deed, and a look at everything after it. */
class Step implements fc.AsyncCommand<Model, World> {
  constructor(
    private readonly name: string,
    private readonly deed: Deed,
    private readonly dice: Dice,
  ) {}
  check = (): boolean => true;
  async run(model: Model, world: World): Promise<void> {
    await this.deed(model, world, this.dice);
    await world.compare(model);
  }
  toString = (): string => `${this.name}(${Object.values(this.dice).join(',')})`;
}

const dice = fc.record({ who: fc.nat(ADMIN), pick: fc.nat(1000), other: fc.nat(ADMIN), number: fc.nat(1000) });
const OFTEN: Readonly<Record<string, number>> = { next: 8, review: 6, runOut: 2, undo: 2, adjudicate: 2 };
const steps = Object.entries({ ...DESK_DEEDS, ...OFFICE_DEEDS, ...MERGE_DEEDS }).flatMap(([name, deed]) =>
  Array.from({ length: OFTEN[name] ?? 1 }, () => dice.map((thrown) => new Step(name, deed, thrown))),
);

/** Two queues of everybody's, each with a few claims. */
async function fresh(): Promise<{ model: Model; real: World }> {
  const members = people.map(({ person }, who) => ({ userId: person!.id, role: who === 0 || who === REVIEWERS ? 'lead' : 'reviewer' }));
  const policies = ['two_blind', 'one'] as const;
  const queues: string[] = [];
  for (const reviewPolicy of policies) {
    const id = await aQueue(people[ADMIN]!, [], { memberIds: undefined, members, reviewPolicy, holdLimit: 2 });
    await newsroom.sql.query(`UPDATE queues SET gold_percent = 50 WHERE id = $1`, [id]);
    await queuedClaims(newsroom.sql, id, CLAIMS);
    queues.push(id);
  }
  const { rows } = await newsroom.sql.query<{ id: string }>(`SELECT id FROM claims WHERE queue_id = ANY ($1)`, [queues]);
  const model: Model = {
    claims: new Map(rows.map(({ id }) => [id, { id, state: 'queued', reviews: [], adjudicator: null, mergedInto: null }])),
    leases: new Map(),
    ended: [],
    drafts: new Map(),
    merges: [],
    policies: new Map(queues.map((id, index) => [id, policies[index]!])),
    unsettled: new Set(),
  };
  return { model, real: new World(newsroom, people, queues as [string, string]) };
}

describe('whatever reviewers, editors and admins do', () => {
  it(
    'every answer is the one that the rules foresee, and what must always hold, holds',
    async () => {
      const end = performance.now() + SECONDS * 1000;
      let failed = false;
      await fc.assert(
        fc.asyncProperty(fc.commands(steps, { maxCommands: 60, size: 'max' }), async (commands) => {
          // What failed is made smaller, however long that takes.
          if (performance.now() > end && !failed) return;
          await fc.asyncModelRun(fresh, commands).catch((error: unknown) => {
            failed = true;
            throw error;
          });
        }),
        MODEL_SEED ? AGAIN : MODEL_SECONDS ? NEW : KNOWN,
      );
    },
    SECONDS * 1000 + 120_000,
  );
});
