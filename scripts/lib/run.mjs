import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const KEPT_LINES = 4_000;
/** npm needs some seconds to roll back. */
const PATIENCE_MS = 10_000;

/**
 * Runs a program to its end.
 * @param {string[]} command program and arguments
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, signal?: AbortSignal, inherit?: boolean, onStart?: (pid: number) => void, onLine?: (line: string) => void }} options
 *   `inherit` gives it the terminal; otherwise its output is collected, and `onLine` sees each line as it comes.
 *   `signal` ends it: the promise then rejects when the program is gone, not before
 * @returns {Promise<{ code: number, output: string, stderr: string }>} `code` 128 for a program that a signal ended
 */
export function run([file, ...args], { cwd, env = process.env, signal, inherit = false, onStart = () => {}, onLine = () => {} } = {}) {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const child = spawn(file, args, { cwd, env, stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    const output = [];
    const stderr = [];
    collect(child.stdout, [output], onLine);
    collect(child.stderr, [output, stderr], onLine);
    const stop = () => end(child);
    signal?.addEventListener('abort', stop, { once: true });
    if (child.pid) onStart(child.pid);
    child.once('error', reject);
    child.once('close', (code) => {
      signal?.removeEventListener('abort', stop);
      if (signal?.aborted) reject(signal.reason);
      else resolve({ code: code ?? 128, output: output.join('\n'), stderr: stderr.join('\n') });
    });
  });
}

/** A script run by the same Node as this one. */
export const runNode = (args, options) => run([process.execPath, ...args], options);

function collect(stream, lists, onLine) {
  if (!stream) return;
  createInterface({ input: stream }).on('line', (line) => {
    for (const list of lists) if (list.push(line) > KEPT_LINES) list.shift();
    onLine(line);
  });
}

function end(child) {
  child.kill('SIGTERM');
  const deadline = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  child.once('close', () => clearTimeout(deadline));
}
