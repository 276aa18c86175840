import type { Page } from '@playwright/test';

import { expectAccessible } from '../axe.js';
import { makeWork } from '../builders.js';
import { expect, test } from '../fixtures.js';
import { allScreens, openScreen } from '../pages.js';
import { ReviewDesk } from '../screens.js';

test.describe('on a phone @phone', () => {
  test('the desk shows one pane at a time and the verdicts under the thumb', async ({ page, people, signInAs }) => {
    const { queue } = await makeWork(people);
    await signInAs('reviewer');
    const desk = new ReviewDesk(page);
    await desk.open(queue);
    await page.getByRole('tab', { name: 'Source' }).click();
    await expect(desk.mark).toBeInViewport();
    await desk.root.getByText('Not checkable').click();
    await page.getByRole('button', { name: 'Save & next' }).click();
    await expect(desk.rationale).toBeFocused();
    await desk.rationale.fill('An opinion.');
    await page.getByRole('button', { name: 'Save & next' }).click();
    await expect(page.getByRole('heading', { name: 'Nothing left to review here' })).toBeVisible();
  });

  for (const role of ['reviewer', 'editor', 'admin'] as const) {
    test(`every screen of the ${role} fits, with what one comes for within reach, and axe finds nothing`, async ({ page, people, signInAs }) => {
      test.slow();
      const screens = (await allScreens(people))[role];
      await signInAs(role);
      await page.goto('/');
      for (const screen of screens) {
        const { name, main } = screen;
        await openScreen(page, screen);
        await fits(page, name);
        await expectAccessible(page, name);
        await main(page).scrollIntoViewIfNeeded();
        await expect.soft(main(page), name).toBeInViewport({ ratio: 0.9 });
        await atNarrowest(page, name);
      }
    });
  }

  test('the menu opens over the page, and closes behind whoever went on', async ({ page, signInAs }) => {
    await signInAs('editor');
    await page.goto('/');
    await page.getByRole('button', { name: 'Show or hide the menu' }).click();
    const menu = page.getByRole('navigation', { name: 'Main menu' });
    await expect(menu.getByRole('link', { name: 'Claims' })).toBeInViewport();
    await menu.getByRole('link', { name: 'Claims' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Claims' })).toBeVisible();
    await expect(menu).toBeHidden();
  });
});

/** 320 pixels: the smallest phone, and a desktop at 400 %. */
async function atNarrowest(page: Page, screen: string): Promise<void> {
  const before = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: before.height });
  await fits(page, `${screen} at 320 px`);
  await page.setViewportSize(before);
}

/** Nothing has to be scrolled sideways. */
async function fits(page: Page, screen: string): Promise<void> {
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect.soft(tooWide, `pixels that ${screen} is too wide by`).toBeLessThanOrEqual(0);
}
