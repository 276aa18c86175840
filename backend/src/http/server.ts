import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { withRequest } from '../observability/index.js';

/** JSON escapes make a text of 2 MB longer on the wire; the text itself is measured where it is taken in. */
const BODY_LIMIT_BYTES = 13_000_000;
const UPLOAD_LIMIT_BYTES = 8_000_000;

/** Fastify with bounded requests: a slow client is cut off, a large body refused. */
export const createAdapter = (trustProxy: boolean): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: 30_000,
    trustProxy,
    forceCloseConnections: true,
    genReqId: () => randomUUID(),
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
  });

/** What every answer of the server has: the request's id, the security headers, compression. */
export async function prepareServer(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(cookie);
  await fastify.register(compress, { global: true, threshold: 2048 });
  await fastify.register(multipart, { limits: { fileSize: UPLOAD_LIMIT_BYTES, files: 1, fields: 20, fieldSize: 20_000 } });
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers({
      'x-request-id': request.id,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    withRequest(request.id, done);
  });
}
