import { QueryFailedError } from 'typeorm';
import { DomainError, type ErrorCode, type FieldError } from '../domain/errors.js';

interface ZodIssue {
  code: string;
  path: PropertyKey[];
  message: string;
  keys?: string[];
  params?: { code?: string };
}

/** A request that does not fit its schema: 400 for fields that do not exist, 422 for values that do not fit. */
export function fromZod(error: unknown): DomainError {
  const issues = (error as { issues: ZodIssue[] }).issues;
  const unknown = issues.find((issue) => issue.code === 'unrecognized_keys');
  const errors = issues.flatMap(fieldErrors);
  if (unknown) return new DomainError('unknown-field', 'There is a field here that does not exist.', errors);
  const invalidText = errors.some((item) => item.code === 'invalid-text');
  return new DomainError(
    invalidText ? 'invalid-text' : 'validation-failed',
    errors.map((item) => `${item.pointer.slice(1) || 'request'}: ${item.detail}`).join('; '),
    errors,
  );
}

function fieldErrors(issue: ZodIssue): FieldError[] {
  const base = issue.path.map((part) => `/${String(part)}`).join('');
  if (issue.keys) return issue.keys.map((key) => ({ pointer: `${base}/${key}`, code: 'unknown-field', detail: 'does not exist' }));
  return [{ pointer: base, code: issue.params?.code ?? issue.code.replaceAll('_', '-'), detail: issue.message }];
}

const BY_STATUS: Readonly<Record<number, [ErrorCode, string]>> = {
  400: ['malformed-request', 'This request could not be read. Is the body well-formed JSON?'],
  401: ['not-signed-in', 'Sign in first.'],
  403: ['forbidden', 'This is not allowed.'],
  404: ['not-found', 'There is nothing at this address.'],
  413: ['too-large', 'This is larger than the limit of 2 MB.'],
  415: ['unsupported-media-type', 'This kind of content is not accepted here.'],
  429: ['too-many-requests', 'Too many requests. Wait a moment.'],
};

/** Refusals by Nest and Fastify, in our own words. */
export function fromHttp(status: number): DomainError | null {
  if (status >= 500) return null;
  const [code, detail] = BY_STATUS[status] ?? ['malformed-request', 'This request could not be read.'];
  return new DomainError(code, detail);
}

/** SQLSTATEs that say something about the request or the server's state rather than about a fault in our SQL. */
const BY_SQL_STATE: Readonly<Record<string, [ErrorCode, string]>> = {
  '22021': ['invalid-text', 'This text holds characters that can not be stored.'],
  '22P05': ['invalid-text', 'This text holds characters that can not be stored.'],
  '22P02': ['validation-failed', 'A value here has the wrong form.'],
  '22003': ['validation-failed', 'A number here is too large.'],
  '22007': ['validation-failed', 'A date here has the wrong form.'],
  '22008': ['validation-failed', 'A date here is out of range.'],
  '53100': ['unavailable', 'The database has no room left. Reading still works.'],
  '53300': ['unavailable', 'The database has no free connection. Try again in a moment.'],
  '57014': ['unavailable', 'This took too long and was given up. Try again.'],
  '57P01': ['unavailable', 'The database is restarting. Try again in a moment.'],
  '57P02': ['unavailable', 'The database is restarting. Try again in a moment.'],
  '57P03': ['unavailable', 'The database is starting. Try again in a moment.'],
};

const CONNECTION_LOST = /ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|Connection terminated|timeout exceeded|Query read timeout|not queryable/;

/** Database errors that the asker can understand and act on; null for the rest. */
export function fromDatabase(error: unknown): DomainError | null {
  const driverError = error instanceof QueryFailedError ? (error.driverError as Error & { code?: string }) : (error as Error & { code?: string });
  const known = BY_SQL_STATE[driverError.code ?? ''];
  if (known) return new DomainError(...known);
  if (CONNECTION_LOST.test(`${driverError.code ?? ''} ${driverError.message}`)) {
    return new DomainError('unavailable', 'The database does not answer. Try again in a moment.');
  }
  return null;
}
