import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { declareStale } from '../build.mjs';
import { oneLine, runCommand } from '../failure.mjs';
import { Newsroom } from '../newsroom.mjs';
import { root, tool } from '../paths.mjs';
import { readSettings } from '../settings.mjs';
import { untilStopped } from '../shutdown.mjs';

/** `npm run dev`: the newsroom with both sides rebuilt as they are edited. The page to open is Vite's. */
export async function main() {
  await runCommand(() => untilStopped(watch));
  process.exit();
}

async function watch(shutdown) {
  const newsroom = new Newsroom(readSettings(), shutdown, { isWatched: true });
  await newsroom.claim();
  await newsroom.prepare({ parts: ['backend'] });
  await newsroom.openDatabase();
  await newsroom.migrate();
  await newsroom.loadDemoOnce();
  process.stdout.write(`API: ${await newsroom.openServers()}\n`);
  watchBackend(newsroom);
  watchFrontend(newsroom);
}

/** The compiler writes to dist/, and its "0 errors" is the moment to restart. */
function watchBackend(newsroom) {
  declareStale('backend');
  const compiler = background(newsroom.shutdown, [tool.tsc, '-p', 'backend/tsconfig.json', '--watch', '--preserveWatchOutput'], root);
  let isFirst = true;
  let restart = Promise.resolve();
  createInterface({ input: compiler.stdout }).on('line', (line) => {
    if (line.trim()) process.stdout.write(`backend  ${line}\n`);
    if (!/Found 0 errors/.test(line)) return;
    // The first round compiles what was built a moment ago.
    if (!isFirst) restart = restart.then(() => newsroom.restartServers()).catch((error) => process.stderr.write(`${oneLine(error)}\n`));
    isFirst = false;
  });
}

function watchFrontend(newsroom) {
  const vite = background(newsroom.shutdown, [tool.vite, '--clearScreen', 'false'], join(root, 'frontend'), { API_URL: newsroom.url });
  createInterface({ input: vite.stdout }).on('line', (line) => process.stdout.write(`frontend ${line}\n`));
}

/** In a process group of its own, so that whatever it starts ends with it. */
function background(shutdown, args, cwd, env = {}) {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  shutdown.defer(() => {
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It has ended already.
    }
  });
  child.once('error', (error) => shutdown.request(error));
  return child;
}
