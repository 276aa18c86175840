import { z } from 'zod';
import { LEVELS } from '../domain/claim-review/index.js';
import { EXPORT_FORMATS } from '../domain/export-formats.js';
import { VERDICTS } from '../domain/verdict/index.js';
import { GivenTime, Id, listQuery, pageOf, PersonRef, Timestamp, Words } from '../http/index.js';

const Filter = {
  verdict: z.enum(VERDICTS).optional(),
  since: GivenTime.optional().meta({ description: 'changed since then; a bare day is one of UTC' }),
  until: GivenTime.optional().meta({ description: 'not changed after that; a bare day counts to its end' }),
  q: Words(200).optional().meta({ description: 'words of the statement, or any part of it' }),
};
const Asked = { format: z.enum(EXPORT_FORMATS), ...Filter, asOf: GivenTime.optional().meta({ description: 'the facts as they were then; as they are now where it is left out' }) };

export const CreateExport = z.strictObject(Asked);
export const PreviewExport = z.strictObject(Asked);

/** What a file will hold, before anybody asks for it. */
export const ExportPreview = z.object({
  asOf: z.string().meta({ description: 'ISO 8601, UTC, with microseconds' }),
  total: z.int(),
  totalIsExact: z.boolean().meta({ description: 'false: there may be more than `total`' }),
  shown: z.int(),
  text: z.string().nullable().meta({ description: 'how the file begins, byte for byte, with the first facts; null for a workbook' }),
  rows: z.array(z.array(z.string())).nullable().meta({ description: 'the first rows of a workbook, its header among them' }),
  findings: z.array(z.object({ rule: z.string(), level: z.enum(LEVELS), says: z.string(), facts: z.int() })).meta({ description: 'what the linter says of the markup of the facts that are shown, and of how many' }),
});

export const Export = z.object({
  id: Id,
  format: z.enum(EXPORT_FORMATS),
  filter: z.object(Filter),
  asOf: z.string().meta({ description: 'the facts as they were then: ISO 8601, UTC, with microseconds' }),
  status: z.enum(['waiting', 'running', 'ready', 'failed', 'cancelled']),
  factsTotal: z.int().nullable().meta({ description: 'facts to look through; null until it was begun' }),
  factsDone: z.int(),
  factCount: z.int().nullable(),
  bytes: z.int().nullable(),
  sha256: z.string().nullable(),
  failure: z.string().nullable(),
  fileName: z.string(),
  proofName: z.string().nullable().meta({ description: 'name of the file with its signed manifest; null for exports from before there were any' }),
  createdBy: PersonRef.nullable(),
  createdByKey: z.object({ id: Id, name: z.string() }).nullable().meta({ description: 'the API key that asked for it, where no person did' }),
  createdAt: Timestamp,
  readyAt: Timestamp.nullable(),
});

export const ExportList = listQuery({}, ['createdAt'], '-createdAt');
export const ExportPage = pageOf(Export);
