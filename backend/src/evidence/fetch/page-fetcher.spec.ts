import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import zlib from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FetchRules, type Resolve } from '../../outbound/index.js';
import { PageFetcher } from './page-fetcher.js';

type Reply = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let port: number;
let replies: Record<string, Reply>;
let asked: IncomingMessage[];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request);
    replies[request.url!]!(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
beforeEach(() => {
  replies = {};
  asked = [];
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const limits = { milliseconds: 5_000, bytes: 2_000_000, redirects: 5 };
/** Names are answered by the test; of the private addresses only the test's own server may be fetched. */
const fetcher = (names: Resolve = async () => [{ address: '127.0.0.1', family: 4 }], milliseconds = limits.milliseconds): PageFetcher =>
  new PageFetcher(new FetchRules([`127.0.0.1:${port}`], { ...limits, milliseconds }, names), 'Claimdesk test');
const at = (path: string, host = 'register.example'): string => `http://${host}:${port}${path}`;
const html = (body: string | Buffer, headers: Record<string, string> = {}): Reply => (_, response) => void response.writeHead(200, { 'content-type': 'text/html; charset=UTF-8', ...headers }).end(body);
const leadsTo = (location: string, status = 302): Reply => (_, response) => void response.writeHead(status, { location }).end();
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('a page', () => {
  it('is fetched with its bytes, its kind and where it was found in the end', async () => {
    replies['/old'] = leadsTo('/new?q=1', 301);
    replies['/new?q=1'] = html('<p>Twelve.</p>');
    expect(await fetcher().fetch(at('/old'))).toEqual({ finalUrl: at('/new?q=1'), mediaType: 'text/html', charset: 'utf-8', bytes: Buffer.from('<p>Twelve.</p>') });
  });

  it('is asked for without cookies, credentials or a referrer, also after a redirect that sets one', async () => {
    replies['/a'] = (_, response) => void response.writeHead(302, { location: '/b', 'set-cookie': 'session=1' }).end();
    replies['/b'] = html('x');
    await fetcher().fetch(at('/a'));
    for (const { headers } of asked) expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
    expect(asked[0]!.headers.host).toBe(`register.example:${port}`);
  });

  it.each([
    ['gzip', zlib.gzipSync('Twelve.')],
    ['deflate', zlib.deflateSync('Twelve.')],
    ['br', zlib.brotliCompressSync('Twelve.')],
  ])('is read from %s', async (encoding, body) => {
    replies['/'] = html(body, { 'content-encoding': encoding });
    expect(String((await fetcher().fetch(at('/'))).bytes)).toBe('Twelve.');
  });

  it.each([
    ['404', 'gone'],
    ['410', 'gone'],
    ['403', 'not_let_in'],
    ['429', 'not_let_in'],
    ['500', 'site_error'],
    ['304', 'site_error'],
  ])('that is answered with %s is refused as %s', async (status, expected) => {
    replies['/'] = (_, response) => void response.writeHead(Number(status), { 'content-type': 'text/html' }).end();
    await expect(fetcher().fetch(at('/'))).rejects.toEqual(code(expected));
  });

  it.each(['application/zip', 'image/png', 'application/javascript', 'text/html5', ''])('of the kind %j is refused', async (type) => {
    replies['/'] = (_, response) => void response.writeHead(200, type ? { 'content-type': type } : {}).end('x');
    await expect(fetcher().fetch(at('/'))).rejects.toEqual(code('wrong_type'));
  });

  it('with nothing on it, or in an encoding of its own, is refused', async () => {
    replies['/empty'] = html('');
    replies['/odd'] = html('x', { 'content-encoding': 'gzip, gzip' });
    replies['/broken'] = html('no gzip at all', { 'content-encoding': 'gzip' });
    await expect(fetcher().fetch(at('/empty'))).rejects.toEqual(code('empty'));
    await expect(fetcher().fetch(at('/odd'))).rejects.toEqual(code('unreadable'));
    await expect(fetcher().fetch(at('/broken'))).rejects.toEqual(code('unreadable'));
  });
});

describe('too much', () => {
  it('is cut off where it grows, whatever length it claims', async () => {
    let written = 0;
    replies['/'] = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 32))) written += 65_536;
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    };
    await expect(fetcher().fetch(at('/'))).rejects.toEqual(code('too_large'));
    expect(written).toBeLessThan(limits.bytes * 20);
  });

  it.each([
    ['gzip', () => zlib.gzipSync(Buffer.alloc(50_000_000))],
    ['br', () => zlib.brotliCompressSync(Buffer.alloc(50_000_000))],
    ['deflate', () => zlib.deflateSync(Buffer.alloc(1_500_000))],
  ])('is not unpacked: a bomb in %s ends where it is seen', async (encoding, bomb) => {
    const body = bomb();
    replies['/'] = html(body, { 'content-encoding': encoding });
    const before = process.memoryUsage().arrayBuffers;
    await expect(fetcher().fetch(at('/'))).rejects.toEqual(code('too_large'));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });
});

