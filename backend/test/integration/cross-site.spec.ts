import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

let newsroom: Newsroom;
let admin: Client;

beforeAll(async () => {
  newsroom = await openNewsroom();
  [admin] = (await aTeam(newsroom, 'admin', 1)) as [Client];
});
afterAll(() => newsroom.close());

describe('a write from another site', () => {
  const forged: Array<[string, Record<string, string>]> = [
    ['by its origin', { origin: 'https://evil.example' }],
    ['by an origin that hides itself', { origin: 'null' }],
    ['by what the browser says', { 'sec-fetch-site': 'cross-site' }],
    ['from a neighbouring host', { 'sec-fetch-site': 'same-site' }],
  ];
  it.each(forged)('is refused %s, also without a body', async (_, headers) => {
    for (const body of [{ reason: 'duplicate' }, undefined]) {
      const answer = await admin.post('/users/019a0000-0000-7000-8000-000000000000/reset-password', body, headers);
      expect(answer).toMatchObject({ status: 403, body: { type: '/problems/cross-site-request' } });
    }
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'text/plain; application/json'])('can not come as a form’s %s', async (type) => {
    expect((await newsroom.anonymous().post('/session', '{"email":"a@b.example","password":"x"}', { 'content-type': type })).status).toBe(415);
  });

  it('passes from our own pages', async () => {
    const ours = { origin: 'http://desk.example:4103', host: 'desk.example:4103', 'sec-fetch-site': 'same-origin' };
    expect((await admin.post('/queues', { name: 'Own' }, ours)).status).toBe(201);
  });
});
