import type { Schemas } from '../api.js';
import { makeQueue, makeWork, quoteOf } from '../builders.js';
import { expect, personOf, test } from '../fixtures.js';
import { choose, ReviewDesk } from '../screens.js';

test.describe('signing in', () => {
  test('one press on a demo person leads to the overview', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Sign in as Mira Holt, Reviewer' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Mira/ })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Waiting for you' })).toBeVisible();
    await expect(page.getByRole('navigation').getByRole('link', { name: 'People' })).toHaveCount(0);
  });

  test('a wrong password is answered with a sentence, and the right one still works', async ({ page }) => {
    const { email, password } = personOf('reviewer');
    await page.goto('/login');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password').fill('not this one either');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toHaveText('This e-mail and password don’t fit.');
    await expect(page.getByLabel('E-mail')).toHaveValue(email);
    await page.getByLabel('Password').fill(password);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /Mira/ })).toBeVisible();
  });
});

test.describe('choosing a queue', () => {
  test('from the overview, and from the desk, which shows how much waits in each', async ({ page, people, signInAs }) => {
    const { queue } = await makeWork(people, 2);
    await signInAs('reviewer');
    await page.goto('/');
    await expect(page.getByRole('row', { name: new RegExp(queue.name) }).getByRole('cell').first()).toHaveText('2');
    await page.getByRole('navigation').getByRole('link', { name: 'Review desk' }).click();
    await expect(page.getByRole('heading', { name: 'Choose a queue' })).toBeVisible();
    await page.getByRole('link', { name: new RegExp(`${queue.name}.*2 waiting`) }).click();
    await expect(page).toHaveURL(`/desk/${queue.id}`);
    await expect(new ReviewDesk(page).wording).toBeVisible();
  });

  test('a queue with nothing in it says so', async ({ page, people, signInAs }) => {
    const { queue } = await makeQueue(people);
    await signInAs('reviewer');
    await page.goto(`/desk/${queue.id}`);
    await expect(page.getByRole('heading', { name: 'Nothing left to review here' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Look again' })).toBeVisible();
  });
});

test.describe('the desk by keyboard alone', () => {
  test('shows the claim, and marks its exact words in the article', async ({ page, people, signInAs }) => {
    const { queue, story } = await makeWork(people, 2);
    await signInAs('reviewer');
    const desk = new ReviewDesk(page);
    const wording = await desk.open(queue);
    const sighting = story.sightings.find((one) => one.wording === wording);
    expect(sighting).toBeDefined();
    await expect(desk.mark).toHaveText(quoteOf(story, sighting!));
    await expect(desk.mark).toBeInViewport();
    await expect(page.getByRole('group', { name: story.title }).getByRole('heading', { name: story.title })).toBeVisible();
    await expect(page.getByRole('button', { name: quoteOf(story, story.sightings.find((one) => one !== sighting)!) })).toBeVisible();
  });

  test('asks for the evidence that a verdict needs, then saves and shows the next claim', async ({ page, people, signInAs }) => {
    const { queue } = await makeWork(people, 2);
    await signInAs('reviewer');
    const desk = new ReviewDesk(page);
    const first = await desk.open(queue);
    await page.keyboard.press('1');
    await expect(desk.verdict('Verified')).toBeChecked();
    await expect(desk.stillNeeded).toContainText('Add evidence that supports the claim.');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Address' })).toBeFocused();
    await page.keyboard.type('https://harbour-office.example/log');
    await page.keyboard.press('Tab');
    await page.keyboard.type('The log of the harbour office gives the same number.');
    await expect(page.getByText('Ready to save')).toBeVisible();
    const [saved] = await Promise.all([page.waitForResponse(/\/review$/), page.keyboard.press('Control+Enter')]);
    expect(saved.status()).toBe(201);
    await expect(desk.wording).not.toHaveText(first);
    await expect(desk.recent).toContainText(first);
    await expect(desk.root.getByText('1 claim left')).toBeVisible();
    const reviewed = await people.editor.get<{ data: { wording: string; verdict: string }[] }>(`/claims?filter[queueId]=${queue.id}&filter[state]=decided`);
    expect(reviewed.data).toMatchObject([{ wording: first, verdict: 'verified' }]);
  });

  test('every verdict has its key, and a key means itself in a text field', async ({ page, people, signInAs }) => {
    const { queue } = await makeWork(people);
    await signInAs('reviewer');
    const desk = new ReviewDesk(page);
    await desk.open(queue);
    for (const [key, name] of [['1', 'Verified'], ['2', 'Contradicted'], ['3', 'Conflicting evidence'], ['4', 'Not enough evidence'], ['5', 'Not checkable']] as const) {
      await page.keyboard.press(key);
      await expect(desk.verdict(name)).toBeChecked();
    }
    await page.keyboard.press('n');
    await expect(desk.rationale).toBeFocused();
    await page.keyboard.type('1 engineer? 2 say so');
    await expect(desk.rationale).toHaveValue('1 engineer? 2 say so');
    await expect(desk.verdict('Not checkable')).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(desk.rationale).not.toBeFocused();
    await page.keyboard.press('e');
    await expect(page.getByRole('textbox', { name: 'Address' })).toBeFocused();
  });

  test('Z takes the last verdict back, with everything that was typed', async ({ page, people, signInAs }) => {
    const { queue } = await makeWork(people);
    await signInAs('reviewer');
    const desk = new ReviewDesk(page);
    const wording = await desk.open(queue);
    await desk.typeReason('A forecast, not a fact.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { name: 'Nothing left to review here' })).toBeVisible();
    const [undone] = await Promise.all([page.waitForResponse(/\/undo$/), page.keyboard.press('z')]);
    expect(undone.status()).toBe(200);
    await expect(desk.wording).toHaveText(wording);
    await expect(desk.rationale).toHaveValue('A forecast, not a fact.');
    await expect(desk.verdict('Not checkable')).toBeChecked();
  });

  test('? lists the keys, Ctrl+K finds a page, Escape closes both', async ({ page, people, signInAs }) => {
    const { queue } = await makeWork(people);
    await signInAs('reviewer');
    await new ReviewDesk(page).open(queue);
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keyboard' });
    await expect(help.getByText('Undo the last verdict')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Search or go to' });
    await expect(palette.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(palette).toBeHidden();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Facts');
    await expect(palette.getByRole('option', { name: 'Facts' })).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/facts/);
  });
});

test.describe('putting a claim away', () => {
  test('S and 2 keep it for later: it comes back after everything else', async ({ page, people, signInAs }) => {
    const { queue } = await makeWork(people, 2);
    await signInAs('reviewer');
    const desk = new ReviewDesk(page);
    const first = await desk.open(queue);
    await page.keyboard.press('s');
    const menu = page.getByRole('menu', { name: 'Put this claim away' });
    await expect(menu.getByRole('menuitem', { name: /^Not for me/ })).toBeFocused();
    await page.keyboard.press('2');
    await expect(desk.wording).not.toHaveText(first);
    await expect(page.locator('.MuiPopover-root')).toHaveCount(0);
    await page.keyboard.press('s');
    await page.keyboard.press('1');
    await expect(desk.wording).toHaveText(first);
  });

  test('H keeps it on hold, with what was typed, until it is taken up again', async ({ page, people, signInAs }) => {
    const { queue } = await makeWork(people, 2);
    await signInAs('reviewer');
    const desk = new ReviewDesk(page);
    const first = await desk.open(queue);
    await desk.typeReason('I wait for a call.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('h');
    await expect(desk.wording).not.toHaveText(first);
    await page.reload();
    await expect(desk.wording).not.toHaveText(first);
    await desk.root.getByRole('button', { name: /put off$/ }).click();
    const line = desk.root.getByRole('listitem').filter({ hasText: first });
    await line.getByRole('button', { name: 'Take it up' }).click();
    await expect(desk.wording).toHaveText(first);
    await expect(desk.rationale).toHaveValue('I wait for a call.');
    await expect(line).toBeHidden();
  });

  test('P hands it over: the other one gets it first, with the note', async ({ page, people, signInAs }) => {
    const { queue } = await makeWork(people, 2);
    await signInAs('reviewer');
    const desk = new ReviewDesk(page);
    const first = await desk.open(queue);
    await page.keyboard.press('p');
    const dialog = page.getByRole('dialog', { name: 'Hand this claim over' });
    await choose(dialog.getByRole('combobox', { name: /^To/ }), 'Jonas Pekar');
    await dialog.getByRole('textbox', { name: /^Note/ }).fill('You know the harbour master.');
    await page.keyboard.press('Control+Enter');
    await expect(dialog).toBeHidden();
    await expect(desk.wording).not.toHaveText(first);
    const { claim, handedOver } = await people.jonas.send<Schemas['NextAnswer']>('POST', `/queues/${queue.id}/next`, { ahead: 0 });
    expect([claim.wording, handedOver?.note]).toEqual([first, 'You know the harbour master.']);
  });
});
