import { z } from 'zod';
import { EXPORT_FORMATS } from '../domain/export-formats.js';
import { VERDICTS } from '../domain/verdict/index.js';
import { Id, listQuery, pageOf, PersonRef, Timestamp } from '../http/index.js';

const Filter = {
  verdict: z.enum(VERDICTS).optional(),
  since: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
};

export const CreateExport = z.strictObject({ format: z.enum(EXPORT_FORMATS), ...Filter });

export const Export = z.object({
  id: Id,
  format: z.enum(EXPORT_FORMATS),
  filter: z.object(Filter),
  status: z.enum(['waiting', 'running', 'ready', 'failed']),
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
