import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runRelate } from './relate.js';

const FIRST = 'A ferry sank off Velmouth on Tuesday. The sinking of the ferry off Velmouth on Tuesday killed 23 people, the coast guard said. Mayor Rana Okafor opened a library.\n';
const SECOND = 'The ferry that sank off Velmouth on Tuesday killed 40 people, the coast guard said. Tram fares in Ostmere will rise by 4 percent.\n';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'relate-'));
  await writeFile(path.join(folder, 'first.txt'), FIRST);
  await writeFile(path.join(folder, 'second.txt'), SECOND);
});
afterEach(() => rm(folder, { recursive: true }));

async function run(files: string[], format: 'jsonl' | 'table' = 'jsonl'): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const said = Promise.all([text(stdout), text(stderr)]);
  const code = await runRelate(files.map((file) => path.join(folder, file)), { format }, { stdout, stderr, stdin: Readable.from([]) });
  stdout.end();
  stderr.end();
  const [out, err] = await said;
  return { code, out, err };
}

describe('claimdesk relate', () => {
  it('writes one record a related pair, with offsets into the files', async () => {
    const { code, out, err } = await run(['first.txt', 'second.txt']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const records = out.trimEnd().split('\n').map((line) => JSON.parse(line) as { a: { article: string; start: number; end: number }; b: { start: number; end: number }; relation: string });
    const clash = records.find(({ relation }) => relation === 'differs_in_quantity');
    expect(clash).toEqual({
      a: { article: 'first', start: expect.any(Number), end: expect.any(Number) },
      b: { article: 'second', start: 0, end: expect.any(Number) },
      relation: 'differs_in_quantity',
      score: expect.any(Number),
      why: expect.stringContaining('23 against 40 dead'),
    });
    expect(FIRST.slice(clash?.a.start, clash?.a.end)).toContain('killed 23 people');
  });

  it('never relates two sentences of one article', async () => {
    expect((await run(['first.txt'])).out).toBe('');
  });

  it('shows clashes first in its table, both sentences under each other', async () => {
    const lines = (await run(['first.txt', 'second.txt'], 'table')).out.split('\n');
    expect(lines[0]).toMatch(/^\d+ related pairs?, 1 of them a clash/u);
    expect(lines[1]).toContain('other figure: 23 against 40 dead');
    expect(lines[2]).toContain('first: ');
    expect(lines[3]).toContain('second: ');
  });

  it('says in one line which file is missing', async () => {
    const { code, err } = await run(['first.txt', 'gone.txt']);
    expect(code).toBe(1);
    expect(err).toMatch(/^claimdesk relate: there is no .*gone\.txt; .*\n$/u);
  });
});
