import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EarlierChecksService, MatchArticleHandler, MatchImportHandler } from '../../src/earlier-checks/index.js';
import { aQueueForAll, anIngestedArticle } from '../harness/builders.js';
import type { Answer, Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';
import { Watch } from '../harness/watch.js';
import { startWorker } from '../harness/worker.js';

let newsroom: Newsroom;
let editor: Client;
let reviewer: Client;
let queueId: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  [editor] = (await aTeam(newsroom, 'editor', 1)) as [Client];
  [reviewer] = (await aTeam(newsroom, 'reviewer', 1)) as [Client];
  queueId = await aQueueForAll(editor, [reviewer]);
});
afterAll(() => newsroom.close());

let counter = 0;
const aCheck = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  '@type': 'ClaimReview',
  url: `https://checks.example/${(counter += 1)}`,
  claimReviewed: 'A tower of glass is built on the moon.',
  datePublished: '2026-03-04',
  author: { name: 'Check First' },
  itemReviewed: { '@type': 'Claim', author: { name: 'A poet' } },
  reviewRating: { alternateName: 'False', ratingValue: 1 },
  ...over,
});

function upload(by: Client, content: unknown, name = 'checks.json'): Promise<Answer> {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const body = `--x\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\n${text}\r\n--x--\r\n`;
  return by.send('POST', '/earlier-checks/import', body, { 'content-type': 'multipart/form-data; boundary=x' });
}

/** Lets the worker's jobs of the last import run. */
async function compare(): Promise<void> {
  const { rows } = await newsroom.sql.query<{ id: string }>(`SELECT id FROM check_imports ORDER BY id DESC LIMIT 1`);
  await newsroom.app.get(MatchImportHandler).handle({ importId: rows[0]!.id });
}

async function anArticle(text: string): Promise<string> {
  const id = await anIngestedArticle(newsroom, editor, { text, source: 'The Test Gazette', publishedAt: '2026-05-01' });
  await newsroom.app.get(MatchArticleHandler).handle({ articleId: id });
  return id;
}

const claimIn = async (articleId: string): Promise<string> => (await editor.get(`/claims?filter[articleId]=${articleId}`)).body.data[0].id as string;
const matchesOf = async (claimId: string): Promise<any[]> => (await reviewer.get(`/claims/${claimId}/earlier-checks`)).body.data;

describe('an import of earlier checks', () => {
  it('tells what was new, what was known and what was refused, and changes nothing the second time', async () => {
    const feed = { '@type': 'DataFeed', dataFeedElement: [{ item: [aCheck(), aCheck({ reviewRating: {} })] }, { item: [aCheck()] }] };
    const refused = [{ at: '/dataFeedElement/0/item/1', why: 'It has no rating.' }];
    expect(await upload(editor, feed)).toMatchObject({ status: 200, body: { read: 3, imported: 2, known: 0, refused } });
    expect(await upload(editor, feed)).toMatchObject({ status: 200, body: { read: 3, imported: 0, known: 2, refused } });
  });

  it('takes over another rating of a check that it knows, unless it is an older one', async () => {
    const check = aCheck({ datePublished: '2026-03-04', author: { name: 'Revisers' } });
    const rated = (rating: string, datePublished: string) => ({ ...check, datePublished, reviewRating: { alternateName: rating } });
    await upload(editor, check);
    expect((await upload(editor, rated('Mostly false', '2026-03-09'))).body).toMatchObject({ imported: 1, known: 0 });
    expect((await upload(editor, rated('Quite true', '2026-03-05'))).body).toMatchObject({ imported: 0, known: 1 });
    const { body } = await editor.get('/earlier-checks?filter[publisher]=Revisers');
    expect(body.data).toMatchObject([{ rating: 'Mostly false', ratingOf: null, reviewedAt: '2026-03-09', claimant: 'A poet' }]);
  });

  it('keeps two claims that one page checks apart, and one that a file has twice together', async () => {
    const url = 'https://checks.example/two-claims';
    const other = 'A bridge of paper spans the Thames.';
    const { body } = await upload(editor, [aCheck({ url }), aCheck({ url, claimReviewed: other }), aCheck({ url, claimReviewed: other.toUpperCase() })]);
    expect(body).toMatchObject({ read: 3, imported: 2, known: 1 });
  });

  it('takes a table', async () => {
    expect((await upload(editor, 'claim;rating;url\nA tower of salt melts.;True;https://table.example/1\n', 'checks.csv')).body).toMatchObject({ imported: 1, refused: [] });
  });

  it.each([
    ['checks.txt', 'x', 415, 'unsupported-media-type'],
    ['checks.json', '{', 422, 'validation-failed'],
    ['checks.json', '[]', 422, 'validation-failed'],
  ])('refuses %s holding %j', async (name, text, status, type) => {
    const answer = await upload(editor, text, name);
    expect([answer.status, answer.body.type]).toEqual([status, expect.stringContaining(type)]);
  });

  it('is audited', async () => {
    await upload(editor, aCheck(), 'march.jsonld');
    const { rows } = await newsroom.sql.query(`SELECT actor_id, after FROM audit_events WHERE action = 'check.import' ORDER BY id DESC LIMIT 1`);
    expect(rows).toEqual([{ actor_id: editor.person!.id, after: { file: 'march.jsonld', read: 1, imported: 1 } }]);
  });
});

