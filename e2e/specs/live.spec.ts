import type { Schemas } from '../api.js';
import { makeWork } from '../builders.js';
import { expect, test } from '../fixtures.js';

test('a claim that is given to somebody stands in their inbox without a reload, and leads to the claim', async ({ page, people, signInAs }) => {
  const { story } = await makeWork(people);
  const claimId = story.sightings[0]!.claimId;
  await signInAs('reviewer');
  const listening = page.waitForResponse('**/api/v1/events');
  await page.goto('/');
  const bell = page.getByRole('button', { name: /^Notifications/ });
  await expect(bell).toBeVisible();
  await listening;
  await people.editor.send('POST', `/claims/${claimId}/assign`, { userId: people.mira.id });
  await expect(bell).toHaveAccessibleName(/^Notifications, \d+ unread$/);
  await expect(page.getByRole('status').filter({ hasText: 'gave you a claim' })).toBeAttached();

  await page.keyboard.press('i');
  const inbox = page.getByRole('dialog', { name: 'Notifications' });
  await inbox.getByRole('link', { name: /gave you a claim/ }).first().click();
  await expect(inbox).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`/claims/${claimId}/show`));
  // Other journeys tell the same person of other things: this one at least is read.
  const unread = () => people.mira.get<{ data: Schemas['Notification'][] }>('/notifications?filter[unread]=true&page[size]=100');
  await expect.poll(async () => (await unread()).data.filter(({ subject }) => subject.id === claimId)).toEqual([]);
});

test('breaking news raises a claim, which says so on the desk', async ({ page, people, signInAs }) => {
  const { queue, story } = await makeWork(people, 2);
  const ids = story.sightings.map(({ claimId }) => claimId);
  const claims = await Promise.all(ids.map((id) => people.editor.get<Schemas['Claim']>(`/claims/${id}`)));
  const [last] = claims.sort((a, b) => a.priority - b.priority);
  const word = /\d[\d,]*/.exec(last!.wording)![0];

  await signInAs('editor');
  await page.goto('/priorities');
  await page.getByRole('button', { name: 'Boost', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Breaking news' });
  await dialog.getByRole('textbox', { name: 'Words' }).fill(word);
  await dialog.getByRole('textbox', { name: 'Reason' }).fill(`News of ${queue.name}`);
  await dialog.getByRole('button', { name: 'Boost' }).click();
  const end = page.getByRole('button', { name: `End the boost: News of ${queue.name}` });
  await expect(end).toBeVisible();

  await page.goto(`/claims/${last!.id}/show`);
  await page.getByRole('button', { name: /why is this next/ }).click();
  const why = page.getByRole('dialog', { name: 'Why is this next?' });
  await expect(why.getByText(`News of ${queue.name}`)).toBeVisible();
  await expect(why.getByText('The rule “Of the almanac” says 70')).toBeVisible();
  await page.goto('/priorities');
  await end.click();
  await expect(end).toBeHidden();
});
