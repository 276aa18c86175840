import { defineConfig, devices } from '@playwright/test';

import { launchOptions } from './browser.js';

/**
 * Real Chromium against the built newsroom that global-setup.ts starts. A test tagged @phone runs on the phone, one
 * tagged @alone when the others are done, every other on the desktop. No retries: a test that passes sometimes is a failing one.
 */
export default defineConfig({
  testDir: 'specs',
  outputDir: '.output',
  globalSetup: './global-setup.ts',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  // The product keeps still for whoever asks for it: nothing has to be waited for that only moves.
  use: { launchOptions: launchOptions(), headless: true, contextOptions: { reducedMotion: 'reduce' }, locale: 'en-GB', screenshot: 'only-on-failure' },
  projects: [
    { name: 'desktop', grepInvert: /@phone|@alone/, use: { viewport: { width: 1440, height: 900 } } },
    { name: 'phone', grep: /@phone/, use: { ...devices['Pixel 7'] } },
    { name: 'alone', grep: /@alone/, dependencies: ['desktop', 'phone'], use: { viewport: { width: 1440, height: 900 } } },
  ],
});
