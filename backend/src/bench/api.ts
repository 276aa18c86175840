import { fork } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import type pg from 'pg';

/** As cheap as a client can be, since it shares the machine with what it measures: connections are kept, nothing is asked to be compressed. */
export const agent = new http.Agent({ keepAlive: true });

export interface Reply {
  status: number;
  text: string;
}

/** Posts JSON as a signed-in browser does. @throws Error when the connection breaks */
export function post(url: string, cookie: string, body: unknown): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'content-type': 'application/json', 'x-claimdesk': '1' };
    const request = http.request(url, { agent, method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => resolve({ status: response.statusCode!, text: Buffer.concat(chunks).toString() }));
    });
    request.on('error', reject);
    request.end(JSON.stringify(body));
  });
}

/** Takes the next claim of a queue. @returns its assignment */
export async function next(url: string, cookie: string, queueId: string): Promise<string> {
  const { status, text } = await post(`${url}/api/v1/queues/${queueId}/next`, cookie, { ahead: 0 });
  if (status !== 200) throw new Error(`next answered ${status}: ${text}`);
  return (JSON.parse(text) as { id: string }).id;
}

export interface Reviewer {
  id: string;
  cookie: string;
}

/** Reviewers with open sessions, straight into the tables: nobody waits for a thousand passwords to be hashed. Members of all queues. */
export async function aCrowd(client: pg.Client | pg.Pool, count: number): Promise<Reviewer[]> {
  const tokens = Array.from({ length: count }, () => randomBytes(32).toString('base64url'));
  const { rows } = await client.query<{ id: string }>(
    `INSERT INTO users (email, name, role, password_hash, must_change_password)
      SELECT 'crowd' || n || '@newsroom.example', 'Reviewer ' || n, 'reviewer', '', false FROM generate_series(1, $1::int) n RETURNING id`,
    [count],
  );
  await client.query(`INSERT INTO sessions (user_id, token_hash, expires_at) SELECT *, now() + interval '1 day' FROM unnest($1::uuid[], $2::bytea[])`, [
    rows.map(({ id }) => id),
    tokens.map((token) => createHash('sha256').update(token).digest()),
  ]);
  await client.query(`INSERT INTO queue_members (queue_id, user_id) SELECT q.id, u FROM queues q, unnest($1::uuid[]) u ON CONFLICT DO NOTHING`, [rows.map(({ id }) => id)]);
  return rows.map(({ id }, index) => ({ id, cookie: `claimdesk_session=${tokens[index]}` }));
}

export interface RunningApi {
  url: string;
  /** @returns its resident set in MB */
  memory(): Promise<number>;
  /** Ends it and waits until it is gone. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

const PORT = 38917;

/** The API in a process of its own. */
export function startApi(databaseUrl: string, port = PORT): Promise<RunningApi> {
  const entry = path.resolve(import.meta.dirname, '../main.js');
  const child = fork(entry, [], { env: { DATABASE_URL: databaseUrl, PORT: String(port), DEMO: 'off', LOG_LEVEL: 'fatal', NODE_ENV: 'production' } });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the API ended with code ${code}`)));
    child.on('message', (message: { type?: string }) => {
      if (message.type !== 'ready') return;
      const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
        child.kill(signal);
        await gone;
      };
      resolve({ url: `http://127.0.0.1:${port}`, memory: () => residentMb(child.pid!), stop });
    });
  });
}

/** Linux says it of any process; elsewhere it is not known. */
async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1000);
}
