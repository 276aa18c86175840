import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type LintOptions, runLint } from './lint-claim-review.js';

const markup = (url: string): string =>
  JSON.stringify({
    '@context': 'https://schema.org', '@type': 'ClaimReview', url, claimReviewed: 'The quay is shut.', author: { '@type': 'Organization', name: 'A Desk' },
    datePublished: '2031-05-02', reviewRating: { alternateName: 'Right' }, itemReviewed: { '@type': 'Claim' },
  });
const page = (url: string): string => `<!doctype html><title>Quay</title><script type="application/ld+json">${markup(url)}</script>`;

let folder: string;
let server: Server;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lint-'));
  server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(page('https://elsewhere.example/check')));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});
afterEach(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

async function run(inputs: string[], options: LintOptions = {}, typed = ''): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const said = Promise.all([text(stdout), text(stderr)]);
  const code = await runLint(inputs, options, { stdout, stderr, stdin: Readable.from([typed]) });
  stdout.end();
  stderr.end();
  const [out, err] = await said;
  return { code, out, err };
}

async function file(name: string, content: string): Promise<string> {
  await writeFile(path.join(folder, name), content);
  return path.join(folder, name);
}

describe('claimdesk lint-claimreview', () => {
  it('passes markup that could say more, and fails what readers refuse', async () => {
    const [good, bad] = [await file('good.json', markup('https://desk.example/check')), await file('bad.json', markup('/check'))];
    expect(await run([good])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('advice') });
    expect(await run([good, bad])).toMatchObject({ code: 1, err: '', out: expect.stringContaining('error    url-not-absolute  /url') });
  });

  it('reads the scripts of a page, and knows the site of one that it fetched', async () => {
    const { out } = await run([await file('page.html', page('https://desk.example/check'))], { json: true });
    expect(out.trimEnd().split('\n').map((line) => (JSON.parse(line) as { rule: string }).rule)).not.toContain('no-claim-review');
    const { port } = server.address() as AddressInfo;
    expect(await run([`http://127.0.0.1:${port}/check`])).toMatchObject({ code: 1, out: expect.stringContaining('url-foreign') });
  });

  it('knows the site of a file where it is told', async () => {
    const good = markup('https://desk.example/check');
    expect((await run(['-'], { page: 'https://desk.example/' }, good)).code).toBe(0);
    expect((await run(['-'], { page: 'https://other.example/' }, good)).code).toBe(1);
  });

  it('says in one line what it can’t read', async () => {
    expect(await run([await file('broken.json', '{"@type": ')])).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^claimdesk lint-claimreview: .*broken\.json: its JSON can't be read .*\n$/u) });
    expect((await run(['gone.json'])).err).toContain('there is no gone.json');
    expect((await run(['-'], { page: 'desk' })).err).toContain('--page desk is no web address');
  });
});
