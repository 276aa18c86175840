import { expectAccessibleInBoth } from '../axe.js';
import { expect, test } from '../fixtures.js';
import { allScreens, openScreen } from '../pages.js';

test.describe('axe finds nothing, light and dark,', () => {
  test.describe.configure({ timeout: 150_000 });

  for (const role of ['reviewer', 'editor', 'admin'] as const) {
    test(`on the screens of the ${role}`, async ({ page, people, signInAs }) => {
      const screens = (await allScreens(people))[role];
      await signInAs(role);
      await page.goto('/');
      for (const screen of screens) {
        await openScreen(page, screen);
        await expectAccessibleInBoth(page, screen.name);
      }
    });
  }

  test('on the way in', async ({ page }) => {
    await page.goto('/login');
    await expect(page.getByRole('button', { name: 'Sign in as Mira Holt, Reviewer' })).toBeVisible();
    await expectAccessibleInBoth(page, 'Sign in');
  });
});
