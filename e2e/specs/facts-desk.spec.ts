import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

import type { Page } from '@playwright/test';

import { expectAccessible } from '../axe.js';
import { makeDecided } from '../builders.js';
import { expect, test } from '../fixtures.js';
import { Receiver } from '../receiver.js';
import { search, startExport } from '../screens.js';

const run = promisify(execFile);
const COMMAND = path.join(import.meta.dirname, '../../scripts/claimdesk.mjs');

let receiver: Receiver;
test.beforeAll(async () => {
  receiver = await Receiver.at(Number(process.env.CLAIMDESK_E2E_RECEIVER_PORT));
});
test.afterAll(() => receiver.close());

async function downloaded(page: Page, link: ReturnType<Page['locator']>, to: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const file = path.join(to, download.suggestedFilename());
  await download.saveAs(file);
  return file;
}

test('from a decided claim to a verified export, and a correction that reaches readers, feed and webhook', async ({ page, people, signInAs, browser, baseURL }, { outputDir }) => {
  test.setTimeout(90_000);
  const { secret } = await people.admin.send<{ secret: string }>('POST', '/webhooks', {
    url: `http://127.0.0.1:${process.env.CLAIMDESK_E2E_RECEIVER_PORT}/facts`,
    events: ['fact.published', 'fact.corrected', 'fact.withdrawn'],
  });
  receiver.expect(secret);
  const { claim } = await makeDecided(people);
  await signInAs('editor');

  await page.goto('/facts/ready');
  await search(page, claim.wording);
  await page.getByRole('button', { name: `Read and approve: ${claim.wording}` }).click();
  const approval = page.getByRole('dialog', { name: 'Approve and publish' });
  const statement = `For readers: ${claim.wording}`;
  await approval.getByRole('textbox', { name: 'Statement' }).fill(statement);
  await approval.getByRole('button', { name: '30 days' }).click();
  const answered = page.waitForResponse((response) => response.url().endsWith('/approve'));
  await approval.getByRole('button', { name: 'Approve and publish' }).click();
  const fact = (await (await answered).json()) as { id: string; slug: string };
  expect(await receiver.until(({ body }) => body.data.id === fact.id)).toMatchObject({ type: 'fact.published', body: { data: { version: 1 } } });

  const link = await startExport(page, 'JSON Lines');
  const file = await downloaded(page, link, outputDir);
  await downloaded(page, page.getByRole('row').filter({ has: link }).getByRole('link', { name: /[Pp]roof/ }), outputDir);
  const verify = (name: string) => run(process.execPath, [COMMAND, 'export', 'verify', name], { env: { ...process.env, DATA_DIR: process.env.CLAIMDESK_E2E_DATA_DIR } });
  expect((await verify(file)).stdout).toMatch(/\d+ facts? of/);
  await writeFile(file, '\n', { flag: 'a' });
  await expect(verify(file)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('is not what was exported') });

  await page.goto(`/facts/${fact.id}/show`);
  await page.getByRole('button', { name: 'Correct' }).click();
  const correction = page.getByRole('dialog', { name: 'Correct the fact' });
  await correction.getByRole('textbox', { name: 'Public explanation' }).fill('The harbour office counts both ways.');
  await correction.getByRole('textbox', { name: 'Note to readers' }).fill('We had not said that both ways count.');
  await expectAccessible(page, 'A correction with its difference');
  await correction.getByRole('button', { name: 'Correct and publish' }).click();
  await expect(page.getByText('Corrected, and readers are told.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Versions' }).getByText('“We had not said that both ways count.”')).toBeVisible();
  const told = await receiver.until(({ body, type }) => body.data.id === fact.id && type === 'fact.corrected');
  expect(told.body.data).toMatchObject({ version: 2, note: 'We had not said that both ways count.' });

  const reader = await browser.newContext({ baseURL, javaScriptEnabled: false });
  try {
    const publicPage = await reader.newPage();
    await publicPage.goto(`/facts/${fact.slug}`);
    await expect(publicPage.getByRole('heading', { level: 1 })).toContainText(statement);
    await expect(publicPage.getByText('We had not said that both ways count.')).toBeVisible();
    const feed = await reader.request.get('/feeds/facts.json');
    expect(await feed.text()).toContain(`/facts/${fact.slug}`);
    expect(await (await reader.request.get('/feeds/claimreview.json')).text()).toContain('We had not said that both ways count.');
  } finally {
    await reader.close();
  }
});
