import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runExtract } from './extract.js';

const TEXT = 'Harbour closed\n\nA fire killed 12 dockers in Velm on Monday, the port authority said. Will it reopen?\n';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'extract-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const target = path.join(folder, name);
  await writeFile(target, content);
  return target;
}

async function run(files: string[], format: 'jsonl' | 'table' = 'jsonl', input = ''): Promise<{ code: number; out: string; err: string }> {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const [out, err] = [collect(stdout), collect(stderr)];
  const code = await runExtract(files, { format }, { stdout, stderr, stdin: Readable.from([Buffer.from(input)]) });
  stdout.end();
  stderr.end();
  return { code, out: await out, err: await err };
}

async function collect(stream: PassThrough): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

interface Line {
  article: string;
  start: number;
  end: number;
  text: string;
  claim: boolean;
  boilerplate: boolean;
}
const lines = (out: string): Line[] => out.trimEnd().split('\n').map((line) => JSON.parse(line) as Line);

describe('claimdesk extract', () => {
  it('writes one JSON object a sentence, named after the file without its extension', async () => {
    const { code, out, err } = await run([await file('port.fire.txt', TEXT)]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(lines(out).map(({ article, boilerplate, claim }) => ({ article, boilerplate, claim }))).toEqual([
      { article: 'port.fire', boilerplate: true, claim: false },
      { article: 'port.fire', boilerplate: false, claim: true },
      { article: 'port.fire', boilerplate: false, claim: false },
    ]);
  });

  it('keeps the keys of the record in the documented order', async () => {
    const { out } = await run([await file('a.txt', TEXT)]);
    expect(Object.keys(lines(out)[0] ?? {})).toEqual([
      'article', 'index', 'start', 'end', 'text', 'boilerplate', 'checkWorthiness', 'claim', 'type', 'speaker', 'cue', 'hedged',
      'quantities', 'dates', 'places', 'entities', 'claims', 'reasons',
    ]);
  });

  it('reads standard input for "-" and calls the article "-"', async () => {
    const { out } = await run(['-'], 'jsonl', TEXT);
    expect(new Set(lines(out).map((line) => line.article))).toEqual(new Set(['-']));
  });

  it('counts a byte order mark as one blank unit of the file', async () => {
    const { out } = await run([await file('bom.txt', `\uFEFF${TEXT}`)]);
    const text = `\uFEFF${TEXT}`;
    expect(lines(out)[0]?.start).toBe(1);
    for (const line of lines(out)) expect(text.slice(line.start, line.end)).toBe(line.text);
  });

  it('writes nothing and succeeds on an empty file', async () => {
    expect(await run([await file('empty.txt', '')])).toEqual({ code: 0, out: '', err: '' });
  });

  it.each([
    ['a file that is not there', async () => path.join(folder, 'none.txt'), /there is no .*none\.txt; check the path/],
    ['a folder', async () => folder, /is a folder; give the files in it/],
    ['bytes that are not UTF-8', () => file('latin.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9])), /latin\.txt is not UTF-8 text; convert it/],
  ])('fails with one line that says what to do on %s', async (_, make, message) => {
    const { code, out, err } = await run([await make()]);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('has written the files before the one that failed', async () => {
    const { code, out } = await run([await file('good.txt', TEXT), path.join(folder, 'none.txt')]);
    expect(code).toBe(1);
    expect(lines(out)).toHaveLength(3);
  });

  it('stops quietly when the reader has left', async () => {
    const gone = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    const source = await file('a.txt', TEXT.repeat(50));
    const code = await runExtract([source, source], { format: 'jsonl' }, { stdout: gone, stderr: new PassThrough(), stdin: Readable.from([]) });
    expect(code).toBe(0);
  });
});

describe('claimdesk extract --format table', () => {
  it('aligns the columns and shows what is queued, who says it and its figures', async () => {
    const { out } = await run([await file('port.txt', TEXT)], 'table');
    const [title, head, heading, claim] = out.split('\n');
    expect(title).toBe('port: 3 sentences, 1 claim');
    expect(head).toMatch(/^#\s+queue\s+score\s+speaker\s+figures\s+sentence$/);
    expect(heading).toMatch(/furniture/);
    expect(claim).toMatch(/1\s+claim\s+[01]\.\d\d\s+port authority\s+12 dockers dead\s+A fire/);
    expect(claim?.indexOf('A fire')).toBe(head?.indexOf('sentence'));
  });

  it('hands no control character of an article to the terminal', async () => {
    const { out } = await run([await file('evil.txt', 'The \u001b[2Jmayor \u202esaid 12 people died in Velm on Monday.')], 'table');
    expect(out).not.toContain('\u001b');
    expect(out).not.toContain('\u202e');
    expect(out).toContain('[2Jmayor');
  });
});