describe('an import whose job was lost', () => {
  it('is promised again, once it is overdue', async () => {
    await upload(editor, aCheck());
    const promised = async (): Promise<number> => {
      await newsroom.sql.query(`DELETE FROM outbox_events`);
      return newsroom.app.get(EarlierChecksService).reconcile(900);
    };
    expect(await promised()).toBe(0);
    await newsroom.sql.query(`UPDATE earlier_checks SET imported_at = now() - interval '20 minutes' WHERE NOT matched`);
    expect(await promised()).toBeGreaterThan(0);
    const { rows } = await newsroom.sql.query<{ payload: { importId: string } }>(`SELECT payload FROM outbox_events WHERE name = 'earlier-checks.read'`);
    for (const { payload } of rows) await newsroom.app.get(MatchImportHandler).handle(payload);
    expect(await promised()).toBe(0);
  });
});

describe('the list of earlier checks', () => {
  it('has the latest first, those without a day last, page by page', async () => {
    const days = ['2026-01-01', undefined, '2026-02-02', '2026-01-15'];
    await upload(editor, days.map((datePublished) => aCheck({ datePublished, author: { name: 'Pager' } })));
    const query = '/earlier-checks?filter[publisher]=Pager&page[size]=3';
    const { body: first } = await reviewer.get(query);
    const { body: second } = await reviewer.get(`${query}&page[after]=${first.page.after}`);
    expect([...first.data, ...second.data].map(({ reviewedAt }) => reviewedAt)).toEqual(['2026-02-02', '2026-01-15', '2026-01-01', null]);
    expect([first.page.total, second.page.after]).toEqual([4, null]);
  });

  it('is searched by words of the claim and of the claimant', async () => {
    await upload(editor, aCheck({ claimReviewed: 'Whales sang in the canal of Ghent.', itemReviewed: { author: { name: 'The lockkeeper' } } }));
    for (const words of ['whale canal', 'lockkeep']) {
      const { body } = await reviewer.get(`/earlier-checks?filter[q]=${encodeURIComponent(words)}`);
      expect(body.data).toMatchObject([{ claim: 'Whales sang in the canal of Ghent.' }]);
    }
  });
});

describe('an earlier check and a claim', () => {
  const FLOOD = 'At least 31 people were killed when the river Quorra flooded Zandeby, the interior ministry said.';

  it('find each other when the check is there first', async () => {
    await upload(editor, aCheck({ claimReviewed: 'The river Quorra flooded Zandeby and killed at least 31 people.', author: { name: 'Zandeby Facts' } }));
    await compare();
    const claimId = await claimIn(await anArticle(`${FLOOD}\n\nSchools stay closed.`));
    expect(await matchesOf(claimId)).toMatchObject([{ kind: 'same', state: 'suggested', decidedBy: null, why: expect.stringContaining('31'), check: { publisher: 'Zandeby Facts', rating: 'False' } }]);
  });

  it('find each other when the claim is there first', async () => {
    const claimId = await claimIn(await anArticle('A fire destroyed 83 houses in the fishing village of Tarnholm on Tuesday, the fire service said.'));
    expect(await matchesOf(claimId)).toEqual([]);
    await upload(editor, aCheck({ claimReviewed: 'A fire destroyed 83 houses in the fishing village of Tarnholm.', author: { name: 'Tarnholm Facts' } }));
    await compare();
    expect(await matchesOf(claimId)).toMatchObject([{ kind: 'same', check: { publisher: 'Tarnholm Facts' } }]);
  });

  it('tell of another figure that was checked', async () => {
    const claimId = await claimIn(await anArticle('A gas blast at the Velmar shipyard killed 17 welders on Monday, the union said.'));
    await upload(editor, aCheck({ claimReviewed: 'A gas blast at the Velmar shipyard killed 52 welders on Monday.', datePublished: '2026-04-30' }));
    await compare();
    expect(await matchesOf(claimId)).toMatchObject([{ kind: 'differs_in_quantity', why: expect.stringContaining('52 against 17') }]);
  });

  it('are not suggested where another place is meant', async () => {
    await upload(editor, aCheck({ claimReviewed: 'At least 44 people were killed when the river Ombla flooded Kettrow.' }));
    await compare();
    const claimId = await claimIn(await anArticle('At least 44 people were killed when an avalanche hit the village of Sorrel on Friday, rescuers said.'));
    expect(await matchesOf(claimId)).toEqual([]);
  });
});

