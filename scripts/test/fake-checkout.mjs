import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { dist, root } from '../lib/paths.mjs';
import { freePort } from '../lib/port.mjs';
import { throwAwayDirectory } from '../lib/throw-away.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * A checkout of the real scripts and the real database launcher with fake servers, built and installed as far as the
 * scripts can tell. It lies in a folder with spaces.
 */
export async function makeFakeCheckout() {
  const directory = throwAwayDirectory('checkout');
  const path = join(directory.path, 'a folder with spaces');
  for (const part of ['backend/src', 'migrations', 'frontend', 'dist/backend/src/database', 'dist/frontend', 'node_modules']) {
    mkdirSync(join(path, part), { recursive: true });
  }
  cpSync(join(root, 'scripts'), join(path, 'scripts'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(root, file), join(path, file));
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.claimdesk')) symlinkSync(join(root, 'node_modules', name), join(path, 'node_modules', name));
  }
  for (const name of ['main', 'worker']) cpSync(join(here, 'fakes/server.mjs'), join(path, `dist/backend/src/${name}.js`));
  cpSync(join(here, 'fakes/cli.mjs'), join(path, 'dist/backend/src/cli.js'));
  symlinkSync(join(dist, 'backend/src/database/embedded'), join(path, 'dist/backend/src/database/embedded'));
  writeFileSync(join(path, 'dist/frontend/index.html'), '<!doctype html>');
  const { stampAll } = await import(pathToFileURL(join(path, 'scripts/test/stamp-all.mjs')).href);
  stampAll();
  return { path, remove: directory.remove };
}

/** A newsroom in a fake checkout: its own data directory and port, started and stopped as often as a test likes. */
export async function makeNewsroom(checkout) {
  const directory = throwAwayDirectory('newsroom');
  const dataDir = join(directory.path, 'data');
  const port = await freePort();
  const running = new Set();
  const stopAll = async () => {
    for (const started of running) {
      started.kill('SIGTERM');
      await started.exited;
    }
    running.clear();
  };
  return {
    dataDir,
    port,
    url: `http://127.0.0.1:${port}`,
    path: (name) => join(dataDir, name),
    read: (name) => readFileSync(join(dataDir, name), 'utf8'),
    events: () => (existsSync(join(dataDir, 'events.log')) ? readFileSync(join(dataDir, 'events.log'), 'utf8').trim().split('\n') : []),
    put: (name, content = '') => {
      mkdirSync(dataDir, { recursive: true, mode: 0o711 });
      writeFileSync(join(dataDir, name), content);
    },
    start(env = {}, command = [process.execPath, join(checkout.path, 'scripts/start.mjs')]) {
      const started = launch(command, { cwd: tmpdir(), env: { ...cleanEnvironment(), DATA_DIR: dataDir, PORT: String(port), ...env } });
      running.add(started);
      return started;
    },
    /** As on the first day, but for the database server's own files: making them anew takes a second or more. */
    async reset() {
      await stopAll();
      if (!existsSync(dataDir)) return;
      for (const name of readdirSync(dataDir)) {
        if (name !== 'postgres') rmSync(join(dataDir, name), { recursive: true });
      }
    },
    async close() {
      await stopAll();
      directory.remove();
    },
  };
}

function cleanEnvironment() {
  const { DATABASE_URL: _url, npm_lifecycle_event: _npm, LANG: _lang, ...env } = process.env;
  return env;
}

/** A started program: its output so far, `line(pattern)` to await, and its end. */
export function launch([file, ...args], { cwd, env }) {
  const child = spawn(file, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const waiting = new Set();
  const started = {
    pid: child.pid,
    stdout: '',
    stderr: '',
    kill: (signal) => child.kill(signal),
    exited: new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal }))),
    /** Resolves with the first line that fits; rejects when the program ends without it. */
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const seen = started.stdout.split('\n').find((line) => pattern.test(line));
        if (seen) return resolve(seen);
        waiting.add({ pattern, resolve });
        void started.exited.then(() => reject(new Error(`ended without ${pattern}:\n${started.stdout}\n${started.stderr}`)));
      }),
  };
  createInterface({ input: child.stdout }).on('line', (line) => {
    started.stdout += `${line}\n`;
    for (const one of waiting) if (one.pattern.test(line)) one.resolve(line);
  });
  child.stderr.on('data', (chunk) => (started.stderr += chunk));
  return started;
}

export const READY = /^Claimdesk is ready at/;
