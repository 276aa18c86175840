import type { FastifyRequest } from 'fastify';
import { DomainError } from '../domain/errors.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const OUR_SITE = new Set(['same-origin', 'none']);

/**
 * Refuses writes that another site made the browser send: by what the browser says of the request's origin, and by a content type or header that a
 * plain form can't produce.
 *
 * @throws DomainError `cross-site-request` or `unsupported-media-type`
 */
export function refuseCrossSite(request: FastifyRequest): void {
  if (SAFE_METHODS.has(request.method)) return;
  const { headers } = request;
  const site = headers['sec-fetch-site'];
  const foreignSite = typeof site === 'string' && !OUR_SITE.has(site);
  const foreignOrigin = headers.origin !== undefined && hostOf(headers.origin) !== headers.host;
  if (foreignSite || foreignOrigin) throw new DomainError('cross-site-request', 'This request came from another site.');
  const type = headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  if (hasBody && type === 'multipart/form-data' && headers['x-claimdesk'] === undefined) {
    throw new DomainError('cross-site-request', 'Send the header X-Claimdesk with an upload.');
  }
  if (hasBody && type !== 'application/json' && type !== 'multipart/form-data') {
    throw new DomainError('unsupported-media-type', 'Send application/json.');
  }
}

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);
