import { createHash } from 'node:crypto';
import { DomainError, invalidField } from '../domain/errors.js';
import { ARTICLE_BYTES_MAX } from './articles.schema.js';

/** Control characters: no article has them, but binary files do. */
const CONTROL = /\p{Cc}/gu;
const LAYOUT = new Set(['\t', '\n', '\v', '\f', '\r', '\u001b', '\u0085']);
const BINARY_SHARE_MAX = 0.001;

/**
 * Takes a file's bytes as text.
 *
 * @throws DomainError `too-large`, or `unsupported-media-type` for what is no UTF-8 text
 */
export function decodeUpload(bytes: Uint8Array): string {
  refuseTooLarge(bytes.byteLength);
  if (bytes.includes(0)) throw new DomainError('unsupported-media-type', 'This file is binary. Upload text: .txt, .md or .html.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DomainError('unsupported-media-type', 'This file is not UTF-8 text. Save it as UTF-8 and upload it again.');
  }
}

/**
 * Checks a text before it becomes an article; it is stored exactly as it is.
 *
 * @throws DomainError `invalid-text`, `too-large`, `unsupported-media-type` or `validation-failed` (empty)
 */
export function checkArticleText(text: string): string {
  refuseTooLarge(Buffer.byteLength(text, 'utf8'));
  if (text.includes('\0')) throw invalidText('The text holds NUL characters.');
  if (!text.isWellFormed()) throw invalidText('The text holds half of a surrogate pair: it was cut or decoded wrongly.');
  if (text.trim() === '') throw invalidField('/text', 'empty', 'The article has no text.');
  const strange = (text.match(CONTROL) ?? []).filter((character) => !LAYOUT.has(character)).length;
  if (strange > text.length * BINARY_SHARE_MAX) {
    throw new DomainError('unsupported-media-type', 'This is binary data, not text.');
  }
  return text;
}

/** Alike for texts that differ only in white space and in how accents are encoded. */
export const contentHash = (text: string): Buffer =>
  createHash('sha256').update(text.normalize('NFC').replace(/\s+/g, ' ').trim()).digest();

const TITLE_MAX = 120;

/** The first line, shortened at a word. */
export function titleFrom(text: string): string {
  const line = text.trim().split(/\r?\n/, 1)[0]!.trim();
  if (line.length <= TITLE_MAX) return line;
  // The cut may go through a word, or through the middle of a character.
  return `${line.slice(0, TITLE_MAX).replace(/\s+\S*$|\p{Cs}$/u, '')} …`;
}

function refuseTooLarge(bytes: number): void {
  if (bytes > ARTICLE_BYTES_MAX) {
    throw new DomainError('too-large', `The text has ${(bytes / 1e6).toFixed(1)} MB; the limit is 2 MB.`);
  }
}

const invalidText = (detail: string): DomainError =>
  new DomainError('invalid-text', detail, [{ pointer: '/text', code: 'invalid-text', detail }]);