describe('with a worker at hand', () => {
  it('checks and claims come together by themselves, whichever is there first', async () => {
    const own = await openNewsroom();
    const watch = await Watch.on(own.config.databaseUrl!, 'earlier_checks', 'earlier_check_matches');
    const worker = await startWorker(own);
    const [boss] = (await aTeam(own, 'editor', 1)) as [Client];
    const matched = (publisher: string) =>
      watch.until<{ wording: string }>(
        `SELECT c.wording FROM earlier_check_matches m JOIN earlier_checks k ON k.id = m.check_id JOIN claims c ON c.id = m.claim_id WHERE k.publisher = $1`,
        [publisher],
      );
    await boss.post('/articles', { text: 'A fire destroyed 83 houses in the fishing village of Tarnholm on Tuesday, the fire service said.' });
    await upload(boss, aCheck({ claimReviewed: 'A fire destroyed 83 houses in the fishing village of Tarnholm.', author: { name: 'Tarnholm Facts' } }));
    expect((await matched('Tarnholm Facts')).wording).toContain('83 houses');
    await upload(boss, aCheck({ claimReviewed: 'A gas blast at the Velmar shipyard killed 17 welders.', author: { name: 'Velmar Facts' } }));
    await watch.until(`SELECT 1 FROM earlier_checks WHERE publisher = 'Velmar Facts' AND matched`);
    await boss.post('/articles', { text: 'A gas blast at the Velmar shipyard killed 17 welders, the union said on Monday.' });
    expect((await matched('Velmar Facts')).wording).toContain('17 welders');
    await worker.stop();
    await watch.close();
    await own.close();
  });
});

describe('what a person says of a match', () => {
  /** A check and an article of one event, unlike the others. */
  async function aMatch(event: string): Promise<{ claimId: string; id: string }> {
    await upload(editor, aCheck({ claimReviewed: `${event}, officials said.` }));
    await compare();
    const claimId = await claimIn(await anArticle(`${event}, the interior ministry said.`));
    const [{ id }] = (await matchesOf(claimId)) as [{ id: string }];
    return { claimId, id };
  }

  it('stands, with who said it, and can be taken back', async () => {
    const { claimId, id } = await aMatch('The dam above Oxmoor broke and killed at least 57 people');
    expect(await reviewer.post(`/earlier-check-matches/${id}/confirm`, {})).toMatchObject({ status: 200, body: { state: 'confirmed', decidedBy: { id: reviewer.person!.id } } });
    expect(await matchesOf(claimId)).toMatchObject([{ id, state: 'confirmed' }]);
    expect((await reviewer.post(`/earlier-check-matches/${id}/reset`, {})).body).toMatchObject({ state: 'suggested', decidedBy: null });
    const { body: history } = await editor.get(`/claims/${claimId}/history`);
    expect(history.data.map(({ action }: { action: string }) => action)).toEqual(expect.arrayContaining(['check.confirm', 'check.reset']));
  });

  it('is kept when claim and check are compared again', async () => {
    const { claimId, id } = await aMatch('Poisoned wine made 340 guests of a wedding in Pellgrave ill');
    await reviewer.post(`/earlier-check-matches/${id}/reject`, {});
    await anArticle('Poisoned wine made 340 guests of a wedding in Pellgrave ill, the interior ministry said.\n\nThe second article of the day has no more to tell.');
    await newsroom.sql.query(`UPDATE earlier_checks SET matched = false, record = NULL WHERE id = (SELECT check_id FROM earlier_check_matches WHERE id = $1)`, [id]);
    await compare();
    expect(await matchesOf(claimId)).toMatchObject([{ id, state: 'rejected' }]);
  });

  it('counts for what the claim was joined to, and goes with it when that is taken back', async () => {
    const { claimId, id } = await aMatch('Hail as large as eggs broke 5,200 windows in the spa town of Bellhaven');
    const kept = await claimIn(await anArticle('The council of Norrbay sold its 3 ferries to a bank on Thursday, the mayor said.'));
    const { body } = await editor.post(`/claims/${claimId}/merge`, { into: kept });
    expect(await matchesOf(kept)).toMatchObject([{ id, state: 'suggested' }]);
    await reviewer.post(`/earlier-check-matches/${id}/confirm`, {});
    await editor.post(`/merges/${body.id}/undo`, {});
    expect([await matchesOf(kept), await matchesOf(claimId)]).toMatchObject([[], [{ id, state: 'confirmed' }]]);
  });

  it('decides what the desk shows: what was rejected is not there', async () => {
    const { claimId, id } = await aMatch('Customs seized 12 tonnes of smuggled ivory in the harbour of Quillmere');
    const assignmentId = (await editor.get(`/claims/${claimId}`)).body.assignmentId as string;
    await newsroom.sql.query(`UPDATE assignments SET assigned_to = $2 WHERE id = $1`, [assignmentId, reviewer.person!.id]);
    const { body } = await reviewer.post(`/assignments/${assignmentId}/take`, {});
    expect(body.earlierChecks).toMatchObject([{ id, state: 'suggested' }]);
    await reviewer.post(`/earlier-check-matches/${id}/reject`, {});
    expect((await reviewer.get(`/assignments/${assignmentId}`)).body.earlierChecks).toEqual([]);
    expect((await reviewer.get(`/claims/${claimId}`)).body).toMatchObject({ state: 'queued', verdict: null });
    expect(queueId).toBe((await reviewer.get(`/claims/${claimId}`)).body.queue.id);
  });
});
