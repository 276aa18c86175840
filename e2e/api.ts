import { randomUUID } from 'node:crypto';

import { request, type APIRequestContext } from '@playwright/test';

import type { components } from '../frontend/src/api/schema.js';

export type Schemas = components['schemas'];

/** Somebody who is signed in to the API, to make what a test needs without a screen. */
export class Person {
  private constructor(
    private readonly context: APIRequestContext,
    readonly session: Schemas['Session'],
  ) {}

  /** @throws Error with the server's own words when it refuses */
  static async signIn(baseURL: string, credentials: { email: string; password: string }): Promise<Person> {
    const context = await request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL, 'x-claimdesk': '1' } });
    const { email, password } = credentials;
    const response = await context.post('/api/v1/session', { data: { email, password } });
    if (!response.ok()) throw new Error(`${email} was not let in: ${response.status()} ${await response.text()}`);
    return new Person(context, (await response.json()) as Schemas['Session']);
  }

  get id(): string {
    return this.session.user.id;
  }

  get<Answer>(path: string): Promise<Answer> {
    return this.send<Answer>('GET', path);
  }

  /** @returns the JSON of the answer, null for one without a body @throws Error for everything but 2xx */
  async send<Answer>(method: string, path: string, data?: unknown): Promise<Answer> {
    const response = await this.context.fetch(`/api/v1${path}`, { method, data, headers: { 'idempotency-key': randomUUID() } });
    if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`);
    return (response.status() === 204 ? null : await response.json()) as Answer;
  }

  /** @returns the status of the answer, whatever it is */
  async statusOf(method: string, path: string, data?: unknown): Promise<number> {
    const response = await this.context.fetch(`/api/v1${path}`, { method, data, headers: { 'idempotency-key': randomUUID() } });
    return response.status();
  }

  dispose(): Promise<void> {
    return this.context.dispose();
  }
}
