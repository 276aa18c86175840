import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { type OpenAPIObject } from '@nestjs/swagger';
import { ACCESS, type Access, openApiDocument } from '../../src/http/index.js';
import { may, PERMISSIONS, ROLES } from '../../src/domain/permissions.js';
import type { Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

type Method = Parameters<Client['send']>[0];
interface Route {
  method: Method;
  path: string;
  access: string;
}

let newsroom: Newsroom;
let document: OpenAPIObject;
let routes: Route[];

beforeAll(async () => {
  newsroom = await openNewsroom();
  document = openApiDocument(newsroom.app);
  routes = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations as Record<string, { description?: string }>).map(([method, { description }]) => ({
      method: method.toUpperCase() as Method,
      path: path.replace('/api/v1', '').replaceAll(/\{\w+\}/g, '019a0000-0000-7000-8000-000000000000'),
      access: /Access: (?:permission )?(\S+)\.$/.exec(description ?? '')?.[1] ?? 'undeclared',
    })),
  );
});
afterAll(() => newsroom.close());

const isOpen = (access: string): boolean => access === 'public' || access === 'signed-in';
/** A fresh session each time: one of the routes signs out. */
async function as(role: string, { method, path }: Route) {
  const person = role === 'anonymous' ? newsroom.anonymous() : (await aTeam(newsroom, role as never, 1))[0]!;
  return person.send(method, path, method === 'GET' ? undefined : {});
}

/** Every handler of every controller, as the router has them. */
function handlers(): Array<{ name: string; access: Access | undefined }> {
  const scanner = new MetadataScanner();
  const controllers = [...newsroom.app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ instance, metatype }) => {
    const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
    return scanner
      .getAllMethodNames(prototype)
      .filter((name) => Reflect.hasMetadata('path', prototype[name]!))
      .map((name) => ({ name: `${metatype!.name}.${name}`, access: (Reflect.getMetadata(ACCESS, prototype[name]!) ?? Reflect.getMetadata(ACCESS, metatype!)) as Access | undefined }));
  });
}

describe('every route', () => {
  it('declares who may call it, and says so in the OpenAPI document', () => {
    const all = handlers();
    expect(all.filter(({ access }) => access === undefined)).toEqual([]);
    expect(routes.length).toBe(all.length);
    expect(routes.map(({ access }) => access).sort()).toEqual(all.map(({ access }) => access as string).sort());
    for (const { access } of routes) expect(isOpen(access) || (PERMISSIONS as readonly string[]).includes(access)).toBe(true);
  });

  it('is one that Fastify has, and Fastify has no other that writes but the readers’ form', () => {
    const printed = newsroom.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false, method: undefined });
    const methods = [...printed.matchAll(/\(([A-Z, ]+)\)/g)].flatMap(([, list]) => list!.split(', '));
    for (const { method, path } of routes) {
      const url = `/api/v1${path}`;
      expect([method, path, newsroom.app.getHttpAdapter().getInstance().findRoute({ method, url: url.replace('019a0000-0000-7000-8000-000000000000', ':id') }) !== null]).toEqual([method, path, true]);
    }
    const writes = (given: string[]): number => given.filter((method) => ['POST', 'PUT', 'PATCH', 'DELETE'].includes(method)).length;
    expect(writes(methods)).toBe(writes(routes.map(({ method }) => method)) + 1);
  });

  it('is closed to people who are not signed in, unless it is public', async () => {
    for (const route of routes) {
      const { status } = await as('anonymous', route);
      if (route.access === 'public') expect([route, status === 403]).toEqual([route, false]);
      else expect([route, status]).toEqual([route, 401]);
    }
  });

  it.each(ROLES)('treats a %s as the table of permissions says', async (role) => {
    for (const route of routes) {
      const { status, body, text } = await as(role, route);
      const allowed = isOpen(route.access) || may(role, route.access as never);
      if (allowed) expect([route, body?.detail === 'Your role does not allow this.', status === 401 && route.access !== 'public']).toEqual([route, false, false]);
      else expect([route, status, body.detail]).toEqual([route, 403, 'Your role does not allow this.']);
      expect([route, status < 500 || text]).toEqual([route, true]);
    }
  });

  it('answers what is missing or malformed with problem+json, never with a fault', async () => {
    for (const { method, path } of routes) {
      const [admin] = (await aTeam(newsroom, 'admin', 1)) as [Client];
      for (const id of ['019a0000-0000-7000-8000-000000000000', 'not-an-id', '%00', "'--"]) {
        const answer = await admin.send(method, path.replace('019a0000-0000-7000-8000-000000000000', id), method === 'GET' ? undefined : { nonsense: true });
        expect([method, path, id, answer.status < 500]).toEqual([method, path, id, true]);
        if (answer.status >= 400) expect(answer.headers['content-type']).toContain('application/problem+json');
      }
    }
  });

  it('guards HEAD like GET', async () => {
    for (const { method, path, access } of routes) {
      if (method === 'GET' && access !== 'public') expect([path, (await newsroom.anonymous().send('HEAD', path)).status]).toEqual([path, 401]);
    }
  });

  it('is not opened by another spelling of its address', async () => {
    for (const spelling of ['/users/', '//users', '/users%2F', '/USERS', '/users;a=1', '/./users']) {
      expect([spelling, [401, 404]].flat()).toContain((await newsroom.anonymous().get(spelling)).status);
    }
  });
});

describe('text fields that people fill in', () => {
  it('may not be blank where the tables ask for words', async () => {
    const [admin] = (await aTeam(newsroom, 'admin', 1)) as [Client];
    const { body: queue } = await admin.post('/queues', { name: 'Words' });
    const blank = ' \t\u00a0';
    const answers = [
      await admin.post('/queues', { name: blank }),
      await admin.post('/queues', { name: '   ' }),
      await admin.patch(`/queues/${queue.id}`, { name: '   ', version: queue.version }),
      await admin.post('/users', { email: 'blank@newsroom.example', name: '   ', role: 'editor' }),
      await admin.put(`/queues/${queue.id}/routing-rules`, { data: [{ name: ' ', condition: { all: [] }, priority: 1 }] }),
      await admin.post('/claims/019a0000-0000-7000-8000-000000000000/reopen', { note: '  ' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 422));
  });
});
