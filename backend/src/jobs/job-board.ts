import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/index.js';
import { may } from '../domain/permissions.js';
import type { Authenticator } from '../http/index.js';
import { createBackend, type JobBackend } from './backend.js';
import { WORK_CLASSES } from './contracts.js';

export const JOB_BOARD = '/admin/jobs';

/** Its page brings styles of its own; whatever comes from another origin stays out. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'self'",
  "object-src 'none'",
].join('; ');

const FOREIGN_LINK = /<link[^>]+href="https?:[^>]*>/g;

type Routes = Parameters<FastifyAdapter['setApiRoutes']>[0];

/** Has no route that changes anything: not hidden, but not there. */
class ReadOnlyAdapter extends FastifyAdapter {
  override setApiRoutes(routes: Routes): this {
    super.setApiRoutes(routes.filter(({ method }) => [method].flat().every((one) => one.toLowerCase() === 'get')));
    return this;
  }
}

/**
 * Bull Board for admins: the jobs of every class of work, why they failed, when they run next. To look at only; connects to the job store when
 * somebody looks for the first time.
 */
export async function serveJobBoard(fastify: FastifyInstance, config: Config, authenticator: Authenticator): Promise<void> {
  const adapter = new ReadOnlyAdapter().setBasePath(JOB_BOARD);
  const board = createBullBoard({
    queues: [],
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: 'Claimdesk jobs' } },
  });
  const opened: { backend?: JobBackend; close?: () => Promise<void> } = {};
  const open = (): void => {
    if (opened.backend) return;
    const backend = createBackend(config);
    const queues = WORK_CLASSES.map((workClass) => backend.queue(workClass));
    opened.backend = backend;
    opened.close = async () => {
      await Promise.all(queues.map((queue) => queue.close()));
      await backend.close();
    };
    board.setQueues(queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })));
  };
  fastify.addHook('onClose', () => opened.close?.());
  await fastify.register(async (scope) => {
    scope.addHook('onRequest', async (request, reply) => {
      const refusal = await whyNot(request, authenticator);
      if (refusal) return refuse(reply, ...refusal);
      open();
      void reply.headers({ 'content-security-policy': CONTENT_SECURITY_POLICY, 'cache-control': 'no-store' });
      return undefined;
    });
    scope.addHook('onSend', async (_, reply, payload) => (isPage(reply) && typeof payload === 'string' ? payload.replaceAll(FOREIGN_LINK, '') : payload));
    await scope.register(adapter.registerPlugin(), { prefix: JOB_BOARD });
  });
}

const isPage = (reply: FastifyReply): boolean => String(reply.getHeader('content-type')).startsWith('text/html');

async function whyNot(request: FastifyRequest, authenticator: Authenticator): Promise<[status: number, code: string, title: string] | null> {
  const person = await authenticator.authenticate(request);
  if (!person) return [401, 'not-signed-in', 'Sign in first.'];
  if (person.mustChangePassword) return [403, 'forbidden', 'Choose a new password first.'];
  return may(person.role, 'job.read') ? null : [403, 'forbidden', 'Your role does not allow this.'];
}

const refuse = (reply: FastifyReply, status: number, code: string, title: string): FastifyReply =>
  reply.status(status).header('cache-control', 'no-store').type('application/problem+json').send({ type: `/problems/${code}`, title, status });
