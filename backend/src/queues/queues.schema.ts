import { z } from 'zod';
import type { Condition } from '../domain/routing/index.js';
import { Id, listQuery, pageOf, PersonRef, Text, Timestamp, Words } from '../http/index.js';

export const Queue = z.object({
  id: Id,
  name: z.string(),
  description: z.string(),
  guidelines: z.string().meta({ description: 'Markdown, shown on the desk' }),
  leaseMinutes: z.int(),
  paused: z.boolean(),
  isFallback: z.boolean().meta({ description: 'takes the claims that no rule fits' }),
  members: z.array(PersonRef),
  waiting: z.int().meta({ description: 'claims that are free to take' }),
  held: z.int(),
  oldestWaitingAt: Timestamp.nullable(),
  mine: z.boolean().meta({ description: 'the asking person is a member' }),
  createdAt: Timestamp,
  version: z.int(),
});

const QueueFields = {
  name: Words(80),
  description: Text(500),
  guidelines: Text(20_000),
  leaseMinutes: z.int().min(1).max(480),
  paused: z.boolean(),
  memberIds: z.array(Id).max(500),
};

export const CreateQueue = z.strictObject({
  name: QueueFields.name,
  description: QueueFields.description.default(''),
  guidelines: QueueFields.guidelines.default(''),
  leaseMinutes: QueueFields.leaseMinutes.default(15),
  paused: QueueFields.paused.default(false),
  memberIds: QueueFields.memberIds.default([]),
});

export const UpdateQueue = z.strictObject({
  name: QueueFields.name.optional(),
  description: QueueFields.description.optional(),
  guidelines: QueueFields.guidelines.optional(),
  leaseMinutes: QueueFields.leaseMinutes.optional(),
  paused: QueueFields.paused.optional(),
  memberIds: QueueFields.memberIds.optional(),
  version: z.int(),
});

export const QueueList = listQuery({ mine: z.enum(['true']), q: Text(100) }, ['name', 'createdAt'], 'name');
export const QueuePage = pageOf(Queue);

const Terms = z.array(Text(120, 1)).min(1).max(200);

/** Condition tree of a routing rule; see domain/routing for its meaning. */
export const RuleCondition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(RuleCondition).max(50) }),
    z.strictObject({ any: z.array(RuleCondition).max(50) }),
    z.strictObject({ not: RuleCondition }),
    z.strictObject({ field: z.enum(['words', 'kind', 'type', 'source', 'speaker']), in: Terms }),
    z.strictObject({ field: z.literal('checkWorthiness'), atLeast: z.number().min(0).max(1) }),
  ]),
).meta({ id: 'RuleCondition' });

export const RoutingRule = z.object({
  id: Id,
  name: z.string(),
  condition: RuleCondition,
  priority: z.int().meta({ description: '0 can wait … 100 now' }),
}).meta({ id: 'RoutingRule' });

export const RoutingRules = z.object({ data: z.array(RoutingRule) });

export const PutRoutingRules = z.strictObject({
  data: z
    .array(z.strictObject({ name: Words(120), condition: RuleCondition, priority: z.int().min(0).max(100) }))
    .max(100),
});
