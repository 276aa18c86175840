import { z } from 'zod';
import { RELATION_KINDS } from '../domain/matching/index.js';
import { PersonRef, Timestamp } from '../http/index.js';

const score = z.number().min(0).max(1);

const Threshold = z
  .strictObject({
    accept: score.nullable().meta({ description: 'from this score on it is taken as told; null: never without a person' }),
    suggest: score.meta({ description: 'from this score on a person is asked' }),
  })
  .refine(({ accept, suggest }) => accept === null || accept >= suggest, { path: ['accept'], error: 'must not lie below what is suggested' })
  .meta({ id: 'RelationThreshold' });

const Thresholds = z
  .strictObject(Object.fromEntries(RELATION_KINDS.map((kind) => [kind, Threshold])) as Record<(typeof RELATION_KINDS)[number], typeof Threshold>)
  .refine(({ contradicts }) => contradicts.accept === null, { path: ['contradicts', 'accept'], error: 'a contradiction in words is for people to see' });

export const RelationPolicy = z.object({
  version: z.int(),
  thresholds: Thresholds,
  setBy: PersonRef.nullable().meta({ description: 'null: it came with the program' }),
  setAt: Timestamp,
}).meta({ id: 'RelationPolicy' });

export const PutRelationPolicy = z.strictObject({
  version: z.int().meta({ description: 'the one that was changed: another is live meanwhile, 409' }),
  thresholds: Thresholds,
});

export const DryRunRelationPolicy = z.strictObject({ thresholds: Thresholds, days: z.int().min(1).max(90).default(7) });

const OUTCOMES = ['accepted', 'suggested', 'unlisted'] as const;
export const RelationDryRun = z.object({
  days: z.int(),
  pairs: z.int().meta({ description: 'pairs of these days that nobody has decided on; what is far below what is suggested was never kept' }),
  moves: z.array(
    z.object({
      kind: z.enum(RELATION_KINDS),
      from: z.enum(OUTCOMES),
      to: z.enum(OUTCOMES),
      count: z.int(),
      examples: z.array(z.object({ why: z.string(), score: z.number(), earlier: z.string(), later: z.string() })),
    }),
  ),
}).meta({ id: 'RelationDryRun' });
