import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { fromZod, type Multipart, readMultipart } from '../http/index.js';
import { UploadFields } from './articles.schema.js';

export interface Upload {
  file: Multipart['file'];
  fields: z.output<typeof UploadFields>;
}

/** Reads an uploaded article and what is said of it. @throws DomainError where there is no file, more than one, or a field that does not fit */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  const { file, fields: given } = await readMultipart(request);
  const fields = UploadFields.safeParse(given);
  if (!fields.success) throw fromZod(fields.error);
  return { file, fields: fields.data };
}
