import { z } from 'zod';
import { RATING_COLOURS } from '../domain/verdict-scale/index.js';
import { PersonRef, Timestamp, Words } from '../http/index.js';

const Rating = z
  .strictObject({
    labels: z.strictObject({ en: Words(40), ar: Words(40).optional() }),
    colour: z.enum(RATING_COLOURS),
    value: z.int().min(1).max(100).nullable().meta({ description: 'its place on the scale; null where it has none' }),
  })
  .meta({ id: 'Rating' });

const Ratings = z.strictObject({
  verified: Rating,
  contradicted: Rating,
  conflicting_evidence: Rating,
  not_enough_evidence: Rating,
  not_checkable: Rating,
});

const Scale = z.strictObject({
  version: z.int().min(1).meta({ description: 'the version that was read' }),
  worst: z.int().min(1).max(99),
  best: z.int().min(2).max(100),
  ratings: Ratings,
});

export const PutVerdictScale = Scale.refine(({ worst, best }) => worst < best, { path: ['best'], error: 'must be above the worst' });

export const VerdictScale = Scale.extend({ madeBy: PersonRef.nullable().meta({ description: 'null: it came with the program' }), madeAt: Timestamp }).meta({ id: 'VerdictScale' });
