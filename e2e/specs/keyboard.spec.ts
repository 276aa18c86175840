import { makeQueue, addStory, tellStory } from '../builders.js';
import { expect, personOf, test } from '../fixtures.js';
import { ReviewDesk } from '../screens.js';

/** One of twenty is passed on. */
const CLAIMS = 19;
/** In the strip of one's last verdicts. */
const SHOWN = 10;
const VERDICTS = ['Verified', 'Contradicted', 'Conflicting evidence', 'Not enough evidence', 'Not checkable'] as const;

/** What each verdict asks for: evidence, whose stance X turns so many times, or a reason. */
const NEEDS: Record<(typeof VERDICTS)[number], { turns: number[]; reason?: string }> = {
  Verified: { turns: [0] },
  Contradicted: { turns: [0] },
  'Conflicting evidence': { turns: [1, 2] },
  'Not enough evidence': { turns: [], reason: 'No log.' },
  'Not checkable': { turns: [], reason: 'A forecast.' },
};

test('from signing in to twenty claims, with evidence, help, the palette, a skip and an undo, without a mouse', async ({ page, people }) => {
  test.slow();
  const { queue, source } = await makeQueue(people);
  await Promise.all(Array.from({ length: 5 }, () => addStory(people, source, tellStory(4))));
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
  await keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await keyboard.press('Escape');
  await keyboard.press('Control+k');
  await expect(page.getByRole('option', { name: 'Review desk' })).toBeVisible();
  await keyboard.press('Escape');
  const skipped = await desk.readWording();
  await keyboard.press('s');
  await page.getByRole('menuitem').first().waitFor();
  await keyboard.press('Enter');
  await expect(desk.wording).not.toHaveText(skipped);

  const done: string[] = [];
  for (let index = 0; index < CLAIMS; index++) {
    const verdict = VERDICTS[index % VERDICTS.length]!;
    const wording = await desk.readWording();
    await keyboard.press(String((index % VERDICTS.length) + 1));
    await expect(desk.verdict(verdict)).toBeChecked();
    const { turns, reason } = NEEDS[verdict];
    for (const [number, times] of turns.entries()) {
      await keyboard.press('e');
      await expect(page.getByRole('textbox', { name: 'Address' })).toBeFocused();
      await keyboard.type(`https://h.example/${number}`);
      await keyboard.press('Tab');
      await keyboard.type('The log.');
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
    if (index < CLAIMS - 1) await expect(desk.wording).not.toHaveText(wording);
  }
  await expect(page.getByRole('heading', { name: 'Nothing left to review here' })).toBeVisible();
  for (const [index, wording] of done.toReversed().slice(0, SHOWN).entries()) await expect(desk.recent.getByRole('listitem').nth(index)).toContainText(wording);
  await keyboard.press('z');
  await expect(desk.wording).toHaveText(done.at(-1)!);
  await expect(desk.rationale).toHaveValue('No log.');

  /** Presses Tab until it is there; more often than a page has places to stop at would go on for ever. */
  async function tabTo(wanted: typeof review): Promise<void> {
    for (let stops = 0; stops < 200; stops++) {
      await keyboard.press('Tab');
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error('The keyboard does not get there.');
  }
});
