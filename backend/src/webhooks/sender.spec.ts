import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { FetchRules } from '../outbound/index.js';
import { WebhookSender } from './sender.js';

const LIMITS = { milliseconds: 400, answerMilliseconds: 200 };
const BODY = '{"type":"test","says":"Zwölf Brücken 🌉"}';

let asked: Array<{ request: IncomingMessage; body: string }>;
let reply: (response: ServerResponse) => void;
/** Speaks whatever it likes, which need not be HTTP. */
let speak: (socket: net.Socket) => void;
const receiver = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
    asked.push({ request, body: Buffer.concat(chunks).toString() });
    reply(response);
  });
});
const rough = net.createServer((socket) => {
  socket.on('error', () => undefined);
  speak(socket);
});
const ports = { http: 0, rough: 0, dead: 0 };

beforeAll(async () => {
  for (const [name, server] of [['http', receiver], ['rough', rough]] as const) {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    ports[name] = (server.address() as AddressInfo).port;
  }
  const dead = net.createServer().listen(0, '127.0.0.1');
  await once(dead, 'listening');
  ports.dead = (dead.address() as AddressInfo).port;
  await once(dead.close(), 'close');
});
beforeEach(() => {
  asked = [];
});
afterAll(async () => {
  receiver.closeAllConnections();
  await Promise.all([once(receiver.close(), 'close'), once(rough.close(), 'close')]);
});

const sender = (): WebhookSender => new WebhookSender(new FetchRules(Object.values(ports).map((port) => `127.0.0.1:${port}`)), 'Claimdesk test', LIMITS);
const send = (port: number, path = '/hook?of=us') => sender().send(`http://127.0.0.1:${port}${path}`, { 'webhook-id': 'm-1' }, BODY);

describe('a message', () => {
  it('is posted once, byte for byte, with its headers and without anything of ours', async () => {
    reply = (response) => response.writeHead(204).end();
    expect(await send(ports.http)).toEqual({ status: 204, error: null, answer: null, ms: expect.any(Number) });
    expect(asked).toHaveLength(1);
    const [{ request, body }] = asked as [(typeof asked)[0]];
    expect([request.method, request.url, body]).toEqual(['POST', '/hook?of=us', BODY]);
    expect(Object.keys(request.headers).sort()).toEqual(['connection', 'content-length', 'content-type', 'host', 'user-agent', 'webhook-id']);
    expect(request.headers['content-type']).toBe('application/json');
  });

  it.each([301, 302, 307, 308])('is not taken elsewhere by a %s', async (status) => {
    reply = (response) => response.writeHead(status, { location: `http://127.0.0.1:${ports.http}/elsewhere` }).end();
    expect(await send(ports.http)).toMatchObject({ status, error: null });
    expect(asked.map(({ request }) => request.url)).toEqual(['/hook?of=us']);
  });
});

describe('a receiver', () => {
  it('that says something is heard, the beginning of it', async () => {
    reply = (response) => response.writeHead(500).end(`Boom \0 ${'x'.repeat(2_000)}`);
    const { status, answer } = await send(ports.http);
    expect(status).toBe(500);
    expect(answer).toMatch(/^Boom \uFFFD x+$/);
    expect(answer).toHaveLength(500);
  });

  it('that says no end of things is cut off; its status counts', async () => {
    let sent = 0;
    reply = (response) => {
      response.writeHead(200);
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 97))) sent += 65_536;
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    };
    expect(await send(ports.http)).toMatchObject({ status: 200, error: null, answer: 'a'.repeat(500) });
    expect(sent).toBeLessThan(10_000_000);
  });

  it('that does not come to an end is not waited for; its status counts', async () => {
    reply = (response) => void response.writeHead(200).write('so far');
    expect(await send(ports.http)).toMatchObject({ status: 200, error: null, answer: 'so far' });
  });

  it('that says nothing is given up when its time is over', async () => {
    reply = () => undefined;
    const outcome = await send(ports.http);
    expect(outcome).toMatchObject({ status: null, error: 'too_slow', answer: null });
    expect(outcome.ms).toBeGreaterThanOrEqual(LIMITS.milliseconds - 10);
    expect(outcome.ms).toBeLessThan(LIMITS.milliseconds + 500);
  });

  it.each<[string, (socket: net.Socket) => void, string]>([
    ['speaks no HTTP', (socket) => socket.end('220 smtp.example ESMTP\r\n'), 'unreadable'],
    ['sends headers without end', (socket) => socket.write(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}`), 'unreadable'],
    ['hangs up', (socket) => socket.destroy(), 'unreachable'],
    ['dribbles', (socket) => void socket.write('HTTP/1.1 2'), 'too_slow'],
  ])('that %s is an outcome like any other', async (_, behaviour, error) => {
    speak = (socket) => socket.once('data', () => behaviour(socket));
    expect(await send(ports.rough)).toMatchObject({ status: null, error });
  });

  it('that is not there is one, too', async () => {
    expect(await send(ports.dead)).toMatchObject({ status: null, error: 'unreachable' });
  });

  it.each([
    ['http://10.0.0.1/hook', 'not_public'],
    ['http://169.254.169.254/latest/meta-data', 'not_public'],
    ['http://[::ffff:127.0.0.1]/hook', 'not_public'],
    ['http://localhost/hook', 'not_public'],
    ['https://user:word@site.example/hook', 'has_credentials'],
    ['ftp://site.example/hook', 'not_http'],
    ['http://site.example:22/hook', 'wrong_port'],
  ])('inside the house is never asked: %s', async (address, error) => {
    expect(await sender().send(address, {}, BODY)).toMatchObject({ status: null, error });
  });
});
