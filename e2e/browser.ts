import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium, type LaunchOptions } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const BUNDLES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A test browser calls nobody but the newsroom under test. */
const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The Chromium to test with: $CHROMIUM_PATH, Playwright's own download, one on the PATH, a known application bundle.
 * @returns its absolute path
 * @throws Error with one line that says how to get one
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string {
  const wished = env.CHROMIUM_PATH;
  if (wished) {
    if (isExecutable(wished)) return wished;
    throw new Error(`CHROMIUM_PATH is "${wished}", which is not a program: correct it or unset it.`);
  }
  const directories = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => directories.map((directory) => join(directory, name)));
  const found = [chromium.executablePath(), ...onPath, ...BUNDLES].find((path) => path && isExecutable(path));
  if (found) return found;
  throw new Error('The browser tests need a Chromium: "apt-get install chromium", "npx playwright install chromium", or set CHROMIUM_PATH.');
}

/** For Playwright's `use.launchOptions`. Chromium's sandbox does not work as root, and only there it is switched off. */
export function launchOptions(): LaunchOptions {
  const isRoot = process.getuid?.() === 0;
  return { executablePath: findChromium(), args: isRoot ? [...ARGS, '--no-sandbox'] : ARGS };
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
