import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export interface DemoPerson {
  role: 'reviewer' | 'editor' | 'admin';
  name: string;
  email: string;
  password: string;
}

export interface RunningNewsroom {
  /** For example "http://127.0.0.1:43117", no slash at the end. */
  url: string;
  dataDir: string;
  stop(): Promise<void>;
}

/** Starts a whole newsroom as `npm start` does, with demo data, on a free port and in a directory of its own. */
export async function startNewsroom(env: NodeJS.ProcessEnv = {}): Promise<RunningNewsroom> {
  const directory = mkdtempSync(join(tmpdir(), 'claimdesk-e2e-'));
  // As root, the database server's own account has to pass through.
  if (process.getuid?.() === 0) chmodSync(directory, 0o711);
  const dataDir = join(directory, 'data');
  const { DATABASE_URL: _notThatOne, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs')], {
    cwd: root,
    env: { ...inherited, PORT: String(await freePort()), HOST: '127.0.0.1', DATA_DIR: dataDir, DEMO: 'on', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    const gone = exited(child);
    child.kill('SIGTERM');
    await gone;
    rmSync(directory, { recursive: true, force: true });
  };
  try {
    return { url: await ready(child), dataDir, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Everybody of the demo newsroom, with the passwords of this one. */
export function demoPeople(dataDir: string): DemoPerson[] {
  return JSON.parse(readFileSync(join(dataDir, 'demo-credentials.json'), 'utf8')) as DemoPerson[];
}

/** @returns the address on the line that says so; rejects with all the output when the process ends without that line */
function ready(child: ChildProcessByStdio<null, Readable, Readable>): Promise<string> {
  return new Promise((resolve, reject) => {
    const output: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        output.push(line);
        const url = /^Claimdesk is ready at (\S+)/.exec(line)?.[1];
        if (url) resolve(url);
      });
    }
    child.once('close', () => reject(new Error(`The newsroom did not start:\n${output.join('\n')}`)));
  });
}

function exited(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('close', () => resolve()));
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
