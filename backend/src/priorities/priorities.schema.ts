import { z } from 'zod';
import { DEADLINE_STEPS, MOST_WEIGHT, PARTS } from '../domain/priority/index.js';
import { GivenTime, Id, PersonRef, Timestamp, Words } from '../http/index.js';

const weight = z.number().min(0).max(MOST_WEIGHT);
const Weights = z.strictObject({ checkWorthiness: weight, spread: weight, velocity: weight, clash: weight, harm: weight, deadline: weight, boost: weight });

export const PriorityWeights = Weights.extend({ version: z.int() }).meta({ id: 'PriorityWeights' });
export const PutPriorityWeights = PriorityWeights.meta({ id: 'PutPriorityWeights' });

export const PreviewWeights = z.strictObject({ queueId: Id, weights: Weights });

const Placed = z.object({ id: Id, wording: z.string(), priority: z.int() });
export const WeightsPreview = z.object({
  before: z.array(Placed).meta({ description: 'the first ten as they are' }),
  after: z.array(Placed).meta({ description: 'the first ten with these weights' }),
  considered: z.int().meta({ description: 'how many of the queue were reckoned, the most pressing first' }),
});

export const CreateBoost = z
  .strictObject({
    words: z.array(Words(80)).max(20).default([]),
    queueId: Id.optional(),
    factor: z.number().gt(1).max(10),
    endsAt: GivenTime,
    reason: Words(300),
  })
  .refine(({ words, queueId }) => (words.length > 0) !== (queueId !== undefined), { path: ['words'], error: 'give words or a queue, not both' });

export const Boost = z.object({
  id: Id,
  words: z.array(z.string()),
  queue: z.object({ id: Id, name: z.string() }).nullable(),
  factor: z.number(),
  reason: z.string(),
  endsAt: Timestamp,
  createdBy: PersonRef,
  createdAt: Timestamp,
  active: z.boolean(),
}).meta({ id: 'PriorityBoost' });
export const Boosts = z.object({ data: z.array(Boost) });

export const PriorityPart = z.object({
  name: z.enum(PARTS),
  value: z.union([z.number(), z.enum(['death', 'injury', 'none', ...DEADLINE_STEPS])]).meta({ description: 'what it was reckoned from' }),
  factor: z.number().meta({ description: 'above 1 raises, below 1 lowers' }),
  weight: z.number(),
}).meta({ id: 'PriorityPart' });

export const ClaimPriority = z.object({
  priority: z.int(),
  base: z.int().meta({ description: 'of the rule, or of check-worthiness alone where no rule brought it' }),
  rule: z.string().nullable(),
  parts: z.array(PriorityPart),
  boostReason: z.string().nullable(),
  dueAt: Timestamp.nullable(),
}).meta({ id: 'ClaimPriority' });
