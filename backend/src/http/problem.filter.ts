import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ZodValidationException } from 'nestjs-zod';
import { LOGGER, type Logger } from '../observability/index.js';
import { DomainError, type ErrorCode } from '../domain/errors.js';
import { fromDatabase, fromHttp, fromZod } from './problem-sources.js';

export const STATUS: Readonly<Record<ErrorCode, number>> = {
  'malformed-request': 400,
  'unknown-field': 400,
  'validation-failed': 422,
  'invalid-text': 422,
  'not-signed-in': 401,
  'wrong-credentials': 401,
  forbidden: 403,
  'cross-site-request': 403,
  'not-found': 404,
  conflict: 409,
  'lease-lost': 409,
  'already-decided': 409,
  'illegal-transition': 409,
  'stale-version': 409,
  'idempotency-key-reused': 422,
  'too-large': 413,
  'unsupported-media-type': 415,
  'too-many-requests': 429,
  unavailable: 503,
};

const TITLES: Readonly<Partial<Record<ErrorCode, string>>> = {
  'validation-failed': 'Some of this is not right',
  'lease-lost': 'You no longer hold this claim',
};

const titleOf = (code: ErrorCode): string => {
  const words = TITLES[code] ?? code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Turns every error into application/problem+json (RFC 9457). What is not ours to tell becomes a bare 500 with the request's id. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    const known = domainErrorOf(error);
    const status = known ? STATUS[known.code] : 500;
    if (!known || status >= 500) this.logger.error({ err: error, requestId: request.id }, 'request failed');
    const retryAfter = retryAfterOf(known);
    if (retryAfter !== null) void reply.header('retry-after', retryAfter);
    void reply
      .status(status)
      .type('application/problem+json')
      .send({
        type: `/problems/${known?.code ?? 'internal'}`,
        title: known ? titleOf(known.code) : 'Something went wrong here',
        status,
        detail: known?.message ?? 'The fault is ours. Give this number to the people who run the desk.',
        instance: request.id,
        ...(known?.errors.length ? { errors: known.errors } : {}),
        ...known?.extra,
      });
  }
}

/** @returns seconds, null where trying again is no use */
export function retryAfterOf(error: DomainError | null): number | null {
  const seconds = error?.extra.retryAfterSeconds;
  if (typeof seconds === 'number') return seconds;
  return error?.code === 'unavailable' ? 2 : null;
}

/** What may be told of an error; null where the fault is ours. */
export function domainErrorOf(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  if (error instanceof ZodValidationException) return fromZod(error.getZodError());
  if (error instanceof HttpException) return fromHttp(error.getStatus());
  return fromDatabase(error) ?? fromFastify(error);
}

/** Fastify's own refusals: a body that is too large or is no JSON, an unknown content type. */
function fromFastify(error: unknown): DomainError | null {
  const { statusCode } = error as { statusCode?: number };
  return statusCode && statusCode < 500 ? fromHttp(statusCode) : null;
}
