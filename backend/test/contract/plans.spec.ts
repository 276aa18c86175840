import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '../harness/client.js';
import { call, routesOf, STREAM } from '../harness/matrix/calls.js';
import { Records } from '../harness/matrix/records.js';
import { RULES } from '../harness/matrix/routes.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { readWhole, recordStatements } from '../harness/statements.js';
import { aTeam } from '../harness/team.js';

/** What grows with the work of a newsroom, to millions of rows. */
const GROWING = ['articles', 'claims', 'sightings', 'assignments', 'drafts', 'claim_skips', 'reviews', 'evidence', 'decisions', 'approvals', 'facts', 'correction_requests', 'audit_events', 'notifications', 'gold_answers', 'relations', 'statement_keys', 'merges', 'earlier_checks', 'earlier_check_keys', 'earlier_check_matches'];

let newsroom: Newsroom;
let statements: ReadonlySet<string>;

beforeAll(async () => {
  newsroom = await openNewsroom();
  const [admin] = (await aTeam(newsroom, 'admin', 1)) as [Client];
  const recording = recordStatements();
  try {
    const records = await Records.of(newsroom, admin, admin, (await aTeam(newsroom, 'reviewer', 2)) as [Client, Client]);
    for (const route of routesOf(newsroom.app).filter(({ name }) => name !== STREAM && name !== 'DELETE /session')) {
      await call(admin, route, await RULES[route.name]!.find(records, admin));
    }
  } finally {
    recording.stop();
  }
  ({ statements } = recording);
}, 60_000);
afterAll(() => newsroom.close());

describe('the statements behind the routes', () => {
  it('reach the rows of tables that grow by an index', async () => {
    const found: string[] = [];
    const client = await newsroom.sql.connect();
    for (const statement of statements) {
      const whole = (await readWhole(client, statement)).filter((table) => GROWING.includes(table));
      if (whole.length > 0) found.push(`${whole.join(', ')}: ${statement}`);
    }
    client.release();
    expect(found).toEqual([]);
  });
});
