import type { FastifyRequest } from 'fastify';
import { DomainError } from '../domain/errors.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const OUR_SITE = new Set(['same-origin', 'none']);

/**
 * The API key that a request shows, whatever it is worth. A request that shows one is judged by it alone, its cookie counts for nothing.
 */
export function bearerOf({ headers }: FastifyRequest): string | null {
  const [scheme = '', secret = ''] = (headers.authorization ?? '').trim().split(/ +/, 2);
  return scheme.toLowerCase() === 'bearer' ? secret : null;
}

/**
 * Refuses writes that another site made the browser send: by what the browser says of the request's origin, and by a content type or header that a
 * plain form can't produce.
 *
 * @throws DomainError `cross-site-request` or `unsupported-media-type`
 */
export function refuseCrossSite(request: FastifyRequest): void {
  if (SAFE_METHODS.has(request.method)) return;
  // No site can make a browser send a key, and browsers add none by themselves.
  const hasKey = bearerOf(request) !== null;
  if (!hasKey && isFromElsewhere(request.headers)) throw new DomainError('cross-site-request', 'This request came from another site.');
  if (!hasBody(request.headers)) return;
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  if (type === 'application/json') return;
  if (type !== 'multipart/form-data') throw new DomainError('unsupported-media-type', 'Send application/json.');
  if (!hasKey && request.headers['x-claimdesk'] === undefined) {
    throw new DomainError('cross-site-request', 'Send the header X-Claimdesk with an upload.');
  }
}

type Headers = FastifyRequest['headers'];

/** Whether the browser says that another site made it send this. */
export function isFromElsewhere(headers: Headers): boolean {
  const site = headers['sec-fetch-site'];
  if (typeof site === 'string' && !OUR_SITE.has(site)) return true;
  return headers.origin !== undefined && hostOf(headers.origin) !== headers.host;
}

const hasBody = (headers: Headers): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
