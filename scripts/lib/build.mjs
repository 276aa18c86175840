import { cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

import { keepBudgets } from './budgets.mjs';
import { withCheckoutLock } from './checkout-lock.mjs';
import { Failure } from './failure.mjs';
import { clearStamp, filesBelow, fingerprint, readStamp, writeStamp } from './fingerprint.mjs';
import { compiledEntry, dist, root, tool } from './paths.mjs';
import { runNode } from './run.mjs';
import { step } from './terminal.mjs';

/** What is built from what. A part is stale when the fingerprint of its sources differs from the one in its stamp. */
const PARTS = {
  backend: {
    label: 'Building the backend',
    sources: ['backend/src', 'migrations', 'backend/tsconfig.json', 'backend/package.json', 'package-lock.json'],
    product: compiledEntry.cli,
    make: buildBackend,
  },
  frontend: {
    label: 'Building the frontend',
    sources: ['frontend', 'package-lock.json'],
    product: join(dist, 'frontend/index.html'),
    make: buildFrontend,
  },
};

/**
 * Builds what is stale, one build at a time for each checkout.
 * @param {{ parts?: (keyof typeof PARTS)[], force?: boolean, out?: NodeJS.WriteStream, signal?: AbortSignal }} options
 * @throws {Failure} with the first complaint of the compiler
 */
export async function buildStale({ parts = Object.keys(PARTS), force = false, out = process.stdout, signal } = {}) {
  if (!force && parts.every(isFresh)) return;
  await withCheckoutLock(async (onStart) => {
    // Somebody else may have done it while this one waited.
    const stale = parts.filter((part) => force || !isFresh(part));
    if (stale.length === 0) return;
    const label = stale.length > 1 ? 'Building' : PARTS[stale[0]].label;
    await step(label, () => allOrFirstFailure(stale.map((part) => build(part, { signal, onStart }))), out);
  }, { signal, out });
}

/** Waits for all, also after a failure: nothing may go on compiling behind a finished command. */
async function allOrFirstFailure(builds) {
  const failed = (await Promise.allSettled(builds)).find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}

const stampFile = (part) => join(dist, `.${part}.stamp`);

const sourcesOf = (part) => fingerprint(root, PARTS[part].sources);

export const isFresh = (part) => existsSync(PARTS[part].product) && readStamp(stampFile(part)) === sourcesOf(part);

/** From which sources dist/ was made. */
export const builtFrom = (part) => readStamp(stampFile(part));

/** What lies in dist/ was made from these sources. */
export const rememberBuild = (part, sources = sourcesOf(part)) => writeStamp(stampFile(part), sources);

/** For a part that something else writes from now on (watch mode): the next start must not trust it. */
export const declareStale = (part) => clearStamp(stampFile(part));

async function build(part, options) {
  // Taken before, so that an edit during the build makes the next start build again.
  const sources = sourcesOf(part);
  clearStamp(stampFile(part));
  await PARTS[part].make(options);
  rememberBuild(part, sources);
}

async function buildBackend(options) {
  const startedAt = Date.now();
  await compile([tool.tsc, '-p', 'backend/tsconfig.json'], root, 'backend', options);
  for (const file of filesBelow(join(root, 'backend/src'))) {
    if (/\.tsx?$/.test(file)) continue;
    cpSync(file, join(dist, relative(root, file)));
  }
  for (const part of ['backend', 'migrations']) removeOlder(join(dist, part), startedAt);
}

async function buildFrontend(options) {
  const args = ['build', '--outDir', join(dist, 'frontend'), '--emptyOutDir', '--logLevel', 'warn'];
  await compile([tool.vite, ...args], join(root, 'frontend'), 'frontend', options);
  keepBudgets(join(dist, 'frontend'));
}

async function compile(args, cwd, what, options) {
  const { code, output } = await runNode(args, { cwd, ...options, env: { ...process.env, NODE_ENV: 'production' } });
  if (code === 0) return;
  const lines = output.split('\n').map((line) => line.trim());
  const complaint = lines.find((line) => /error/i.test(line)) ?? lines.find(Boolean) ?? `exit code ${code}`;
  throw new Failure(`The ${what} does not compile (${complaint}): "npm run build" with DEBUG=1 shows everything.`, { cause: { stack: output } });
}

/** What the compiler did not write again belongs to sources that are gone. */
function removeOlder(directory, startedAt) {
  if (!existsSync(directory)) return;
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) removeOlder(path, startedAt);
    // A file system may round times down to whole seconds.
    else if (statSync(path).mtimeMs < startedAt - 2_000) rmSync(path);
  }
}
