import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ArticlesService } from '../../src/articles/index.js';
import { RouteClaimsHandler } from '../../src/assignments/index.js';
import { ExtractArticleHandler } from '../../src/claims/index.js';
import { RelateClaimsHandler } from '../../src/relations/index.js';
import { aTown } from '../harness/builders.js';
import type { Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';

let newsroom: Newsroom;
let editor: Client;

beforeAll(async () => {
  newsroom = await openNewsroom();
  editor = await newsroom.signedIn('editor');
});
afterAll(() => newsroom.close());

const WORDINGS: ReadonlyArray<(town: string) => string> = [
  (town) => `Twelve people died when a bus fell into a ravine near ${town} on Monday, police said.`,
  (town) => `Police said a bus fell into a ravine near ${town} on Monday and 12 people died.`,
  (town) => `12 people died near ${town} on Monday when a bus fell into a ravine, police said.`,
  (town) => `A bus fell into a ravine near ${town} on Monday and 12 people were killed, police said.`,
];

async function received(texts: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [i, text] of texts.entries()) ids.push((await editor.post('/articles', { title: `Report ${i}`, source: `Outlet ${i}`, text })).body.id as string);
  return ids;
}

interface Count {
  roots: number;
  sightings: number;
  counted: number;
}
/** The claims about a town, with their sightings as they are and as they are counted. */
async function claimsOf(town: string): Promise<Count> {
  const { rows } = await newsroom.sql.query<Count>(
    `SELECT count(DISTINCT c.id)::int AS roots, count(si.id)::int AS sightings,
        (SELECT sum(sighting_count)::int FROM claims WHERE wording LIKE '%' || $1 || '%') AS counted
      FROM sightings si JOIN claims c ON c.id = si.claim_id WHERE si.quote LIKE '%' || $1 || '%'`,
    [town],
  );
  return rows[0]!;
}

const deadlocks = async (): Promise<number> =>
  Number((await newsroom.sql.query<{ deadlocks: string }>(`SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()`)).rows[0]!.deadlocks);

describe('twenty articles at once that say the same', () => {
  it('make one claim with twenty sightings, and nobody waits in a circle', async () => {
    const town = aTown();
    const ids = await received(Array.from({ length: 20 }, (_, i) => `${WORDINGS[i % WORDINGS.length]!(town)}\n\nThis is what outlet number ${i} has to say.`));
    await Promise.all(ids.map((articleId) => newsroom.work(articleId)));
    expect(await claimsOf(town)).toEqual({ roots: 1, sightings: 20, counted: 20 });
    expect(await deadlocks()).toBe(0);
    const { rows } = await newsroom.sql.query(
      `SELECT c.state, count(a.id)::int AS slots FROM claims c LEFT JOIN assignments a ON a.claim_id = c.id AND a.state = 'open'
        WHERE c.wording LIKE '%' || $1 || '%' AND c.merged_into IS NULL GROUP BY c.id`,
      [town],
    );
    expect(rows).toEqual([{ state: 'queued', slots: 1 }]);
  });

  it('make one claim too where each job runs twice and some come back later', async () => {
    const town = aTown();
    const ids = await received(Array.from({ length: 8 }, (_, i) => `${WORDINGS[i % WORDINGS.length]!(town)}\n\nSo says outlet number ${i}.`));
    const extract = newsroom.app.get(ExtractArticleHandler);
    const relate = newsroom.app.get(RelateClaimsHandler);
    const route = newsroom.app.get(RouteClaimsHandler);
    await Promise.all(ids.map((articleId) => extract.handle({ articleId })));
    await Promise.all([...ids, ...ids].map((articleId) => relate.handle({ articleId })));
    await Promise.all([...ids, ...ids].map((articleId) => route.handle({ articleId })));
    expect(await claimsOf(town)).toEqual({ roots: 1, sightings: 8, counted: 8 });
  });

  it('go on to their queue even where matching is given up', async () => {
    const [articleId] = (await received([WORDINGS[0]!(aTown())])) as [string];
    await newsroom.app.get(ExtractArticleHandler).handle({ articleId });
    await newsroom.app.get(RelateClaimsHandler).giveUp({ articleId });
    const { rows } = await newsroom.sql.query(`SELECT name FROM outbox_events WHERE payload ->> 'articleId' = $1 ORDER BY id`, [articleId]);
    expect(rows.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(['claims.relate', 'claims.route']));
    await newsroom.sql.query(`UPDATE articles SET created_at = now() - interval '1 hour' WHERE id = $1`, [articleId]);
    await newsroom.app.get(RouteClaimsHandler).handle({ articleId });
    // Nothing is left that the reconciliation would promise again.
    expect(await newsroom.app.get(ArticlesService).reconcile(60)).toBe(0);
  });
});

describe('the order in which articles come in', () => {
  /** Which of the texts are one claim, whatever its id. */
  async function clusters(texts: readonly string[], order: readonly number[]): Promise<string> {
    for (const articleId of await received(order.map((i) => texts[i]!))) await newsroom.work(articleId);
    const { rows } = await newsroom.sql.query<{ members: number[] }>(
      `SELECT array_agg(t.n::int ORDER BY t.n) AS members FROM unnest($1::text[]) WITH ORDINALITY AS t(text, n) JOIN sightings si ON si.quote = t.text GROUP BY si.claim_id`,
      [texts],
    );
    return JSON.stringify(rows.map(({ members }) => members).sort());
  }

  it('changes nothing of what is one claim and what clashes', async () => {
    const orders = [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 4, 0, 3, 1], [3, 0, 4, 1, 2]];
    const found = new Set<string>();
    for (const order of orders) {
      const town = aTown();
      await newsroom.sql.query('TRUNCATE statement_keys');
      const texts = [...WORDINGS.slice(0, 3).map((wording) => wording(town)), WORDINGS[0]!(town).replace('Twelve', 'Fifteen'), WORDINGS[1]!(town).replace('12', '15')];
      const clashes = async (): Promise<unknown> =>
        (await newsroom.sql.query(`SELECT c.clashes FROM claims c WHERE c.merged_into IS NULL AND c.wording LIKE '%' || $1 || '%' ORDER BY 1`, [town])).rows;
      found.add(`${await clusters(texts, order)} ${JSON.stringify(await clashes())}`);
    }
    expect([...found]).toEqual(['[[1,2,3],[4,5]] [{"clashes":1},{"clashes":1}]']);
  });
});
