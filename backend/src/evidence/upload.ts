import path from 'node:path';
import type { FastifyRequest } from 'fastify';
import { DomainError, invalidField } from '../domain/errors.js';
import { type Multipart, readMultipart } from '../http/index.js';

const FILE_BYTES_MAX = 10_000_000;
const NAME_MAX = 200;
const PDF_HEADER_WITHIN = 1024;

const startsWith = (bytes: Buffer, ...magic: number[]): boolean => bytes.subarray(0, magic.length).equals(Buffer.from(magic));

/** A file is what its bytes say; its name only tells a page from plain text. */
const MAGIC: ReadonlyArray<[mediaType: string, is: (bytes: Buffer) => boolean]> = [
  ['image/png', (bytes) => startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['image/jpeg', (bytes) => startsWith(bytes, 0xff, 0xd8, 0xff)],
  ['application/pdf', (bytes) => bytes.subarray(0, PDF_HEADER_WITHIN).includes('%PDF-')],
];
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'image/png': ['.png'],
  'image/jpeg': ['.jpg', '.jpeg'],
  'application/pdf': ['.pdf'],
  'text/plain': ['.txt'],
  'text/html': ['.html', '.htm'],
};

/**
 * What kind of file it is, by its first bytes and its name, which must agree.
 *
 * @throws DomainError `unsupported-media-type`
 */
export function kindOfFile(name: string, bytes: Buffer): string {
  const ending = path.extname(name).toLowerCase();
  const byBytes = MAGIC.find(([, is]) => is(bytes))?.[0] ?? textKind(ending, bytes);
  if (byBytes && ENDINGS[byBytes]!.includes(ending)) return byBytes;
  throw new DomainError('unsupported-media-type', 'Drop a PDF, a PNG or JPEG picture, a text file or a saved web page (.html).');
}

function textKind(ending: string, bytes: Buffer): string | null {
  if (bytes.includes(0)) return null;
  return Object.keys(ENDINGS).find((kind) => kind.startsWith('text/') && ENDINGS[kind]!.includes(ending)) ?? null;
}

/** Reads the one file of a multipart request. @throws DomainError where there is none, more than one, or it is larger than 10 MB */
export async function readFileUpload(request: FastifyRequest): Promise<Multipart['file']> {
  const { file } = await readMultipart(request, FILE_BYTES_MAX);
  if (file.bytes.byteLength === 0) throw invalidField('/file', 'required', 'Choose a file.');
  return { ...file, name: nameOf(file.name) };
}

/** Only to be shown and read: it is never part of a path. */
const nameOf = (given: string): string =>
  path.basename(given.replaceAll('\\', '/')).toWellFormed().replace(/\p{Cc}/gu, '').slice(-NAME_MAX).toWellFormed() || 'file';
