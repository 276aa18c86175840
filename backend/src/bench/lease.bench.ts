import { fork } from 'node:child_process';
import http from 'node:http';
import path from 'node:path';
import pg from 'pg';
import { type Rate, rateOf, round } from './measure.js';

const CLIENTS = 16;

/** The lease alone, as a raw program without session, audit or guarantees would take it. */
const BARE = {
  name: 'bare',
  text: `WITH chosen AS (SELECT id FROM assignments WHERE queue_id = $1 AND state = 'open' AND assigned_to IS NULL
      ORDER BY priority DESC, id LIMIT 1 FOR UPDATE SKIP LOCKED)
    UPDATE assignments SET state = 'leased', lease_token = gen_random_uuid(), leased_by = $2, leased_at = clock_timestamp(),
      lease_expires_at = clock_timestamp() + interval '15 minutes'
    FROM chosen WHERE assignments.id = chosen.id RETURNING assignments.id`,
};
/** Work done: the next call of the same person then takes another claim. Both sides pay for it. */
const DONE = {
  name: 'done',
  text: `UPDATE assignments SET state = 'done', closed_at = now(), lease_token = NULL, leased_by = NULL, leased_at = NULL, lease_expires_at = NULL
    WHERE id = $1`,
};

export interface LeaseFigures {
  http: Rate;
  bare: Rate;
  ratio: number;
  doubles: number;
  apiRssMb: number;
}

interface Person {
  id: string;
  email: string;
}

/**
 * `POST /queues/:id/next` of the API in a process of its own, over the bare lease statement, 16 clients each.
 *
 * @param password of all `people`
 */
export async function benchLeases(databaseUrl: string, queues: readonly string[], people: readonly Person[], password: string, seconds: number): Promise<LeaseFigures> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: CLIENTS });
  const taken: string[] = [];
  const done = async (id: string): Promise<void> => {
    taken.push(id);
    await pool.query({ ...DONE, values: [id] });
  };
  const person = (client: number): Person => people[client % people.length]!;
  const queue = (client: number): string => queues[client % queues.length]!;
  const bare = await rateOf(CLIENTS, seconds, async (client) => {
    const { rows } = await pool.query<{ id: string }>({ ...BARE, values: [queue(client), person(client).id] });
    await done(rows[0]!.id);
  });
  const api = await startApi(databaseUrl);
  try {
    const cookies = await Promise.all(people.map((one) => signIn(api.url, one.email, password)));
    const overHttp = await rateOf(CLIENTS, seconds, async (client) => {
      await done(await next(api.url, cookies[client % people.length]!, queue(client)));
    });
    const apiRssMb = await api.memory();
    return { http: overHttp, bare, ratio: round(overHttp.perSecond / bare.perSecond), doubles: taken.length - new Set(taken).size, apiRssMb };
  } finally {
    agent.destroy();
    api.stop();
    await pool.end();
  }
}

/** As cheap as a client can be, since it shares the machine with what it measures: connections are kept, nothing is asked to be compressed. */
const agent = new http.Agent({ keepAlive: true });

function next(url: string, cookie: string, queueId: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'content-type': 'application/json', 'x-claimdesk': '1' };
    const request = http.request(`${url}/api/v1/queues/${queueId}/next`, { agent, method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const body = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve((JSON.parse(body) as { id: string }).id);
        else reject(new Error(`next answered ${response.statusCode}: ${body}`));
      });
    });
    request.on('error', reject);
    request.end('{"ahead":0}');
  });
}

async function signIn(url: string, email: string, password: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-claimdesk': '1' },
    body: JSON.stringify({ email, password }),
  });
  if (response.status !== 201) throw new Error(`sign-in answered ${response.status}`);
  return response.headers.getSetCookie()[0]!.split(';', 1)[0]!;
}

interface RunningApi {
  url: string;
  /** @returns its resident set in MB */
  memory(): Promise<number>;
  stop(): void;
}

const PORT = '38917';

function startApi(databaseUrl: string): Promise<RunningApi> {
  const entry = path.resolve(import.meta.dirname, '../main.js');
  const child = fork(entry, [], { env: { DATABASE_URL: databaseUrl, PORT, DEMO: 'off', LOG_LEVEL: 'error', NODE_ENV: 'production' } });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the API ended with code ${code}`)));
    child.on('message', (message: { type?: string }) => {
      if (message.type !== 'ready') return;
      resolve({ url: `http://127.0.0.1:${PORT}`, memory: () => residentMb(child.pid!), stop: () => child.kill('SIGTERM') });
    });
  });
}

/** Linux says it of any process; elsewhere it is not known. */
async function residentMb(pid: number): Promise<number> {
  const { readFile } = await import('node:fs/promises');
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Math.round(Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1000);
}
