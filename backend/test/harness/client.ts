import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | number | undefined>;
  /** Whatever the API answers: the tests assert its shape. */
  body: any;
  text: string;
}

export interface Person {
  id: string;
  email: string;
  name: string;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD';

/** Speaks HTTP to the API as a browser of ours does, with the session cookie of one person. */
export class Client {
  private cookie = '';
  private secret = '';

  constructor(
    private readonly app: NestFastifyApplication,
    readonly person: Person | null = null,
  ) {}

  async signIn(email: string, password: string): Promise<Answer> {
    const answer = await this.post('/session', { email, password });
    const set = answer.headers['set-cookie'];
    this.cookie = String(Array.isArray(set) ? set[0] : (set ?? '')).split(';', 1)[0]!;
    return answer;
  }

  /** Goes on with a session that exists already. */
  withSession(token: string): this {
    this.cookie = `claimdesk_session=${token}`;
    return this;
  }

  /** Speaks as a program does: with an API key, and with nothing that only browsers send. */
  withKey(secret: string): this {
    this.secret = secret;
    return this;
  }

  /** What each request of this person carries. */
  headers(): Record<string, string> {
    if (this.secret) return { authorization: `Bearer ${this.secret}` };
    return { ...(this.cookie ? { cookie: this.cookie } : {}), 'x-claimdesk': '1' };
  }

  get = (path: string, headers: Record<string, string> = {}): Promise<Answer> => this.send('GET', path, undefined, headers);
  post = (path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> => this.send('POST', path, body, headers);
  put = (path: string, body: unknown): Promise<Answer> => this.send('PUT', path, body);
  patch = (path: string, body: unknown): Promise<Answer> => this.send('PATCH', path, body);
  delete = (path: string): Promise<Answer> => this.send('DELETE', path);

  /** The same over the network, to a process that listens on this port. @throws TypeError when the connection breaks */
  async over(port: number, method: Method, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, {
      method,
      headers: { ...this.headers(), 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: Object.fromEntries(response.headers), body: parse(text), text };
  }

  /** What somebody downloads, as it came. */
  async bytes(path: string): Promise<Buffer> {
    return (await this.app.inject({ method: 'GET', url: `/api/v1${path}`, headers: this.headers() })).rawPayload;
  }

  async send(method: Method, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const raw = typeof body === 'string' || Buffer.isBuffer(body);
    const response = await this.app.inject({
      method,
      url: `/api/v1${path}`,
      headers: {
        ...this.headers(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      payload: body === undefined ? undefined : raw ? body : JSON.stringify(body),
    });
    return { status: response.statusCode, headers: response.headers, body: parse(response.body), text: response.body };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
