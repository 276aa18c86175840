import { createHash, createPublicKey } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditService } from '../../src/audit/index.js';
import { verifyExport } from '../../src/cli/verify-export.js';
import { UnitOfWork } from '../../src/database/index.js';
import { ExportsRepository, readManifest } from '../../src/exports/index.js';
import { ExportBuilder } from '../../src/exports/export-builder.js';
import { FactsRepository } from '../../src/facts/index.js';
import { aDecidedClaim, aQueueForAll } from '../harness/builders.js';
import type { Answer, Client } from '../harness/client.js';
import { type Newsroom, openNewsroom } from '../harness/newsroom.js';
import { aTeam } from '../harness/team.js';

let newsroom: Newsroom;
let editor: Client;
let second: Client;
let queueId: string;

/** A fact: one editor decided it, the other one approved it. */
async function published(fields?: Record<string, unknown>): Promise<Answer['body']> {
  const claim = await aDecidedClaim(newsroom, editor, queueId, fields);
  return (await second.post(`/claims/${claim.id}/approve`, { contentHash: claim.contentHash })).body;
}

beforeAll(async () => {
  newsroom = await openNewsroom({ PUBLIC_URL: 'https://desk.example' });
  [editor, second] = (await aTeam(newsroom, 'editor', 2)) as [Client, Client];
  queueId = await aQueueForAll(editor, [editor, second]);
  for (const verdict of ['verified', 'not_enough_evidence']) await published({ verdict });
});
afterAll(() => newsroom.close());

