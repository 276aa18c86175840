import { defineConfig } from '@playwright/test';

import { launchOptions } from '../browser.js';

/** `npm run bench desk`: how long a reviewer waits for the next claim, in a real browser on a fresh demo newsroom. */
export default defineConfig({
  testDir: '.',
  testMatch: 'desk.ts',
  outputDir: '../.output',
  globalSetup: '../global-setup.ts',
  workers: 1,
  timeout: 300_000,
  reporter: [['line']],
  use: { launchOptions: launchOptions(), headless: true, locale: 'en-GB', viewport: { width: 1440, height: 900 } },
});
