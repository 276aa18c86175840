import type { Page } from '@playwright/test';

import { expectAccessible } from '../axe.js';
import { makeWork } from '../builders.js';
import { expect, test } from '../fixtures.js';

/** Nothing has to be scrolled sideways, whichever way lines run. */
async function expectNoOverflow(page: Page, screen: string): Promise<void> {
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(tooWide, `pixels that ${screen} is too wide by`).toBeLessThanOrEqual(0);
}

/** A handle goes where it is dragged, and where the arrow points. */
async function expectHandlesToFollow(page: Page): Promise<void> {
  const handle = page.getByRole('separator').first();
  const middle = async () => {
    const { x, y, width, height } = (await handle.boundingBox())!;
    return { x: x + width / 2, y: y + height / 2 };
  };
  const before = await middle();
  // The verdict stands at the end of the line.
  expect((await page.getByRole('radiogroup').boundingBox())!.x).toBeLessThan(before.x);
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x - 60, before.y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => Math.abs((await middle()).x - before.x + 60)).toBeLessThan(4);
  const dragged = await middle();
  await handle.press('ArrowRight');
  await expect.poll(async () => (await middle()).x).toBeGreaterThan(dragged.x + 10);
}

test('Arabic is chosen in the settings, runs from right to left, stays, and is accessible', async ({ page, people, signInAs }) => {
  const { queue } = await makeWork(people);
  await signInAs('reviewer');
  await page.goto('/');
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'العربية' }).click();
  const html = page.locator('html');
  await expect(html).toHaveAttribute('dir', 'rtl');
  await expect(html).toHaveAttribute('lang', 'ar');
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'يومك' })).toBeVisible();
  await expectNoOverflow(page, 'the overview');
  await expectAccessible(page, 'Overview in Arabic');
  const menu = await page.getByRole('navigation', { name: 'القائمة الرئيسية' }).boundingBox();
  expect(menu!.x).toBeGreaterThan(page.viewportSize()!.width / 2);
  await page.goto('/claims');
  await expect(page.getByRole('heading', { level: 1, name: 'الادّعاءات' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  await expectNoOverflow(page, 'the claims');
  await expectAccessible(page, 'Claims in Arabic');
  await page.goto(`/desk/${queue.id}`);
  await expect(page.getByRole('button', { name: 'حفظ والتالي' })).toBeVisible();
  await expectNoOverflow(page, 'the desk');
  await expectAccessible(page, 'Desk in Arabic');
  await expectHandlesToFollow(page);
});
