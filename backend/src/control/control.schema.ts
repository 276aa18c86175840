import { z } from 'zod';
import { Id, PersonRef, Timestamp } from '../http/index.js';

/** A number that is counted up to a bound only: nobody waits for a hundred thousand rows to be counted. */
const Count = z.object({ count: z.int(), isMore: z.boolean().meta({ description: 'there are more than `count`' }) }).meta({ id: 'Count' });

export const QueueHealth = z.object({
  id: Id,
  name: z.string(),
  paused: z.boolean(),
  draining: z.boolean(),
  waiting: Count.meta({ description: 'claims that nobody has yet' }),
  given: Count.meta({ description: 'reviews given to a person who has not begun' }),
  parked: Count.meta({ description: 'reviews that a person put off or keeps on hold' }),
  held: Count.meta({ description: 'reviews under way right now' }),
  snoozed: Count.meta({ description: 'claims that sleep' }),
  disputed: Count.meta({ description: 'claims whose reviews differ' }),
  atRisk: Count.meta({ description: 'claims with less than a quarter of their time left' }),
  breached: Count.meta({ description: 'claims whose time is over' }),
  oldestWaitingAt: Timestamp.nullable(),
  people: z.array(PersonRef).meta({ description: 'who reviews in it right now' }),
}).meta({ id: 'QueueHealth' });

export const ControlOverview = z.object({
  at: Timestamp.meta({ description: 'the time of the figures, by the clock of the database' }),
  queues: z.array(QueueHealth),
});

export const PersonLoad = z.object({
  person: PersonRef,
  held: z.int(),
  given: z.int(),
  parked: z.int().meta({ description: 'put off or on hold' }),
  lastSeenAt: Timestamp.nullable(),
  done: z
    .object({ today: z.int(), week: z.int().meta({ description: 'the last 7 days' }) })
    .nullable()
    .meta({ description: 'reviews; null for those who may not see people’s figures' }),
}).meta({ id: 'PersonLoad' });
export const PeopleLoad = z.object({ at: Timestamp, data: z.array(PersonLoad) });

export const SPANS = ['day', 'week', 'month'] as const;
export type Span = (typeof SPANS)[number];
export const ThroughputQuery = z.strictObject({
  span: z.enum(SPANS).default('day').meta({ description: 'the last 24 hours by the hour, 7 days or 30 days by the day (UTC)' }),
});
export const Throughput = z.object({
  span: z.enum(SPANS),
  steps: z.array(z.object({ from: Timestamp, reviews: z.int(), decisions: z.int() })),
  isCut: z.boolean().meta({ description: 'in some step there were more than were counted' }),
});

export const QueueAgreement = z.object({
  queues: z.array(
    z.object({
      queue: z.object({ id: Id, name: z.string() }),
      claims: z.int().meta({ description: 'that two or more people reviewed in the last 30 days' }),
      percent: z.number().min(0).max(1).nullable(),
      krippendorff: z.number().min(-1).max(1).nullable(),
    }),
  ),
});

const BoardCard = z.object({
  assignmentId: Id,
  claimId: Id,
  wording: z.string(),
  priority: z.int(),
  slot: z.int().meta({ description: 'which of the claim’s reviews' }),
  forLeads: z.boolean(),
  dueAt: Timestamp.nullable(),
  heldUntil: Timestamp.nullable().meta({ description: 'under way until then: it can’t be given to somebody else' }),
  parked: z.enum(['later', 'held']).nullable(),
}).meta({ id: 'BoardCard' });

export const QueueBoard = z.object({
  at: Timestamp,
  queue: z.object({ id: Id, name: z.string(), reviews: z.int().meta({ description: 'that each claim needs' }) }),
  waiting: z.array(BoardCard).meta({ description: 'the first of them, in the order of the queue' }),
  isMore: z.boolean().meta({ description: 'more wait than are shown' }),
  people: z.array(
    z.object({
      person: PersonRef,
      limit: z.int().nullable().meta({ description: 'how many claims of the queue they take at most' }),
      load: z.int(),
      cards: z.array(BoardCard),
    }),
  ),
}).meta({ id: 'QueueBoard' });
