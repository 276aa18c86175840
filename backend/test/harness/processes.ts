import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';

const COMPILED = path.resolve(import.meta.dirname, '../../../dist/backend/src');

/** A directory that is a disk of its own, as large as said, for one process alone. */
export interface SmallDisk {
  directory: string;
  kilobytes: number;
}

/** A process of the newsroom as it runs in earnest. */
export class Program {
  private constructor(private readonly child: ChildProcess) {}

  /** Starts dist's main.js or worker.js and waits until it says that it is ready. */
  static async start(name: 'main' | 'worker', environment: Record<string, string>, disk?: SmallDisk): Promise<Program> {
    const program = [process.execPath, path.join(COMPILED, `${name}.js`)];
    const [command, ...args] = disk ? [...onDisk(disk), ...program] : program;
    const child = spawn(command!, args, {
      env: { PATH: process.env.PATH, DEMO: 'off', LOG_LEVEL: 'fatal', ...environment },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let complaint = '';
    child.stderr!.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    const ready = await Promise.race([once(child, 'message').then(() => true), once(child, 'exit').then(() => false)]);
    if (!ready) throw new Error(`${name}.js did not start: ${complaint}`);
    return new Program(child);
  }

  /** The names of the files in a directory as this process sees it, with the disks that it alone has. */
  filesIn(directory: string): Promise<string[]> {
    return readdir(path.join('/proc', String(this.child.pid), 'root', directory));
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

/** In a mount namespace of its own: nothing of it is left when the process is gone. Whoever is not root becomes root of a user namespace. */
const onDisk = ({ directory, kilobytes }: SmallDisk): string[] => [
  'unshare',
  ...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']),
  '--mount',
  'sh',
  '-c',
  `mount -t tmpfs -o size=${kilobytes}k small "$0" && exec "$@"`,
  directory,
];

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
