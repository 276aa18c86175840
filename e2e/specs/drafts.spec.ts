import { makeWork } from '../builders.js';
import { expect, refused, test } from '../fixtures.js';
import { holdBack, ReviewDesk, signOut } from '../screens.js';

test.describe('what was typed', () => {
  test('is there again after a reload and after signing out', async ({ page, people, signInAs }) => {
    const { queue } = await makeWork(people);
    await signInAs('reviewer');
    const desk = new ReviewDesk(page);
    await desk.open(queue);
    await desk.typeReason('Asked the ferry company on Tuesday.');
    await page.reload();
    await expect(desk.rationale).toHaveValue('Asked the ferry company on Tuesday.');
    await expect(desk.verdict('Not checkable')).toBeChecked();
    await signOut(page);
    await page.evaluate(() => localStorage.clear());
    await page.getByRole('button', { name: 'Sign in as Mira Holt, Reviewer' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Mira/ })).toBeVisible();
    await desk.open(queue);
    await expect(desk.rationale).toHaveValue('Asked the ferry company on Tuesday.');
  });

  test('counts as saved when the server has said so, not before', async ({ page, people, signInAs }) => {
    const { queue } = await makeWork(people);
    await signInAs('reviewer');
    const desk = new ReviewDesk(page);
    const wording = await desk.open(queue);
    await desk.typeReason('An opinion.');
    const letThrough = await holdBack(page, '**/review');
    await page.keyboard.press('Control+Enter');
    await expect(desk.wording).toBeHidden();
    await expect(desk.recent.getByText(wording)).toHaveCount(0);
    letThrough();
    await expect(desk.recent).toContainText(wording);
    const { data } = await people.editor.get<{ data: { wording: string }[] }>(`/claims?filter[queueId]=${queue.id}&filter[state]=decided`);
    expect(data).toMatchObject([{ wording }]);
  });

  test.describe('when the server fails', () => {
    test.use({ expectedConsole: [refused(503, /\/review\)/)] });

    test('stays on screen as not saved, and goes through when tried again', async ({ page, people, signInAs }) => {
      const { queue } = await makeWork(people, 2);
      await signInAs('reviewer');
      const desk = new ReviewDesk(page);
      const wording = await desk.open(queue);
      await desk.typeReason('An opinion.');
      await page.route('**/review', (route) => route.fulfill({ status: 503, contentType: 'application/problem+json', json: { type: '/problems/unavailable', title: 'Unavailable', status: 503, detail: 'The newsroom is being restarted.' } }), { times: 1 });
      await page.keyboard.press('Control+Enter');
      await expect(page.getByText('1 verdict not saved')).toBeVisible();
      await expect(page.getByText('The newsroom is being restarted.')).toBeVisible();
      await expect(desk.recent.getByText(wording)).toHaveCount(0);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(desk.recent).toContainText(wording);
      await expect(page.getByText('1 verdict not saved')).toBeHidden();
    });
  });

  test.describe('when somebody else has the claim meanwhile', () => {
    test.use({ expectedConsole: [refused(409, /\/(draft|take)\)/)] });

    test('is kept, the desk says so, and it can be taken up again', async ({ page, people, signInAs }) => {
      const { queue } = await makeWork(people);
      await signInAs('reviewer');
      const desk = new ReviewDesk(page);
      await desk.open(queue);
      await desk.typeReason('Half a thought');
      const held = await people.mira.send<{ id: string; leaseToken: string }>('POST', `/queues/${queue.id}/next`, { ahead: 0 });
      await people.mira.send('POST', `/assignments/${held.id}/release`, { leaseToken: held.leaseToken });
      const taken = await people.jonas.send<{ id: string; leaseToken: string }>('POST', `/queues/${queue.id}/next`, { ahead: 0 });
      expect(taken.id).toBe(held.id);
      await page.keyboard.type(', and the other half');
      const lost = page.getByRole('alert').filter({ hasText: 'You no longer hold this claim' });
      await expect(lost).toBeVisible();
      await expect(desk.rationale).toHaveValue('Half a thought, and the other half');
      await expect(desk.root.getByRole('button', { name: 'Save & next' })).toBeDisabled();
      await lost.getByRole('button', { name: 'Take it again' }).click();
      await expect(page.getByText(/Jonas Pekar/)).toBeVisible();
      await people.jonas.send('POST', `/assignments/${held.id}/release`, { leaseToken: taken.leaseToken });
      await lost.getByRole('button', { name: 'Take it again' }).click();
      await expect(lost).toBeHidden();
      await expect(desk.rationale).toHaveValue('Half a thought, and the other half');
      await expect(desk.root.getByRole('button', { name: 'Save & next' })).toBeEnabled();
    });
  });
});
