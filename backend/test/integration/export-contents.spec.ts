import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import readXlsx from 'read-excel-file/node';
import { ExportBuilder } from '../../src/exports/export-builder.js';
import { FactsRepository, FactVersionsRepository } from '../../src/facts/index.js';
import { EXPORT_FORMATS, type FormatName } from '../../src/domain/export-formats.js';
import { aDecidedClaim, aQueueForAll } from '../harness/builders.js';
import type { Answer, Client } from '../harness/client.js';
import { PAYLOADS } from '../harness/hostile.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

let newsroom: Newsroom;
let editor: Client;
let second: Client;
let admin: Client;
let queueId: string;
const facts: Answer['body'][] = [];

/** A fact that one editor decided and the other approved, whose summary and quotation are the text. */
async function published(text: string): Promise<Answer['body']> {
  const claim = await aDecidedClaim(newsroom, editor, queueId, { evidence: [{ url: 'https://register.example/1', quote: text, stance: 'supports' }] });
  const { status, body, text: answer } = await second.post(`/claims/${claim.id}/approve`, { contentHash: claim.contentHash, summary: text });
  if (status !== 201) throw new Error(answer);
  return body;
}

beforeAll(async () => {
  newsroom = await openNewsroom({ PUBLIC_URL: 'https://desk.example' });
  [editor, second] = (await aTeam(newsroom, 'editor', 2)) as [Client, Client];
  [admin] = (await aTeam(newsroom, 'admin', 1)) as [Client];
  queueId = await aQueueForAll(editor, [editor, second]);
  for (const payload of PAYLOADS.filter((text) => text.trim() === text)) facts.push(await published(payload));
}, 120_000);
afterAll(() => newsroom.close());

const build = (id: string): Promise<void> => newsroom.app.get(ExportBuilder).build(id);

async function exported(format: FormatName, asked: Record<string, unknown> = {}): Promise<{ view: Answer['body']; bytes: Buffer }> {
  const { status, body, text } = await editor.post('/exports', { format, ...asked });
  if (status !== 202) throw new Error(text);
  await build(body.id);
  const view = (await editor.get(`/exports/${body.id}`)).body;
  const bytes = await editor.bytes(`/exports/${body.id}/file`);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(view.sha256);
  return { view, bytes };
}

/** What stands in the database, past all of our reading. */
async function stored(): Promise<Array<Record<string, string>>> {
  const { rows } = await newsroom.sql.query<Record<string, string>>(
    `SELECT id::text, statement, verdict, summary, evidence -> 0 ->> 'quote' AS quote, approver_name, version::text, to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS published_at
      FROM facts WHERE publication_state = 'published' ORDER BY id`,
  );
  return rows;
}
const COMPARED = { id: 'id', statement: 'statement', verdict: 'verdict', summary: 'summary', evidence_quotes: 'quote', approved_by: 'approver_name', version: 'version', published_at: 'published_at' };
const expected = async (cell: (text: string) => string | null): Promise<unknown[]> =>
  (await stored()).map((row) => Object.fromEntries(Object.entries(COMPARED).map(([column, of]) => [column, cell(row[of]!)])));
const compared = (records: Array<Record<string, unknown>>): unknown[] => records.map((record) => Object.fromEntries(Object.keys(COMPARED).map((column) => [column, record[column]])));

describe('a table that another program reads back', () => {
  it('as CSV equals the database, but for the mark before what a spreadsheet would run', async () => {
    const { bytes } = await exported('csv');
    const records = parseCsv<Record<string, string>>(bytes, { bom: true, columns: true, record_delimiter: '\r\n' });
    expect(records).toHaveLength(facts.length);
    expect(compared(records)).toEqual(await expected((text) => (/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text)));
  });

  it('as xlsx equals the database', async () => {
    const { bytes } = await exported('xlsx');
    const [sheet] = await readXlsx(bytes, { trim: false });
    const [header, ...rows] = sheet!.data as string[][];
    expect(compared(rows.map((row) => Object.fromEntries(row.map((cell, at) => [header![at], cell]))))).toEqual(await expected((text) => text));
  });
});

