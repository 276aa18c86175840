import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fastify, { type FastifyInstance } from 'fastify';
import { serveUi } from '../../src/http/index.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';

describe('the page', () => {
  let directory: string;
  let server: FastifyInstance;

  beforeAll(async () => {
    directory = await mkdtemp(path.join(os.tmpdir(), 'claimdesk-page-'));
    await mkdir(path.join(directory, 'assets'));
    await writeFile(path.join(directory, 'index.html'), '<script nonce="__CSP_NONCE__"></script><style nonce="__CSP_NONCE__"></style>');
    await writeFile(path.join(directory, 'assets/app-1a2b.js'), 'export {};');
    await writeFile(path.join(directory, 'secret.txt'), 'secret');
    server = fastify();
    await serveUi(server, directory);
  });
  afterAll(async () => {
    await server.close();
    await rm(directory, { recursive: true });
  });

  it('runs nothing but what carries the nonce of this very answer', async () => {
    const answers = await Promise.all(['/', '/queues/1', '/'].map((url) => server.inject(url)));
    const nonces = answers.map(({ body, headers }) => {
      const policy = String(headers['content-security-policy']);
      const [, nonce] = /script-src 'self' 'nonce-([\w+/=]{24})'/.exec(policy)!;
      expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(body).toBe(`<script nonce="${nonce}"></script><style nonce="${nonce}"></style>`);
      return nonce;
    });
    expect(new Set(nonces).size).toBe(3);
  });

  it('can load nothing else, post nowhere else and be framed by nobody', async () => {
    const { headers } = await server.inject('/');
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'", "connect-src 'self'"]));
    expect(policy.join()).not.toMatch(/unsafe|\*|https?:/);
    expect(headers['cache-control']).toBe('no-store');
  });

  it('keeps its hashed assets for ever, and shows no file beside them', async () => {
    expect((await server.inject('/assets/app-1a2b.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const url of ['/assets/../secret.txt', '/assets/%2e%2e/secret.txt', '/assets/..%2fsecret.txt', '/secret.txt']) {
      expect([url, (await server.inject(url)).body.includes('secret\n') || (await server.inject(url)).body === 'secret']).toEqual([url, false]);
    }
  });
});

describe('every answer of the API', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await openNewsroom();
  });
  afterAll(() => newsroom.close());

  it('is kept by nobody, guessed by nobody, and carries the number of its request', async () => {
    for (const path of ['/health/live', '/session', '/nowhere']) {
      const { headers } = await newsroom.anonymous().get(path);
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin', 'referrer-policy': 'same-origin' });
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it('takes no request’s own number for it', async () => {
    const { headers } = await newsroom.anonymous().get('/health/live', { 'request-id': 'forged', 'x-request-id': 'forged' });
    expect(headers['x-request-id']).not.toBe('forged');
  });
});
