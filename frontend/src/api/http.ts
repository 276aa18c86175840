import { HttpError } from 'ra-core';
import type { Problem } from './types';

export const API_BASE = '/api/v1';
const TIMEOUT_MS = 30_000;

export interface RequestOptions {
  /** Sent as JSON; a FormData is sent as it is. */
  body?: unknown;
  query?: Record<string, string | number | undefined>;
  idempotencyKey?: string;
  signal?: AbortSignal;
  /** The request outlives the page: used to hand leases back while leaving. */
  keepalive?: boolean;
}

/**
 * One call to the API.
 *
 * @returns the JSON of the answer, null for 204
 * @throws HttpError with `body` = the problem document and `body.errors` = message by form field; status 0 when the server was not reached
 */
export async function request<Answer>(method: string, path: string, options: RequestOptions = {}): Promise<Answer> {
  const response = await send(method, path, options);
  if (!response.ok) throw await problemError(response);
  if (response.status === 204) return null as Answer;
  return (await response.json()) as Answer;
}

async function send(method: string, path: string, options: RequestOptions): Promise<Response> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), TIMEOUT_MS);
  const giveUp = () => timeout.abort();
  options.signal?.addEventListener('abort', giveUp);
  try {
    return await fetch(`${API_BASE}${path}${queryString(options.query)}`, {
      method,
      credentials: 'same-origin',
      headers: headersOf(method, options),
      body: bodyOf(options.body),
      keepalive: options.keepalive,
      signal: timeout.signal,
    });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw unreachable();
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', giveUp);
  }
}

function headersOf(method: string, options: RequestOptions): Record<string, string> {
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (method !== 'GET') headers['X-Claimdesk'] = '1';
  if (options.body !== undefined && !(options.body instanceof FormData)) headers['Content-Type'] = 'application/json';
  if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey;
  return headers;
}

function bodyOf(body: unknown): BodyInit | undefined {
  if (body === undefined || body instanceof FormData) return body;
  return JSON.stringify(body);
}

function queryString(query: RequestOptions['query']): string {
  const parts = Object.entries(query ?? {})
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

async function problemError(response: Response): Promise<HttpError> {
  const problem = await readProblem(response);
  const retryAfter = response.headers.get('Retry-After');
  return new HttpError(problem.detail ?? problem.title, response.status, {
    ...problem,
    errors: formErrors(problem),
    ...(retryAfter ? { retryAfter: Number(retryAfter) } : {}),
  });
}

async function readProblem(response: Response): Promise<Problem> {
  const fallback = { type: '/problems/unavailable', title: response.statusText || 'error', status: response.status };
  try {
    return { ...fallback, ...((await response.json()) as Partial<Problem>) };
  } catch {
    return fallback;
  }
}

/** `/evidence/0/url` → `evidence.0.url`, the way forms name their fields; undefined where no field is to blame. */
export function formErrors(problem: Pick<Problem, 'errors'>): Record<string, string> | undefined {
  const entries = (problem.errors ?? []).map(({ pointer, detail }) => [
    pointer.replace(/^\//, '').replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~') || 'root.serverError',
    detail,
  ]);
  return entries.length > 0 ? (Object.fromEntries(entries) as Record<string, string>) : undefined;
}

function unreachable(): HttpError {
  return new HttpError('The server can’t be reached. Check the connection and try again.', 0, { type: '/problems/unreachable' });
}

/** The slug of the problem: `lease-lost`, `validation-failed`; `unreachable` when the server was not reached. */
export function problemCode(error: unknown): string | null {
  if (!(error instanceof HttpError)) return null;
  const type = (error.body as Problem | null)?.type;
  return typeof type === 'string' ? type.slice(type.lastIndexOf('/') + 1) : null;
}

/** The problem document of a refusal, with what it says beyond the usual members. */
export const problemOf = (error: unknown): Problem | null => (error instanceof HttpError ? (error.body as Problem | null) : null);

/** The status of the answer; 0 when the server was not reached. */
export const statusOf = (error: unknown): number => (error instanceof HttpError ? Number(error.status) : 0);

/** What is wrong, by form field (`evidence.0.url`); empty where no field is to blame. */
export function fieldErrorsOf(error: unknown): Record<string, string> {
  if (!(error instanceof HttpError)) return {};
  return (error.body as { errors?: Record<string, string> } | null)?.errors ?? {};
}

/** One sentence for the person who reads it, whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
