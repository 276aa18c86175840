import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { may, type Role, ROLES } from '../../src/domain/permissions.js';
import type { Answer, Client } from '../harness/client.js';
import { call, type Route, routesOf, STREAM } from '../harness/matrix/calls.js';
import { Records } from '../harness/matrix/records.js';
import { type Rule, RULES } from '../harness/matrix/routes.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

let newsroom: Newsroom;
let admin: Client;
let routes: Route[];

beforeAll(async () => {
  newsroom = await openNewsroom();
  [admin] = (await aTeam(newsroom, 'admin', 1)) as [Client];
  routes = routesOf(newsroom.app);
});
afterAll(() => newsroom.close());

const isPublic = ({ access }: Route): boolean => access === 'public';
const open = (role: Role, { access }: Route): boolean => access === 'public' || access === 'signed-in' || may(role, access as never);

describe('the access matrix', () => {
  it('has a row for every route, and none for what is no route', () => {
    expect(Object.keys(RULES).concat(STREAM).sort()).toEqual(routes.map(({ name }) => name).sort());
  });

  it.each(['anonymous', 'disabled', 'signed out'])('is closed to somebody %s', async (who) => {
    const [person] = who === 'anonymous' ? [newsroom.anonymous()] : await aTeam(newsroom, 'admin', 1);
    if (who === 'disabled') await newsroom.sql.query(`UPDATE users SET disabled_at = now() WHERE id = $1`, [person!.person!.id]);
    if (who === 'signed out') await person!.delete('/session');
    for (const route of routes.filter((one) => !isPublic(one))) expect([route.name, (await call(person!, route)).status]).toEqual([route.name, 401]);
  });

  it('is closed to somebody who must choose a password first, but for that', async () => {
    const [person] = await aTeam(newsroom, 'admin', 1);
    await newsroom.sql.query(`UPDATE users SET must_change_password = true WHERE id = $1`, [person!.person!.id]);
    const session = /^\/session(\/password)?$/;
    for (const route of routes.filter((one) => !isPublic(one) && !session.test(one.path))) {
      expect([route.name, await call(person!, route)]).toMatchObject([route.name, { status: 403, body: { mustChangePassword: true } }]);
    }
    expect((await person!.get('/session')).status).toBe(200);
  });

  it.each(ROLES)('answers a %s on records of their own and of a colleague as the table says', async (role) => {
    const me = await newsroom.signedIn(role);
    const records = await Records.of(newsroom, admin, me, (await aTeam(newsroom, 'reviewer', 2)) as [Client, Client]);
    const leaving = (one: Route): number => Number(one.name === 'DELETE /session');
    const found: string[] = [];
    for (const route of [...routes].sort((a, b) => leaving(a) - leaving(b))) {
      if (!open(role, route)) found.push(...refused(route, await call(me, route)));
      else if (route.name !== STREAM) found.push(...(await wrong(route, RULES[route.name]!, role, records)));
    }
    expect(found).toEqual([]);
  });
});

const refused = ({ name }: Route, { status, body }: Answer): string[] =>
  status === 403 && body.detail === 'Your role does not allow this.' ? [] : [`${name}: ${status} instead of a refusal`];

/** What is not as the table says, in words. */
async function wrong(route: Route, rule: Rule, role: Role, records: Records): Promise<string[]> {
  const found: string[] = [];
  const sides = rule.foreign === null ? ([['anybody’s', records.me, rule.own]] as const) : ([['own', records.me, rule.own], ['foreign', records.others[0], rule.foreign]] as const);
  for (const [whose, owner, expected] of sides) {
    const target = await rule.find(records, owner);
    const { status, text } = await call(records.me, route, target);
    const wanted = typeof expected === 'number' ? expected : expected[role];
    if (status !== wanted) found.push(`${route.name}, ${whose}: ${status} instead of ${wanted}: ${text}`);
    if (target.mark && text.includes(target.mark) !== (whose !== 'foreign' || !rule.unseen)) found.push(`${route.name}, ${whose}: shows or hides ${target.mark}`);
    if (route.name === 'DELETE /drafts/{id}') {
      const { left } = await records.ask<{ left: boolean }>(`SELECT EXISTS (SELECT 1 FROM drafts WHERE assignment_id = $1) AS left`, [target.ids![0]]);
      if (left !== (whose === 'foreign')) found.push(`${route.name}, ${whose}: the draft is ${left ? 'still there' : 'gone'}`);
    }
  }
  return found;
}
