import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const KEPT_LINES = 4_000;

/**
 * Runs a program to its end.
 * @param {string[]} command program and arguments
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, signal?: AbortSignal, inherit?: boolean, onLine?: (line: string) => void }} options
 *   `inherit` gives it the terminal; otherwise its output is collected, and `onLine` sees each line as it comes
 * @returns {Promise<{ code: number, output: string, stderr: string }>} `code` 128 for a program that a signal ended
 */
export function run([file, ...args], { cwd, env = process.env, signal, inherit = false, onLine = () => {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env, signal, stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
    const output = [];
    const stderr = [];
    const collect = (stream, ...lists) => {
      if (!stream) return;
      createInterface({ input: stream }).on('line', (line) => {
        for (const list of lists) if (list.push(line) > KEPT_LINES) list.shift();
        onLine(line);
      });
    };
    collect(child.stdout, output);
    collect(child.stderr, output, stderr);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 128, output: output.join('\n'), stderr: stderr.join('\n') }));
  });
}

/** A script run by the same Node as this one. */
export const runNode = (args, options) => run([process.execPath, ...args], options);