describe('an export of a moment', () => {
  /** All that can happen to facts afterwards. */
  async function muchHappens(): Promise<void> {
    const [wrong, gone, paused] = facts as [Answer['body'], Answer['body'], Answer['body']];
    const { version, statement, speaker, validFrom, asOf, validUntil } = wrong;
    const correct = { version, note: 'The figure was another one.', statement, summary: 'It was thirteen.', speaker, validFrom, asOf, validUntil };
    expect((await second.post(`/facts/${wrong.id}/correct`, correct)).status).toBe(200);
    expect((await second.post(`/facts/${gone.id}/withdraw`, { version: gone.version, note: 'It was another bridge.' })).status).toBe(200);
    expect((await second.post(`/facts/${paused.id}/pause`, { version: paused.version, note: 'A call came in.' })).status).toBe(200);
    await newsroom.sql.query(`UPDATE users SET name = 'Somebody Else'`);
    const { version: scaleVersion, worst, best, ratings } = (await admin.get('/verdict-scale')).body;
    ratings.verified.labels.en = 'Sound';
    expect((await admin.put('/verdict-scale', { version: scaleVersion, worst, best, ratings })).status).toBe(200);
    facts.push(await published('A new one.'));
  }

  it('asked for again has the same bytes in every format, whatever happened since', async () => {
    const asOf = await newsroom.app.get(FactVersionsRepository).moment();
    const before = new Map<FormatName, string>();
    for (const format of EXPORT_FORMATS) before.set(format, (await exported(format, { asOf })).view.sha256);
    await muchHappens();
    for (const format of EXPORT_FORMATS) {
      expect([format, (await exported(format, { asOf })).view.sha256]).toEqual([format, before.get(format)]);
      expect([format, (await exported(format)).view.sha256]).not.toEqual([format, before.get(format)]);
    }
  }, 60_000);

  it('asked for before something happened and built after it is of when it was asked for', async () => {
    const { body } = await editor.post('/exports', { format: 'json' });
    const late = await published('Published while it waited.');
    await build(body.id);
    expect((await editor.get(`/exports/${body.id}/file`)).text).not.toContain(late.id);
    expect((await exported('json')).bytes.toString()).toContain(late.id);
  });

  it('says so in its name, its row and its proof; a moment that is still to come is refused', async () => {
    const { view } = await exported('csv', { asOf: '2020-05-02' });
    expect(view).toMatchObject({ asOf: '2020-05-02T00:00:00.000000Z', factCount: 0, fileName: expect.stringContaining('-20200502T000000Z-') });
    expect(await editor.post('/exports', { format: 'csv', asOf: '2999-01-01T00:00:00Z' })).toMatchObject({ status: 422, body: { errors: [{ pointer: '/asOf' }] } });
  });

  it('holds a tombstone for what was withdrawn, and nothing of what is looked at again', async () => {
    const [, gone, paused] = facts as [Answer['body'], Answer['body'], Answer['body']];
    const records = JSON.parse((await exported('json')).bytes.toString()) as Array<Record<string, unknown>>;
    const tombstone = records.find(({ id }) => id === gone.id)!;
    expect(tombstone).toMatchObject({ publicationState: 'withdrawn', note: 'It was another bridge.', slug: gone.slug });
    expect(tombstone).not.toHaveProperty('statement');
    expect(records.find(({ id }) => id === paused.id)).toBeUndefined();
  });

  it('is narrowed by words, by when it changed, and by both ends', async () => {
    const ids = async (asked: Record<string, unknown>): Promise<unknown[]> => (JSON.parse((await exported('json', asked)).bytes.toString()) as Array<{ id: string }>).map(({ id }) => id);
    const all = await ids({});
    const [wrong] = facts;
    const town = /flooded (\w+)|bridge of (\w+)/.exec(wrong.statement)!.slice(1).find(Boolean);
    expect(await ids({ q: town })).toContain(wrong.id);
    expect((await ids({ q: town })).length).toBeLessThan(all.length);
    const { modifiedAt } = (await editor.get(`/facts/${facts.at(-1).id}`)).body;
    expect(await ids({ since: modifiedAt })).toContain(facts.at(-1).id);
    expect(await ids({ until: '2020-01-01' })).toEqual([]);
    expect(await ids({ since: '2020-01-01', until: new Date().toISOString().slice(0, 10) })).toEqual(all);
  });
});

