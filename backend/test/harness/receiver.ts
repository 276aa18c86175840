import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export interface Received {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Somebody else's server that is told things; it keeps all that it got. */
export class Receiver {
  readonly received: Received[] = [];
  /** What it does with each request once it is there; answers 204 unless told otherwise. */
  reply: (response: ServerResponse, request: Received) => void = (response) => response.writeHead(204).end();
  private wake: () => void = () => undefined;

  private constructor(private readonly server: Server) {
    server.on('request', (request, response: ServerResponse) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
        const got = { path: request.url!, headers: request.headers, body: Buffer.concat(chunks).toString() };
        this.received.push(got);
        this.reply(response, got);
        this.wake();
      });
    });
  }

  static async open(port = 0): Promise<Receiver> {
    const server = createServer();
    await once(server.listen(port, '127.0.0.1'), 'listening');
    return new Receiver(server);
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  get origin(): string {
    return `127.0.0.1:${this.port}`;
  }

  at = (path = '/hook'): string => `http://${this.origin}${path}`;

  /** @returns all that came, as soon as there are so many */
  async gets(count: number): Promise<Received[]> {
    while (this.received.length < count) await new Promise<void>((resolve) => (this.wake = resolve));
    return this.received;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await once(this.server.close(), 'close');
  }
}

/** What a message says to a receiver with this secret. @throws Error where it is signed by nobody, or by somebody else */
export const read = ({ body, headers }: Received, secret: string): any => new Webhook(secret).verify(body, headers as Record<string, string>);
