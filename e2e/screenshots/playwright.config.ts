import { defineConfig, devices } from '@playwright/test';

import { launchOptions } from '../browser.js';

/** `npm run screens`: every screen of a fresh demo newsroom into docs/screens, in light, dark and on a phone. */
export default defineConfig({
  testDir: '.',
  testMatch: 'take.ts',
  outputDir: '../.output',
  globalSetup: '../global-setup.ts',
  workers: 1,
  timeout: 120_000,
  use: { launchOptions: launchOptions(), headless: true, locale: 'en-GB', timezoneId: 'UTC', contextOptions: { reducedMotion: 'reduce' } },
  projects: [
    { name: 'light', use: { viewport: { width: 1440, height: 900 }, colorScheme: 'light' } },
    { name: 'dark', use: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' } },
    { name: 'phone', use: { ...devices['Pixel 7'], deviceScaleFactor: 2, colorScheme: 'light' } },
  ],
});
