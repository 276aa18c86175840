import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { withCheckoutLock } from './checkout-lock.mjs';
import { Failure } from './failure.mjs';
import { readStamp, writeStamp } from './fingerprint.mjs';
import { root } from './paths.mjs';
import { run } from './run.mjs';
import { step } from './terminal.mjs';
import { requireWritable } from './writable.mjs';

const lockFile = join(root, 'package-lock.json');
const stampFile = join(root, 'node_modules/.claimdesk-install');
const npmLog = join(root, 'node_modules/.claimdesk-install.log');

/** Dev dependencies belong to it, because the build needs them: NODE_ENV=production must not leave them out. */
const INSTALL = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Installs exactly what package-lock.json names, when what is installed differs.
 * @param {{ out?: NodeJS.WriteStream, signal?: AbortSignal }} options
 */
export async function installMissing({ out = process.stdout, signal } = {}) {
  if (isInstalled()) return;
  requireWritable(join(root, 'node_modules'), 'change its owner or its rights, or copy the checkout to a directory of your own.');
  await withCheckoutLock(async (onStart) => {
    // Somebody else may have done it while this one waited.
    if (isInstalled()) return;
    check(await (out.isTTY ? installLive(out, { signal, onStart }) : step('Installing packages (about a minute)', () => npm({ signal, onStart }), out)));
    rememberInstall();
  }, { signal, out });
}

function installLive(out, options) {
  out.write('Installing packages …\n');
  return npm({ ...options, inherit: true });
}

function isInstalled() {
  if (readStamp(stampFile) === wantedInstall()) return true;
  if (!isInstalledByHand()) return false;
  rememberInstall();
  return true;
}

/** The platform is part of it: a node_modules carried over from another system lacks that one's binaries. */
function wantedInstall() {
  return createHash('sha256').update(readFileSync(lockFile)).update(`${process.platform} ${process.arch}`).digest('hex');
}

/** What lies in node_modules is what package-lock.json names. */
export function rememberInstall() {
  try {
    writeStamp(stampFile, wantedInstall());
  } catch {
    // A read-only checkout: compared again next time, which costs some milliseconds.
  }
}

/** Compares with npm's own record of node_modules, so that what a developer installed is not thrown away. */
export function isInstalledByHand(recordFile = join(root, 'node_modules/.package-lock.json')) {
  if (!existsSync(recordFile)) return false;
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const present = JSON.parse(readFileSync(recordFile, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/') || entry.link) return true;
    const here = present[path];
    if (!here) return Boolean(entry.optional || entry.devOptional || entry.peer);
    return here.version === entry.version && here.integrity === entry.integrity && existsSync(join(root, path));
  });
}

function npm(options) {
  const { NODE_ENV: _ignored, ...env } = process.env;
  const cli = process.env.npm_execpath;
  const command = cli?.endsWith('npm-cli.js') ? [process.execPath, cli] : ['npm'];
  return run([...command, ...INSTALL], { cwd: root, env: { ...env, SCARF_ANALYTICS: 'false' }, ...options }).catch((cause) => {
    if (options.signal?.aborted) throw cause;
    throw new Failure(`npm could not be started (${cause.code ?? cause.message}): check that npm is installed.`, { cause });
  });
}

function check({ code, output }) {
  if (code === 0) return;
  mkdirSync(dirname(npmLog), { recursive: true });
  writeFileSync(npmLog, output);
  const complaint = output.split('\n').map((line) => /^npm error (?!code |errno |A complete log)(.+)/.exec(line)?.[1]).find(Boolean);
  const reason = complaint ?? `npm ended with code ${code}`;
  throw new Failure(`The packages could not be installed (${reason}): check the network and free space, then run the command again.`);
}
