import type { Schemas } from '../api.js';
import { addStory, makeQueue, unique } from '../builders.js';
import { expect, test } from '../fixtures.js';
import { search } from '../screens.js';

test('a queue is made with its people and a rule, and a claim that fits the rule comes to it', async ({ page, people, signInAs }) => {
  const name = `Islands ${unique()}`;
  const source = `Ellan Rock Gazette ${unique()}`;
  await signInAs('admin');
  await page.goto('/queues');
  await page.getByRole('link', { name: 'New queue' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('textbox', { name: 'Description' }).fill('What the islands report.');
  const members = page.getByRole('combobox', { name: 'Members' });
  await members.fill('Mira');
  await page.getByRole('option', { name: 'Mira Holt' }).click();
  await page.getByRole('button', { name: 'Create queue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);

  const rules = page.getByRole('region', { name: 'Routing rules' });
  await rules.getByRole('button', { name: 'Add rule' }).click();
  await rules.getByRole('textbox', { name: 'Name of the rule' }).fill('From the gazette');
  await rules.getByRole('textbox', { name: 'Priority' }).fill('90');
  await rules.getByRole('combobox', { name: 'What' }).click();
  await page.getByRole('option', { name: 'Source' }).click();
  const sources = rules.getByRole('combobox', { name: 'Sources' });
  await sources.fill(source);
  await sources.press('Enter');
  await rules.getByRole('button', { name: 'Save rules' }).click();
  await expect(page.getByText('The rules are saved. They apply to new claims.')).toBeVisible();

  const story = await addStory(people, source);
  const claim = await people.admin.get<Schemas['Claim']>(`/claims/${story.sightings[0]!.claimId}`);
  expect(claim).toMatchObject({ queue: { name }, rule: 'From the gazette' });
  await page.getByRole('link', { name: 'View', exact: true }).click();
  await expect(page.getByText(`comes from ${source}`)).toBeVisible();
});

test('a queue is edited, loses a member, and is paused', async ({ page, people, signInAs }) => {
  const { queue } = await makeQueue(people);
  await signInAs('editor');
  await page.goto('/queues');
  await search(page, queue.name);
  await page.getByRole('link', { name: queue.name }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill(`${queue.name} and sea`);
  await page.getByRole('button', { name: 'Jonas Pekar' }).press('Delete');
  await page.getByRole('switch', { name: 'Paused' }).check();
  await page.getByRole('button', { name: 'Save queue' }).click();
  await expect(page.getByText('The queue is saved.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${queue.name} and sea`);
  const stored = await people.editor.get<Schemas['Queue']>(`/queues/${queue.id}`);
  expect(stored.paused).toBe(true);
  expect(stored.members.map((member) => member.id)).not.toContain(people.jonas.id);
  expect(await people.jonas.statusOf('POST', `/queues/${queue.id}/next`, { ahead: 0 })).toBe(403);
});
