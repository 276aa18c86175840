import type { FastifyRequest } from 'fastify';
import { DomainError, invalidField } from '../domain/errors.js';

export interface Multipart {
  file: { name: string; bytes: Buffer };
  /** What was filled in, by name. */
  fields: Record<string, string>;
}

/**
 * Reads the one file and the fields of a multipart request. Fields may come before or after the file.
 *
 * @param fileSize bytes at the most, where it differs from what the server takes anyway
 * @throws DomainError where there is no file; Fastify's own where there is more than one, or it is too large
 */
export async function readMultipart(request: FastifyRequest, fileSize?: number): Promise<Multipart> {
  if (!request.isMultipart()) throw new DomainError('unsupported-media-type', 'Send the file as multipart/form-data.');
  let file: Multipart['file'] | null = null;
  const fields: Multipart['fields'] = {};
  for await (const part of request.parts(fileSize === undefined ? {} : { limits: { fileSize, files: 1 } })) {
    if (part.type === 'file') file = { name: part.filename ?? '', bytes: await part.toBuffer() };
    else if (typeof part.value === 'string' && part.value !== '') fields[part.fieldname] = part.value;
  }
  if (!file) throw invalidField('/file', 'required', 'Choose a file.');
  return { file, fields };
}
