import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { DomainError, invalidField } from '../domain/errors.js';
import { fromZod } from '../http/index.js';
import { UploadFields } from './articles.schema.js';

export interface Upload {
  file: { name: string; bytes: Uint8Array };
  fields: z.output<typeof UploadFields>;
}

/**
 * Reads the one file and the fields of a multipart request. Fields may come before or after the file.
 *
 * @throws DomainError where there is no file, more than one, or a field that does not fit
 */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new DomainError('unsupported-media-type', 'Send the file as multipart/form-data.');
  let file: Upload['file'] | null = null;
  const given: Record<string, string> = {};
  for await (const part of request.parts()) {
    if (part.type === 'file') file = { name: part.filename ?? '', bytes: await part.toBuffer() };
    else if (typeof part.value === 'string' && part.value !== '') given[part.fieldname] = part.value;
  }
  if (!file) throw invalidField('/file', 'required', 'Choose a file.');
  const fields = UploadFields.safeParse(given);
  if (!fields.success) throw fromZod(fields.error);
  return { file, fields: fields.data };
}
