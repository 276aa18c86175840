import { makeWork } from '../builders.js';
import { expect, test } from '../fixtures.js';
import { ReviewDesk } from '../screens.js';

test('the desk on a phone shows one pane at a time and the verdicts under the thumb @phone', async ({ page, people, signInAs }) => {
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
