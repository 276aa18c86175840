import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { STYLE_HASH } from './pages/style.js';

/** What an address says, before it is known what the reader has of it already. */
export interface Answer {
  status: number;
  type: string;
  body: string;
  /** When it last became another; null where that is nobody's matter. */
  changedAt: Date | null;
  /** Seconds for which anybody may keep it; null: nobody keeps it. */
  keepSeconds: number | null;
  /** Shown in the pages of others, or read by their scripts. */
  open?: 'framed' | 'read';
  headers?: Readonly<Record<string, string>>;
}

const HTML = 'text/html; charset=utf-8';
const PAGE_SECONDS = 60;
/** How long a cache may go on with what it has while it asks for news, or while we do not answer. */
const STALE_SECONDS = 600;
const GZIP_FROM_BYTES = 1_000;

export const page = (body: string, changedAt: Date | null, status = 200): Answer => ({ status, type: HTML, body, changedAt, keepSeconds: PAGE_SECONDS });

/** Of one reader: a form, a fault. */
export const privatePage = (body: string, status = 200): Answer => ({ status, type: HTML, body, changedAt: null, keepSeconds: null });

const policyFor = ({ open }: Answer): string =>
  ["default-src 'none'", `style-src ${STYLE_HASH}`, "form-action 'self'", `frame-ancestors ${open === 'framed' ? '*' : "'none'"}`, "base-uri 'none'"].join('; ');

const compressed = promisify(gzip);

/** Sends an answer, or nothing but that the reader has it already. */
export async function send(request: FastifyRequest, reply: FastifyReply, answer: Answer): Promise<FastifyReply> {
  const zipped = answer.body.length > GZIP_FROM_BYTES && takesGzip(request);
  const etag = tagOf(answer.body, zipped);
  void reply.status(answer.status).type(answer.type).headers({ 'content-security-policy': policyFor(answer), ...caching(answer, etag), ...opened(answer), ...answer.headers });
  if (answer.status === 200 && answer.keepSeconds !== null && isKnown(request, etag, answer.changedAt)) return reply.status(304).send();
  if (!zipped) return reply.send(answer.body);
  return reply.header('content-encoding', 'gzip').send(await compressed(answer.body));
}

/** Of the very bytes that are sent: the same page, packed or not, is two things to a cache. */
const tagOf = (body: string, zipped: boolean): string => `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}${zipped ? '-gzip' : ''}"`;

const takesGzip = ({ headers }: FastifyRequest): boolean => /(?:^|[\s,])(?:gzip|\*)\s*(?:$|,|;\s*q=(?!0(?:\.0*)?\s*(?:,|$)))/i.test(String(headers['accept-encoding'] ?? ''));

function caching({ keepSeconds, changedAt }: Answer, etag: string): Record<string, string> {
  if (keepSeconds === null) return { 'cache-control': 'no-store' };
  return {
    'cache-control': `public, max-age=${keepSeconds}, stale-while-revalidate=${STALE_SECONDS}, stale-if-error=${STALE_SECONDS}`,
    vary: 'Accept-Encoding',
    etag,
    ...(changedAt ? { 'last-modified': changedAt.toUTCString() } : {}),
  };
}

const opened = ({ open }: Answer): Record<string, string> => {
  if (!open) return {};
  return { 'cross-origin-resource-policy': 'cross-origin', ...(open === 'read' ? { 'access-control-allow-origin': '*' } : {}) };
};

/** RFC 9110, 13.2.2: the tag decides where there is one. */
function isKnown({ headers }: FastifyRequest, etag: string, changedAt: Date | null): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.trim() === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return changedAt !== null && !Number.isNaN(since) && Math.floor(changedAt.getTime() / 1000) * 1000 <= since;
}
