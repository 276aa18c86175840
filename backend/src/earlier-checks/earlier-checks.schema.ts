import { z } from 'zod';
import { RELATION_KINDS } from '../domain/matching/index.js';
import { Id, listQuery, pageOf, PersonRef, Text, Timestamp } from '../http/index.js';
import { MATCH_STATES } from './earlier-check-match.entity.js';

const Day = z.iso.date().meta({ description: 'ISO 8601 day' });

export const EarlierCheck = z.object({
  id: Id,
  claim: z.string().meta({ description: 'as the check words it' }),
  claimant: z.string().nullable(),
  claimDate: Day.nullable(),
  rating: z.string().meta({ description: 'in the publisher’s words; it is no verdict of this newsroom' }),
  ratingOf: z.object({ value: z.number(), best: z.number(), worst: z.number() }).nullable().meta({ description: 'the same on the publisher’s scale, where it has one' }),
  publisher: z.string(),
  url: z.string(),
  reviewedAt: Day.nullable(),
  language: z.string().nullable(),
  importedAt: Timestamp,
}).meta({ id: 'EarlierCheck' });

export const EarlierCheckMatch = z.object({
  id: Id,
  kind: z.enum(RELATION_KINDS).meta({ description: 'what the check’s claim is to this one' }),
  score: z.number(),
  why: z.string(),
  state: z.enum(MATCH_STATES),
  decidedBy: PersonRef.nullable(),
  check: EarlierCheck,
}).meta({ id: 'EarlierCheckMatch' });

export const EarlierCheckMatches = z.object({ data: z.array(EarlierCheckMatch) });

export const EarlierCheckList = listQuery(
  {
    q: Text(200, 1).meta({ description: 'words of the claim or its claimant; the last one may be a beginning' }),
    publisher: Text(300, 1),
  },
  ['reviewedAt', 'importedAt'],
  '-reviewedAt',
);
export const EarlierCheckPage = pageOf(EarlierCheck);

export const ImportReceipt = z.object({
  read: z.int().meta({ description: 'checks in the file' }),
  imported: z.int().meta({ description: 'new, or known with another rating or date' }),
  known: z.int().meta({ description: 'here already as they are, or twice in the file' }),
  refused: z
    .array(z.object({ at: z.string().meta({ description: 'a JSON pointer, or a line' }), why: z.string() }))
    .meta({ description: 'the first 200; read − imported − known is how many there were' }),
}).meta({ id: 'ImportReceipt' });