describe('a site that takes its time', () => {
  it.each<[string, Reply]>([
    ['never answers', () => undefined],
    ['never ends', (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('x')],
    ['sends a letter now and then', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    }],
    ['leads on slowly', (request, response) => void setTimeout(() => leadsTo(`${request.url}x`)(request, response), 80)],
  ])('and %s is left alone when the time is up', async (_, reply) => {
    replies = new Proxy({}, { get: () => reply });
    await expect(fetcher(undefined, 200).fetch(at('/'))).rejects.toEqual(code('too_slow'));
  });

  it('whose name is never answered is left alone, too', async () => {
    await expect(fetcher(() => new Promise(() => undefined), 200).fetch(at('/'))).rejects.toEqual(code('too_slow'));
  });
});

describe('the inside of the house', () => {
  it.each([
    ['127.0.0.1', 4],
    ['10.0.0.1', 4],
    ['169.254.169.254', 4],
    ['::1', 6],
    ['::ffff:10.0.0.1', 6],
    ['fd00::1', 6],
  ])('is not reached by a name that stands for %s', async (address, family) => {
    const rules = new FetchRules([], limits, async () => [{ address, family }]);
    await expect(new PageFetcher(rules, 'test').fetch('http://rebound.example/')).rejects.toEqual(code('not_public'));
  });

  it('is not reached by a name that stands for something public, too', async () => {
    const mixed = fetcher(async () => [{ address: '8.8.8.8', family: 4 }, { address: '10.0.0.1', family: 4 }]);
    await expect(mixed.fetch(at('/'))).rejects.toEqual(code('not_public'));
  });

  it('is not reached by a second answer: a name is looked up once for each connection, and what was judged is what is used', async () => {
    let lookups = 0;
    const rebinding = fetcher(async () => (++lookups === 1 ? [{ address: '127.0.0.1', family: 4 }] : [{ address: '10.0.0.1', family: 4 }]));
    replies['/'] = html('x');
    replies['/away'] = leadsTo('/');
    await rebinding.fetch(at('/'));
    expect(lookups).toBe(1);
    await expect(rebinding.fetch(at('/away'))).rejects.toEqual(code('not_public'));
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['http://127.0.0.1/', 'not_public'],
    ['http://[::1]/', 'not_public'],
    ['//169.254.169.254/latest/', 'not_public'],
    ['http://0x7f.1/', 'not_public'],
    ['file:///etc/passwd', 'not_http'],
    ['gopher://register.example/', 'not_http'],
    ['javascript:alert(1)', 'not_http'],
    ['http://ada:secret@register.example/', 'has_credentials'],
    ['http://register.example:22/', 'wrong_port'],
    ['http://[bad/', 'site_error'],
  ])('is not reached by a redirect to %s', async (location, expected) => {
    replies['/'] = leadsTo(location);
    await expect(fetcher().fetch(at('/'))).rejects.toEqual(code(expected));
    expect(asked).toHaveLength(1);
  });

  it('ends a chain of redirects after five', async () => {
    for (let hop = 0; hop < 9; hop++) replies[`/${hop}`] = hop < 8 ? leadsTo(`/${hop + 1}`, 307) : html('x');
    await expect(fetcher().fetch(at('/0'))).rejects.toEqual(code('too_many_redirects'));
    expect(asked).toHaveLength(6);
    expect(await fetcher().fetch(at('/3'))).toMatchObject({ finalUrl: at('/8') });
  });
});

describe('a site that is not there', () => {
  it.each([
    ['ENOTFOUND', 'unknown_host'],
    ['EAI_AGAIN', 'unknown_host'],
  ])('by its name (%s) is %s', async (error, expected) => {
    await expect(fetcher(() => Promise.reject(Object.assign(new Error(error), { code: error }))).fetch(at('/'))).rejects.toEqual(code(expected));
  });

  it('behind its address does not answer', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port: gone } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const rules = new FetchRules([`127.0.0.1:${gone}`], limits);
    await expect(new PageFetcher(rules, 'test').fetch(`http://127.0.0.1:${gone}/`)).rejects.toEqual(code('unreachable'));
  });

  it('behind https without a certificate that holds is said to be so', async () => {
    const rules = new FetchRules([`127.0.0.1:${port}`], limits);
    await expect(new PageFetcher(rules, 'test').fetch(`https://127.0.0.1:${port}/`)).rejects.toEqual(code('bad_certificate'));
  });
});
