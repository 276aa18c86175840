import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KEY_SCOPES } from '../../src/domain/key-scopes.js';
import type { Client } from '../harness/client.js';
import { aKey } from '../harness/keys.js';
import { call, type Route, routesOf, STREAM } from '../harness/matrix/calls.js';
import { KEY_RULES, type Owner } from '../harness/matrix/keys.js';
import { Records } from '../harness/matrix/records.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

let newsroom: Newsroom;
let admin: Client;
let records: Records;
let routes: Route[];
let openToKeys: Route[];

beforeAll(async () => {
  newsroom = await openNewsroom();
  [admin] = (await aTeam(newsroom, 'admin', 1)) as [Client];
  records = await Records.of(newsroom, admin, admin, (await aTeam(newsroom, 'reviewer', 2)) as [Client, Client]);
  routes = routesOf(newsroom.app);
  openToKeys = routes.filter(({ name }) => KEY_RULES[name]);
});
afterAll(() => newsroom.close());

const closedToKeys = (): Route[] => routes.filter(({ name, access }) => !KEY_RULES[name] && access !== 'public');

describe('the access matrix of API keys', () => {
  it('has a row for each route that says that it is open to keys, with its scope, and for no other', () => {
    const declared = routes.filter(({ keys }) => keys !== null).map(({ name, keys }) => [name, keys]);
    expect(Object.entries(KEY_RULES).map(([name, { scope }]) => [name, scope]).sort()).toEqual(declared.sort());
  });

  it.each(KEY_SCOPES)('opens to a key for “%s” what names it, on its own records, and nothing else', async (scope) => {
    const { id: keyId, program } = await aKey(newsroom, admin, scope);
    const other = await aKey(newsroom, admin, scope);
    const strangers: Owner[] = [{ whose: 'another key’s', keyId: other.id, personId: null }, { whose: 'a person’s', keyId: null, personId: admin.person!.id }];
    for (const route of openToKeys) {
      const rule = KEY_RULES[route.name]!;
      if (rule.scope !== scope) {
        expect([route.name, await call(program, route)]).toMatchObject([route.name, { status: 403, body: { detail: `This API key does not have the scope “${rule.scope}”.` } }]);
        continue;
      }
      const answers = [await call(program, route, await rule.find(records, { whose: 'own', keyId, personId: null }))];
      for (const stranger of strangers) answers.push(await call(program, route, await rule.find(records, stranger)));
      expect([route.name, ...answers.map(({ status }) => status)]).toEqual([route.name, rule.own, rule.foreign, rule.foreign]);
    }
  });

  it('is closed to a key with every scope everywhere else', async () => {
    const { program } = await aKey(newsroom, admin, ...KEY_SCOPES);
    for (const route of closedToKeys()) {
      expect([route.name, await call(program, route)]).toMatchObject([route.name, { status: 403, body: { detail: 'This is not open to API keys.' } }]);
    }
    expect(closedToKeys().map(({ name }) => name)).toContain(STREAM);
  });

  it.each([
    ['revoked', `UPDATE api_keys SET revoked_at = now(), revoked_by = created_by WHERE id = $1`],
    ['run out', `UPDATE api_keys SET expires_at = clock_timestamp() WHERE id = $1`],
    ['made by somebody who was disabled since', `UPDATE users SET disabled_at = now() WHERE id = (SELECT created_by FROM api_keys WHERE id = $1)`],
  ])('is closed everywhere to a key that was %s', async (_, change) => {
    const [maker] = (await aTeam(newsroom, 'admin', 1)) as [Client];
    const { id, program } = await aKey(newsroom, maker, ...KEY_SCOPES);
    expect((await program.get('/facts')).status).toBe(200);
    await newsroom.sql.query(change, [id]);
    for (const route of routes.filter(({ access }) => access !== 'public')) {
      await newsroom.sql.query(`DELETE FROM sign_in_throttles`);
      expect([route.name, (await call(program, route)).status]).toEqual([route.name, 401]);
    }
  });

  it('lets a key do no more than the person who made it', async () => {
    const [maker] = (await aTeam(newsroom, 'admin', 1)) as [Client];
    const { program } = await aKey(newsroom, maker, ...KEY_SCOPES);
    await newsroom.sql.query(`UPDATE users SET role = 'reviewer' WHERE id = $1`, [maker.person!.id]);
    expect((await program.get('/facts')).status).toBe(200);
    for (const path of ['/articles', '/exports']) {
      expect(await program.post(path, {})).toMatchObject({ status: 403, body: { detail: 'The person who made this API key may not do this any more.' } });
    }
  });
});
