import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';

const COMPILED = path.resolve(import.meta.dirname, '../../../dist/backend/src');

/** A process of the newsroom as it runs in earnest. */
export class Program {
  private constructor(private readonly child: ChildProcess) {}

  /** Starts dist's main.js or worker.js and waits until it says that it is ready. */
  static async start(name: 'main' | 'worker', environment: Record<string, string>): Promise<Program> {
    const child = fork(path.join(COMPILED, `${name}.js`), {
      env: { PATH: process.env.PATH, DEMO: 'off', LOG_LEVEL: 'fatal', ...environment },
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let complaint = '';
    child.stderr!.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    const ready = await Promise.race([once(child, 'message').then(() => true), once(child, 'exit').then(() => false)]);
    if (!ready) throw new Error(`${name}.js did not start: ${complaint}`);
    return new Program(child);
  }

  /** As a power cut would. */
  kill = (): Promise<void> => this.end('SIGKILL');
  stop = (): Promise<void> => this.end('SIGTERM');

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill(signal);
    await gone;
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
