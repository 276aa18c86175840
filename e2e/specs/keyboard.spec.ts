import { makeQueue, addStory, tellStory } from '../builders.js';
import { expect, personOf, test } from '../fixtures.js';
import { ReviewDesk } from '../screens.js';

const VERDICTS = ['Verified', 'Contradicted', 'Conflicting evidence', 'Not enough evidence', 'Not checkable'] as const;

/** What each verdict asks for: evidence, whose stance X turns so many times, or a reason. */
const NEEDS: Record<(typeof VERDICTS)[number], { turns: number[]; reason?: string }> = {
  Verified: { turns: [0] },
  Contradicted: { turns: [0] },
  'Conflicting evidence': { turns: [1, 2] },
  'Not enough evidence': { turns: [], reason: 'The harbour office keeps no log.' },
  'Not checkable': { turns: [], reason: 'A forecast.' },
};

test('from signing in to five verdicts and an undo, without a mouse', async ({ page, people }) => {
  const { queue, source } = await makeQueue(people);
  await Promise.all([addStory(people, source, tellStory(3)), addStory(people, source, tellStory(2))]);
  await page.addInitScript(() => {
    for (const type of ['mousedown', 'pointerdown', 'touchstart']) window.addEventListener(type, () => console.error(`A ${type}, where only keys were pressed.`), true);
  });
  const { keyboard } = page;
  const { email, password } = personOf('reviewer');

  await page.goto('/');
  await expect(page.getByLabel('E-mail')).toBeFocused();
  await keyboard.type(email);
  await keyboard.press('Tab');
  await keyboard.type(password);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Mira/ })).toBeVisible();

  const review = page.getByRole('link', { name: `Review: ${queue.name}` });
  await expect(review).toBeVisible();
  await tabTo(review);
  await keyboard.press('Enter');

  const desk = new ReviewDesk(page);
  const done: string[] = [];
  for (const [index, verdict] of VERDICTS.entries()) {
    const wording = await desk.readWording();
    await keyboard.press(String(index + 1));
    await expect(desk.verdict(verdict)).toBeChecked();
    const { turns, reason } = NEEDS[verdict];
    for (const [number, times] of turns.entries()) {
      await keyboard.press('e');
      await expect(page.getByRole('textbox', { name: 'Address' })).toBeFocused();
      await keyboard.type(`https://harbour-office.example/log/${number}`);
      await keyboard.press('Tab');
      await keyboard.type('What the log of the harbour office says.');
      await keyboard.press('Escape');
      for (let turn = 0; turn < times; turn++) await keyboard.press('x');
    }
    if (reason) {
      await keyboard.press('n');
      await keyboard.type(reason);
    }
    await expect(page.getByText('Ready to save')).toBeVisible();
    await keyboard.press('Control+Enter');
    done.push(wording);
    if (index < VERDICTS.length - 1) await expect(desk.wording).not.toHaveText(wording);
  }
  await expect(page.getByRole('heading', { name: 'Nothing left to review here' })).toBeVisible();
  for (const [index, wording] of done.toReversed().entries()) await expect(desk.recent.getByRole('listitem').nth(index)).toContainText(wording);
  await keyboard.press('z');
  await expect(desk.wording).toHaveText(done.at(-1)!);
  await expect(desk.rationale).toHaveValue('A forecast.');

  /** Presses Tab until it is there; more often than a page has places to stop at would go on for ever. */
  async function tabTo(wanted: typeof review): Promise<void> {
    for (let stops = 0; stops < 200; stops++) {
      await keyboard.press('Tab');
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error('The keyboard does not get there.');
  }
});
