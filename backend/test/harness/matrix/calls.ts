import type { INestApplication } from '@nestjs/common';
import { openApiDocument } from '../../../src/http/index.js';
import type { Answer, Client } from '../client.js';
import type { Target } from './routes.js';

export interface Route {
  name: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  access: string;
  /** The scope that it asks of API keys; null where it is closed to them. */
  keys: string | null;
}

const NO_ID = '019a0000-0000-7000-8000-000000000000';
/** Never ends; that it tells each person their own news only is a matter of the tests of notifications. */
export const STREAM = 'GET /events';

/** Every route of the API, with who may call it by its own word. */
export const routesOf = (app: INestApplication): Route[] =>
  Object.entries(openApiDocument(app).paths).flatMap(([full, operations]) =>
    Object.entries(operations as Record<string, { description?: string }>).map(([verb, { description }]) => {
      const [method, path] = [verb.toUpperCase() as Route['method'], full.replace('/api/v1', '')];
      return { name: `${method} ${path}`, method, path, access: /Access: (?:permission )?(\S+)\.$/.exec(description ?? '')?.[1] ?? 'undeclared', keys: /API keys: scope (\w+)\./.exec(description ?? '')?.[1] ?? null };
    }),
  );

export function call(person: Client, { method, path }: Route, { ids = [], body, headers, query = '' }: Target = {}): Promise<Answer> {
  const left = [...ids];
  const address = path.replaceAll(/\{\w+\}/g, () => left.shift() ?? NO_ID) + query;
  const needsBody = body === undefined && method !== 'GET' && method !== 'DELETE';
  return person.send(method, address, needsBody ? {} : body, headers);
}
