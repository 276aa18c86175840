import { decideNext, makeWork } from '../builders.js';
import { expect, refused, test } from '../fixtures.js';
import { choose } from '../screens.js';

test('the audit log says in sentences who did what, and is narrowed by person, action and kind', async ({ page, people, signInAs }) => {
  const { queue, story } = await makeWork(people);
  await decideNext(people.mira, queue.id);
  await signInAs('admin');
  await page.goto('/audit-events');
  const entries = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Details/ }) });
  const who = page.getByRole('combobox', { name: 'Who' });
  await who.fill('Mira');
  await page.getByRole('option', { name: 'Mira Holt' }).click();
  await choose(page.getByRole('combobox', { name: 'What' }), 'Review saved');
  await expect(entries.first()).toContainText('Mira Holt saved a review');
  await expect(entries.filter({ hasNotText: 'Mira Holt saved a review' })).toHaveCount(0);
  await expect(entries.filter({ hasText: 'saved a review: Verified' }).first()).toBeVisible();

  await who.fill('Salma');
  await page.getByRole('option', { name: /^Salma/ }).click();
  await choose(page.getByRole('combobox', { name: 'What' }), 'Article added');
  const added = entries.filter({ hasText: `added the article “${story.title}”` });
  await expect(added).toBeVisible();
  await expect(entries.filter({ hasText: 'saved a review' })).toHaveCount(0);

  await added.getByRole('button', { name: /^Details/ }).click();
  await expect(added.getByText(story.title)).toHaveCount(2);
  await expect(added.getByRole('link', { name: 'Open: Article' })).toHaveAttribute('href', `/articles/${story.id}/show`);
});

test.describe('for others', () => {
  test.use({ expectedConsole: [refused(403, /\/audit-events\?\S*\)/)] });

  test('the audit log is closed, and not in the menu', async ({ page, people, signInAs }) => {
    expect(await people.editor.statusOf('GET', '/audit-events')).toBe(403);
    await signInAs('editor');
    await page.goto('/');
    await expect(page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: 'Queues' })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: /Audit log|People/ })).toHaveCount(0);
    await page.goto('/audit-events');
    await expect(page.getByText('Your role does not open this page.')).toBeVisible();
  });
});
