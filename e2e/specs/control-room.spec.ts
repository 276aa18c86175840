import { addStory, makeQueue, makeWork, tellStory } from '../builders.js';
import { expect, test } from '../fixtures.js';

test.describe('the control room', () => {
  test('shows what is past its time and leads to it', async ({ page, people, signInAs }) => {
    const { queue } = await makeWork(people, 2);
    await signInAs('editor');
    const overview = await people.editor.get<{ queues: { id: string; waiting: unknown }[] }>('/control-room');
    // Deadlines are hours away at least: the server's answer is brought forward, everything else is as it is.
    await page.route('**/api/v1/control-room', (route) =>
      route.fulfill({ json: { ...overview, queues: overview.queues.map((one) => (one.id === queue.id ? { ...one, breached: { count: 2, isMore: false } } : one)) } }),
    );
    await page.goto('/control-room');
    await page.getByRole('link', { name: `2 Past due: ${queue.name}` }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Claims' })).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Due' })).toHaveText('Overdue');
    await expect(page.getByText('Nothing fits these filters.')).toBeVisible();
  });

  test('has a board on which a claim is given to a person with the keyboard alone', async ({ page, people, signInAs }) => {
    const desk = await makeQueue(people);
    await addStory(people, desk.source, tellStory(1));
    await signInAs('editor');
    await page.goto('/control-room');
    await page.getByRole('link', { name: `Board of ${desk.queue.name}` }).focus();
    await page.keyboard.press('Enter');
    const waiting = page.getByRole('region', { name: 'Waiting' });
    await waiting.getByRole('button', { name: /^Give to/ }).first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: /^Jonas Pekar/ })).toBeFocused();
    await page.keyboard.press('Enter');
    const jonas = page.getByRole('region', { name: 'Jonas Pekar' });
    await expect(jonas.getByRole('button', { name: /^Give to/ })).toBeFocused();

    // And back with the mouse.
    const card = jonas.getByRole('listitem').first();
    await card.hover({ position: { x: 8, y: 8 } });
    await page.mouse.down();
    const there = (await waiting.boundingBox())!;
    await page.mouse.move(there.x + 60, there.y + 40, { steps: 8 });
    await page.mouse.up();
    await expect(waiting.getByRole('listitem')).toHaveCount(1);
    await expect(jonas.getByText('Has nothing of this queue.')).toBeVisible();
  });
});
