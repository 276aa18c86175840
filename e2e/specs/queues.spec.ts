import type { Schemas } from '../api.js';
import { addStory, makeQueue, makeWork, unique } from '../builders.js';
import { expect, test } from '../fixtures.js';
import { search } from '../screens.js';

test('a queue is made with its people, and shows the rule that sends claims to it', async ({ page, people, signInAs }) => {
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

  const { data } = await people.admin.get<{ data: Schemas['Queue'][] }>(`/queues?filter[q]=${name}`);
  await people.admin.send('PUT', `/queues/${data[0]!.id}/routing-rules`, { data: [{ name: 'From the gazette', condition: { field: 'source', in: [source] }, priority: 90 }] });
  const story = await addStory(people, source);
  const claim = await people.admin.get<Schemas['Claim']>(`/claims/${story.sightings[0]!.claimId}`);
  expect(claim).toMatchObject({ queue: { name } });
  await page.reload();
  await expect(page.getByText(`comes from ${source}`)).toBeVisible();
});

// Alone: a draft is refused as soon as somebody else has made rules live, and so it should be.
test('a rule is built, tried and made live with the keyboard alone, and the claim says which version brought it @alone', async ({ page, people, signInAs }) => {
  const { queue } = await makeQueue(people);
  const word = `zulu${unique()}`;
  await signInAs('admin');
  await page.goto('/routing-rules');
  await page.getByRole('button', { name: 'Add rule' }).press('Enter');
  const card = page.getByRole('listitem').filter({ has: page.getByRole('textbox', { name: 'Name of the rule' }) });
  await card.getByRole('textbox', { name: 'Name of the rule' }).fill(`Rule ${word}`);
  await card.getByRole('combobox', { name: 'Goes to' }).press('Enter');
  await page.keyboard.type(queue.name);
  await page.keyboard.press('Enter');
  await card.getByRole('combobox', { name: 'Words' }).fill(word);
  await page.keyboard.press('Enter');
  const up = page.getByRole('button', { name: `Move up: Rule ${word}` });
  while ((await up.getAttribute('aria-disabled')) === 'false') await up.press('Enter');
  await page.getByRole('button', { name: 'Try it' }).press('Enter');
  await expect(page.getByRole('table', { name: 'What each rule takes' }).getByRole('row', { name: `1. Rule ${word} ${queue.name} 0` })).toBeVisible();
  await page.getByRole('button', { name: 'Make live…' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Why' }).fill(`For ${word}`);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Version \d+ is live\.$/).first()).toBeVisible();
  await expect(page.getByText(`For ${word}`)).toBeVisible();

  const told = { title: `Notes ${word}`, text: `The ${word} ferry carried 4711 passengers to Ellan Rock last year.` };
  const story = await addStory(people, `Almanac ${word}`, told);
  await page.goto(`/claims/${story.sightings[0]!.claimId}/show`);
  await expect(page.getByText(new RegExp(`Rule ${word}.*version \\d+.*Tove Arden`))).toBeVisible();
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
  await page.getByRole('combobox', { name: 'Reviewed by' }).click();
  await page.getByRole('option', { name: 'Two people, then always an editor' }).click();
  await page.getByRole('checkbox', { name: 'Not checkable' }).uncheck();
  await page.getByRole('textbox', { name: 'Urgent' }).fill('4');
  await page.getByRole('combobox', { name: 'Role of Mira Holt' }).click();
  await page.getByRole('option', { name: 'Lead' }).click();
  await page.getByRole('textbox', { name: 'Limit of Mira Holt' }).fill('12');
  await page.getByRole('button', { name: 'Save queue' }).click();
  await expect(page.getByText('The queue is saved.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${queue.name} and sea`);
  const stored = await people.editor.get<Schemas['Queue']>(`/queues/${queue.id}`);
  expect(stored).toMatchObject({ paused: true, reviewPolicy: 'two_and_editor', slaHours: { urgent: 4, normal: null, low: null } });
  expect(stored.allowedVerdicts).not.toContain('not_checkable');
  expect(stored.members.map((member) => member.id)).not.toContain(people.jonas.id);
  await page.getByRole('link', { name: 'View', exact: true }).click();
  await expect(page.getByText('Mira Holt (lead, up to 12 claims)')).toBeVisible();
  await expect(page.getByText('urgent 4 h')).toBeVisible();
  expect(await people.jonas.statusOf('POST', `/queues/${queue.id}/next`, { ahead: 0 })).toBe(403);
});

test('claims are chosen in the list and shared out, and the answer says who got how many', async ({ page, people, signInAs }) => {
  const { queue } = await makeWork(people, 3);
  await signInAs('editor');
  await page.goto(`/claims?filter=${encodeURIComponent(JSON.stringify({ queueId: queue.id }))}`);
  await page.getByRole('checkbox', { name: 'Select all' }).check();
  await page.getByRole('button', { name: 'Assign…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Assign 3 claims' });
  await expect(dialog.getByRole('combobox', { name: 'To' })).toHaveText('Everybody in turn');
  await dialog.getByRole('button', { name: 'Assign', exact: true }).click();
  const answer = page.getByRole('dialog', { name: '3 claims were assigned' });
  await expect(answer.getByText(/(Mira Holt|Jonas Pekar|Salma Idris): 1/)).toBeVisible();
  await answer.getByRole('button', { name: 'Close' }).click();
  for (const name of ['Mira Holt', 'Jonas Pekar', 'Salma Idris']) await expect(page.getByText(`Given to ${name}`)).toBeVisible();
});
