import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

let newsroom: Newsroom;
let admin: Client;
let editor: Client;
let reviewer: Client;
let colleague: Client;

beforeAll(async () => {
  newsroom = await openNewsroom();
  [admin] = (await aTeam(newsroom, 'admin', 1)) as [Client];
  [editor] = (await aTeam(newsroom, 'editor', 1)) as [Client];
  [reviewer, colleague] = (await aTeam(newsroom, 'reviewer', 2)) as [Client, Client];
});
afterAll(() => newsroom.close());

let counter = 0;
const save = (by: Client, over: Record<string, unknown> = {}) =>
  by.post('/saved-views', { resource: 'claims', name: `View ${(counter += 1)}`, filter: { state: 'queued' }, sort: '-priority', ...over });
const namesFor = async (who: Client, resource = 'claims'): Promise<string[]> =>
  (await who.get(`/saved-views?filter[resource]=${resource}`)).body.data.map(({ name }: { name: string }) => name);

describe('a saved view', () => {
  it('keeps filters, order and columns, and is its owner’s alone', async () => {
    const { status, body } = await save(reviewer, { name: 'Overdue floods', filter: { due: 'overdue', q: 'flood' }, columns: ['wording', 'state'] });
    expect(status).toBe(201);
    expect(body).toMatchObject({ filter: { due: 'overdue', q: 'flood' }, sort: '-priority', columns: ['wording', 'state'], shared: false, mayChange: true, version: 1 });
    expect(await namesFor(reviewer)).toContain('Overdue floods');
    for (const other of [colleague, admin]) expect(await namesFor(other)).not.toContain('Overdue floods');
    expect(await namesFor(reviewer, 'facts')).not.toContain('Overdue floods');
    expect((await admin.patch(`/saved-views/${body.id}`, { version: 1, name: 'Mine now' })).status).toBe(404);
  });

  it('has one name in each list of a person, whatever its case', async () => {
    const { body } = await save(reviewer, { name: 'Rivers' });
    expect(await save(reviewer, { name: 'RIVERS' })).toMatchObject({ status: 409, body: { detail: 'You have a view called RIVERS already.' } });
    expect((await save(reviewer, { name: 'Rivers', resource: 'articles', filter: {}, sort: '-createdAt' })).status).toBe(201);
    expect((await save(colleague, { name: 'Rivers' })).status).toBe(201);
    const other = await save(reviewer);
    expect((await reviewer.patch(`/saved-views/${other.body.id}`, { version: 1, name: 'rivers' })).status).toBe(409);
    expect((await reviewer.patch(`/saved-views/${body.id}`, { version: 1, name: 'RIVERS' })).body.name).toBe('RIVERS');
  });

  it.each([
    [{ filter: { colour: 'red' } }, '/filter/colour'],
    [{ filter: { queueId: 'not an id' } }, '/filter/queueId'],
    [{ sort: 'wording; DROP TABLE claims' }, '/sort'],
    [{ columns: ['password'] }, '/columns'],
  ])('refuses %j, which its list can not show', async (over, pointer) => {
    const { status, body } = await save(reviewer, over);
    expect([status, body.errors[0].pointer]).toEqual([422, pointer]);
  });

  it('is shared by editors, seen by all, and changed by its owner or an admin', async () => {
    expect((await save(reviewer, { shared: true })).status).toBe(403);
    const { body: view } = await save(editor, { name: 'Disputed by region', shared: true });
    expect(await namesFor(reviewer)).toContain('Disputed by region');
    const change = { version: 1, name: 'Disputed' };
    expect((await reviewer.patch(`/saved-views/${view.id}`, change)).status).toBe(403);
    expect((await reviewer.delete(`/saved-views/${view.id}`)).status).toBe(403);
    expect((await admin.patch(`/saved-views/${view.id}`, change)).body).toMatchObject({ name: 'Disputed', version: 2, owner: { id: editor.person!.id } });
    expect((await editor.patch(`/saved-views/${view.id}`, change)).body.type).toContain('stale-version');
    expect((await admin.delete(`/saved-views/${view.id}`)).status).toBe(204);
    expect(await namesFor(editor)).not.toContain('Disputed');
    const { rows } = await newsroom.sql.query(`SELECT action FROM audit_events WHERE subject_id = $1 ORDER BY id`, [view.id]);
    expect(rows.map(({ action }) => action)).toEqual(['view.share', 'view.update', 'view.delete']);
  });

  it('can be made private again, also by an admin, who then no longer sees it', async () => {
    const { body: view } = await save(editor, { shared: true });
    expect((await admin.patch(`/saved-views/${view.id}`, { version: 1, shared: false })).body).toMatchObject({ shared: false, version: 2 });
    expect((await admin.patch(`/saved-views/${view.id}`, { version: 2, name: 'Again' })).status).toBe(404);
    expect((await editor.patch(`/saved-views/${view.id}`, { version: 2, filter: {} })).body.filter).toEqual({});
  });
});