describe('an export', () => {
  const build = (id: string): Promise<void> => newsroom.app.get(ExportBuilder).build(id);
  const files = (): Promise<string[]> => readdir(path.join(newsroom.config.dataDir, 'exports')).catch(() => []);

  async function exported(format: string, filter: Record<string, unknown> = {}): Promise<{ view: Answer['body']; file: Answer }> {
    const { status, body } = await editor.post('/exports', { format, ...filter });
    expect(status).toBe(202);
    await build(body.id);
    const view = (await editor.get(`/exports/${body.id}`)).body;
    return { view, file: await editor.get(`/exports/${body.id}/file`) };
  }

  it.each([
    ['claimreview', 'application/ld+json', (text: string) => JSON.parse(text).length],
    ['json', 'application/json', (text: string) => JSON.parse(text).length],
    ['jsonl', 'application/x-ndjson', (text: string) => text.trim().split('\n').map((line) => JSON.parse(line)).length],
    ['rss', 'application/rss+xml', (text: string) => text.match(/<item>/g)?.length],
    ['csv', 'text/csv', (text: string) => text.trim().split('\r\n').length - 1],
  ])('as %s holds every fact, and its hash proves it', async (format, contentType, count) => {
    const { view, file } = await exported(format);
    const { body } = await editor.get('/facts');
    expect(view).toMatchObject({ status: 'ready', factCount: body.page.total, bytes: Buffer.byteLength(file.text) });
    expect(count(file.text)).toBe(body.page.total);
    expect(createHash('sha256').update(file.text).digest('hex')).toBe(view.sha256);
    expect(file.headers).toMatchObject({ 'content-type': expect.stringContaining(contentType), 'content-disposition': `attachment; filename="${view.fileName}"` });
  });

  it('holds the same markup as the fact’s own page, as Google asks for it', async () => {
    const { file } = await exported('claimreview');
    const { body: facts } = await editor.get('/facts');
    for (const fact of facts.data) {
      const markup = (await editor.get(`/facts/${fact.id}/claim-review`)).body;
      expect(JSON.parse(file.text)).toContainEqual(markup);
      expect(markup).toMatchObject({ url: `https://desk.example/facts/${fact.slug}`, claimReviewed: fact.statement, author: { url: 'https://desk.example' } });
      const words = { '@type': 'Rating', alternateName: fact.verdict === 'verified' ? 'Verified' : 'Not enough evidence' };
      expect(markup.reviewRating).toEqual(fact.verdict === 'verified' ? { ...words, ratingValue: 5, bestRating: 5, worstRating: 1 } : words);
    }
  });

  it('as xlsx is an archive of so many bytes', async () => {
    const { view, file } = await exported('xlsx');
    expect(file.headers).toMatchObject({ 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'content-length': String(view.bytes) });
    expect([view.fileName, file.text.slice(0, 2)]).toEqual([expect.stringMatching(/\.xlsx$/), 'PK']);
  });

  it('carries a proof that holds for these bytes alone, for everybody who has the newsroom’s key', async () => {
    const { view, file } = await exported('csv', { verdict: 'verified' });
    const proof = await editor.get(`/exports/${view.id}/proof`);
    expect(proof.headers['content-disposition']).toBe(`attachment; filename="${view.proofName}"`);
    const key = (await newsroom.anonymous().get('/exports/key')).text;
    expect(readManifest(proof.body, createPublicKey(key))).toEqual({
      export: { id: view.id, format: 'csv', filter: { verdict: 'verified' }, asOf: view.asOf, builtAt: expect.any(String) },
      file: { name: view.fileName, bytes: view.bytes, sha256: view.sha256 },
      facts: view.factCount,
      newsroom: { name: newsroom.config.newsroomName, url: 'https://desk.example' },
      audit: { position: expect.any(Number), hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    const folder = await mkdtemp(path.join(tmpdir(), 'export-'));
    const [there, proofThere, keyThere] = ['facts.csv', 'proof.json', 'key.pem'].map((name) => path.join(folder, name)) as [string, string, string];
    await Promise.all([writeFile(there, file.text), writeFile(proofThere, proof.text), writeFile(keyThere, key)]);
    await verifyExport(there, { proof: proofThere, key: keyThere });
    await writeFile(there, file.text.replace('verified', 'Verified'));
    await expect(verifyExport(there, { proof: proofThere, key: keyThere })).rejects.toThrow('is not what was exported');
    await expect(verifyExport(there, { key: keyThere })).rejects.toThrow(/proof\.json can't be read \(ENOENT\)/);
    await rm(folder, { recursive: true });
  });

  it('saw how long the audit log was: its end can not be cut off unnoticed', async () => {
    await exported('json');
    const audit = newsroom.app.get(AuditService);
    const anchors = await newsroom.app.get(ExportsRepository).anchors(newsroom.app.get(UnitOfWork).reader);
    expect(await audit.verify(anchors)).toMatchObject({ broken: null });
    const { position } = (await audit.head())!;
    await newsroom.sql.query(`CREATE TABLE kept AS SELECT * FROM audit_events WHERE chain_position = ${position}`);
    await newsroom.sql.query(`DO $do$ BEGIN SET LOCAL session_replication_role = replica; DELETE FROM audit_events WHERE chain_position = ${position}; END $do$`);
    expect((await audit.verify()).broken).toBeNull();
    expect((await audit.verify(anchors)).broken).toMatchObject({ position: position.toString(), why: expect.stringMatching(/^the end of the log is missing: export [0-9a-f-]{36} saw \d+ events$/) });
    await newsroom.sql.query(`DO $do$ BEGIN SET LOCAL session_replication_role = replica; INSERT INTO audit_events SELECT * FROM kept; END $do$`);
    const forged = anchors.map((anchor) => ({ ...anchor, hash: 'f'.repeat(64) }));
    expect((await audit.verify(forged)).broken).toMatchObject({ why: expect.stringContaining('the chain was written anew') });
  });

  it('takes only what was asked for', async () => {
    const fact = await published({ verdict: 'not_checkable', rationale: 'An opinion.' });
    expect(JSON.parse((await exported('json', { verdict: 'not_checkable' })).file.text)).toMatchObject([{ id: fact.id }]);
    expect(JSON.parse((await exported('json', { since: '2999-01-01' })).file.text)).toEqual([]);
    expect((await editor.post('/exports', { format: 'json', since: 'tomorrow' })).status).toBe(422);
  });

  it('is asked for once with one key, and built once however often its job comes', async () => {
    const key = { 'idempotency-key': 'one-export-please' };
    const [first, again] = await Promise.all([1, 2].map(() => editor.post('/exports', { format: 'csv' }, key)));
    expect(again!.body).toEqual(first!.body);
    await Promise.allSettled([1, 2, 3].map(() => build(first!.body.id)));
    const { body } = await editor.get(`/exports/${first!.body.id}`);
    await build(first!.body.id);
    expect((await editor.get(`/exports/${first!.body.id}`)).body).toEqual(body);
    expect(createHash('sha256').update((await editor.get(`/exports/${body.id}/file`)).text).digest('hex')).toBe(body.sha256);
    expect((await files()).filter((name) => name.startsWith(body.id))).toHaveLength(1);
  });

  /** The next call of the method ends when it is woken, as in a process that was stopped for a while. */
  function putToSleep(service: object, method: string): { asleep: Promise<void>; wakeUp: () => void } {
    const methods = service as Record<string, ((...asked: unknown[]) => Promise<unknown>) | undefined>;
    const original = methods[method]!.bind(service);
    let wakeUp = (): void => undefined;
    const woken = new Promise<void>((resolve) => (wakeUp = resolve));
    const asleep = new Promise<void>((fellAsleep) => {
      methods[method] = async (...asked) => {
        delete methods[method];
        const answer = await original(...asked);
        fellAsleep();
        await woken;
        return answer;
      };
    });
    return { asleep, wakeUp };
  }

  it.each([
    ['before it wrote', ExportsRepository, 'begin'],
    ['while it wrote', FactsRepository, 'pageAfter'],
  ])('written once more by a worker that was thought dead %s stays what its hash says', async (_, service, method) => {
    const { body } = await editor.post('/exports', { format: 'jsonl' });
    const { asleep, wakeUp } = putToSleep(newsroom.app.get<object>(service), method);
    const sleeper = build(body.id);
    await asleep;
    await build(body.id);
    await published();
    wakeUp();
    await Promise.allSettled([sleeper]);
    const view = (await editor.get(`/exports/${body.id}`)).body;
    const file = await editor.get(`/exports/${body.id}/file`);
    expect([file.status, createHash('sha256').update(file.text).digest('hex')]).toEqual([200, view.sha256]);
    expect((await files()).filter((name) => name.startsWith(body.id))).toHaveLength(1);
  });

  it('that fails half-way leaves no file, says so, and is whole after the next try', async () => {
    const { body } = await editor.post('/exports', { format: 'jsonl' });
    expect((await editor.get(`/exports/${body.id}/file`)).status).toBe(409);
    const before = await files();
    const facts = newsroom.app.get(FactsRepository);
    const stretch = facts.stretch.bind(facts);
    facts.stretch = async (tx, after) => {
      if (after) throw new Error('the database went away');
      return stretch(tx, after, 1);
    };
    await expect(build(body.id)).rejects.toThrow('went away');
    facts.stretch = stretch;
    expect(await files()).toEqual(before);
    expect((await editor.get(`/exports/${body.id}`)).body).toMatchObject({ status: 'failed', failure: expect.any(String), sha256: null });
    expect((await editor.get(`/exports/${body.id}/file`)).status).toBe(409);
    await build(body.id);
    expect((await editor.get(`/exports/${body.id}`)).body).toMatchObject({ status: 'ready', failure: null });
  });
});
