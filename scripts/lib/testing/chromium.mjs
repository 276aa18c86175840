import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { Failure } from '../failure.mjs';
import { dist, root } from '../paths.mjs';
import { run } from '../run.mjs';

const APT_ENVIRONMENT = { PATH: process.env.PATH, DEBIAN_FRONTEND: 'noninteractive' };

/**
 * Makes sure that there is a browser for the browser tests. Where it is looked for is known to e2e/browser.ts alone.
 * On Debian and Ubuntu root may install one; everybody else is told how.
 * @param {(line: string) => void} say
 * @throws {Failure}
 */
export async function requireChromium(say) {
  if (await isFound()) return;
  if (!canInstall()) throw new Failure(await whyNot());
  say('no Chromium on this machine: installing it with apt-get (some minutes)');
  for (const command of [['apt-get', 'update'], ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium']]) {
    const { code, output } = await run(command, { env: APT_ENVIRONMENT });
    const complaint = output.split('\n').findLast((line) => line.startsWith('E:')) ?? `code ${code}`;
    if (code !== 0) throw new Failure(`"${command.join(' ')}" failed (${complaint}): install Chromium by hand, or set CHROMIUM_PATH.`);
  }
  if (!(await isFound())) throw new Failure(await whyNot());
}

async function isFound() {
  return (await whyNot()) === undefined;
}

/** Asks e2e/browser.ts, which a bare Node cannot read as it stands. */
async function whyNot() {
  const { default: typescript } = await import('typescript');
  const source = readFileSync(join(root, 'e2e/browser.ts'), 'utf8');
  const { outputText } = typescript.transpileModule(source, { compilerOptions: { module: 'ESNext', target: 'ES2022' } });
  const compiled = join(dist, '.e2e/browser.mjs');
  mkdirSync(dirname(compiled), { recursive: true });
  writeFileSync(compiled, outputText);
  const { findChromium } = await import(pathToFileURL(compiled).href);
  try {
    findChromium();
    return undefined;
  } catch (error) {
    return error.message;
  }
}

const canInstall = () =>
  process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get') && !process.env.CHROMIUM_PATH;
