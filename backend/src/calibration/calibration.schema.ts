import { z } from 'zod';
import { Id, PersonRef } from '../http/index.js';

const Share = z.number().min(0).max(1);
const Coefficient = z.number().min(-1).max(1).nullable();

export const CalibrationQuery = z.strictObject({
  days: z.coerce.number().int().min(1).max(365).default(90).meta({ description: 'how far back' }),
});

/** One person's own figures: for them and for admins, never for others. */
export const PersonCalibration = z.object({
  person: PersonRef,
  gold: z.object({ answered: z.int(), right: z.int() }).meta({ description: 'claims with a known verdict, handed out unseen' }),
  confidence: z
    .array(z.object({ level: z.int().meta({ description: '1 (guess) to 5 (certain)' }), answered: z.int(), right: z.int() }))
    .meta({ description: 'on gold claims and on reviews of decided claims, by how sure the person was' }),
  decided: z.int().meta({ description: 'reviews of claims that are decided' }),
  overturned: z.int().meta({ description: 'of those, where the decision is another verdict' }),
  shared: z.int().meta({ description: 'claims that somebody else reviewed, too' }),
  agreement: Share.nullable().meta({ description: 'with the others on those claims' }),
}).meta({ id: 'PersonCalibration' });

export const PeopleCalibration = z.object({ data: z.array(PersonCalibration) });

export const Agreement = z.object({
  queues: z.array(
    z.object({
      queue: z.object({ id: Id, name: z.string() }),
      claims: z.int().meta({ description: 'that two or more people reviewed' }),
      percent: Share.nullable(),
      fleiss: Coefficient,
      krippendorff: Coefficient,
    }),
  ),
  pairs: z.array(z.object({ people: z.array(PersonRef).length(2), claims: z.int(), percent: Share.nullable(), cohen: Coefficient })),
  isCut: z.boolean().meta({ description: 'only the newest reviews were looked at, because there are very many' }),
});
