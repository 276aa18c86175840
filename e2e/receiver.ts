import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';

export interface Received {
  id: string;
  type: string;
  body: { type: string; data: { id: string; version: number; note: string | null } };
}

/** Stands for a website that is told of facts: answers 204, keeps what came with a good signature, and refuses all else. */
export class Receiver {
  private readonly received: Received[] = [];
  private tell: () => void = () => undefined;
  private secret = '';

  private constructor(private readonly server: Server) {}

  static async at(port: number): Promise<Receiver> {
    const server = createServer();
    const receiver = new Receiver(server);
    server.on('request', (request: IncomingMessage, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => response.writeHead(receiver.take(request, Buffer.concat(chunks).toString('utf8')) ? 204 : 401).end());
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return receiver;
  }

  expect(secret: string): void {
    this.secret = secret;
  }

  /** The first that fits, as soon as it came. */
  async until(fits: (message: Received) => boolean): Promise<Received> {
    for (;;) {
      const more = new Promise<void>((resolve) => (this.tell = resolve));
      const found = this.received.find(fits);
      if (found) return found;
      await more;
    }
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** By the rules of Standard Webhooks. */
  private take({ headers }: IncomingMessage, text: string): boolean {
    const [id, timestamp, signatures] = ['id', 'timestamp', 'signature'].map((name) => String(headers[`webhook-${name}`]));
    const key = Buffer.from(this.secret.replace(/^whsec_/, ''), 'base64');
    const expected = `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${text}`).digest('base64')}`;
    if (!signatures!.split(' ').includes(expected)) return false;
    const body = JSON.parse(text) as Received['body'];
    this.received.push({ id: id!, type: body.type, body });
    this.tell();
    return true;
  }
}