describe('a preview', () => {
  it.each(EXPORT_FORMATS.filter((format) => format !== 'xlsx'))('as %s is how the file begins, byte for byte', async (format) => {
    const { body } = await editor.get(`/exports/preview?format=${format}`);
    const { bytes, view } = await exported(format, { asOf: body.asOf });
    const text = Buffer.from(body.text);
    expect(bytes.subarray(0, text.byteLength).equals(text)).toBe(true);
    expect(body).toMatchObject({ total: view.factCount, totalIsExact: true, shown: 20, rows: null });
  });

  it('as xlsx is the workbook’s first rows', async () => {
    const { body } = await editor.get('/exports/preview?format=xlsx&verdict=verified');
    const { bytes } = await exported('xlsx', { asOf: body.asOf, verdict: 'verified' });
    const [sheet] = await readXlsx(bytes, { trim: false });
    expect((sheet!.data as Array<Array<string | null>>).slice(0, 21).map((row) => row.map((cell) => cell ?? ''))).toEqual(body.rows);
    expect(body.text).toBeNull();
  });

  it('sums up what the linter says of the facts that it shows', async () => {
    const { body } = await editor.get('/exports/preview?format=claimreview');
    expect(body.findings.length).toBeGreaterThan(0);
    for (const finding of body.findings) expect(finding).toEqual({ rule: expect.any(String), level: expect.stringMatching(/^(error|warning|advice)$/), says: expect.any(String), facts: expect.any(Number) });
    expect(Math.max(...body.findings.map((finding: { facts: number }) => finding.facts))).toBeLessThanOrEqual(20);
  });

  it('of nothing is an empty file', async () => {
    expect((await editor.get('/exports/preview?format=json&until=2020-01-01')).body).toMatchObject({ total: 0, shown: 0, text: '[', findings: [] });
    expect((await editor.get('/exports/preview?format=pdf')).status).toBe(422);
  });
});

describe('an export that is called off', () => {
  it('is not built any more, and there is no file', async () => {
    const { body } = await editor.post('/exports', { format: 'csv' });
    expect((await second.post(`/exports/${body.id}/cancel`, {})).body).toMatchObject({ status: 'cancelled', sha256: null });
    await build(body.id);
    expect((await editor.get(`/exports/${body.id}`)).body).toMatchObject({ status: 'cancelled', sha256: null });
    expect((await editor.get(`/exports/${body.id}/file`)).status).toBe(409);
    const { rows } = await newsroom.sql.query(`SELECT actor_id FROM audit_events WHERE action = 'export.cancel' AND subject_id = $1`, [body.id]);
    expect(rows).toEqual([{ actor_id: second.person!.id }]);
  });

  it('while it is written stops writing and leaves nothing; once it is ready it can not be called off', async () => {
    const { body } = await editor.post('/exports', { format: 'csv' });
    const repository = newsroom.app.get(FactsRepository);
    const pageAfter = repository.pageAfter.bind(repository);
    repository.pageAfter = async (...asked) => {
      repository.pageAfter = pageAfter;
      await editor.post(`/exports/${body.id}/cancel`, {});
      return pageAfter(...asked);
    };
    await build(body.id);
    expect((await editor.get(`/exports/${body.id}`)).body).toMatchObject({ status: 'cancelled', sha256: null });
    expect((await editor.get(`/exports/${body.id}/file`)).status).toBe(409);
    const { view } = await exported('csv');
    expect(await editor.post(`/exports/${view.id}/cancel`, {})).toMatchObject({ status: 409 });
    expect(view).toMatchObject({ factsTotal: facts.length + 1, factsDone: facts.length + 1 });
  });
});

describe('a fact sheet', () => {
  it('is a page to print, of an export or of one fact, that may load nothing', async () => {
    const { view } = await exported('sheet');
    const page = await editor.get(`/exports/${view.id}/sheet`);
    expect(page.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': expect.stringMatching(/^default-src 'none'; style-src 'sha256-/) });
    expect(page.headers['content-disposition']).toBeUndefined();
    const one = await editor.get(`/facts/${facts[3].id}/sheet`);
    expect([one.status, one.text.match(/<article/g)!.length]).toEqual([200, 1]);
    expect((await editor.get(`/facts/${facts[2].id}/sheet`)).status).toBe(404);
    const { view: other } = await exported('csv');
    expect((await editor.get(`/exports/${other.id}/sheet`)).status).toBe(404);
  });
});
